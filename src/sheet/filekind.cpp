// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/filekind.h"

#include "base/phrases.h"
#include "sheet/csvencoding.h"
#include "sheet/olefile.h"
#include "sheet/sheeterrors.h"
#include "sheet/ziparchive.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <iterator>

namespace weltkontor
{
namespace
{

constexpr qint64 sampleSize = 16 * 1024;
constexpr qint64 longestDirectoryScan = 64LL << 20;

/// What an OLE2 file (MS-CFB) is, by the names in its directory, whose entries take 128 bytes each.
FileKind kindOfCompoundFile(QFile &file)
{
    static constexpr int entrySize = 128;
    if (const auto ole = OleFile::open(file.fileName())) {
        // Only the top folder counts: a text document may have a workbook inside.
        for (const auto &[name, kindOfName] :
             {std::pair{"EncryptedPackage", FileKind::Protected}, std::pair{"Workbook", FileKind::Xls},
              std::pair{"Book", FileKind::Xls}, std::pair{"WordDocument", FileKind::WordProcessor}}) {
            if ((*ole)->contains(QLatin1String(name)))
                return kindOfName;
        }
    }
    // Its tables are broken, or its names lie elsewhere: whatever looks like a name in it.
    FileKind kind = FileKind::OtherOffice;
    if (!file.seek(512))
        return kind;
    for (qint64 scanned = 0; scanned < longestDirectoryScan;) {
        const QByteArray block = file.read(512 * 128);
        if (block.size() < entrySize)
            break;
        scanned += block.size();
        for (qsizetype at = 0; at + entrySize <= block.size(); at += entrySize) {
            const char *entry = block.constData() + at;
            const auto nameBytes = qFromLittleEndian<quint16>(entry + 64);
            const char type = entry[66];
            if (nameBytes < 4 || nameBytes > 64 || nameBytes % 2 != 0 || type < 1 || type > 5 ||
                entry[1] != 0)
                continue;
            const QString name =
                QString::fromUtf16(reinterpret_cast<const char16_t *>(entry), qsizetype(nameBytes) / 2 - 1);
            if (name == QLatin1String("EncryptedPackage"))
                return FileKind::Protected;
            if (name == QLatin1String("Workbook") || name == QLatin1String("Book"))
                kind = FileKind::Xls;
            else if (name == QLatin1String("WordDocument") && kind != FileKind::Xls)
                kind = FileKind::WordProcessor;
        }
    }
    return kind;
}

/// What a zip file is, by its parts.
FileKind kindOfZip(const ZipArchive &archive)
{
    const QByteArray mimeType = archive.beginning("mimetype", 128).trimmed();
    if (mimeType.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return FileKind::Ods;
    if (mimeType.startsWith("application/vnd.oasis.opendocument.text"))
        return FileKind::WordProcessor;
    if (mimeType.startsWith("application/vnd.oasis.opendocument") ||
        mimeType.startsWith("application/vnd.sun.xml"))
        return FileKind::OtherOffice;
    // Some programs leave the type out, or out of its place; the list of parts tells it, too.
    if (mimeType.isEmpty() && archive.contains("content.xml") &&
        archive.beginning("META-INF/manifest.xml", 1 << 20)
            .contains("application/vnd.oasis.opendocument.spreadsheet"))
        return FileKind::Ods;

    const QByteArray types = archive.beginning("[Content_Types].xml", 1 << 20);
    if (!types.isEmpty() || archive.contains("xl/workbook.xml") || archive.contains("xl/workbook.bin")) {
        // SheetJS tells in every .xlsx how a .bin would be read that is not there: the workbook itself
        // counts.
        const bool namesBinary =
            types.contains("ms-excel.sheet.binary") && !archive.contains("xl/workbook.xml");
        if (namesBinary || archive.contains("xl/workbook.bin"))
            return FileKind::Xlsb;
        if (types.contains("spreadsheetml") || types.contains("ms-excel") ||
            archive.contains("xl/workbook.xml"))
            return FileKind::Xlsx;
        if (types.contains("wordprocessingml") || types.contains("ms-word"))
            return FileKind::WordProcessor;
        // Content types may be UTF-16; the sheet part then tells.
        if (archive.containsFolder("xl/"))
            return FileKind::Xlsx;
        return FileKind::OtherOffice;
    }
    if (archive.containsFolder("xl/worksheets/"))
        return FileKind::Xlsx;
    if (archive.containsFolder("index/") && archive.containsFolder("metadata/"))
        return FileKind::OtherOffice; // Apple Numbers, Pages, Keynote
    return FileKind::Archive;
}

bool looksLikeUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || !utf16WithoutMark(bytes).isEmpty();
}

/// A text in lower case for looking at its beginning; of UTF-16 every second byte is dropped.
QByteArray plainBeginning(QByteArray bytes)
{
    if (looksLikeUtf16(bytes))
        bytes.replace('\0', QByteArray());
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (bytes.startsWith(mark))
            bytes.remove(0, qsizetype(qstrlen(mark)));
    }
    return bytes.trimmed().toLower();
}

FileKind kindOfXml(const QByteArray &beginning)
{
    if (beginning.contains("urn:schemas-microsoft-com:office:spreadsheet") ||
        beginning.contains("progid=\"excel.sheet\""))
        return FileKind::SpreadsheetXml;
    if (beginning.contains("application/vnd.oasis.opendocument.spreadsheet"))
        return FileKind::Fods;
    if (beginning.contains("<html") || beginning.contains("<!doctype html"))
        return FileKind::Html;
    return FileKind::OtherXml;
}

bool looksLikeHtml(const QByteArray &beginning)
{
    for (const char *tag : {"<!doctype html", "<html", "<head", "<meta", "<table", "<body", "<style", "<div",
                            "<title", "<tr", "<thead", "<center", "<font"}) {
        if (beginning.startsWith(tag))
            return true;
    }
    return beginning.startsWith("<!--") && beginning.contains("<html");
}

/// Signs that no text holds; some control signs and zero bytes that fill up fields occur in old exports.
bool isBinary(const QByteArray &bytes)
{
    if (looksLikeUtf16(bytes))
        return false;
    qsizetype odd = 0;
    qsizetype zeros = 0;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code == 0)
            ++zeros;
        else if (code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1A)
            ++odd;
    }
    if (zeros > 0)
        return odd > 0 || zeros * 2 > bytes.size();
    return odd > 8 && odd * 20 > bytes.size();
}

