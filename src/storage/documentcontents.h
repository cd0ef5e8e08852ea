// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace weltkontor
{

/// A file as it lies in the database: what its Document record says of it.
struct StoredFile {
    QString fileName;
    QString mediaType; ///< IANA, by content and name.
    QString sha256;    ///< 64 hexadecimal digits.
    qint64 size = 0;   ///< In bytes.
};

/**
 * The bytes of documents, each kept once by its hash, apart from the records: what is read all day does not
 * touch them. To be used on a thread of the database.
 */
class DocumentContents
{
public:
    /// In bytes; larger files belong on a shared drive.
    static constexpr qint64 largest = 50 * 1024 * 1024;

    explicit DocumentContents(Database &database);

    /// The hash under which the bytes are kept from now on. Not part of any change set: what no record names
    /// is only never seen.
    Result<QString> store(const QByteArray &content);

    /// Invalid for a folder, an empty file, or one above largest.
    Result<StoredFile> storeFile(const QString &path);

    /// NotFound where the bytes are not there.
    Result<QByteArray> read(const QString &sha256);

private:
    Database &m_database;
};

} // namespace weltkontor
