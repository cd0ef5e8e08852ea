// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/rowsink.h"

namespace weltkontor
{

/// Where the names of the columns stand.
struct HeaderRow {
    qint64 index = -1; ///< Of the row in the sheet, from 0; -1: the table has no header.
    int known = 0;     ///< How many of its texts are names of fields.
    int cells = 0;     ///< How many texts it has.
    QString evidence;  ///< What speaks for it, as a sentence in the messageLanguage().
};

/**
 * Finds the header below title rows in the @p beginning of a sheet.
 *
 * It is the row with the most names of fields; where none has any, the first row that is made of different
 * texts and is as wide as the table. A table that starts with data has none.
 */
HeaderRow findHeaderRow(const QList<RowCollector::Row> &beginning);

/// Whether the text is the name of a field, in German or English.
bool isFieldName(const QString &text);

} // namespace weltkontor
