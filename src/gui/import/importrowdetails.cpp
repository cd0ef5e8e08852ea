// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importrowdetails.h"

namespace weltkontor
{

ImportRowDetails::ImportRowDetails(const PlannedImport &planned, int row)
    : m_planned(planned)
    , m_row(planned.plan->rows[row])
    , m_position(row)
{
}

QList<ImportRowDetails::Line> ImportRowDetails::lines(const Record *candidate)
{
    m_lines.clear();
    addProblems();
    const int compared = candidate ? partLike(*candidate) : -1;
    if (compared >= 0)
        addComparison(m_planned.plan->records[m_row.parts[compared].record].record, *candidate);
    for (int i = 0; i < m_row.parts.size(); ++i) {
        if (i != compared)
            addFields(m_row.parts[i]);
    }
    addCells();
    return m_lines;
}

QString ImportRowDetails::summary()
{
    constexpr int shownValues = 6;
    QStringList texts;
    if (!m_row.possible.isEmpty())
        //: Of a row that may be a record that is there: "Perhaps Ada Beispiel – same name, 80 %".
        texts += tr("Perhaps %1").arg(matchText(m_row.possible.first()));
    const QList<Line> all = lines();
    for (const Line &line : all) {
        if (texts.size() == shownValues)
            break;
        // What the table says is of interest where no record comes out of it.
        if (line.after.isEmpty() || (line.kind == Line::Kind::Cell && !m_row.parts.isEmpty()))
            continue;
        if (line.kind == Line::Kind::Change && !line.before.isEmpty())
            //: One field of a row that changes: "Partner: Population: 1 → 2".
            texts += tr("%1: %2 → %3").arg(line.field, line.before, line.after);
        else
            texts += line.after;
    }
    return texts.join(QStringLiteral(" · ")).replace(u'\n', u' ');
}

QString ImportRowDetails::matchText(const ImportPlan::Match &match)
{
    //: A record, why it may be meant, and how surely: "Ada Beispiel – same e-mail address, 92 %".
    return tr("%1 – %2, %3 %").arg(match.title, match.reason).arg(match.score);
}

int ImportRowDetails::columnNamed(const QString &name) const
{
    for (const MappedColumn &one : m_planned.plan->mapping.columns) {
        if (one.column.name == name)
            return one.column.index;
    }
    return -1;
}

/// The only column that goes into the field; -1 where none does or several do.
int ImportRowDetails::columnOf(const Record &record, const Field &field) const
{
    int found = -1;
    for (const MappedColumn &one : m_planned.plan->mapping.columns) {
        if (!one.target || one.target->kind() != ImportTarget::Kind::Field ||
            one.target->type() != record.type() || one.target->field().index() != field.index())
            continue;
        if (found >= 0)
            return -1;
        found = one.column.index;
    }
    return found;
}

bool ImportRowDetails::isShown(int column) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [column](const Line &line) { return line.column == column; });
}

QString ImportRowDetails::sourceText(int column) const
{
    return column < 0 ? QString() : m_planned.plan->sourceText(m_position, column);
}

void ImportRowDetails::addProblems()
{
    for (const int position : m_row.problems) {
        const ImportProblem &problem = m_planned.plan->problems[position];
        const bool isError = problem.severity == ImportProblem::Severity::Error;
        const int column = columnNamed(problem.column);
        m_lines += {isError ? Line::Kind::Error : Line::Kind::Warning,
                    problem.column,
                    problem.value,
                    problem.message,
                    column,
                    sourceText(column)};
    }
}

void ImportRowDetails::add(Line::Kind kind, const Record &record, const Field &field, const QVariant &before,
                           const QVariant &after)
{
    const FieldContext &context = m_planned.context;
    const int column = columnOf(record, field);
    m_lines += {kind,
                QStringLiteral("%1: %2").arg(record.description().name(context.language),
                                             field.label(context.language)),
                displayText(field, before, context),
                displayText(field, after, context),
                column,
                sourceText(column)};
}

void ImportRowDetails::addFields(const ImportPlan::Part &part)
{
    const Record &record = m_planned.plan->records[part.record].record;
    for (const ImportPlan::Change &change : part.changes)
        add(Line::Kind::Change, record, record.description().fields()[change.field], change.before,
            change.after);
    if (!part.created)
        return;
    for (const Field &field : record.description().fields()) {
        const QVariant &value = record.value(field);
        // Which records belong together is told by the row itself.
        if (value.isValid() && value != QVariant(false) && !field.isReference())
            add(Line::Kind::Value, record, field, {}, value);
    }
}

/// The record that the row makes and that has most in common with the candidate: of two contacts of one row,
/// only one is meant. Position in the parts; -1: none.
int ImportRowDetails::partLike(const Record &candidate) const
{
    int best = -1;
    int mostEqual = -1;
    for (int i = 0; i < m_row.parts.size(); ++i) {
        const Record &record = m_planned.plan->records[m_row.parts[i].record].record;
        if (!m_row.parts[i].created || record.type() != candidate.type())
            continue;
        int equal = 0;
        for (const Field &field : record.description().fields())
            equal += record.value(field).isValid() && record.value(field) == candidate.value(field) ? 1 : 0;
        if (equal > mostEqual) {
            best = i;
            mostEqual = equal;
        }
    }
    return best;
}

void ImportRowDetails::addComparison(const Record &record, const Record &candidate)
{
    for (const Field &field : record.description().fields()) {
        const QVariant &present = candidate.value(field);
        const QVariant &told = record.value(field);
        if (field.isReference() || (!told.isValid() && !present.isValid()) ||
            (told == QVariant(false) && present == told))
            continue;
        const bool isInBoth = told.isValid() && present.isValid();
        add(!isInBoth         ? Line::Kind::Value
            : told == present ? Line::Kind::Equal
                              : Line::Kind::Unequal,
            record, field, present, told);
    }
}

/// What the table holds and no line before stands for, so that each cell can be mended.
void ImportRowDetails::addCells()
{
    for (const MappedColumn &one : m_planned.plan->mapping.columns) {
        if (!one.target || isShown(one.column.index))
            continue;
        const QString text = sourceText(one.column.index);
        m_lines += {Line::Kind::Cell, one.column.name, {}, text, one.column.index, text};
    }
}

} // namespace weltkontor
