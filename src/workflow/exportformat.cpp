// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exportformat.h"

#include "base/phrases.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace weltkontor
{
namespace
{

struct FormatSpec {
    ExportFormat format;
    const char *ending;
    std::optional<RecordType> only; ///< The one type that the format is made for.
};

constexpr FormatSpec specs[] = {
    {ExportFormat::Workbook, "xlsx", {}},
    {ExportFormat::Csv, "csv", {}},
    {ExportFormat::Json, "json", {}},
    {ExportFormat::Card, "vcf", RecordType::Contact},
    {ExportFormat::Calendar, "ics", RecordType::Visit},
    {ExportFormat::Map, "geojson", RecordType::Partner},
};

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &file, RecordType type)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    for (const FormatSpec &spec : specs) {
        if (suffix == QLatin1String(spec.ending) && spec.only.value_or(type) == type)
            return spec.format;
    }
    return std::nullopt;
}

QString exportEndings(RecordType type)
{
    QStringList endings;
    for (const FormatSpec &spec : specs) {
        if (spec.only.value_or(type) == type)
            endings += u'.' + QString::fromLatin1(spec.ending);
    }
    const QString last = endings.takeLast();
    return message("ExportRun", QT_TRANSLATE_NOOP("ExportRun", "%1 or %2"))
        .arg(endings.join(QStringLiteral(", ")), last);
}

} // namespace weltkontor
