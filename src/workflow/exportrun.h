// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "storage/database.h"
#include "storage/recordquery.h"

#include <QJsonObject>

namespace weltkontor
{

/// What an export wrote.
struct ExportResult {
    QString file; ///< Absolute.
    RecordType type = RecordType::Partner;
    qint64 rows = 0;
    bool hasPersonalData = false; ///< For the office's own work: not to be passed on without a basis.

    /// {"file","type","rows","personalData"}.
    QJsonObject toJson() const;

    /// What a person should know about the file, in the messageLanguage(); empty where there is nothing.
    QStringList notices() const;
};

/**
 * Writes records of one type into a file: .xlsx, .csv or .json by the ending of its name.
 *
 * The columns of a spreadsheet are the fields of the type under their labels, which an import knows again, so
 * that a file that was not touched changes nothing when it is read back. Numbers, days and yes/no are cells
 * of their kind. JSON is `{"type","count","records"}` with records as RecordOutput makes them. CSV is made
 * for opening by a double-click: UTF-8 with a mark, in German with ';' between the fields.
 *
 * An older file is replaced only when the new one is complete.
 */
class ExportRun
{
public:
    struct Options {
        RecordQuery query; ///< Type, filter and order.
        QString file;
        Language language = Language::German; ///< Of headers, choices and countries.
    };

    /// Invalid for a name with another ending: says which are possible for the type.
    static Result<void> checkFile(const QString &file, RecordType type);

    /// Invalid also for a filter that cannot be understood; Denied or Unreachable where no file can be
    /// written; Cancelled. Then an older file is as it was.
    static Result<ExportResult> run(Database &database, const Options &options, Progress *progress = nullptr);

    /// The column titles of a spreadsheet of the type, in order.
    static QStringList headers(RecordType type, Language language);
};

} // namespace weltkontor
