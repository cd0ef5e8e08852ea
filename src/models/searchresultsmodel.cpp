// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchresultsmodel.h"

#include "base/phrases.h"
#include "models/answer.h"

namespace weltkontor
{

SearchResultsModel::SearchResultsModel(std::shared_ptr<DatabaseService> service, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(std::move(service))
{
}

void SearchResultsModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (!m_text.isEmpty())
        load();
}

void SearchResultsModel::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    if (m_text.isEmpty()) {
        replace({});
        m_answered = true;
        Q_EMIT loaded();
        return;
    }
    load();
}

RecordRef SearchResultsModel::recordAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].record : RecordRef();
}

int SearchResultsModel::firstHit() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_rows[row].record.isNull())
            return row;
    }
    return -1;
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case RecordRole:
        return row.record.isNull() ? QString() : row.record.toText();
    case HeadingRole:
        return row.record.isNull();
    default:
        return {};
    }
}

Qt::ItemFlags SearchResultsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].record.isNull())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString SearchResultsModel::headingOf(const SearchGroup &group) const
{
    if (group.count <= SearchGroup::countLimit)
        return RecordDescription::of(group.type).name(m_language, group.count);
    return phrase(m_language, "Search", QT_TRANSLATE_NOOP("Search", "More than %1"))
        .arg(RecordDescription::of(group.type).name(m_language, SearchGroup::countLimit));
}

void SearchResultsModel::load()
{
    m_answered = false;
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    onAnswer(this, m_service->read([text = m_text, language = m_language](Database &database) {
        return RecordFinder(database).search(text, language, {}, hitsPerGroup);
    }),
             [this](const Result<QList<SearchGroup>> &groups) {
                 m_loading = false;
                 if (m_text.isEmpty()) {
                     m_loadAgain = false;
                     return;
                 }
                 if (m_loadAgain) {
                     m_loadAgain = false;
                     load();
                     return;
                 }
                 m_answered = true;
                 if (groups)
                     replace(*groups);
                 else
                     Q_EMIT failed(groups.error());
                 Q_EMIT loaded();
             });
}

void SearchResultsModel::replace(const QList<SearchGroup> &groups)
{
    QList<Row> rows;
    for (const SearchGroup &group : groups) {
        rows += Row{{}, headingOf(group)};
        for (const SearchGroup::Hit &hit : group.hits)
            rows += Row{hit.record, hit.title.in(m_language)};
    }
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (!rows.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

} // namespace weltkontor
