// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/coordinates.h"
#include "workflow/exportjob.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace weltkontor
{
namespace
{

/// RFC 7946: longitude before latitude; a feature without a place has the geometry null.
QJsonValue geometryOf(const QString &place)
{
    const auto where = Coordinates::fromText(place);
    if (!where || where->isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("Point")},
                       {QStringLiteral("coordinates"), QJsonArray{where->longitude(), where->latitude()}}};
}

/// A partner of RecordOutput::json() as a feature.
QJsonObject featureOf(QJsonObject partner, bool withInternal)
{
    for (const Field &field : RecordDescription::of(RecordType::Partner).fields()) {
        if (field.has(FieldSpec::Internal) && !withInternal)
            partner.remove(field.key());
    }
    const QJsonValue id = partner.take(QStringLiteral("id"));
    const QJsonValue geometry = geometryOf(partner.take(QStringLiteral("place")).toString());
    return {{QStringLiteral("type"), QStringLiteral("Feature")},
            {QStringLiteral("id"), id},
            {QStringLiteral("geometry"), geometry},
            {QStringLiteral("properties"), partner}};
}

} // namespace

Result<void> exportToMap(ExportJob &job)
{
    ExportTextFile file(job.options.file);
    if (const auto opened = file.open(); !opened)
        return opened;
    if (const auto written = file.write("{\"type\": \"FeatureCollection\", \"features\": ["); !written)
        return written;
    int withoutPlace = 0;
    const auto written = writeRecordObjects(job, file, [&](const QJsonObject &partner) {
        const QJsonObject feature = featureOf(partner, job.options.withInternal);
        withoutPlace += feature.value(QStringLiteral("geometry")).isNull() ? 1 : 0;
        return feature;
    });
    if (!written)
        return written;
    if (withoutPlace > 0)
        job.notices += message("ExportRun",
                               QT_TRANSLATE_N_NOOP("ExportRun", "%n partner(s) without coordinates stand in "
                                                                "the file without a place on the map."),
                               withoutPlace);
    if (const auto ended = file.write("\n]}\n"); !ended)
        return ended;
    return file.commit();
}

} // namespace weltkontor
