// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

#include <QString>

#include <optional>

namespace weltkontor
{

/// The kinds of file that records are exported to.
enum class ExportFormat {
    Workbook, ///< .xlsx
    Csv,      ///< .csv, RFC 4180
    Json,     ///< .json, RFC 8259
    Card,     ///< .vcf: contacts as vCards, RFC 6350 and RFC 2426
    Calendar, ///< .ics: visits as iCalendar, RFC 5545
    Map       ///< .geojson: partners, RFC 7946
};

/// By the ending of the name; nothing where records of the type cannot be exported to it.
std::optional<ExportFormat> exportFormatOf(const QString &file, RecordType type);

/// ".xlsx, .csv, .json or .vcf": what exportFormatOf() knows for the type, in the messageLanguage().
QString exportEndings(RecordType type);

} // namespace weltkontor
