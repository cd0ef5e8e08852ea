// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/exportrun.h"

#include <QSaveFile>

#include <functional>

namespace weltkontor
{

/// One export under way, as the writers of its kinds of file share it.
struct ExportJob {
    Database &database;
    const ExportRun::Options &options;
    QList<qint64> ids; ///< Of the records, in order.
    Progress *progress = nullptr;
    qint64 rows = 0;     ///< Counted by the writer: one deleted meanwhile is not in the file.
    QStringList notices; ///< Filled by the writer: what a person should know, in the messageLanguage().

    RecordType type() const { return options.query.type(); }

    /// Hands the ids to @p take in portions that fit into memory, until it fails; Cancelled in between.
    Result<void> eachPortion(const std::function<Result<void>(const QList<qint64> &)> &take) const;
};

/// A text file that takes its place when it is complete; before that, an older one is as it was.
class ExportTextFile
{
public:
    explicit ExportTextFile(const QString &path)
        : m_file(path)
    {
    }

    /// Denied or Unreachable, as for the next two.
    Result<void> open();
    Result<void> write(const QByteArray &bytes);
    Result<void> commit();

private:
    Error unwritable() const;
    QSaveFile m_file;
};

/// Writes what @p made gives for each record of RecordOutput::json() as a list of JSON objects, one a line,
/// so that versions of a file can be compared.
Result<void> writeRecordObjects(ExportJob &job, ExportTextFile &file,
                                const std::function<QJsonObject(const QJsonObject &)> &made);

/// Each writes its kind of file; errors as those of ExportRun::run().
Result<void> exportToSheet(ExportJob &job);
Result<void> exportToJson(ExportJob &job);
Result<void> exportToCards(ExportJob &job);
Result<void> exportToCalendar(ExportJob &job);
Result<void> exportToMap(ExportJob &job);

} // namespace weltkontor
