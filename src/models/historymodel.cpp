// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "base/phrases.h"
#include "models/answer.h"

namespace weltkontor
{
namespace
{

constexpr int step = 200;

} // namespace

HistoryModel::HistoryModel(std::shared_ptr<DatabaseService> service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(std::move(service))
{
    connect(m_service.get(), &DatabaseService::changed, this, &HistoryModel::refresh);
    refresh();
}

void HistoryModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_infos.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void HistoryModel::setRecord(std::optional<RecordRef> record)
{
    if (record == m_record)
        return;
    m_record = record;
    if (!m_infos.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_infos.clear();
        endRemoveRows();
    }
    refresh();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_infos.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString HistoryModel::text(const ChangeSetInfo &info, Column column) const
{
    switch (column) {
    case Column::When:
        return localeOf(m_language)
            .toString(info.at.toLocalTime(), m_language == Language::German
                                                 ? QStringLiteral("dd.MM.yyyy HH:mm")
                                                 : QStringLiteral("d MMM yyyy HH:mm"));
    case Column::Who:
        return info.by;
    case Column::What: {
        const QString summary = info.act.summary(m_language);
        return info.isUndone()
                   ? phrase(m_language, "History", QT_TRANSLATE_NOOP("History", "%1 (undone)")).arg(summary)
                   : summary;
    }
    case Column::Count:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeSetInfo &info = m_infos[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(info, static_cast<Column>(index.column()));
    case IdRole:
        return info.id;
    case UndoneRole:
        return info.isUndone();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::When:
        return phrase(m_language, "History", QT_TRANSLATE_NOOP("History", "When"));
    case Column::Who:
        return phrase(m_language, "History", QT_TRANSLATE_NOOP("History", "Who"));
    case Column::What:
        return phrase(m_language, "History", QT_TRANSLATE_NOOP("History", "What"));
    case Column::Count:
        break;
    }
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_fetching && !m_infos.isEmpty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    onAnswer(this, m_service->read([before = m_infos.last().id, record = m_record](Database &database) {
        return History(database).changeSets(step, before, record);
    }),
             [this, question = m_question](const Result<QList<ChangeSetInfo>> &infos) {
                 m_fetching = false;
                 if (question != m_question)
                     return;
                 if (infos)
                     takeOlder(*infos);
                 else
                     Q_EMIT failed(infos.error());
             });
}

void HistoryModel::takeOlder(const QList<ChangeSetInfo> &infos)
{
    m_complete = infos.size() < step;
    if (!infos.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(infos.size()) - 1);
        m_infos += infos;
        endInsertRows();
    }
    Q_EMIT loaded();
}

void HistoryModel::refresh()
{
    ++m_question;
    // As many as are shown, since an undo marks an old one, and what came on top.
    const int limit = rowCount() + step;
    onAnswer(this, m_service->read([limit, record = m_record](Database &database) {
        return History(database).changeSets(limit, 0, record);
    }),
             [this, limit, question = m_question](const Result<QList<ChangeSetInfo>> &infos) {
                 if (question != m_question)
                     return;
                 if (infos)
                     takeNewest(*infos, limit);
                 else
                     Q_EMIT failed(infos.error());
             });
}

void HistoryModel::takeNewest(const QList<ChangeSetInfo> &infos, int limit)
{
    const qint64 newestKnown = m_infos.isEmpty() ? 0 : m_infos.first().id;
    const auto firstKnown = std::find_if(infos.cbegin(), infos.cend(),
                                         [&](const ChangeSetInfo &info) { return info.id <= newestKnown; });
    const int added = static_cast<int>(firstKnown - infos.cbegin());
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_infos = infos.mid(0, added) + m_infos;
        endInsertRows();
    }
    // History only grows; after a restored backup it is another one.
    const int known = static_cast<int>(qMin(infos.size(), m_infos.size()));
    if (m_infos.size() > known && infos.size() < limit) {
        beginRemoveRows({}, known, rowCount() - 1);
        m_infos.resize(known);
        endRemoveRows();
    }
    for (int row = 0; row < known; ++row)
        m_infos[row] = infos[row];
    if (infos.size() > known) {
        beginInsertRows({}, known, static_cast<int>(infos.size()) - 1);
        m_infos += infos.mid(known);
        endInsertRows();
    }
    m_complete = infos.size() < limit;
    if (!m_infos.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT loaded();
}

} // namespace weltkontor
