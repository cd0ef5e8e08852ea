// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/savedview.h"
#include "storage/databaseservice.h"
#include "storage/recordquery.h"

#include <QAbstractListModel>

namespace weltkontor
{

/// The saved views in their order, each with the number of records it shows now.
class SavedViewModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64 of the saved view.
        CountRole              ///< int; -1 where the query is not understood any more.
    };

    struct View {
        qint64 id = 0;
        QString name;
        RecordQuery query;
        int count = -1;
    };

    explicit SavedViewModel(std::shared_ptr<DatabaseService> service, QObject *parent = nullptr);

    const QList<View> &views() const { return m_views; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const weltkontor::Error &error);

private:
    static Result<QList<View>> read(Database &database);
    void load();
    void replace(const QList<View> &views);

    std::shared_ptr<DatabaseService> m_service;
    QList<View> m_views;
    int m_question = 0;
};

} // namespace weltkontor
