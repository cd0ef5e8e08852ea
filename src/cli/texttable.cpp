// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "cli/console.h"

#include <unicode/uchar.h>

namespace weltkontor
{
namespace
{

int widthOf(char32_t letter)
{
    const auto code = UChar32(letter);
    switch (u_charType(code)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
        return 0;
    default:
        break;
    }
    const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

QString shortened(const QString &text, int widest)
{
    if (widest == 0 || displayWidth(text) <= widest)
        return text;
    QString kept;
    int width = 1; // of the "…"
    for (const char32_t letter : text.toUcs4()) {
        width += widthOf(letter);
        if (width > widest)
            break;
        kept += QString::fromUcs4(&letter, 1);
    }
    return kept + u'…';
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

void TextTable::addColumn(const QString &title, Alignment alignment)
{
    m_columns += {title, alignment};
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        row += printable(cells.value(i).simplified());
    m_rows += row;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString blanks(qMax(0, widths[i] - displayWidth(cells[i])), u' ');
        if (i > 0)
            line += QStringLiteral("  ");
        line += m_columns[i].alignment == Alignment::Right ? blanks + cells[i] : cells[i] + blanks;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QStringList TextTable::lines(int widest) const
{
    QList<QStringList> rows;
    QStringList titles;
    for (const Column &column : m_columns)
        titles += column.title;
    rows += titles;
    for (const QStringList &row : m_rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells += shortened(cell, widest);
        rows += cells;
    }
    QList<int> widths(m_columns.size(), 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], displayWidth(row[i]));
    }
    QStringList rule;
    for (const int width : std::as_const(widths))
        rule += QString(width, u'─');
    QStringList lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        lines += line(rows[i], widths);
        if (i == 0)
            lines += line(rule, widths);
    }
    return lines;
}

} // namespace weltkontor
