// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvdetection.h"

#include "base/phrases.h"
#include "sheet/csvencoding.h"
#include "sheet/csvparser.h"
#include "sheet/textdecoder.h"

#include <algorithm>
#include <cmath>

namespace weltkontor
{
namespace
{

using Evidence = CsvDialect::Evidence;

constexpr qint64 sampleSize = 256 * 1024;
constexpr qsizetype sampleRecords = 500;
constexpr char candidates[] = {'\t', ';', ',', '|'};

/// Counts the fields of each record of the sample, blank lines left out.
class FieldCounter : public CsvRecordHandler
{
public:
    bool record(qint64, QList<Cell> &fields) override
    {
        if (fields.size() > 1 || !fields.front().isEmpty())
            counts.append(fields.size());
        filled +=
            std::count_if(fields.cbegin(), fields.cend(), [](const Cell &field) { return !field.isEmpty(); });
        return counts.size() < sampleRecords;
    }

    QList<qsizetype> counts;
    qsizetype filled = 0;
};

/// One way to split the sample and how sensible the outcome is.
struct Split {
    double score = 0;
    int columns = 1;
    qint64 quotedFields = 0;
    qint64 brokenQuotes = 0;
    qint64 filled = 0; ///< Fields that hold anything.
};

Split splitBy(const QByteArray &sample, char separator, char quote)
{
    FieldCounter counter;
    CsvParser parser(QByteArray(1, separator), quote, counter);
    parser.setLimits(sampleSize * 4, int(sampleSize)); // what is too much is for the reader to say
    parser.feed(std::string_view(sample.constData(), size_t(sample.size())));
    if (counter.counts.isEmpty() || !parser.isInQuotes())
        parser.finish();

    Split split;
    split.quotedFields = parser.quotedFields();
    split.brokenQuotes = parser.brokenQuotes();
    split.filled = counter.filled;
    if (counter.counts.isEmpty())
        return split;
    QHash<qsizetype, int> frequency;
    double split2 = 0;
    for (const qsizetype count : counter.counts) {
        if (count > 1) {
            ++frequency[count];
            ++split2;
        }
    }
    int mostFrequent = 0;
    for (auto entry = frequency.cbegin(); entry != frequency.cend(); ++entry) {
        if (entry.value() > mostFrequent || (entry.value() == mostFrequent && entry.key() > split.columns)) {
            mostFrequent = entry.value();
            split.columns = int(entry.key());
        }
    }
    const auto records = double(counter.counts.size());
    const double splitShare = split2 / records;
    if (splitShare < 0.5) {
        split.columns = 1;
        return split;
    }
    split.score = splitShare * (0.3 + 0.7 * mostFrequent / records) * (1 + std::log2(double(split.columns)));
    if (counter.counts.front() == 1)
        split.score *= 0.7; // a header has the separator too; a title above it may not
    if (parser.quotedFields() > 0 && parser.brokenQuotes() * 4 > parser.quotedFields())
        split.score *= 0.5;
    // The comma of a sentence has a blank behind it, that of a table seldom.
    const bool isOfSentences = separator == ',' && sample.count(", ") * 2 > sample.count(',');
    if (isOfSentences && split.columns == 2 && counter.counts.front() == 1) {
        split.score = 0; // addresses or full names below a header that has no comma
        split.columns = 1;
    } else if (isOfSentences) {
        split.score *= 0.6;
    }
    return split;
}

/// "sep=;" in the first line, as spreadsheet programs write and read it; sets the separator and the size of
/// the line.
void readSeparatorLine(const QByteArray &sample, CsvDialect &dialect)
{
    QByteArray line = sample.left(16);
    const bool quoted = line.startsWith('"');
    const qsizetype start = quoted ? 1 : 0;
    if (line.mid(start, 4).toLower() != "sep=")
        return;
    const QString rest = QString::fromUtf8(line.mid(start + 4));
    if (rest.isEmpty() || rest.front() == QLatin1Char('\r') || rest.front() == QLatin1Char('\n'))
        return;
    qsizetype end = start + 4 + QString(rest.front()).toUtf8().size() + (quoted ? 1 : 0);
    if (end < sample.size() && sample.at(end) != '\r' && sample.at(end) != '\n')
        return;
    if (end < sample.size() && sample.at(end) == '\r')
        ++end;
    if (end < sample.size() && sample.at(end) == '\n')
        ++end;
    dialect.separator = rest.front();
    dialect.separatorEvidence = Evidence::SeparatorLine;
    dialect.separatorLineSize = end;
}

void findSeparator(const QByteArray &sample, char quote, CsvDialect &dialect)
{
    Split best;
    char found = 0;
    for (const char candidate : candidates) {
        const Split split = splitBy(sample, candidate, quote);
        if (split.score > best.score) {
            best = split;
            found = candidate;
        }
    }
    if (found != 0) {
        dialect.separator = QLatin1Char(found);
        dialect.separatorEvidence = Evidence::Columns;
        return;
    }
    // A single column: a sign that its texts do not hold.
    dialect.separatorEvidence = Evidence::Default;
    dialect.separator = QLatin1Char(',');
    for (const char candidate : {',', ';', '\t', '|'}) {
        if (!sample.contains(candidate)) {
            dialect.separator = QLatin1Char(candidate);
            return;
        }
    }
}

/// Whether the fields are enclosed in ' rather than ": most lines begin with it, and it makes sense of the
/// fields.
bool usesApostrophes(const QByteArray &sample, CsvDialect dialect)
{
    qsizetype lines = 0;
    qsizetype beginning = 0;
    bool isAtStart = true;
    for (const char sign : sample) {
        const bool isLineEnd = sign == '\n' || sign == '\r';
        if (isAtStart && !isLineEnd) {
            ++lines;
            beginning += sign == '\'' ? 1 : 0;
        }
        isAtStart = isLineEnd;
    }
    if (beginning * 2 <= lines)
        return false; // texts in quotes may go over lines, but hardly most of them
    if (dialect.separatorEvidence == Evidence::Default)
        findSeparator(sample, '\'', dialect);
    const Split split = splitBy(sample, dialect.separator.toLatin1(), '\'');
    return split.quotedFields * 2 > split.filled && split.brokenQuotes * 20 <= split.quotedFields;
}

/// The text at the start of the file, in UTF-8, up to a whole sign.
QByteArray decodedSample(QFile &file, const CsvDialect &dialect, TextDecoder &decoder)
{
    file.seek(dialect.byteOrderMarkSize);
    QByteArray utf8;
    const QByteArray bytes = file.read(sampleSize);
    decoder.decode(bytes, bytes.size() < sampleSize, utf8);
    utf8.replace('\0', QByteArray()); // as the reader does
    return utf8;
}

} // namespace

Result<CsvDialect> detectCsvDialect(QFile &file, const ReadOptions &options, Progress &progress)
{
    CsvDialect dialect;
    if (options.encoding) {
        file.seek(0);
        dialect.encoding = *options.encoding;
        dialect.encodingEvidence = Evidence::Chosen;
        dialect.byteOrderMarkSize = byteOrderMarkSize(file.read(4), dialect.encoding);
    } else {
        const auto found = detectEncoding(file, dialect, progress);
        if (!found)
            return found.error();
    }
    const auto decoder = TextDecoder::create(dialect.encoding);
    if (!decoder)
        return Error{
            Error::Kind::Invalid,
            message("Sheet", QT_TRANSLATE_NOOP("Sheet", "The encoding “%1” is not known. Choose another one, "
                                                        "such as UTF-8 or windows-1252."))
                .arg(dialect.encoding),
            {}};

    QByteArray sample = decodedSample(file, dialect, *decoder);
    readSeparatorLine(sample, dialect);
    sample.remove(0, dialect.separatorLineSize);

    if (options.separator) {
        dialect.separator = *options.separator;
        dialect.separatorEvidence = Evidence::Chosen;
    }
    if (options.quote) {
        dialect.quote = *options.quote;
        dialect.quoteEvidence = Evidence::Chosen;
    } else if (usesApostrophes(sample, dialect)) {
        dialect.quote = QLatin1Char('\'');
    }
    const char quote = dialect.quote.toLatin1();
    if (dialect.separatorEvidence == Evidence::Default)
        findSeparator(sample, quote, dialect);
    const char separator = dialect.separator.toLatin1();
    const Split split = splitBy(sample, separator == 0 ? ',' : separator, quote);
    if (!options.quote)
        dialect.quoteEvidence = split.quotedFields > 0 ? Evidence::Quotes : Evidence::Default;
    dialect.columns = split.columns;
    return dialect;
}

} // namespace weltkontor
