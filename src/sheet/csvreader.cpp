// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvreader.h"

#include "base/phrases.h"
#include "sheet/csvdetection.h"
#include "sheet/csvparser.h"
#include "sheet/sheeterrors.h"
#include "sheet/textdecoder.h"

#include <QFile>
#include <QFileInfo>

namespace weltkontor
{
namespace
{

constexpr qint64 pieceSize = 256 * 1024;

/// Hands records to the sink as rows: without empty ones and without empty cells at the end.
class RowForwarder : public CsvRecordHandler
{
public:
    explicit RowForwarder(RowSink &sink)
        : m_sink(sink)
    {
    }

    bool record(qint64 index, QList<Cell> &fields) override
    {
        qsizetype width = fields.size();
        while (width > 0 && fields.at(width - 1).isEmpty())
            --width;
        if (width == 0)
            return true;
        fields.resize(width);
        return m_sink.row(index, fields);
    }

private:
    RowSink &m_sink;
};

/// How many bytes at the end begin a sign of UTF-8 that the next piece completes.
qsizetype unfinishedBytes(const QByteArray &utf8)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, utf8.size()); ++back) {
        const auto code = static_cast<unsigned char>(utf8.at(utf8.size() - back));
        if (code < 0x80)
            return 0;
        if (code >= 0xC0)
            return back < (code >= 0xF0 ? 4 : code >= 0xE0 ? 3 : 2) ? back : 0;
    }
    return 0;
}

/// Where the text ends: in front of the sign that programs of DOS end it with.
qint64 endOfText(QFile &file, const QString &encoding)
{
    const qint64 size = file.size();
    char last = 0;
    if (size == 0 || encoding.startsWith(QLatin1String("UTF-16")) || !file.seek(size - 1) ||
        !file.getChar(&last))
        return size;
    return last == '\x1A' ? size - 1 : size;
}

Error problemError(const CsvParser &parser, const QString &path)
{
    const QString row = QString::number(parser.recordIndex() + 1);
    if (parser.isInQuotes())
        return {Error::Kind::Invalid,
                message("Sheet",
                        QT_TRANSLATE_NOOP("Sheet", "In row %1 of “%2” a text in quotation marks begins that "
                                                   "never ends. Correct that row, or choose that quotation "
                                                   "marks mean nothing."))
                    .arg(row, QFileInfo(path).fileName()),
                {}};
    if (parser.problem() == CsvParser::Problem::StrayQuote)
        return {Error::Kind::Invalid,
                message("Sheet",
                        QT_TRANSLATE_NOOP(
                            "Sheet", "In row %1 of “%2” a text in quotation marks runs over several lines "
                                     "and then ends in the middle of a field, as if a single quotation "
                                     "mark stood in an earlier field. Correct that row, or choose that "
                                     "quotation marks mean nothing."))
                    .arg(row, QFileInfo(path).fileName()),
                {}};
    return excessiveFile(path, QStringLiteral("csv: row %1: problem %2").arg(row).arg(int(parser.problem())));
}

} // namespace

Result<std::unique_ptr<SheetReader>> CsvReader::open(const QString &path, const ReadOptions &options,
                                                     Progress &progress)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(path, options.limits));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(path, file.errorString());
    auto dialect = detectCsvDialect(file, options, progress);
    if (!dialect)
        return dialect.error();
    reader->m_dialect = *dialect;
    return std::unique_ptr<SheetReader>(std::move(reader));
}

QList<SheetInfo> CsvReader::sheets() const
{
    return {{QFileInfo(m_path).completeBaseName(), SheetInfo::Visibility::Visible}};
}

Result<void> CsvReader::read(int sheet, RowSink &sink, Progress &progress)
{
    Q_ASSERT(sheet == 0);
    Q_UNUSED(sheet);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(m_path, file.errorString());
    const qint64 total = endOfText(file, m_dialect.encoding);
    if (!file.seek(m_dialect.byteOrderMarkSize))
        return unreadableFile(m_path, file.errorString());
    const auto decoder = TextDecoder::create(m_dialect.encoding);
    Q_ASSERT(decoder); // open() tried it
    RowForwarder forwarder(sink);
    CsvParser parser(QString(m_dialect.separator).toUtf8(), m_dialect.quote.toLatin1(), forwarder);
    parser.setLimits(m_limits.textBytes, m_limits.columns);
    parser.refuseStrayQuotes();
    // In files with ' as quote, apostrophes at the start are quotes.
    parser.setGuarded(m_dialect.quote != QLatin1Char('\''));

    const QString phase = readingPhase();
    qint64 skipped = m_dialect.separatorLineSize;
    QByteArray utf8;
    for (bool isLast = false; !isLast;) {
        const QByteArray bytes = file.read(std::clamp<qint64>(total - file.pos(), 0, pieceSize));
        if (file.error() != QFileDevice::NoError)
            return unreadableFile(m_path, file.errorString());
        isLast = bytes.isEmpty();
        decoder->decode(bytes, isLast, utf8);
        // Zero bytes fill up the fields of some old exports. No database keeps them.
        utf8.replace('\0', QByteArray());
        const qsizetype held = isLast ? 0 : unfinishedBytes(utf8);
        const qsizetype from = std::min<qsizetype>(skipped, utf8.size() - held);
        skipped -= from;
        const bool goesOn =
            parser.feed(std::string_view(utf8.constData() + from, size_t(utf8.size() - held - from)));
        utf8.remove(0, utf8.size() - held);
        if (!goesOn)
            return parser.problem() == CsvParser::Problem::None ? Result<void>()
                                                                : problemError(parser, m_path);
        if (progress.isCancelled())
            return cancelledReading();
        progress.report(phase, file.pos(), total);
    }
    if (parser.isInQuotes())
        return problemError(parser, m_path);
    parser.finish();
    return {};
}

} // namespace weltkontor
