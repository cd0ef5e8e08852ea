// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvencoding.h"

#include "sheet/csveastasia.h"
#include "sheet/csvlanguages.h"
#include "sheet/sheeterrors.h"
#include "sheet/textdecoder.h"

#include <algorithm>
#include <array>

namespace weltkontor
{
namespace
{

constexpr qint64 blockSize = 256 * 1024;
/// So much of a text tells its encoding; more is taken only where it has letters that did not come yet.
constexpr qsizetype enoughSample = 64 * 1024;
constexpr qsizetype longestSample = 2 * enoughSample;
constexpr int enoughOfEach = 16;

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
            if (m_expected > 0 && code >= m_lowest && code <= m_highest) {
                m_lowest = 0x80;
                m_highest = 0xBF;
                if (--m_expected == 0)
                    ++m_signs;
                continue;
            }
            if (m_expected > 0)
                ++m_broken;
            m_expected = 0;
            if (code >= 0x80)
                start(code);
        }
    }

    bool isValid() const { return m_broken == 0 && m_expected == 0; }
    bool isAscii() const { return m_ascii; }
    /// Some bytes are broken, but so few that the text was meant as UTF-8: other encodings give hardly any
    /// signs.
    bool isMostlyValid() const { return m_signs >= 20 && m_signs / 20 >= m_broken; }

private:
    void start(unsigned char code)
    {
        m_ascii = false;
        if (code < 0xC2 || code > 0xF4) {
            ++m_broken;
            return;
        }
        m_expected = code >= 0xF0 ? 3 : code >= 0xE0 ? 2 : 1;
        // No overlong forms, no surrogates, nothing above U+10FFFF.
        m_lowest = code == 0xE0 ? 0xA0 : code == 0xF0 ? 0x90 : 0x80;
        m_highest = code == 0xED ? 0x9F : code == 0xF4 ? 0x8F : 0xBF;
    }

    int m_expected = 0;
    unsigned char m_lowest = 0x80;
    unsigned char m_highest = 0xBF;
    bool m_ascii = true;
    qint64 m_signs = 0;  ///< Whole ones beyond ASCII.
    qint64 m_broken = 0; ///< Bytes that begin or go on with no sign.
};

/// The letters of the ASCII range tell nothing; they count where another encoding takes them for half a sign.
constexpr double asciiBits = 4.5;
/// Two encodings are told apart by so many bits, as by one or two letters; less is no more than a guess.
constexpr double clearDifference = 10;
/// What a letter beyond ASCII costs at most in a text that makes sense.
constexpr double sensibleBits = 11;

/// An encoding and how well the text makes words in it.
struct Reading {
    QString encoding;
    double bits = 0;
    QString text; ///< The sample, as it reads; empty for those of East Asia.
};

/// An encoding with one byte per sign and how seldom files are in it, in bits.
struct Candidate {
    const char *encoding;
    double prior;
};

// Where two read the same, the first counts: windows-1252 holds all of ISO-8859-1.
constexpr Candidate singleByteEncodings[] = {
    {"windows-1252", 0}, {"windows-1250", 3}, {"windows-1251", 1.5}, {"ISO-8859-15", 3},
    {"ISO-8859-2", 4.5}, {"windows-1254", 3}, {"windows-1253", 3},   {"macintosh", 5},
    {"IBM850", 5},       {"IBM852", 10},      {"KOI8-R", 6},         {"KOI8-U", 7},
};
constexpr double eastAsianPrior = 5;

QString decoded(const QByteArray &bytes, const QString &encoding)
{
    const auto decoder = TextDecoder::create(encoding);
    QByteArray utf8;
    decoder->decode(bytes, true, utf8);
    return QString::fromUtf8(utf8);
}

/// All readings, the likeliest first.
QList<Reading> readingsOf(const QByteArray &sample)
{
    static const WordSurprise surprise;
    const auto letters = std::count_if(sample.begin(), sample.end(), [](char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    });
    QList<Reading> readings;
    for (const Candidate &candidate : singleByteEncodings) {
        Reading reading{QString::fromLatin1(candidate.encoding), candidate.prior, {}};
        reading.text = decoded(sample, reading.encoding);
        reading.bits += surprise.of(reading.text) + asciiBits * double(letters);
        readings.append(reading);
    }
    for (const QString &name : EastAsianEncoding::names()) {
        readings.append({name, EastAsianEncoding(name).surprise(sample, asciiBits) + eastAsianPrior, {}});
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading &one, const Reading &other) { return one.bits < other.bits; });
    const double plainBits = asciiBits * double(letters);
    for (Reading &reading : readings)
        reading.bits -= std::min(plainBits, reading.bits);
    return readings;
}

void chooseByLetters(const QByteArray &sample, CsvDialect &dialect)
{
    const QList<Reading> readings = readingsOf(sample);
    const Reading &best = readings.front();
    const auto beyondAscii = std::count_if(sample.begin(), sample.end(), [](char sign) { return sign < 0; });
    dialect.encoding = best.encoding;
    dialect.encodingEvidence = CsvDialect::Evidence::Letters;
    if (best.bits > sensibleBits * double(beyondAscii) + eastAsianPrior)
        dialect.encodingEvidence = CsvDialect::Evidence::LettersUnsure;
    for (const Reading &reading : readings) {
        const bool readsTheSame = !best.text.isEmpty() && reading.text == best.text;
        if (reading.encoding == best.encoding || readsTheSame)
            continue;
        if (reading.bits - best.bits < clearDifference)
            dialect.encodingEvidence = CsvDialect::Evidence::LettersUnsure;
        dialect.encodingRival = reading.encoding;
        return;
    }
}

