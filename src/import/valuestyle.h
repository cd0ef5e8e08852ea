// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/columnmapping.h"

namespace weltkontor
{

/**
 * How a table writes numbers and dates as texts, each with what speaks for it.
 *
 * It only concerns texts: a number or date that a workbook keeps as such is not touched. A value; any thread.
 */
struct ValueStyle {
    enum class Decimal {
        Comma, ///< 1.234,50
        Point  ///< 1,234.50
    };
    enum class DateOrder {
        DayFirst,  ///< 24/06/1988
        MonthFirst ///< 06/24/1988
    };

    /// What is chosen; nothing: the program finds out.
    struct Choice {
        std::optional<Decimal> decimal;
        std::optional<DateOrder> dates;
    };

    Decimal decimal = Decimal::Comma;
    bool decimalIsKnown = false; ///< Chosen, or a value shows it; else assumed.
    QString decimalEvidence;     ///< A sentence in the messageLanguage().
    DateOrder dates = DateOrder::DayFirst;
    bool datesAreKnown = false;
    QString datesEvidence;

    /// Looks at the samples of the columns; where they contradict each other, most of them count.
    static ValueStyle of(const QList<SourceColumn> &columns, const Choice &choice);

    /// The text as parseText() reads it in every style. Invalid: a fraction for a field of whole numbers.
    Result<QString> canonical(const Field &field, const QString &text) const;
};

/// Whether letters of the text were lost when it was written or read: U+FFFD, or '?' inside a word.
bool hasLostLetters(const QString &text);

} // namespace weltkontor
