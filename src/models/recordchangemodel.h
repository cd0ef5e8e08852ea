// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseservice.h"
#include "storage/history.h"

#include <QAbstractTableModel>

namespace weltkontor
{

/// What one change set did, field by field in words: the record, the field, before and after.
class RecordChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Record, Field, Before, After, Count };
    enum Role { RecordRole = Qt::UserRole }; ///< QString: RecordRef::toText().

    /// An import of thousands is not read line by line; the rest is told by isCut().
    static constexpr int lineLimit = 2000;

    struct Line {
        RecordRef record;
        ChangeKind kind = ChangeKind::Edit;
        QString title, field, before, after;
    };

    explicit RecordChangeModel(std::shared_ptr<DatabaseService> service, QObject *parent = nullptr);

    /// 0: none, an empty table.
    void setChangeSet(qint64 id);
    qint64 changeSet() const { return m_changeSet; }
    void setLanguage(Language language);

    bool isCut() const { return m_cut; }
    const Line &lineAt(int row) const { return m_lines[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const weltkontor::Error &error);

private:
    static Result<QList<Line>> read(Database &database, qint64 changeSet, Language language);
    void load();
    void replace(const QList<Line> &lines);

    std::shared_ptr<DatabaseService> m_service;
    Language m_language = Language::German;
    qint64 m_changeSet = 0;
    QList<Line> m_lines;
    bool m_cut = false;
    int m_question = 0;
};

} // namespace weltkontor
