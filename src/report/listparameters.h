// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/processingbasis.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace weltkontor
{

/// What becomes of contacts without a processing basis for the purpose of a list.
enum class WithoutBasis {
    Mark,    ///< Printed, with a mark at the name.
    LeaveOut ///< Not printed, but counted.
};

/// What a person may choose for any list.
struct ListParameters {
    Language language = Language::German;
    QStringList columns; ///< Keys in order; empty: the list's own.
    QString groupBy;     ///< A key, or "none"; empty: the list's own.
    QString sortBy;      ///< A key; with "-" before it from the last to the first; empty: the list's own.
    QString filter;      ///< As typed, said in words under the title; the reader of the records applies it.
    QDate asOf;          ///< The day the list speaks of; invalid: @c date.
    QDate historyBegins; ///< Set where @c asOf lies before it: what the page then says of itself.
    QDate from, to;      ///< Both included. Of lists of a time only; invalid: the list's own time.
    QDate date;          ///< The day of printing.
    ProcessingPurpose purpose = ProcessingPurpose::Correspondence; ///< Of lists with personal data.
    std::optional<WithoutBasis> withoutBasis;                      ///< None: as the list has it.
    QString labelSheet; ///< See labelSheet(); empty: the most usual one.
    int firstLabel = 1; ///< The first label that is still on the first sheet, counted row by row.
};

} // namespace weltkontor
