// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace weltkontor
{

class Progress;

/**
 * The files of a folder with their hashes: all that the built site tells the publisher.
 *
 * Paths are relative, separated by '/', without "." and ".." and sorted by their UTF-8 bytes. The text form
 * is one "<sha256>  <size>  <path>" line per file after a header line, so that equal content gives equal
 * bytes.
 */
class FileManifest
{
public:
    struct Entry {
        QByteArray sha256; ///< 64 hexadecimal digits; empty when unknown (a file being replaced).
        qint64 size = 0;   ///< In bytes.
        bool operator==(const Entry &) const = default;
    };

    /// The difference from an older manifest to this one.
    struct Difference {
        QStringList added, changed, removed;
        qsizetype unchanged = 0;
        bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
    };

    /// Hashes every file below @p folder; hidden files (a name beginning with '.') are left out.
    static Result<FileManifest> ofFolder(const QString &folder, Progress *progress = nullptr);

    /// Reads toText(); Invalid when it is not a manifest or names a path outside the folder.
    static Result<FileManifest> fromText(const QByteArray &text);
    QByteArray toText() const;

    /// True for a relative path without empty, "." and ".." parts, backslashes and control characters.
    static bool isSafePath(const QString &path);

    void insert(const QString &path, const Entry &entry) { m_entries.insert(path, entry); }
    void remove(const QString &path) { m_entries.remove(path); }
    const QMap<QString, Entry> &entries() const { return m_entries; }
    Difference differenceFrom(const FileManifest &older) const;
    bool operator==(const FileManifest &) const = default;

private:
    QMap<QString, Entry> m_entries;
};

} // namespace weltkontor
