// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvencoding.h"

#include "sheet/textdecoder.h"

#include <unicode/ucsdet.h>

#include <array>

namespace weltkontor
{
namespace
{

constexpr qint64 blockSize = 256 * 1024;
constexpr qsizetype longestSample = 1 << 20;

struct Mark {
    QByteArray bytes;
    QString encoding;
};

/// The longer ones first: the mark of UTF-32LE starts with that of UTF-16LE.
const QList<Mark> &marks()
{
    static const QList<Mark> all = {
        {QByteArrayLiteral("\xFF\xFE\x00\x00"), QStringLiteral("UTF-32LE")},
        {QByteArrayLiteral("\x00\x00\xFE\xFF"), QStringLiteral("UTF-32BE")},
        {QByteArrayLiteral("\xEF\xBB\xBF"), QStringLiteral("UTF-8")},
        {QByteArrayLiteral("\xFF\xFE"), QStringLiteral("UTF-16LE")},
        {QByteArrayLiteral("\xFE\xFF"), QStringLiteral("UTF-16BE")},
    };
    return all;
}

/// Checks UTF-8 (RFC 3629) over any number of pieces.
class Utf8Checker
{
public:
    void check(QByteArrayView bytes)
    {
        for (const char byte : bytes) {
            const auto code = static_cast<unsigned char>(byte);
            if (m_expected > 0) {
                m_valid = m_valid && code >= m_lowest && code <= m_highest;
                m_lowest = 0x80;
                m_highest = 0xBF;
                --m_expected;
            } else if (code >= 0x80) {
                start(code);
            }
        }
    }

    bool isValid() const { return m_valid && m_expected == 0; }
    bool isAscii() const { return m_ascii; }

private:
    void start(unsigned char code)
    {
        m_ascii = false;
        m_valid = m_valid && code >= 0xC2 && code <= 0xF4;
        m_expected = code >= 0xF0 ? 3 : code >= 0xE0 ? 2 : 1;
        // No overlong forms, no surrogates, nothing above U+10FFFF.
        m_lowest = code == 0xE0 ? 0xA0 : code == 0xF0 ? 0x90 : 0x80;
        m_highest = code == 0xED ? 0x9F : code == 0xF4 ? 0x8F : 0xBF;
    }

    int m_expected = 0;
    unsigned char m_lowest = 0x80;
    unsigned char m_highest = 0xBF;
    bool m_valid = true;
    bool m_ascii = true;
};

/// How well the bytes make words when they are read in one of the encodings with one byte per sign.
class EncodingScore
{
public:
    explicit EncodingScore(const QString &encoding)
    {
        const auto decoder = TextDecoder::create(encoding);
        for (int code = 0x80; code < 0x100; ++code) {
            QByteArray utf8;
            const char byte = char(code);
            decoder->decode(QByteArrayView(&byte, 1), true, utf8);
            const QString sign = QString::fromUtf8(utf8);
            m_signs[size_t(code - 0x80)] = sign.isEmpty() ? QChar(QChar::ReplacementCharacter) : sign.front();
        }
    }

    qint64 of(const QByteArray &sample) const
    {
        qint64 score = 0;
        for (qsizetype at = 0; at < sample.size(); ++at) {
            const auto code = static_cast<unsigned char>(sample.at(at));
            if (code < 0x80)
                continue;
            const auto before = static_cast<unsigned char>(at > 0 ? sample.at(at - 1) : ' ');
            const auto after = static_cast<unsigned char>(at + 1 < sample.size() ? sample.at(at + 1) : ' ');
            score += ofSign(signOf(code), signOf(before), signOf(after));
        }
        return score;
    }

private:
    QChar signOf(unsigned char code) const { return code < 0x80 ? QChar(code) : m_signs[code - 0x80]; }

    static int ofSign(QChar sign, QChar before, QChar after)
    {
        static const QString german = QStringLiteral("äöüÄÖÜß");
        static const QString frequent = QStringLiteral("éèêëáàâãåæçíîïñóôõøúûœšžÉÅØŠŽČčěřůłŁąćęńśźżŻŚőűş");
        static const QString punctuation = QStringLiteral("„“”‘’‚–—€§°«»…·•™®©²³½ª´");
        if (sign.category() == QChar::Other_Control || sign == QChar::ReplacementCharacter)
            return -10;
        if (!sign.isLetter()) {
            if (before.isLetter() && after.isLetter())
                return sign == QChar(0x2019) ? 1 : -3;
            return punctuation.contains(sign) ? 1 : -1;
        }
        int score = 0;
        if (sign.isUpper() && before.isLower())
            score -= 3;
        if (sign.script() == QChar::Script_Cyrillic) {
            const bool isMixed =
                before.script() == QChar::Script_Latin || after.script() == QChar::Script_Latin;
            const bool inWord =
                before.script() == QChar::Script_Cyrillic || after.script() == QChar::Script_Cyrillic;
            return score + (inWord && !isMixed ? 3 : -3);
        }
        if (before.unicode() >= 0x80 && before.isLetter())
            score -= 1; // letters with marks seldom follow each other
        return score + (german.contains(sign) ? 4 : frequent.contains(sign) ? 2 : 0);
    }

