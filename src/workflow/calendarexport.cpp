// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/recordtypewords.h"
#include "storage/recordreader.h"
#include "workflow/exportjob.h"
#include "workflow/visitevent.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

Result<QHash<RecordRef, RecordTitle>> partnersOf(RecordReader &reader, const QList<Visit> &visits)
{
    QList<RecordRef> named;
    for (const Visit &visit : visits) {
        for (const PartnerId partner : visit.partners)
            named += partner;
    }
    return reader.titles(named);
}

/// The events of some visits; @p inexact counts those whose day is not known.
Result<QByteArray> eventsOf(ExportJob &job, const QList<qint64> &ids, int &inexact)
{
    RecordReader reader(job.database);
    const auto records = reader.records(RecordType::Visit, ids);
    if (!records)
        return records.error();
    QList<Visit> visits;
    for (const Record &record : *records) {
        auto visit = record.to<Visit>();
        if (!visit)
            return visit.error();
        visits += *std::move(visit);
    }
    const auto origins = originsOf(job.database, RecordType::Visit, ids);
    if (!origins)
        return origins.error();
    const auto titles = partnersOf(reader, visits);
    if (!titles)
        return titles.error();
    job.rows += visits.size();
    QByteArray events;
    for (const Visit &visit : std::as_const(visits)) {
        VisitDetails details{job.options.language, {}, job.options.withInternal};
        for (const PartnerId partner : visit.partners)
            details.partners += titles->value(partner).in(details.language);
        events += visitEvent(visit, origins->value(visit.id.value), details);
        inexact += hasExactDays(visit) ? 0 : 1;
    }
    return events;
}

} // namespace

Result<void> exportToCalendar(ExportJob &job)
{
    ExportTextFile file(job.options.file);
    if (const auto opened = file.open(); !opened)
        return opened;
    const Language language = job.options.language;
    if (const auto begun = file.write(calendarBegin(language, typeNames(RecordType::Visit, language)));
        !begun)
        return begun;
    int inexact = 0;
    const auto written = job.eachPortion([&](const QList<qint64> &some) -> Result<void> {
        const auto events = eventsOf(job, some, inexact);
        return events ? file.write(*events) : events.error();
    });
    if (!written)
        return written;
    if (inexact > 0)
        job.notices +=
            message("ExportRun",
                    QT_TRANSLATE_N_NOOP("ExportRun", "The day of %n visit(s) is not known; the calendar "
                                                     "shows the whole month or year and says so in "
                                                     "the title."),
                    inexact);
    if (const auto ended = file.write(calendarEnd()); !ended)
        return ended;
    return file.commit();
}

} // namespace weltkontor
