// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listreport.h"

#include "base/phrases.h"
#include "base/savefile.h"
#include "report/pdfcanvas.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace weltkontor
{
namespace
{

Error cancelled()
{
    return {Error::Kind::Cancelled,
            message("Report", QT_TRANSLATE_NOOP("Report", "The list was cancelled. Nothing was written.")),
            {}};
}

Error notWritten(const QSaveFile &file)
{
    const bool isDenied =
        file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
    return {isDenied ? Error::Kind::Denied : Error::Kind::Unreachable,
            message("Report",
                    QT_TRANSLATE_NOOP("Report", "The list could not be written to %1 (%2). A file that was "
                                                "there before is unchanged. Choose another folder or make "
                                                "room, then try again."))
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
            QStringLiteral("QSaveFile error %1").arg(int(file.error()))};
}

/// A file is replaced as a whole by renaming, which would put a file in the place of a device, a pipe or a
/// folder.
bool isReplaceable(const QString &path)
{
    const QFileInfo target(path);
    return !target.exists() || target.isFile();
}

Error notAFile(const QString &path)
{
    return {Error::Kind::Denied,
            message("Report",
                    QT_TRANSLATE_NOOP("Report", "The list was not written: %1 is no ordinary file. It is "
                                                "unchanged. Choose another file name."))
                .arg(QDir::toNativeSeparators(path)),
            QStringLiteral("target is a device, pipe or folder")};
}

} // namespace

Result<RenderedList> renderPdf(const ReportDocument &document, const QString &path, const Clock &clock,
                               Progress *progress, const PageSetup &setup)
{
    if (!isReplaceable(path))
        return notAFile(path);
    ReportDocument dated = document;
    PdfMetadata metadata;
    metadata.created = clock.now();
    std::visit(
        [&](auto &one) {
            if (!one.date.isValid())
                one.date = clock.today();
            metadata.title = one.title.simplified();
            metadata.language = languageCode(one.language);
            metadata.author = one.office.simplified();
        },
        dated);
    const auto layout = layOut(dated, setup, progress);
    if (!layout)
        return layout.error();

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    PdfCanvas canvas(file, metadata);
    if (!(*layout)->paint(canvas, progress)) {
        file.cancelWriting();
        return cancelled();
    }
    if (!canvas.finish() || !commitWritten(file))
        return notWritten(file);
    return RenderedList{(*layout)->pageCount(), (*layout)->rowCount(), (*layout)->notices()};
}

} // namespace weltkontor
