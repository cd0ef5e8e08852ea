// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exportjob.h"
#include "workflow/recordoutput.h"

#include <QJsonDocument>

namespace weltkontor
{

/// As docs/export.schema.json says; one record a line, so that versions of a file can be compared.
Result<void> exportToJson(ExportJob &job)
{
    ExportTextFile file(job.options.file);
    if (const auto opened = file.open(); !opened)
        return opened;
    const QString type = RecordDescription::of(job.type()).key();
    const QByteArray head = "{\"type\": \"" + type.toUtf8() +
                            "\", \"count\": " + QByteArray::number(job.ids.size()) + ", \"records\": [";
    if (const auto written = file.write(head); !written)
        return written;
    RecordOutput view(job.database, job.options.language, job.options.query.asOf);
    bool isFirst = true;
    const auto written = job.eachPortion([&](const QList<qint64> &some) -> Result<void> {
        const auto objects = view.json(job.type(), some);
        if (!objects)
            return objects.error();
        QByteArray lines;
        for (const QJsonObject &object : *objects) {
            lines += (isFirst ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
            isFirst = false;
        }
        return file.write(lines);
    });
    if (!written)
        return written;
    if (const auto ended = file.write("\n]}\n"); !ended)
        return ended;
    return file.commit();
}

} // namespace weltkontor
