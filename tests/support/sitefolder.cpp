// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sitefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace weltkontor
{

bool writeFolder(const QString &folder, const FolderContent &content)
{
    if (!QDir(folder).removeRecursively() || !QDir().mkpath(folder))
        return false;
    for (auto it = content.cbegin(); it != content.cend(); ++it) {
        QFile file(folder + u'/' + it.key());
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(*it) != it->size())
            return false;
    }
    return true;
}

FolderContent readFolder(const QString &folder)
{
    FolderContent content;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); // no hidden ones
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            content.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return content;
}

} // namespace weltkontor
