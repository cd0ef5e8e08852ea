// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace weltkontor
{

/// What a file is by its content, whatever its name says.
enum class FileKind {
    Csv,            ///< Text with separators: what is left when nothing else fits and the bytes are text.
    Xlsx,           ///< Office Open XML workbook, also with macros or as a template.
    Ods,            ///< OpenDocument spreadsheet.
    Fods,           ///< OpenDocument spreadsheet in one XML file.
    Xls,            ///< Excel 2 to 2003.
    Xlsb,           ///< Excel's binary workbook.
    Protected,      ///< An Office file encrypted with a password.
    SpreadsheetXml, ///< "XML spreadsheet 2003".
    Html,
    OtherXml,
    Pdf,
    WordProcessor, ///< A text document: Word, OpenDocument text, RTF.
    OtherOffice,   ///< Presentations, drawings, Apple Numbers and the like.
    Archive,       ///< A zip or other archive that holds none of these.
    Binary,        ///< Images, programs and anything else that is no text.
    Empty          ///< No bytes at all.
};

/// Looks into the file. NotFound, Denied or Unreachable when it cannot be opened.
Result<FileKind> detectFileKind(const QString &path);

/// What the kind is called in sentences, in the person's language: "an OpenDocument spreadsheet (.ods)".
QString fileKindName(FileKind kind);

/// Why a file of this kind is not read and what to do instead, with the name of the file in it.
Error refusalOf(FileKind kind, const QString &path);

} // namespace weltkontor
