// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseservice.h"
#include "storage/history.h"

#include <QAbstractTableModel>

namespace weltkontor
{

/// Change sets, newest first, read as they are scrolled to; of one record where one is set.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { When, What, Who, Count };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64 of the change set.
        UndoneRole             ///< bool: taken back by another one.
    };

    explicit HistoryModel(std::shared_ptr<DatabaseService> service, QObject *parent = nullptr);

    void setLanguage(Language language);

    /// Nothing: of all records.
    void setRecord(std::optional<RecordRef> record);
    const std::optional<RecordRef> &record() const { return m_record; }

    /// Only for rows of this model.
    const ChangeSetInfo &infoAt(int row) const { return m_infos[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// What was asked for last is there.
    void loaded();
    void failed(const weltkontor::Error &error);

private:
    void refresh();
    void takeNewest(const QList<ChangeSetInfo> &infos, int limit);
    void takeOlder(const QList<ChangeSetInfo> &infos);
    QString text(const ChangeSetInfo &info, Column column) const;

    std::shared_ptr<DatabaseService> m_service;
    Language m_language = Language::German;
    std::optional<RecordRef> m_record;
    QList<ChangeSetInfo> m_infos;
    bool m_complete = false;
    bool m_fetching = false;
    int m_question = 0; ///< Answers to earlier ones are dropped.
};

} // namespace weltkontor
