// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/importwork.h"

#include <QCoreApplication>

namespace weltkontor
{

/// What one row of an import plan would make or change, line by line: remarks, values old and new, and every
/// cell of the table behind them, so that each can be mended. A value; the plan must outlive it.
class ImportRowDetails
{
    Q_DECLARE_TR_FUNCTIONS(ImportRowDetails)

public:
    struct Line {
        enum class Kind {
            Value,   ///< Of a record that is made, or that only one of two records has.
            Change,  ///< Of a record that is there: before → after.
            Equal,   ///< Beside a record that may be the same: both say this.
            Unequal, ///< Beside such a record: they differ.
            Warning,
            Error,
            Cell ///< As the table has it.
        };
        Kind kind = Kind::Value;
        QString field; ///< "Partner: Population"; of a remark and of a cell its column.
        QString before, after;
        int column = -1; ///< Of the table, from 0, where the text can be mended; -1: not here.
        QString source;  ///< The text of that cell.
    };

    /// @p row is a position in the plan's rows.
    ImportRowDetails(const PlannedImport &planned, int row);

    /// Beside @p candidate, a record that the row may be about, where one is given.
    QList<Line> lines(const Record *candidate = nullptr);

    /// The first values in one line of text: "Partner: Population: 1 → 2 · Haifa".
    QString summary();

    /// "Ada Beispiel – same e-mail address, same name, 92 %"
    static QString matchText(const ImportPlan::Match &match);

private:
    void addProblems();
    void addFields(const ImportPlan::Part &part);
    void addComparison(const Record &record, const Record &candidate);
    void addCells();
    int partLike(const Record &candidate) const;
    void add(Line::Kind kind, const Record &record, const Field &field, const QVariant &before,
             const QVariant &after);
    int columnNamed(const QString &name) const;
    int columnOf(const Record &record, const Field &field) const;
    bool isShown(int column) const;
    QString sourceText(int column) const;

    const PlannedImport &m_planned;
    const ImportPlan::Row &m_row;
    int m_position;
    QList<Line> m_lines;
};

} // namespace weltkontor
