// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/recordexport.h"

#include "base/phrases.h"
#include "domain/recordtypewords.h"
#include "gui/main/filechoice.h"
#include "models/answer.h"
#include "workflow/exportformat.h"

#include <QDir>
#include <QWidget>

namespace weltkontor
{

RecordExport::RecordExport(std::shared_ptr<DatabaseService> service, QWidget *window)
    : QObject(window)
    , m_service(std::move(service))
    , m_window(window)
{
}

void RecordExport::ask(const RecordQuery &query, const QList<qint64> &selection)
{
    const RecordType type = query.type();
    QList<SaveKind> kinds{{tr("Excel file"), QStringLiteral("xlsx")},
                          {tr("CSV file"), QStringLiteral("csv")},
                          {tr("JSON file"), QStringLiteral("json")}};
    const SaveKind further[] = {{tr("vCard for address books"), QStringLiteral("vcf")},
                                {tr("iCalendar"), QStringLiteral("ics")},
                                {tr("GeoJSON for maps"), QStringLiteral("geojson")}};
    for (const SaveKind &kind : further) {
        if (exportFormatOf(QStringLiteral("x.") + kind.ending, type))
            kinds += kind;
    }
    const QString file = chooseFileToWrite(m_window, tr("Export records"), QStringLiteral("export"),
                                           typeNames(type, messageLanguage()), kinds);
    if (!file.isEmpty())
        write(query, selection, file);
}

void RecordExport::write(const RecordQuery &query, const QList<qint64> &selection, const QString &file)
{
    ExportRun::Options options;
    options.query = query;
    options.file = file;
    options.language = messageLanguage();
    if (selection.size() > 1) {
        QStringList ids;
        for (const qint64 id : selection)
            ids += QString::number(id);
        RecordQuery chosen(query.type(), QStringLiteral("id:") + ids.join(u','));
        chosen.sortField = query.sortField;
        chosen.descending = query.descending;
        chosen.language = query.language;
        options.query = chosen;
    }
    const auto work = [options](Database &database) { return ExportRun::run(database, options); };
    onAnswer(this, m_service->read(work), [this](const Result<ExportResult> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        Q_EMIT done(tr("%1 exported to %2.")
                        .arg(countedRecords(result->type, result->rows, messageLanguage()),
                             QDir::toNativeSeparators(result->file)),
                    result->notices());
    });
}

} // namespace weltkontor
