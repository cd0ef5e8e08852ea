// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace weltkontor
{

/// The columns that a text takes on a terminal: two for wide East Asian characters and emoji, none for
/// combining marks (UAX #11).
int displayWidth(const QString &text);

/**
 * Rows of texts under titles, aligned for a terminal or a text file.
 *
 * Line breaks inside a cell become spaces and control characters are made harmless. A value.
 */
class TextTable
{
public:
    enum class Alignment { Left, Right };

    void addColumn(const QString &title, Alignment alignment = Alignment::Left);
    /// Missing cells are empty, surplus ones are left out.
    void addRow(const QStringList &cells);

    bool isEmpty() const { return m_rows.isEmpty(); }

    /// Title, rule and rows. Cells above @p widest columns are cut with "…"; 0: none is.
    QStringList lines(int widest = 0) const;

private:
    struct Column {
        QString title;
        Alignment alignment;
    };
    QString line(const QStringList &cells, const QList<int> &widths) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace weltkontor
