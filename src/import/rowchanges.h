// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"
#include "sheet/cell.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace weltkontor
{

/**
 * What a person mended or left out while looking at the plan of an import. The file stays as it is.
 *
 * Rows count from 1 as a spreadsheet program shows them, columns from 0 as in the sheet. A value; any thread.
 */
class RowChanges
{
public:
    /// Puts @p text in the place of one cell; an empty text leaves the cell empty.
    void mend(qint64 row, int column, const QString &text);

    /// Puts @p text in the place of every cell of the column that holds @p before, spaces around it aside.
    /// Cells that were mended one by one keep what they got.
    void mendEqual(int column, const QString &before, const QString &text);

    void skip(qint64 row) { m_skipped.insert(row); }
    void takeBack(qint64 row) { m_skipped.remove(row); }
    bool isSkipped(qint64 row) const { return m_skipped.contains(row); }

    /// The row is about @p record, which it was or may be (ImportPlan::Match): it is updated. Another record
    /// of the same type that was taken before is taken no more.
    void takeAs(qint64 row, const RecordRef &record);

    /// The row is not about @p record; importing it keeps both apart for good (DistinctPair).
    void keepApart(qint64 row, const RecordRef &record);

    /// Takes back every answer about the row.
    void undecide(qint64 row) { m_answers.remove(row); }

    /// The record of this type that the row was said to be.
    std::optional<RecordRef> takenAs(qint64 row, RecordType type) const;
    bool isKeptApart(qint64 row, const RecordRef &record) const;
    bool isDecided(qint64 row) const { return m_answers.contains(row); }

    /// What becomes of rows that may be about records that are there, where nobody said it of the row itself.
    enum class Doubt {
        MakeNew,      ///< A new record: nothing is lost, and the list of duplicates finds it.
        TakeLikeliest ///< The likeliest record is updated; where two are as likely, a new one is made.
    };
    void setDoubt(Doubt doubt) { m_doubt = doubt; }
    Doubt doubt() const { return m_doubt; }

    bool isEmpty() const
    {
        return m_doubt == Doubt::MakeNew && m_cells.isEmpty() && m_values.isEmpty() && m_skipped.isEmpty() &&
               m_answers.isEmpty();
    }

    /// The cells of the row as they are to be read.
    QList<Cell> applied(qint64 row, const QList<Cell> &cells) const;

private:
    struct Answer {
        QList<RecordRef> same, different;
    };

    Doubt m_doubt = Doubt::MakeNew;
    QHash<qint64, Answer> m_answers;
    QHash<qint64, QHash<int, QString>> m_cells;
    QHash<int, QHash<QString, QString>> m_values;
    QSet<qint64> m_skipped;
};

} // namespace weltkontor
