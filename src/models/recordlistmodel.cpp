// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordlistmodel.h"

#include "base/phrases.h"
#include "models/answer.h"
#include "storage/recordfinder.h"
#include "storage/recordreader.h"

#include <QTimer>

namespace weltkontor
{
namespace
{

constexpr int keptRows = 64 * RecordListModel::pageSize;
constexpr int pagesPerFetch = 4; ///< More are asked for only while scrolling past them.

} // namespace

RecordListModel::RecordListModel(std::shared_ptr<DatabaseService> service, RecordType type, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(std::move(service))
    , m_query(type)
    , m_columns(listColumns(type))
    , m_rows(keptRows)
    , m_fetchTimer(new QTimer(this))
{
    m_fetchTimer->setSingleShot(true);
    m_fetchTimer->setInterval(0);
    connect(m_fetchTimer, &QTimer::timeout, this, &RecordListModel::fetch);
    connect(m_service.get(), &DatabaseService::changed, this, &RecordListModel::reload);
    load();
}

void RecordListModel::setQuery(const RecordQuery &query)
{
    Q_ASSERT(query.type() == type());
    RecordQuery wanted = query;
    wanted.sortField = m_query.sortField;
    wanted.descending = m_query.descending;
    wanted.language = m_query.language;
    if (wanted == m_query)
        return;
    m_query = wanted;
    load();
}

void RecordListModel::setLanguage(Language language)
{
    if (language == m_query.language)
        return;
    m_query.language = language;
    if (m_sortColumn >= 0)
        m_query.sortField = m_columns[m_sortColumn].sortField(language);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    reload();
}

void RecordListModel::setPinned(qint64 id)
{
    if (id == m_pinned)
        return;
    m_pinned = id;
    if (m_outside != 0 || (id != 0 && rowOf(id) < 0))
        load();
}

void RecordListModel::reload()
{
    ++m_age;
    load();
}

int RecordListModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

qint64 RecordListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids[row] : 0;
}

int RecordListModel::matchCount() const
{
    return static_cast<int>(m_ids.size()) - (m_outside != 0 ? 1 : 0);
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 id = m_ids[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (m_columns[index.column()].trailing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case IdRole:
        return id;
    case OutsideRole:
        return id == m_outside;
    default:
        break;
    }
    const ListRow *row = rowAt(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case TitleRole:
        return row->title;
    case StatusRole:
        return row->status.has_value() ? QVariant(static_cast<int>(*row->status)) : QVariant();
    case DraftRole:
        return row->hasDraft;
    case Qt::AccessibleTextRole: {
        const QString text = textAt(index.row(), index.column()).toString();
        if (index.column() == 0 && row->hasDraft)
            return phrase(m_query.language, "RecordList",
                          QT_TRANSLATE_NOOP("RecordList", "%1, not saved yet"))
                .arg(text);
        if (index.column() == 0 && id == m_outside)
            return phrase(m_query.language, "RecordList",
                          QT_TRANSLATE_NOOP("RecordList", "%1, outside the filter"))
                .arg(text);
        return text;
    }
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ListColumn &column = m_columns[section];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.label(m_query.language);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column.trailing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column >= 0 && column < m_columns.size() ? column : -1;
    const QString field = m_sortColumn < 0 ? QString() : m_columns[m_sortColumn].sortField(m_query.language);
    const bool descending = order == Qt::DescendingOrder;
    if (field == m_query.sortField && descending == m_query.descending)
        return;
    m_query.sortField = field;
    m_query.descending = descending;
    load();
}

Result<RecordListModel::Answer> RecordListModel::find(Database &database, const RecordQuery &query,
                                                      const QList<qint64> &before, qint64 pinned)
{
    auto ids = RecordFinder(database).ids(query);
    if (!ids)
        return ids.error();
    Answer answer;
    if (pinned != 0 && !ids->contains(pinned) &&
        RecordReader(database).record(RecordRef(query.type(), pinned)).isOk()) {
        const qsizetype row = before.indexOf(pinned);
        ids->insert(row < 0 ? 0 : qMin(row, ids->size()), pinned);
        answer.outside = pinned;
    }
    const auto total = RecordReader(database).count(query.type());
    if (!total)
        return total.error();
    answer.total = *total;
    answer.plan = planIds(before, *ids);
    return answer;
}

void RecordListModel::load()
{
    // One question at a time: what was typed meanwhile is asked for afterwards, once.
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    onAnswer(this, m_service->read([query = m_query, before = m_ids, pinned = m_pinned](Database &database) {
        return find(database, query, before, pinned);
    }),
             [this](const Result<Answer> &answer) { take(answer); });
}

void RecordListModel::take(const Result<Answer> &answer)
{
    m_loading = false;
    if (m_loadAgain) {
        m_loadAgain = false;
        load();
        return;
    }
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_total = answer->total;
    m_outside = answer->outside;
    apply(answer->plan);
    m_loaded = true;
    announceAll();
    Q_EMIT loaded();
}

void RecordListModel::apply(const IdPlan &plan)
{
    if (plan.sortsKept)
        rearrange(plan.kept + plan.gone);
    if (!plan.gone.isEmpty()) {
        beginRemoveRows({}, static_cast<int>(plan.kept.size()), static_cast<int>(m_ids.size()) - 1);
        m_ids = plan.kept;
        endRemoveRows();
    }
    if (!plan.added.isEmpty()) {
        beginInsertRows({}, static_cast<int>(m_ids.size()),
                        static_cast<int>(m_ids.size() + plan.added.size()) - 1);
        m_ids += plan.added;
        endInsertRows();
    }
    if (plan.sortsAddedIn)
        rearrange(plan.target);
    m_neededPages.clear();
}

void RecordListModel::rearrange(const QList<qint64> &ids)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows; // only those that somebody holds
    for (const QModelIndex &index : before)
        rows.insert(m_ids[index.row()], -1);
    const QList<qint64> old = m_ids;
    m_ids = ids;
    if (!rows.isEmpty()) {
        for (qsizetype row = 0; row < ids.size(); ++row) {
            if (const auto it = rows.find(ids[row]); it != rows.end())
                *it = static_cast<int>(row);
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after += createIndex(rows.value(old[index.row()]), index.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const ListRow *RecordListModel::rowAt(int row) const
{
    const CachedRow *cached = m_rows.object(m_ids[row]);
    if (cached == nullptr || cached->age != m_age) {
        m_neededPages.insert(row / pageSize);
        m_fetchTimer->start();
    }
    return cached == nullptr ? nullptr : &cached->row;
}

QVariant RecordListModel::textAt(int row, int column) const
{
    const ListRow *content = rowAt(row);
    if (content == nullptr)
        return QStringLiteral("…");
    return content->texts.value(column);
}

void RecordListModel::fetch()
{
    if (m_fetching || m_neededPages.isEmpty())
        return;
    QSet<int> pages;
    QList<qint64> wanted;
    for (const int page : std::as_const(m_neededPages)) {
        if (pages.size() == pagesPerFetch)
            break;
        pages.insert(page);
        for (const qint64 id : m_ids.mid(qsizetype(page) * pageSize, pageSize)) {
            const CachedRow *cached = m_rows.object(id);
            if (cached == nullptr || cached->age != m_age)
                wanted += id;
        }
    }
    m_neededPages.clear();
    if (wanted.isEmpty()) {
        announce(pages);
        return;
    }
    m_fetching = true;
    onAnswer(this,
             m_service->read([type = type(), wanted, columns = m_columns,
                              language = m_query.language](Database &database) {
                 return readListRows(database, type, wanted, columns, language);
             }),
             [this, wanted, age = m_age, pages](const Result<QList<ListRow>> &rows) {
                 takeRows(rows, wanted, age, pages);
             });
}

void RecordListModel::takeRows(const Result<QList<ListRow>> &rows, const QList<qint64> &wanted, int age,
                               const QSet<int> &pages)
{
    m_fetching = false;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    // Those that were deleted meanwhile are empty until the next ids arrive; asking again would not help.
    for (const qint64 id : wanted)
        m_rows.insert(id, new CachedRow{ListRow{id, {}, {}, {}, false}, age});
    for (const ListRow &row : *rows)
        m_rows.insert(row.id, new CachedRow{row, age});
    announce(pages);
    if (!m_neededPages.isEmpty())
        m_fetchTimer->start();
}

void RecordListModel::announce(const QSet<int> &pages)
{
    for (const int page : pages) {
        const int first = page * pageSize;
        const int last = qMin(first + pageSize, rowCount()) - 1;
        if (first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
}

void RecordListModel::announceAll()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace weltkontor
