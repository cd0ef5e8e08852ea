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
