// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "storage/database.h"
#include "storage/recordquery.h"
#include "workflow/contactbasis.h"
#include "workflow/contactcard.h"

#include <QJsonObject>

namespace weltkontor
{

/// Contacts of an export of which it is not recorded why the office may use their data.
struct MissingBasis {
    ProcessingPurpose purpose = ProcessingPurpose::Correspondence;
    int contacts = 0;        ///< Without a processing basis for the purpose.
    bool areLeftOut = false; ///< Else they are in the file, too.
};

/// What an export wrote.
struct ExportResult {
    QString file; ///< Absolute.
    RecordType type = RecordType::Partner;
    qint64 rows = 0;
    bool hasPersonalData = false; ///< For the office's own work: not to be passed on without a basis.
    std::optional<MissingBasis> missingBasis; ///< Of contacts only.
    QStringList formatNotices;                ///< What the kind of file could not hold, in words.

    /// {"file","type","rows","personalData"}; of contacts also "purpose", "withoutBasis", "leftOut";
    /// "notices" where there are any.
    QJsonObject toJson() const;

    /// What a person should know about the file, in the messageLanguage(); empty where there is nothing.
    QStringList notices() const;
};

/**
 * Writes records of one type into a file, whose kind the ending of its name says: see ExportFormat.
 *
 * The columns of a spreadsheet are the fields of the type under names that an import knows again, so that a
 * file of partners, partnerships or contacts that was not touched changes nothing when it is read back.
 * Numbers, days and yes/no are cells of their kind; a month or a year, a phone and a postal code are texts.
 * CSV is made for opening by a double-click: UTF-8 with a mark, in German with ';' between the fields. JSON
 * is
 * `{"type","count","records"}` with records as RecordOutput makes them.
 *
 * Internal notes are in tables and JSON, which come back; cards, calendars and maps are made for others and
 * have them only where that is chosen.
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
        bool plainCsv = false; ///< CSV for programs: no mark, ',' and texts as they are (not kept from being
                               ///< run as formulas).
        CardVersion cardVersion = CardVersion::V4;
        bool withInternal = false; ///< Internal notes also in cards, calendars and maps.
        /// Only contacts with a processing basis for this purpose; none: all, and those without one for
        /// correspondence are counted.
        std::optional<ProcessingPurpose> basis = std::nullopt;
    };

    /// Invalid for a name with another ending: says which are possible for the type.
    static Result<void> checkFile(const QString &file, RecordType type);

    /// Invalid also for a filter that cannot be understood and for a basis of others than contacts; Denied or
    /// Unreachable where no file can be written; Cancelled. Then an older file is as it was.
    static Result<ExportResult> run(Database &database, const Options &options, Progress *progress = nullptr);

    /// The column titles of a spreadsheet of the type, in order.
    static QStringList headers(RecordType type, Language language);
};

} // namespace weltkontor
