// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/rowchanges.h"

namespace weltkontor
{

void RowChanges::mend(qint64 row, int column, const QString &text)
{
    m_cells[row].insert(column, text);
}

void RowChanges::mendEqual(int column, const QString &before, const QString &text)
{
    QHash<QString, QString> &values = m_values[column];
    // What was mended before is the value that the person sees and mends again.
    for (QString &earlier : values) {
        if (earlier.trimmed() == before.trimmed())
            earlier = text;
    }
    values.insert(before.trimmed(), text);
}

void RowChanges::takeAs(qint64 row, const RecordRef &record)
{
    Answer &answer = m_answers[row];
    answer.different.removeAll(record);
    answer.same.removeIf([&record](const RecordRef &one) { return one.type == record.type; });
    answer.same += record;
}

void RowChanges::keepApart(qint64 row, const RecordRef &record)
{
    Answer &answer = m_answers[row];
    answer.same.removeAll(record);
    if (!answer.different.contains(record))
        answer.different += record;
}

std::optional<RecordRef> RowChanges::takenAs(qint64 row, RecordType type) const
{
    const auto answer = m_answers.constFind(row);
    if (answer == m_answers.cend())
        return std::nullopt;
    for (const RecordRef &one : answer->same) {
        if (one.type == type)
            return one;
    }
    return std::nullopt;
}

bool RowChanges::isKeptApart(qint64 row, const RecordRef &record) const
{
    const auto answer = m_answers.constFind(row);
    return answer != m_answers.cend() && answer->different.contains(record);
}

QList<Cell> RowChanges::applied(qint64 row, const QList<Cell> &cells) const
{
    QList<Cell> mended = cells;
    for (auto column = m_values.begin(); column != m_values.end(); ++column) {
        if (column.key() >= mended.size())
            continue;
        const auto value = column->constFind(mended[column.key()].text().trimmed());
        if (value != column->cend())
            mended[column.key()] = Cell::ofText(*value);
    }
    const auto single = m_cells.constFind(row);
    if (single == m_cells.cend())
        return mended;
    for (auto cell = single->cbegin(); cell != single->cend(); ++cell) {
        // A row may end before the column.
        if (cell.key() >= mended.size())
            mended.resize(cell.key() + 1);
        mended[cell.key()] = Cell::ofText(cell.value());
    }
    return mended;
}

} // namespace weltkontor
