// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlstext.h"

#include <QtEndian>

namespace weltkontor
{
namespace
{

/// The name ICU knows a code page of Windows or the Macintosh by.
QString encodingOf(quint16 codePage)
{
    switch (codePage) {
    case 367:
    case 0x8001:
        return QStringLiteral("windows-1252");
    case 10000:
    case 0x8000:
        return QStringLiteral("macintosh");
    case 10001:
        return QStringLiteral("Shift_JIS");
    case 10006:
        return QStringLiteral("x-mac-greek");
    case 10007:
        return QStringLiteral("x-mac-cyrillic");
    case 10029:
        return QStringLiteral("x-mac-centraleurroman");
    case 10081:
        return QStringLiteral("x-mac-turkish");
    default:
        return (codePage >= 1250 && codePage <= 1258 ? QStringLiteral("windows-%1") : QStringLiteral("cp%1"))
            .arg(codePage);
    }
}

} // namespace

void XlsText::setCodePage(quint16 codePage)
{
    constexpr quint16 utf16 = 1200;
    m_mixesUtf16 = codePage == utf16;
    m_decoder = TextDecoder::create(m_mixesUtf16 ? QStringLiteral("windows-1252") : encodingOf(codePage));
}

/// A text of BIFF5. Gnumeric writes UTF-16 into it, where the signs need it, if the sheet came from Excel 97.
QString XlsText::ofBytes(const QByteArray &bytes)
{
    if (m_mixesUtf16 && bytes.size() % 2 == 0 && bytes.contains('\0')) {
        QString text;
        for (qsizetype at = 0; at < bytes.size(); at += 2)
            text += QChar(qFromLittleEndian<quint16>(bytes.constData() + at));
        return text;
    }
    if (!m_decoder)
        m_decoder = TextDecoder::create(QStringLiteral("windows-1252"));
    QByteArray utf8;
    m_decoder->decode(bytes, true, utf8);
    return QString::fromUtf8(utf8);
}

QString XlsText::read(XlsRecords &records, Length length)
{
    const quint32 count = length == Length::Byte ? records.u8() : records.u16();
    if (!m_isUnicode) {
        QByteArray bytes;
        records.bytes(count, bytes);
        return ofBytes(bytes);
    }
    constexpr quint8 wide = 1;
    constexpr quint8 phonetic = 4;
    constexpr quint8 rich = 8;
    const quint8 flags = records.u8();
    const qint64 runs = (flags & rich) != 0 ? records.u16() : 0;
    const qint64 phonetics = (flags & phonetic) != 0 ? records.u32() : 0;
    QString text;
    records.signs(count, (flags & wide) != 0, text);
    records.skip(4 * runs + phonetics);
    return text;
}

} // namespace weltkontor
