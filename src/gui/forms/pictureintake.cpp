// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/pictureintake.h"

#include "base/phrases.h"
#include "base/sha256.h"
#include "domain/document.h"
#include "storage/changeset.h"
#include "storage/recordreader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace weltkontor
{
namespace
{

constexpr int jpegQuality = 88;

Error noPicture(const QString &name, const QString &detail)
{
    return {Error::Kind::Invalid,
            message("PictureIntake",
                    QT_TRANSLATE_NOOP("PictureIntake",
                                      "“%1” is no picture that can be shown. Nothing was changed; choose a "
                                      "JPEG, PNG or WebP file."))
                .arg(name),
            detail};
}

Error tooLarge(const QString &name)
{
    return {Error::Kind::Invalid,
            message("PictureIntake",
                    QT_TRANSLATE_NOOP("PictureIntake", "“%1” is larger than 40 MB. Nothing was changed; save "
                                                       "the picture smaller and choose it again."))
                .arg(name),
            {}};
}

} // namespace

Result<PreparedPicture> preparePicture(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > largestPictureFile)
        return tooLarge(fileName);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    const QSize most(longestPictureSide, longestPictureSide);
    if (full.isValid() && (full.width() > most.width() || full.height() > most.height()))
        reader.setScaledSize(full.scaled(most, Qt::KeepAspectRatio)); // saves memory where the format can
    QImage image = reader.read();
    if (image.isNull())
        return noPicture(fileName, reader.errorString());
    if (image.width() > most.width() || image.height() > most.height())
        image = image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool isSeeThrough = image.hasAlphaChannel();
    PreparedPicture picture;
    QBuffer written(&picture.bytes);
    written.open(QIODevice::WriteOnly);
    image.setText({}, {}); // comments of the file stay outside
    if (!(isSeeThrough ? image.save(&written, "PNG")
                       : image.convertToFormat(QImage::Format_RGB888).save(&written, "JPEG", jpegQuality)))
        return noPicture(fileName, QStringLiteral("save"));
    picture.mediaType = isSeeThrough ? "image/png" : "image/jpeg";
    picture.fileName = QFileInfo(fileName).completeBaseName() +
                       (isSeeThrough ? QStringLiteral(".png") : QStringLiteral(".jpg"));
    picture.width = image.width();
    picture.height = image.height();
    return picture;
}

Result<PreparedPicture> preparePictureFile(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    if (QFileInfo(file).size() > largestPictureFile)
        return tooLarge(name);
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Denied,
            message("PictureIntake",
                    QT_TRANSLATE_NOOP("PictureIntake", "“%1” could not be read. Nothing was changed; "
                                                       "look whether the file is still there."))
                .arg(QDir::toNativeSeparators(file)),
            in.errorString()};
    return preparePicture(in.readAll(), name);
}

Result<RecordRef> keepPicture(Database &database, const PreparedPicture &picture)
{
    const QString hash = QString::fromLatin1(sha256(picture.bytes));
    RecordRef known;
    const auto looked = RecordReader(database).each(RecordType::Document, [&](Record &&document) {
        if (document.text(u"sha256") == hash)
            known = document.reference();
        return known.isNull();
    });
    if (!looked)
        return looked.error();
    if (!known.isNull())
        return known;
    auto changes = ChangeSet::begin(database, {Act::Kind::Create});
    if (!changes)
        return changes.error();
    const auto stored = (*changes)->storeDocument(picture.bytes);
    if (!stored)
        return stored.error();
    Document document;
    document.fileName = picture.fileName;
    document.type = DocumentType::Picture;
    document.mediaType = QString::fromLatin1(picture.mediaType);
    document.sha256 = *stored;
    document.size = picture.bytes.size();
    Record record = Record::from(document);
    if (const auto saved = (*changes)->save(record); !saved)
        return saved.error();
    if (const auto committed = (*changes)->commit(); !committed)
        return committed.error();
    return record.reference();
}

} // namespace weltkontor
