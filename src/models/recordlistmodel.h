// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/idplan.h"
#include "models/listrow.h"
#include "storage/databaseservice.h"
#include "storage/recordquery.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

class QTimer;

namespace weltkontor
{

/**
 * The records that a query asks for, in its order.
 *
 * Holds the ids of all and the rows around what is looked at; both come from the reading thread, and until
 * then a row shows "…". Follows every change of the database by itself. Rows keep their identity: what
 * changes arrives as rows inserted, removed or moved, never as a reset, so selection and current row stay
 * with their records.
 */
class RecordListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        TitleRole,             ///< QString, empty while loading.
        StatusRole,            ///< int of PartnershipStatus; invalid where there is none.
        DraftRole,             ///< bool: has something typed and not saved.
        OutsideRole            ///< bool: shown only because it is being edited, see setPinned().
    };

    static constexpr int pageSize = 128;

    RecordListModel(std::shared_ptr<DatabaseService> service, RecordType type, QObject *parent = nullptr);

    RecordType type() const { return m_query.type(); }
    const QList<ListColumn> &columns() const { return m_columns; }

    /// What is asked for. The order and the language of the query are this model's own and stay.
    const RecordQuery &query() const { return m_query; }
    void setQuery(const RecordQuery &query);

    /// Of texts and headings.
    void setLanguage(Language language);

    /// A record that stays in the list even where it does not match, 0 for none.
    void setPinned(qint64 id);

    /// Reads everything again; done by itself when the database changes.
    void reload();

    /// -1 where it is not in the list.
    int rowOf(qint64 id) const;
    qint64 idAt(int row) const;
    QList<qint64> ids() const { return m_ids; }

    bool isLoaded() const { return m_loaded; }    ///< Whether an answer has arrived.
    int matchCount() const;                       ///< Rows without a pinned one that does not match.
    qint64 totalCount() const { return m_total; } ///< Of all records of the type.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// By the query, in the database; @p column -1: by title.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The ids for the latest query are there.
    void loaded();
    /// The query could not be answered; the list still shows the former one.
    void failed(const weltkontor::Error &error);

private:
    struct Answer {
        IdPlan plan;
        qint64 total = 0;
        qint64 outside = 0;
    };
    struct CachedRow {
        ListRow row;
        int age = 0;
    };

    static Result<Answer> find(Database &database, const RecordQuery &query, const QList<qint64> &before,
                               qint64 pinned);
    void load();
    void take(const Result<Answer> &answer);
    void apply(const IdPlan &plan);
    void rearrange(const QList<qint64> &ids);
    const ListRow *rowAt(int row) const;
    QVariant textAt(int row, int column) const;
    void fetch();
    void takeRows(const Result<QList<ListRow>> &rows, const QList<qint64> &wanted, int age,
                  const QSet<int> &pages);
    void announce(const QSet<int> &pages);
    void announceAll();

    std::shared_ptr<DatabaseService> m_service;
    RecordQuery m_query;
    QList<ListColumn> m_columns;
    int m_sortColumn = -1;

    QList<qint64> m_ids;
    qint64 m_total = 0;
    qint64 m_pinned = 0;
    qint64 m_outside = 0; ///< The pinned one where it does not match.
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_loaded = false;

    int m_age = 0; ///< Cached rows of an earlier age are shown until they are read again.
    mutable QCache<qint64, CachedRow> m_rows;
    mutable QSet<int> m_neededPages;
    bool m_fetching = false;
    QTimer *m_fetchTimer;
};

} // namespace weltkontor
