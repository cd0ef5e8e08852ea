// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filemanifest.h"

#include "base/phrases.h"
#include "base/progress.h"
#include "base/sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace weltkontor
{
namespace
{

constexpr auto header = "weltkontor-manifest 1\n";

Error notAManifest()
{
    return {
        Error::Kind::Invalid,
        message("FileManifest", QT_TRANSLATE_NOOP("FileManifest", "This is not a list of published files.")),
        {}};
}

bool isHidden(const QString &path)
{
    return path.startsWith(u'.') || path.contains(QLatin1String("/."));
}

} // namespace

bool FileManifest::isSafePath(const QString &path)
{
    for (const QChar c : path) {
        if (c < u' ' || c == u'\\' || c == QChar(0x7f))
            return false;
    }
    const QStringList parts = path.split(u'/');
    for (const QString &part : parts) {
        if (part.isEmpty() || part == u"." || part == u"..")
            return false;
    }
    return true;
}

Result<FileManifest> FileManifest::ofFolder(const QString &folder, Progress *progress)
{
    const QDir root(folder);
    if (!root.exists())
        return Error{
            Error::Kind::NotFound,
            message("FileManifest", QT_TRANSLATE_NOOP("FileManifest", "The folder %1 does not exist."))
                .arg(QDir::toNativeSeparators(folder)),
            {}};
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        if (!isHidden(path))
            paths += path;
    }
    FileManifest manifest;
    qint64 done = 0;
    for (const QString &path : std::as_const(paths)) {
        if (progress) {
            if (progress->isCancelled())
                return Error{Error::Kind::Cancelled, {}, {}};
            progress->report({}, done++, paths.size());
        }
        QFile file(root.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Denied,
                         message("FileManifest",
                                 QT_TRANSLATE_NOOP("FileManifest", "The file %1 could not be read: %2"))
                             .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
                         {}};
        auto hash = sha256(file);
        if (!hash)
            return hash.error();
        manifest.insert(path, {*hash, file.size()});
    }
    return manifest;
}

Result<FileManifest> FileManifest::fromText(const QByteArray &text)
{
    if (!text.startsWith(header))
        return notAManifest();
    FileManifest manifest;
    const QList<QByteArray> lines = text.mid(qsizetype(qstrlen(header))).split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const qsizetype first = line.indexOf("  ");
        const qsizetype second = first < 0 ? -1 : line.indexOf("  ", first + 2);
        if (second < 0)
            return notAManifest();
        Entry entry{line.left(first), 0};
        if (entry.sha256 == "?")
            entry.sha256.clear();
        bool isNumber = false;
        entry.size = line.mid(first + 2, second - first - 2).toLongLong(&isNumber);
        const QString path = QString::fromUtf8(line.mid(second + 2));
        const bool isHash = entry.sha256.isEmpty() ||
                            (entry.sha256.size() == 64 && QByteArray::fromHex(entry.sha256).size() == 32);
        if (!isNumber || entry.size < 0 || !isHash || !isSafePath(path))
            return notAManifest();
        manifest.insert(path, entry);
    }
    return manifest;
}

QByteArray FileManifest::toText() const
{
    QList<QByteArray> paths;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        paths += it.key().toUtf8();
    std::sort(paths.begin(), paths.end());
    QByteArray text = header;
    for (const QByteArray &path : std::as_const(paths)) {
        const Entry &entry = *m_entries.constFind(QString::fromUtf8(path));
        text += entry.sha256.isEmpty() ? QByteArray("?") : entry.sha256;
        text += "  " + QByteArray::number(entry.size) + "  " + path + '\n';
    }
    return text;
}

FileManifest::Difference FileManifest::differenceFrom(const FileManifest &older) const
{
    Difference difference;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        const auto before = older.m_entries.constFind(it.key());
        if (before == older.m_entries.cend())
            difference.added += it.key();
        else if (before->sha256.isEmpty() || *before != *it)
            difference.changed += it.key();
        else
            ++difference.unchanged;
    }
    for (auto it = older.m_entries.cbegin(); it != older.m_entries.cend(); ++it) {
        if (!m_entries.contains(it.key()))
            difference.removed += it.key();
    }
    return difference;
}

} // namespace weltkontor
