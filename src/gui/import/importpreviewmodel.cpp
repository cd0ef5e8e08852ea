// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importpreviewmodel.h"

#include "base/phrases.h"
#include "gui/main/lineicon.h"

#include <QCoreApplication>
#include <QIcon>

namespace weltkontor
{

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
        return QCoreApplication::translate("ImportVerdict", "Duplicate");
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

int ImportPreviewModel::columnNamed(const QString &name) const
{
    for (const MappedColumn &one : m_planned.plan->mapping.columns) {
        if (one.column.name == name)
            return one.column.index;
    }
    return -1;
}

/// The only column that goes into the field; -1 where none does or several do.
int ImportPreviewModel::columnOf(RecordType type, const Field &field) const
{
    int found = -1;
    for (const MappedColumn &one : m_planned.plan->mapping.columns) {
        if (!one.target || one.target->kind() == ImportTarget::Kind::WholeName ||
            one.target->type() != type || one.target->field().index() != field.index())
            continue;
        if (found >= 0)
            return -1;
        found = one.column.index;
    }
    return found;
}

void ImportPreviewModel::addProblems(int row, QList<Detail> &details) const
{
    for (const int position : m_planned.plan->rows[row].problems) {
        const ImportProblem &problem = m_planned.plan->problems[position];
        details += {problem.column,
                    problem.value,
                    problem.message,
                    true,
                    problem.severity == ImportProblem::Severity::Error,
                    columnNamed(problem.column),
                    problem.value};
    }
}

/// A row that makes no record shows what the table holds, so that it can be mended.
void ImportPreviewModel::addCells(int row, QList<Detail> &details) const
{
    const QList<Cell> &cells = m_planned.plan->rows[row].cells;
    for (const MappedColumn &one : m_planned.plan->mapping.columns) {
        if (!one.target)
            continue;
        const QString text = cells.value(one.column.index).text();
        details += {one.column.name, {}, text, false, false, one.column.index, text};
    }
}

void ImportPreviewModel::addFields(const ImportPlan::Part &part, QList<Detail> &details) const
{
    const Record &record = m_planned.plan->records[part.record].record;
    const RecordDescription &description = record.description();
    const auto add = [&](const Field &field, const QVariant &before, const QVariant &after) {
        details += {QStringLiteral("%1: %2").arg(description.name(m_planned.context.language),
                                                 field.label(m_planned.context.language)),
                    displayText(field, before, m_planned.context),
                    displayText(field, after, m_planned.context),
                    false,
                    false,
                    columnOf(record.type(), field),
                    editText(field, after, m_planned.context)};
    };
    for (const ImportPlan::Change &change : part.changes)
        add(description.fields()[change.field], change.before, change.after);
    if (!part.created)
        return;
    for (const Field &field : description.fields()) {
        const QVariant &value = record.value(field);
        // Which records belong together is told by the row itself.
        if (value.isValid() && value != QVariant(false) && !field.isReference())
            add(field, {}, value);
    }
}

QList<ImportPreviewModel::Detail> ImportPreviewModel::details(int row) const
{
    QList<Detail> details;
    addProblems(row, details);
    const ImportPlan::Row &planned = m_planned.plan->rows[row];
    if (planned.verdict == Verdict::Error || planned.verdict == Verdict::Skipped)
        addCells(row, details);
    for (const ImportPlan::Part &part : planned.parts)
        addFields(part, details);
    return details;
}

QString ImportPreviewModel::valuesText(int row) const
{
    constexpr int shownValues = 6;
    QStringList texts;
    const QList<Detail> all = details(row);
    for (const Detail &detail : all) {
        if (texts.size() == shownValues)
            break;
        if (detail.after.isEmpty())
            continue;
        if (detail.isProblem)
            texts += detail.after;
        else if (!detail.before.isEmpty())
            //: One field of a row that changes: "Partner: Population: 1 → 2".
            texts += tr("%1: %2 → %3").arg(detail.field, detail.before, detail.after);
        else
            texts += detail.after;
    }
    return texts.join(QStringLiteral(" · ")).replace(u'\n', u' ');
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ImportPlan::Row &row = m_planned.plan->rows[index.row()];
    const auto column = Column(index.column());
    if (role == Qt::DecorationRole && column == Column::Verdict)
        return lineIcon(verdictIcon(row.verdict));
    if (role == Qt::TextAlignmentRole && column == Column::Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && column == Column::Values))
        return {};
    switch (column) {
    case Column::Row:
        return row.row;
    case Column::Verdict:
        return verdictText(row.verdict);
    case Column::Record:
        return recordText(row);
    case Column::Values:
        return valuesText(index.row());
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
    const ImportPlan::Row &planned = model->plan()->rows[row];
    if (m_problems)
        return !planned.problems.isEmpty();
    return !m_verdict || planned.verdict == *m_verdict;
}

void ImportPreviewFilter::set(std::optional<Verdict> verdict, bool problems)
{
    m_verdict = verdict;
    m_problems = problems;
    invalidateFilter();
}

} // namespace weltkontor
