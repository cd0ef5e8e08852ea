// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listreport.h"

#include "base/phrases.h"
#include "base/savefile.h"
#include "report/listlayout.h"
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

Result<RenderedList> renderPdf(const ListDocument &document, const QString &path, const Clock &clock,
                               Progress *progress)
{
    if (!isReplaceable(path))
        return notAFile(path);
    ListDocument dated = document;
    if (!dated.date.isValid())
        dated.date = clock.today();
    const auto layout = ListLayout::of(dated, {}, progress);
    if (!layout)
        return layout.error();

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    PdfMetadata metadata;
    metadata.title = dated.title.simplified();
    metadata.language = languageCode(dated.language);
    metadata.author = dated.office.simplified();
    metadata.created = clock.now();
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
