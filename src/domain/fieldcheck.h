// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace weltkontor
{

/// Whether the canonical value may stand in the field: its form, its length, a known choice. An empty value
/// always may; required fields are a matter of checkRecord(). The message says what is wrong, with an
/// example.
Result<void> checkValue(const Field &field, const QVariant &value);

/// Everything that is wrong with the record as a whole: required fields, values that contradict each other.
/// Errors block saving, warnings do not.
QList<FieldProblem> checkRecord(const Record &record);

/// The first Error among the problems of checkRecord() as an Error of kind Invalid.
Result<void> checkedForSaving(const Record &record);

/// The number of characters as a person counts them (grapheme clusters, UAX #29).
int graphemeCount(const QString &text);

} // namespace weltkontor
