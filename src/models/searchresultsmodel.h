// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseservice.h"
#include "storage/recordfinder.h"

#include <QAbstractListModel>

namespace weltkontor
{

/// What the search over everything finds: per kind of record a heading with its number, then its first hits.
class SearchResultsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RecordRole = Qt::UserRole, ///< QString: RecordRef::toText(); empty for headings.
        HeadingRole                ///< bool
    };
    static constexpr int hitsPerGroup = 8;

    explicit SearchResultsModel(std::shared_ptr<DatabaseService> service, QObject *parent = nullptr);

    void setLanguage(Language language);

    /// Empty: no results.
    void setText(const QString &text);
    const QString &text() const { return m_text; }

    /// Null for a heading.
    RecordRef recordAt(int row) const;

    /// -1 where nothing was found.
    int firstHit() const;

    /// Whether the answer for the text is there, so that no hit means there is none.
    bool isAnswered() const { return m_answered; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();
    void failed(const weltkontor::Error &error);

private:
    struct Row {
        RecordRef record;
        QString text;
    };
    void load();
    void replace(const QList<SearchGroup> &groups);
    QString headingOf(const SearchGroup &group) const;

    std::shared_ptr<DatabaseService> m_service;
    Language m_language = Language::German;
    QString m_text;
    QList<Row> m_rows;
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_answered = true;
};

} // namespace weltkontor