FileKind kindOfBytes(const QByteArray &bytes)
{
    struct Magic {
        QByteArray bytes;
        FileKind kind;
    };
    static const Magic magics[] = {
        {QByteArrayLiteral("%PDF-"), FileKind::Pdf},
        {QByteArrayLiteral("{\\rtf"), FileKind::WordProcessor},
        {QByteArrayLiteral("\x89PNG"), FileKind::Binary},
        {QByteArrayLiteral("\xFF\xD8\xFF"), FileKind::Binary},
        {QByteArrayLiteral("GIF8"), FileKind::Binary},
        {QByteArrayLiteral("\x1F\x8B"), FileKind::Archive},
        {QByteArrayLiteral("7z\xBC\xAF\x27\x1C"), FileKind::Archive},
        {QByteArrayLiteral("Rar!\x1A"), FileKind::Archive},
        {QByteArrayLiteral("\x09\x00\x04\x00"), FileKind::Xls}, // Excel 2, 3 and 4 without a compound file
        {QByteArrayLiteral("\x09\x02\x06\x00"), FileKind::Xls},
        {QByteArrayLiteral("\x09\x04\x06\x00"), FileKind::Xls},
        {QByteArrayLiteral("\x09\x08\x08\x00"), FileKind::Xls},
        {QByteArrayLiteral("\x09\x08\x10\x00"), FileKind::Xls},
    };
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.bytes))
            return magic.kind;
    }
    const QByteArray beginning = plainBeginning(bytes);
    if (beginning.startsWith("<?xml") || beginning.startsWith("<office:document"))
        return kindOfXml(beginning);
    if (looksLikeHtml(beginning) || beginning.startsWith("mime-version:"))
        return FileKind::Html;
    if (beginning.startsWith('<') && beginning.contains("xmlns"))
        return kindOfXml(beginning);
    return isBinary(bytes) ? FileKind::Binary : FileKind::Csv;
}

} // namespace

