// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheeterrors.h"

#include "base/phrases.h"

#include <QFileInfo>

namespace weltkontor
{

Error damagedFile(const QString &path, const QString &detail)
{
    return {Error::Kind::Invalid,
            message("Sheet",
                    QT_TRANSLATE_NOOP(
                        "Sheet", "“%1” is damaged and cannot be read to its end. Open it in a "
                                 "spreadsheet program, save it again as .xlsx or .ods and use that file."))
                .arg(QFileInfo(path).fileName()),
            detail};
}

Error excessiveFile(const QString &path, const QString &detail)
{
    return {Error::Kind::Invalid,
            message("Sheet",
                    QT_TRANSLATE_NOOP(
                        "Sheet", "“%1” holds far more than a spreadsheet can and was not read any further. "
                                 "Copy what you need into a new spreadsheet and use that file."))
                .arg(QFileInfo(path).fileName()),
            detail};
}

Error unreadableFile(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {
            Error::Kind::NotFound,
            message("Sheet", QT_TRANSLATE_NOOP("Sheet", "The file “%1” does not exist. Check its name and "
                                                        "folder."))
                .arg(path),
            detail};
    if (!file.isReadable() || !file.isFile())
        return {
            Error::Kind::Denied,
            message("Sheet", QT_TRANSLATE_NOOP("Sheet", "The file “%1” may not be read. Ask for the right to "
                                                        "read it, or copy it to a folder of yours."))
                .arg(path),
            detail};
    return {Error::Kind::Unreachable,
            message("Sheet", QT_TRANSLATE_NOOP("Sheet", "The file “%1” cannot be read right now. Close other "
                                                        "programs that use it and try again."))
                .arg(path),
            detail};
}

Error unwritableFile(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!path.isEmpty() && (!folder.isWritable() || file.isDir() || (file.exists() && !file.isWritable())))
        return {Error::Kind::Denied,
                message("Sheet", QT_TRANSLATE_NOOP(
                                     "Sheet", "“%1” cannot be written there. Nothing was changed. Choose "
                                              "another folder or name, or close the program that has "
                                              "the file open."))
                    .arg(path),
                detail};
    return {Error::Kind::Unreachable,
            message("Sheet", QT_TRANSLATE_NOOP(
                                 "Sheet", "The file could not be written to its end, perhaps because the "
                                          "disk is full. An older file of that name was kept. Free some "
                                          "space and try again.")),
            detail};
}

Error cancelledReading()
{
    return {Error::Kind::Cancelled,
            message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Reading the file was cancelled.")),
            {}};
}

QString openingPhase()
{
    return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Looking through the file"));
}

QString readingPhase()
{
    return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Reading the file"));
}

} // namespace weltkontor
