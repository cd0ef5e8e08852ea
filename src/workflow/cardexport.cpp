// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordreader.h"
#include "workflow/contactcard.h"
#include "workflow/exportjob.h"

namespace weltkontor
{

Result<void> exportToCards(ExportJob &job)
{
    ExportTextFile file(job.options.file);
    if (const auto opened = file.open(); !opened)
        return opened;
    RecordReader reader(job.database);
    const auto context = reader.fieldContext(job.options.language);
    if (!context)
        return context.error();
    const CardStyle style{job.options.cardVersion, job.options.language, context->home,
                          job.options.withInternal};
    const auto written = job.eachPortion([&](const QList<qint64> &some) -> Result<void> {
        const auto contacts = reader.records(RecordType::Contact, some);
        if (!contacts)
            return contacts.error();
        const auto origins = originsOf(job.database, RecordType::Contact, some);
        if (!origins)
            return origins.error();
        job.rows += contacts->size();
        QByteArray cards;
        for (const Record &record : *contacts) {
            const auto contact = record.to<Contact>();
            if (!contact)
                return contact.error();
            cards += contactCard(*contact, origins->value(record.id), style);
        }
        return file.write(cards);
    });
    return written ? file.commit() : written;
}

} // namespace weltkontor
