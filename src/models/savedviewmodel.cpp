// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedviewmodel.h"

#include "models/answer.h"
#include "storage/recordfinder.h"
#include "storage/recordreader.h"

namespace weltkontor
{

SavedViewModel::SavedViewModel(std::shared_ptr<DatabaseService> service, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(std::move(service))
{
    connect(m_service.get(), &DatabaseService::changed, this, &SavedViewModel::load);
    load();
}

int SavedViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_views.size());
}

QVariant SavedViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const View &view = m_views[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return view.name;
    case IdRole:
        return view.id;
    case CountRole:
        return view.count;
    default:
        return {};
    }
}

Result<QList<SavedViewModel::View>> SavedViewModel::read(Database &database)
{
    auto saved = RecordReader(database).all<SavedView>();
    if (!saved)
        return saved.error();
    std::stable_sort(saved->begin(), saved->end(),
                     [](const SavedView &a, const SavedView &b) { return a.position < b.position; });
    QList<View> views;
    RecordFinder finder(database);
    for (const SavedView &view : *saved) {
        const auto type = RecordDescription::typeFromKey(view.listedType);
        if (!type.has_value())
            continue;
        View shown{view.id.value, view.name, RecordQuery(*type, view.query), -1};
        if (const auto ids = finder.ids(shown.query))
            shown.count = static_cast<int>(ids->size());
        views += shown;
    }
    return views;
}

void SavedViewModel::load()
{
    ++m_question;
    onAnswer(this, m_service->read(&SavedViewModel::read),
             [this, question = m_question](const Result<QList<View>> &views) {
                 if (question != m_question)
                     return;
                 if (views)
                     replace(*views);
                 else
                     Q_EMIT failed(views.error());
             });
}

void SavedViewModel::replace(const QList<View> &views)
{
    const auto sameIds = [](const View &a, const View &b) { return a.id == b.id; };
    if (!std::equal(m_views.cbegin(), m_views.cend(), views.cbegin(), views.cend(), sameIds)) {
        if (!m_views.isEmpty()) {
            beginRemoveRows({}, 0, rowCount() - 1);
            m_views.clear();
            endRemoveRows();
        }
        if (!views.isEmpty()) {
            beginInsertRows({}, 0, static_cast<int>(views.size()) - 1);
            m_views = views;
            endInsertRows();
        }
    } else if (!views.isEmpty()) {
        m_views = views;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT loaded();
}

} // namespace weltkontor