/// Collects the lines that have letters beyond ASCII, from as many places as it takes to have enough of them.
class LetterLines
{
public:
    void take(const QByteArray &block)
    {
        qsizetype at = 0;
        while (at < block.size() && m_sample.size() < longestSample) {
            const qsizetype end = lineEnd(block, at);
            m_line.append(block.constData() + at, end - at);
            at = end;
            if (end < block.size() || m_line.size() > longestLine)
                endLine();
        }
    }
    const QByteArray &sample()
    {
        endLine();
        return m_sample;
    }

private:
    static constexpr qsizetype longestLine = 16 * 1024;

    /// Behind the next line end. Its bytes are no half of a sign in any encoding.
    static qsizetype lineEnd(const QByteArray &block, qsizetype from)
    {
        for (qsizetype at = from; at < block.size(); ++at) {
            if (block.at(at) == '\n' || block.at(at) == '\r')
                return at + 1;
        }
        return block.size();
    }

    void endLine()
    {
        bool isOfUse = false;
        for (const char sign : m_line) {
            if (sign >= 0)
                continue;
            int &seen = m_seen[static_cast<unsigned char>(sign) - 0x80];
            isOfUse = isOfUse || m_sample.size() < enoughSample || seen < enoughOfEach;
            ++seen;
        }
        if (isOfUse)
            m_sample += m_line.left(longestLine);
        m_line.clear();
    }

    QByteArray m_line;
    QByteArray m_sample;
    std::array<int, 128> m_seen{}; ///< How often each byte beyond ASCII came.
};

/// Reads the bytes as UTF-16 and counts what tells whether they are.
struct Utf16Count {
    Utf16Count(const QByteArray &bytes, bool isBigEndian)
    {
        static const QByteArray ofTables = QByteArrayLiteral("\r\n\t;,|");
        for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
            const char low = bytes.at(isBigEndian ? at + 1 : at);
            const char high = bytes.at(isBigEndian ? at : at + 1);
            const char16_t code =
                char16_t(static_cast<unsigned char>(high) << 8 | static_cast<unsigned char>(low));
            const auto category = QChar::category(char32_t(code));
            ++units;
            if (high == 0 && ofTables.contains(low))
                ++signsOfTables;
            else if (high != 0 && ofTables.contains(low))
                ++others;
            if (category == QChar::Other_NotAssigned || category == QChar::Other_Control ||
                category == QChar::Other_PrivateUse)
                strange += code == '\r' || code == '\n' || code == '\t' ? 0 : 1;
            if (high == 0 && low > 0x20)
                ++latin;
        }
    }

    /// A table has line ends and separators, and those take two bytes, one of them zero.
    bool isLikely() const
    {
        return units >= 2 && strange * 50 <= units && signsOfTables + latin > 0 &&
               signsOfTables * 2 >= others && (signsOfTables > 0 || latin * 2 > units);
    }

    qsizetype units = 0;
    qsizetype signsOfTables = 0;
    qsizetype others = 0; ///< The bytes of such signs as half of another one.
    qsizetype latin = 0;
    qsizetype strange = 0;
};

} // namespace

QString utf16WithoutMark(const QByteArray &beginning)
{
    if (!beginning.contains('\0'))
        return {};
    const Utf16Count little(beginning, false);
    const Utf16Count big(beginning, true);
    const bool isBig = big.signsOfTables + big.latin > little.signsOfTables + little.latin;
    if (!(isBig ? big : little).isLikely())
        return {};
    return isBig ? QStringLiteral("UTF-16BE") : QStringLiteral("UTF-16LE");
}

qint64 byteOrderMarkSize(const QByteArray &beginning, const QString &encoding)
{
    for (const Mark &mark : marks()) {
        if (beginning.startsWith(mark.bytes) && encoding.compare(mark.encoding, Qt::CaseInsensitive) == 0)
            return mark.bytes.size();
    }
    return 0;
}

Result<void> detectEncoding(QIODevice &device, CsvDialect &dialect, Progress &progress)
{
    device.seek(0);
    QByteArray block = device.read(blockSize);
    dialect.byteOrderMarkSize = 0;
    for (const Mark &mark : marks()) {
        if (block.startsWith(mark.bytes)) {
            dialect.encoding = mark.encoding;
            dialect.encodingEvidence = CsvDialect::Evidence::ByteOrderMark;
            dialect.byteOrderMarkSize = mark.bytes.size();
            return {};
        }
    }
    dialect.encoding = utf16WithoutMark(block);
    if (!dialect.encoding.isEmpty()) {
        dialect.encodingEvidence = CsvDialect::Evidence::ZeroBytes;
        return {};
    }
    Utf8Checker checker;
    LetterLines lines;
    while (!block.isEmpty()) {
        checker.check(block);
        lines.take(block);
        if (progress.isCancelled())
            return cancelledReading();
        progress.report(openingPhase(), device.pos(), device.size());
        block = device.read(blockSize);
    }
    dialect.encoding = QStringLiteral("UTF-8");
    if (checker.isValid())
        dialect.encodingEvidence =
            checker.isAscii() ? CsvDialect::Evidence::AsciiOnly : CsvDialect::Evidence::ValidUtf8;
    else if (checker.isMostlyValid())
        dialect.encodingEvidence = CsvDialect::Evidence::MostlyUtf8;
    else
        chooseByLetters(lines.sample(), dialect);
    return {};
}

} // namespace weltkontor
