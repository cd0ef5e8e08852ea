// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicatemodel.h"

#include "base/phrases.h"
#include "models/answer.h"

namespace weltkontor
{

DuplicateModel::DuplicateModel(std::shared_ptr<DatabaseService> service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(std::move(service))
{
}

DuplicateModel::~DuplicateModel()
{
    cancel();
}

void DuplicateModel::load(RecordType type, const RecordRef &first)
{
    cancel();
    m_type = type;
    m_first = first;
    m_progress = std::make_shared<Progress>();
    onAnswer(this, m_service->read([type, progress = m_progress](Database &database) {
        return DuplicateFinder(database).allPairs(type, progress.get());
    }),
             [this, progress = m_progress](const Result<QList<DuplicatePair>> &pairs) {
                 if (progress != m_progress)
                     return; // another question was asked meanwhile
                 m_progress.reset();
                 if (pairs)
                     show(*pairs);
                 else
                     Q_EMIT failed(pairs.error());
             });
}

void DuplicateModel::cancel()
{
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
}

void DuplicateModel::show(const QList<DuplicatePair> &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    std::stable_partition(m_pairs.begin(), m_pairs.end(), [this](const DuplicatePair &pair) {
        return pair.first == m_first || pair.second == m_first;
    });
    endResetModel();
    Q_EMIT loaded();
}

void DuplicateModel::removePair(int row)
{
    beginRemoveRows({}, row, row);
    m_pairs.removeAt(row);
    endRemoveRows();
}

void DuplicateModel::removePairsWith(const RecordRef &record)
{
    for (int row = int(m_pairs.size()) - 1; row >= 0; --row) {
        if (m_pairs[row].first == record || m_pairs[row].second == record)
            removePair(row);
    }
}

int DuplicateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int DuplicateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant DuplicateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const DuplicatePair &pair = m_pairs[index.row()];
    const Language language = messageLanguage();
    switch (static_cast<Column>(index.column())) {
    case Column::One:
        return pair.firstTitle.in(language);
    case Column::Other:
        return pair.secondTitle.in(language);
    case Column::Reason:
        return pair.match.reasonText(language);
    case Column::Score:
        return tr("%1 %").arg(pair.match.score);
    }
    return {};
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::One:
        return tr("One record");
    case Column::Other:
        return tr("The other record");
    case Column::Reason:
        return tr("What they share");
    case Column::Score:
        return tr("How sure");
    }
    return {};
}

void DuplicateModel::retranslate()
{
    if (!m_pairs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace weltkontor