    std::array<QChar, 128> m_signs{};
};

/// Encodings of East Asia have two bytes per sign and need more than letters to be told apart.
QString eastAsianEncoding(const QByteArray &sample)
{
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&error);
    ucsdet_setText(detector, sample.constData(), int32_t(std::min<qsizetype>(sample.size(), 64 * 1024)),
                   &error);
    const UCharsetMatch *match = ucsdet_detect(detector, &error);
    QString name;
    if (U_SUCCESS(error) && match != nullptr && ucsdet_getConfidence(match, &error) >= 50)
        name = QString::fromLatin1(ucsdet_getName(match, &error));
    ucsdet_close(detector);
    static const QStringList known = {QStringLiteral("Shift_JIS"), QStringLiteral("EUC-JP"),
                                      QStringLiteral("GB18030"), QStringLiteral("Big5"),
                                      QStringLiteral("EUC-KR")};
    return known.contains(name) ? name : QString();
}

QString likeliestEncoding(const QByteArray &sample)
{
    static const QStringList candidates = {QStringLiteral("windows-1252"), QStringLiteral("ISO-8859-15"),
                                           QStringLiteral("IBM850"),       QStringLiteral("macintosh"),
                                           QStringLiteral("windows-1250"), QStringLiteral("ISO-8859-2"),
                                           QStringLiteral("windows-1251"), QStringLiteral("KOI8-R")};
    QString best = candidates.front();
    qint64 bestScore = EncodingScore(best).of(sample);
    for (const QString &candidate : candidates.mid(1)) {
        const qint64 score = EncodingScore(candidate).of(sample);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    const QString eastAsian = bestScore <= 0 ? eastAsianEncoding(sample) : QString();
    return eastAsian.isEmpty() ? best : eastAsian;
}

/// The part of the block that has the letters beyond ASCII, each with its neighbours.
void appendLetters(const QByteArray &block, QByteArray &sample)
{
    qsizetype taken = 0;
    for (qsizetype at = 0; at < block.size() && sample.size() < longestSample; ++at) {
        if (static_cast<unsigned char>(block.at(at)) < 0x80)
            continue;
        const qsizetype from = std::max(taken, at - 8);
        const qsizetype to = std::min(block.size(), at + 8);
        if (from > taken)
            sample.append(' ');
        if (to > from)
            sample.append(block.constData() + from, to - from);
        taken = std::max(taken, to);
    }
}

QString utf16WithoutMark(const QByteArray &beginning)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype at = 0; at < beginning.size(); ++at) {
        if (beginning.at(at) == 0)
            ++zeros[at % 2];
    }
    if (zeros[0] == zeros[1])
        return {};
    return zeros[1] > zeros[0] ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
}

} // namespace

qint64 byteOrderMarkSize(const QByteArray &beginning, const QString &encoding)
{
    for (const Mark &mark : marks()) {
        if (beginning.startsWith(mark.bytes) && encoding.compare(mark.encoding, Qt::CaseInsensitive) == 0)
            return mark.bytes.size();
    }
    return 0;
}

void detectEncoding(QIODevice &device, CsvDialect &dialect)
{
    device.seek(0);
    QByteArray block = device.read(blockSize);
    dialect.byteOrderMarkSize = 0;
    for (const Mark &mark : marks()) {
        if (block.startsWith(mark.bytes)) {
            dialect.encoding = mark.encoding;
            dialect.encodingEvidence = CsvDialect::Evidence::ByteOrderMark;
            dialect.byteOrderMarkSize = mark.bytes.size();
            return;
        }
    }
    if (block.contains('\0')) {
        dialect.encoding = utf16WithoutMark(block);
        dialect.encodingEvidence = CsvDialect::Evidence::ZeroBytes;
        if (!dialect.encoding.isEmpty())
            return;
    }
    Utf8Checker checker;
    QByteArray sample;
    while (!block.isEmpty()) {
        checker.check(block);
        appendLetters(block, sample);
        block = device.read(blockSize);
    }
    if (checker.isValid()) {
        dialect.encoding = QStringLiteral("UTF-8");
        dialect.encodingEvidence =
            checker.isAscii() ? CsvDialect::Evidence::AsciiOnly : CsvDialect::Evidence::ValidUtf8;
    } else {
        dialect.encoding = likeliestEncoding(sample);
        dialect.encodingEvidence = CsvDialect::Evidence::Letters;
    }
}

} // namespace weltkontor
