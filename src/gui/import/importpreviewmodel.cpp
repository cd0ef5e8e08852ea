// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importpreviewmodel.h"

#include "base/phrases.h"
#include "gui/import/importrowdetails.h"
#include "gui/main/lineicon.h"

#include <QCoreApplication>
#include <QIcon>

namespace weltkontor
{

bool asksForRecord(const ImportPlan::Row &row)
{
    return row.verdict == Verdict::Duplicate && !row.possible.isEmpty();
}

QString verdictText(const ImportPlan::Row &row)
{
    return asksForRecord(row) ? QCoreApplication::translate("ImportVerdict", "Duplicate?")
                              : verdictText(row.verdict);
}

QString verdictIcon(const ImportPlan::Row &row)
{
    return asksForRecord(row) ? QStringLiteral("help") : verdictIcon(row.verdict);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return QCoreApplication::translate("ImportVerdict", "New");
    case Verdict::Update:
        return QCoreApplication::translate("ImportVerdict", "Update");
    case Verdict::Unchanged:
        return QCoreApplication::translate("ImportVerdict", "Unchanged");
    case Verdict::Duplicate:
        return QCoreApplication::translate("ImportVerdict", "Repeated");
    case Verdict::Error:
        return QCoreApplication::translate("ImportVerdict", "Error");
    case Verdict::Skipped:
        return QCoreApplication::translate("ImportVerdict", "Skipped");
    }
    return {};
}

QString verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return QStringLiteral("new");
    case Verdict::Update:
        return QStringLiteral("draft");
    case Verdict::Unchanged:
        return QStringLiteral("info");
    case Verdict::Duplicate:
        return QStringLiteral("view");
    case Verdict::Error:
        return QStringLiteral("error");
    case Verdict::Skipped:
        return QStringLiteral("clear");
    }
    return {};
}

void ImportPreviewModel::setPlan(const PlannedImport &planned)
{
    if (rowCount() > 0) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_planned = {};
        endRemoveRows();
    }
    const int rows = planned.plan ? int(planned.plan->rows.size()) : 0;
    if (rows == 0) {
        m_planned = planned;
        return;
    }
    beginInsertRows({}, 0, rows - 1);
    m_planned = planned;
    endInsertRows();
}

void ImportPreviewModel::retranslate()
{
    m_planned.context.language = messageLanguage();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_planned.plan ? 0 : int(m_planned.plan->rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString ImportPreviewModel::recordText(const ImportPlan::Row &row) const
{
    QStringList titles;
    for (const ImportPlan::Part &part : row.parts) {
        const Record &record = m_planned.plan->records[part.record].record;
        if (record.type() == RecordType::Partner)
            titles.prepend(titleOf(record, m_planned.context));
        else if (record.type() == RecordType::Contact)
            titles += titleOf(record, m_planned.context);
    }
    if (titles.isEmpty()) {
        for (const Cell &cell : row.cells) {
            if (!cell.isEmpty())
                return cell.text();
        }
    }
    return titles.join(QStringLiteral(" · "));
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ImportPlan::Row &row = m_planned.plan->rows[index.row()];
    const auto column = Column(index.column());
    if (role == Qt::DecorationRole && column == Column::Verdict)
        return lineIcon(verdictIcon(row));
    if (role == Qt::TextAlignmentRole && column == Column::Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && column == Column::Values))
        return {};
    switch (column) {
    case Column::Row:
        return row.row;
    case Column::Verdict:
        return verdictText(row);
    case Column::Record:
        return recordText(row);
    case Column::Values:
        return ImportRowDetails(m_planned, index.row()).summary();
    case Column::Count:
        break;
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Row:
        return tr("Row");
    case Column::Verdict:
        return tr("Verdict");
    case Column::Record:
        return tr("Record");
    case Column::Values:
        return tr("Values and changes");
    case Column::Count:
        break;
    }
    return {};
}

bool ImportPreviewFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = qobject_cast<const ImportPreviewModel *>(sourceModel());
    if (!model || !model->plan())
        return true;
    return !m_wanted || m_wanted(model->plan()->rows[row]);
}

void ImportPreviewFilter::show(Wanted wanted)
{
    m_wanted = std::move(wanted);
    invalidateFilter();
}

} // namespace weltkontor
