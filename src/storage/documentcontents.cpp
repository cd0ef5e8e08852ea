// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documentcontents.h"

#include "base/phrases.h"
#include "base/sha256.h"
#include "storage/sqlconnection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace weltkontor
{
namespace
{

Error refused(Error::Kind kind, const QString &text)
{
    return Error{kind, text, {}};
}

Result<void> checkFile(const QFileInfo &file)
{
    const QString name = file.fileName();
    if (!file.exists())
        return refused(Error::Kind::NotFound,
                       message("Storage", QT_TRANSLATE_NOOP("Storage", "“%1” is not there any more. Nothing "
                                                                       "was added."))
                           .arg(name));
    if (!file.isFile())
        return refused(Error::Kind::Invalid,
                       message("Storage", QT_TRANSLATE_NOOP("Storage", "“%1” is a folder. Add its files one "
                                                                       "by one, or several at once."))
                           .arg(name));
    if (file.size() == 0)
        return refused(
            Error::Kind::Invalid,
            message("Storage", QT_TRANSLATE_NOOP("Storage", "“%1” is empty. Nothing was added.")).arg(name));
    if (file.size() > DocumentContents::largest)
        return refused(Error::Kind::Invalid,
                       message("Storage", QT_TRANSLATE_NOOP(
                                              "Storage", "“%1” has %2, documents may have up to %3. Nothing "
                                                         "was added. Keep the file on a shared drive and "
                                                         "note its place here."))
                           .arg(name, QLocale().formattedDataSize(file.size()),
                                QLocale().formattedDataSize(DocumentContents::largest)));
    return {};
}

} // namespace

DocumentContents::DocumentContents(Database &database)
    : m_database(database)
{
}

Result<QString> DocumentContents::store(const QByteArray &content)
{
    const QString hash = QString::fromLatin1(sha256(content));
    const auto written = m_database.connection().run(
        QStringLiteral(
            "INSERT INTO document_contents (sha256, content) VALUES (:hash, :content) ON CONFLICT DO "
            "NOTHING"),
        {{":hash", hash}, {":content", content}});
    if (!written)
        return written.error();
    return hash;
}

Result<StoredFile> DocumentContents::storeFile(const QString &path)
{
    const QFileInfo info(path);
    if (const auto checked = checkFile(info); !checked)
        return checked.error();
    QFile file(path);
    // One byte more than may be there: a file that grows while it is read is too large as well.
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.read(largest + 1) : QByteArray();
    if (content.size() != info.size())
        return Error{Error::Kind::Unreachable,
                     message("Storage", QT_TRANSLATE_NOOP("Storage", "“%1” could not be read. Nothing was "
                                                                     "added. Close it in other programs, "
                                                                     "then add it again."))
                         .arg(info.fileName()),
                     file.errorString()};
    const auto hash = store(content);
    if (!hash)
        return hash.error();
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(info.fileName(), content.left(4096));
    return StoredFile{info.fileName(), type.name(), *hash, content.size()};
}

Result<QByteArray> DocumentContents::read(const QString &sha256)
{
    const auto content = m_database.connection().value(
        QStringLiteral("SELECT content FROM document_contents WHERE sha256 = :hash"), {{":hash", sha256}});
    if (!content)
        return content.error();
    if (content->isNull())
        return Error{
            Error::Kind::NotFound,
            message("Storage", QT_TRANSLATE_NOOP("Storage", "The file of this document is not in the "
                                                            "database. Add the document again.")),
            sha256};
    return content->toByteArray();
}

} // namespace weltkontor
