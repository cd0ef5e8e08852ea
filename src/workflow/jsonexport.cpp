// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exportjob.h"
#include "workflow/recordoutput.h"

#include <QJsonDocument>

namespace weltkontor
{

Result<void> writeRecordObjects(ExportJob &job, ExportTextFile &file,
                                const std::function<QJsonObject(const QJsonObject &)> &made)
{
    RecordOutput view(job.database, job.options.language, job.options.query.asOf);
    return job.eachPortion([&](const QList<qint64> &some) -> Result<void> {
        const auto objects = view.json(job.type(), some);
        if (!objects)
            return objects.error();
        QByteArray lines;
        for (const QJsonObject &object : *objects) {
            lines += job.rows == 0 ? "\n" : ",\n";
            lines += QJsonDocument(made(object)).toJson(QJsonDocument::Compact);
            ++job.rows;
        }
        return file.write(lines);
    });
}

/// As docs/export.schema.json says.
Result<void> exportToJson(ExportJob &job)
{
    ExportTextFile file(job.options.file);
    if (const auto opened = file.open(); !opened)
        return opened;
    const QByteArray type = RecordDescription::of(job.type()).key().toUtf8();
    if (const auto begun = file.write("{\"type\": \"" + type + "\", \"records\": ["); !begun)
        return begun;
    if (const auto written = writeRecordObjects(job, file, [](const QJsonObject &record) { return record; });
        !written)
        return written;
    // At the end, since a record may be deleted while the others are read.
    if (const auto ended = file.write("\n], \"count\": " + QByteArray::number(job.rows) + "}\n"); !ended)
        return ended;
    return file.commit();
}

} // namespace weltkontor
