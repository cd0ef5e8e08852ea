// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"
#include "import/columnmapping.h"

namespace weltkontor
{

/**
 * Finds where the columns go, by their headers in German and English and by their values, never by their
 * order.
 *
 * A name that several records know ("Ort", "Land", "Name") goes to the record that the other columns speak
 * for. No two columns get the same target, but those whose texts can be joined. Columns nobody knows stay in
 * the mapping without a target. @p context is for understanding the samples.
 */
ColumnMapping mapColumns(const QList<SourceColumn> &columns, const FieldContext &context);

/// How well the values fit the field: 0 to 1 for what parseText() understands, nothing where the field takes
/// any text.
std::optional<double> fitOfValues(const Field &field, const QStringList &samples,
                                  const FieldContext &context);

} // namespace weltkontor
