// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "report/listreport.h"
#include "report/printablelist.h"
#include "storage/pastdatabase.h"

#include <QJsonObject>

namespace weltkontor
{

/// What became of a printed list.
struct ReportResult {
    QString file; ///< Absolute.
    RenderedList list;

    /// {"file","pages","rows"}, and "notices" where there are any.
    QJsonObject toJson() const;
};

/**
 * A printable list from the records, for files here and for the window's preview and printer.
 *
 * The filter is that of lists of what it is about (storage/recordquery.h). In the list of partners,
 * conditions on `status`, `since` and fields of a partnership also choose among a partner's relations, so
 * that `status:ended` prints no active one.
 */
class ReportRun
{
public:
    struct Options {
        QString list; ///< A name of printableLists().
        /// The columns, the group, the filter, the day and the language; @c date is filled where it is not
        /// set.
        ListParameters parameters;
        PageSetup page; ///< Labels have that of their sheet.
    };

    /// The list in words, ready for layOut(). NotFound for a list that is none; Invalid names the column,
    /// group or condition that is not understood.
    static Result<ReportDocument> document(Database &database, const Options &options,
                                           PastView *past = nullptr);

    /**
     * Writes it to @p file: as a tagged PDF, which needs a QGuiApplication, or by the ending .xlsx or .csv as
     * a spreadsheet with the columns that are printed. Errors also as those of renderPdf() and SheetWriter;
     * Invalid for labels and fact sheets in a spreadsheet.
     */
    static Result<ReportResult> run(Database &database, const Options &options, const QString &file,
                                    Progress *progress = nullptr);

    /// {"lists":[{"name","title"}]}.
    static QJsonObject listsJson(Language language);
};

} // namespace weltkontor