Result<FileKind> detectFileKind(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadableFile(path, file.errorString());
    const QByteArray bytes = file.read(sampleSize);
    if (bytes.isEmpty())
        return file.error() == QFileDevice::NoError ? Result<FileKind>(FileKind::Empty)
                                                    : unreadableFile(path, file.errorString());
    if (bytes.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")))
        return kindOfCompoundFile(file);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith("PK\x07\x08")) {
        const auto archive = ZipArchive::open(path, SheetLimits());
        if (!archive)
            return archive.error();
        return kindOfZip(**archive);
    }
    return kindOfBytes(bytes);
}

QString fileKindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Csv:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "a text table (CSV)"));
    case FileKind::Xlsx:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "an Excel workbook (.xlsx)"));
    case FileKind::Ods:
    case FileKind::Fods:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "an OpenDocument spreadsheet (.ods)"));
    case FileKind::Xls:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "an Excel workbook of an old version (.xls)"));
    case FileKind::Xlsb:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "a binary Excel workbook (.xlsb)"));
    case FileKind::Protected:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "a file protected by a password"));
    case FileKind::SpreadsheetXml:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "an “XML Spreadsheet 2003”"));
    case FileKind::Html:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "a web page (HTML)"));
    case FileKind::OtherXml:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "an XML file"));
    case FileKind::Pdf:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "a PDF document"));
    case FileKind::WordProcessor:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "a text document"));
    case FileKind::OtherOffice:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "a document of another office program"));
    case FileKind::Archive:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "an archive with other files in it"));
    case FileKind::Binary:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "neither a spreadsheet nor text"));
    case FileKind::Empty:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "empty"));
    }
    return {};
}

Error refusalOf(FileKind kind, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString detail = QStringLiteral("file kind %1").arg(int(kind));
    switch (kind) {
    case FileKind::Protected:
        return {Error::Kind::Denied,
                message("Sheet",
                        QT_TRANSLATE_NOOP("Sheet", "“%1” is protected by a password. Open it in Excel or "
                                                   "LibreOffice, save it without a password and use that "
                                                   "file."))
                    .arg(name),
                detail};
    case FileKind::Empty:
        return {
            Error::Kind::Invalid,
            message("Sheet", QT_TRANSLATE_NOOP("Sheet", "“%1” is empty. Choose a file with a table in it."))
                .arg(name),
            detail};
    case FileKind::Pdf:
    case FileKind::WordProcessor:
    case FileKind::OtherOffice:
    case FileKind::Archive:
    case FileKind::Binary:
    case FileKind::OtherXml:
        return {Error::Kind::Invalid,
                message("Sheet",
                        QT_TRANSLATE_NOOP("Sheet", "“%1” is no table: it is %2. Choose a spreadsheet (.xlsx, "
                                                   ".ods, .xls) or a text table (.csv)."))
                    .arg(name, fileKindName(kind)),
                detail};
    default:
        return {Error::Kind::Invalid,
                message("Sheet",
                        QT_TRANSLATE_NOOP("Sheet", "“%1” is %2, which cannot be read. Open it in Excel or "
                                                   "LibreOffice, save it as .xlsx, .ods or .csv and use "
                                                   "that file."))
                    .arg(name, fileKindName(kind)),
                detail};
    }
}

} // namespace weltkontor
