// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlssheet.h"

#include "sheet/sheeterrors.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace weltkontor
{
namespace
{

constexpr int maximumColumns = 256;
constexpr qint64 mostRecordsOfRows = 65'536 * (maximumColumns + 1); ///< A record for each cell and each row.
constexpr quint32 recordsBetweenChecks = 4096;
constexpr qint64 smallPiece = 512;
constexpr qint64 largePiece = 128 * 1024;
constexpr int rowShift = 48;
constexpr quint64 placeMask = (quint64(1) << 40) - 1;
constexpr quint64 cellBit = quint64(1) << 40; ///< Behind what tells that the row is hidden.

bool isFormula(quint16 type)
{
    return type == xls::Formula || type == xls::FormulaOfExcel3 || type == xls::FormulaOfExcel4;
}

/// Records that begin with a row and hold something to show.
bool holdsCells(quint16 type)
{
    switch (type) {
    case xls::Number:
    case xls::Rk:
    case xls::MultipleRk:
    case xls::Label:
    case xls::RichString:
    case xls::LabelOfTable:
    case xls::BooleanOrError:
        return true;
    default:
        return isFormula(type);
    }
}

/// A number squeezed into 30 bits (MS-XLS 2.5.217).
double valueOfRk(quint32 rk)
{
    const double value =
        (rk & 2) != 0 ? double(qint32(rk) >> 2) : std::bit_cast<double>(quint64(rk & 0xFFFFFFFCU) << 32);
    return (rk & 1) != 0 ? value / 100 : value;
}

QString errorCode(quint8 code)
{
    switch (code) {
    case 0x00:
        return QStringLiteral("#NULL!");
    case 0x07:
        return QStringLiteral("#DIV/0!");
    case 0x0F:
        return QStringLiteral("#VALUE!");
    case 0x17:
        return QStringLiteral("#REF!");
    case 0x1D:
        return QStringLiteral("#NAME?");
    case 0x24:
        return QStringLiteral("#NUM!");
    case 0x2B:
        return QStringLiteral("#GETTING_DATA");
    default:
        return QStringLiteral("#N/A");
    }
}

} // namespace

XlsSheetReader::XlsSheetReader(const Context &context, XlsRecords &records, RowSink &sink, Progress &progress)
    : m_context(context)
    , m_records(records)
    , m_sink(sink)
    , m_progress(progress)
    , m_phase(readingPhase())
{
}

Error XlsSheetReader::damage(const char *why) const
{
    return damagedFile(m_context.path,
                       QStringLiteral("xls: %1 at %2").arg(QLatin1String(why)).arg(m_records.position()));
}

Result<void> XlsSheetReader::read(qint64 position)
{
    m_records.setPieceSize(largePiece);
    const auto surveyed = survey(position);
    if (!surveyed)
        return surveyed;
    const auto delivered = m_isSorted ? deliverInOrder(position) : deliverSorted(position);
    m_records.setPieceSize(largePiece);
    return delivered;
}

/// To the next record of the sheet itself; false at its end, where m_depth is 0, or where the stream breaks
/// off.
bool XlsSheetReader::nextOfSheet()
{
    while (m_records.next()) {
        if (m_records.type() == xls::BeginOfPart)
            ++m_depth;
        else if (m_records.type() == xls::EndOfPart)
            --m_depth;
        else if (m_depth == 1)
            return true;
        if (m_depth <= 0)
            return false;
    }
    return false;
}

/// @p done of twice the bytes of the stream, which is gone through once to look and once to read.
Result<void> XlsSheetReader::check(qint64 done)
{
    if (++m_count % recordsBetweenChecks != 0)
        return {};
    if (m_progress.isCancelled())
        return cancelledReading();
    if (m_context.budget.isSpent())
        return excessiveFile(m_context.path, QStringLiteral("xls: time is up"));
    m_progress.report(m_phase, done, 2 * m_records.size());
    return {};
}

/// Whether the rows are in order, which cells are merged, and whether the part ends at all.
Result<void> XlsSheetReader::survey(qint64 position)
{
    m_records.seek(position);
    if (!m_records.next() || m_records.type() != xls::BeginOfPart)
        return damage("no sheet");
    m_depth = 1;
    while (nextOfSheet()) {
        auto done = check(m_records.reached());
        if (done)
            done = surveyRecord();
        if (!done)
            return done;
    }
    return {};
}

Result<void> XlsSheetReader::surveyRecord()
{
    if (m_records.type() == xls::MergedCells)
        return mergedRanges();
    if (m_records.type() == xls::ColumnInfo)
        return hiddenColumns();
    const bool isCell = holdsCells(m_records.type());
    if (!isCell && m_records.type() != xls::Row)
        return {};
    if (++m_recordsOfRows > mostRecordsOfRows)
        return excessiveFile(m_context.path, QStringLiteral("xls: too many cells"));
    const int row = m_records.u16();
    // Rows are told before their cells, in blocks of 32.
    m_isSorted = m_isSorted && row >= m_lastRow;
    if (isCell)
        m_lastRow = row;
    return {};
}

Result<void> XlsSheetReader::hiddenColumns()
{
    const int first = m_records.u16();
    const int last = std::min(int(m_records.u16()), maximumColumns - 1);
    m_records.skip(4); // width, style
    if ((m_records.u16() & 1) == 0 || first > last)
        return {};
    if (++m_ranges > m_context.limits.ranges)
        return excessiveFile(m_context.path, QStringLiteral("xls: too many ranges"));
    m_sink.hiddenColumns(first, last);
    return {};
}

Result<void> XlsSheetReader::mergedRanges()
{
    for (int left = m_records.u16(); left > 0; --left) {
        CellRange range;
        range.firstRow = m_records.u16();
        range.lastRow = m_records.u16();
        range.firstColumn = m_records.u16();
        range.lastColumn = m_records.u16();
        if (m_records.isBroken())
            return damage("merged cells");
        if (++m_ranges > m_context.limits.ranges)
            return excessiveFile(m_context.path, QStringLiteral("xls: too many ranges"));
        const bool isInside = range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn &&
                              range.lastColumn < maximumColumns;
        if (isInside && (range.firstRow != range.lastRow || range.firstColumn != range.lastColumn))
            m_merged.push_back(range);
    }
    return {};
}

Result<void> XlsSheetReader::deliverInOrder(qint64 position)
{
    m_records.seek(position);
    m_depth = 0;
    while (nextOfSheet()) {
        auto done = check(m_records.size() + m_records.reached());
        if (!done)
            return done;
        const auto goesOn = handleRecord();
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            return {};
    }
    if (m_depth > 0)
        return damage("the sheet breaks off");
    if (finishRow()) {
        for (const CellRange &range : m_merged)
            m_sink.merged(range);
    }
    return {};
}

Result<void> XlsSheetReader::listPlaces(qint64 position)
{
    m_places.reserve(size_t(m_recordsOfRows));
    m_records.seek(position);
    m_depth = 0;
    while (nextOfSheet()) {
        auto done = check(m_records.size() + m_records.reached() / 2);
        if (!done)
            return done;
        const bool isCell = holdsCells(m_records.type());
        if (!isCell && m_records.type() != xls::Row)
            continue;
        m_places.push_back(quint64(m_records.u16()) << rowShift | (isCell ? cellBit : 0) |
                           quint64(m_records.position()));
    }
    if (m_depth > 0)
        return damage("the sheet breaks off");
    std::sort(m_places.begin(), m_places.end());
    return {};
}

Result<void> XlsSheetReader::deliverSorted(qint64 position)
{
    auto done = listPlaces(position);
    m_records.setPieceSize(smallPiece);
    const qint64 listed = m_records.size() + m_records.size() / 2;
    for (size_t index = 0; done && index < m_places.size(); ++index) {
        m_records.seek(qint64(m_places[index] & placeMask));
        if (!m_records.next())
            return damage("a cell");
        done = check(listed + listed / 3 * qint64(index) / qint64(m_places.size()));
        if (!done)
            break;
        const auto goesOn = handleRecord();
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            return {};
    }
    if (done && finishRow()) {
        for (const CellRange &range : m_merged)
            m_sink.merged(range);
    }
    return done;
}

/// False: the sink has enough.
Result<bool> XlsSheetReader::handleRecord()
{
    if (m_records.type() == xls::Row) {
        const int row = m_records.u16();
        m_records.skip(10); // first and last column, height, two words of no use
        constexpr quint32 hidden = 0x20;
        if ((m_records.u32() & hidden) != 0 && !m_records.isBroken())
            m_sink.hiddenRow(row);
        return true;
    }
    if (!holdsCells(m_records.type()))
        return true;
    const int row = m_records.u16();
    if (row != m_row && !finishRow())
        return false;
    m_row = row;
    const auto done = cells();
    if (!done)
        return done.error();
    return true;
}

/// False: the sink has enough.
bool XlsSheetReader::finishRow()
{
    while (m_width > 0 && m_cells.at(m_width - 1).isEmpty())
        --m_width;
    if (m_width == 0)
        return true;
    m_cells.resize(m_width);
    m_width = 0;
    m_context.budget.pause();
    const bool goesOn = m_sink.row(m_row, m_cells);
    m_context.budget.resume();
    return goesOn;
}

Cell &XlsSheetReader::cellAt(int column)
{
    if (column >= m_width) {
        if (m_cells.size() <= column)
            m_cells.resize(column + 1);
        for (int gap = m_width; gap <= column; ++gap)
            m_cells[gap].clear();
        m_width = column + 1;
    }
    return m_cells[column];
}

/// The record behind its row.
Result<void> XlsSheetReader::cells()
{
    const quint16 type = m_records.type();
    if (type == xls::MultipleRk)
        return multipleRk();
    const int column = m_records.u16();
    const quint16 style = m_records.u16();
    if (m_records.isBroken())
        return damage("a cell");
    if (column >= maximumColumns)
        return excessiveFile(m_context.path, QStringLiteral("xls: column out of range"));
    if (type == xls::Number)
        number(column, style, m_records.f64());
    else if (type == xls::Rk)
        number(column, style, valueOfRk(m_records.u32()));
    else if (type == xls::Label || type == xls::RichString)
        text(column, m_context.text.read(m_records, XlsText::Length::Word));
    else if (type == xls::BooleanOrError)
        booleanOrError(column);
    else if (type == xls::LabelOfTable) {
        const auto shared = m_context.strings.at(m_records.u32());
        if (shared)
            cellAt(column).setText(shared->data(), qsizetype(shared->size()));
        else
            cellAt(column) = Cell::ofError(QStringLiteral("#REF!")); // lost must not pass for empty
    } else
        formula(column, style);
    return m_records.isBroken() ? Result<void>(damage("a cell")) : Result<void>();
}

Result<void> XlsSheetReader::multipleRk()
{
    int column = m_records.u16();
    constexpr qsizetype cellSize = 6;
    // The last two bytes repeat which column is the last one.
    for (; m_records.left() >= cellSize; ++column) {
        if (column >= maximumColumns)
            return excessiveFile(m_context.path, QStringLiteral("xls: column out of range"));
        const quint16 style = m_records.u16();
        number(column, style, valueOfRk(m_records.u32()));
    }
    return m_records.isBroken() ? Result<void>(damage("cells")) : Result<void>();
}

void XlsSheetReader::number(int column, quint16 style, double value)
{
    static const NumberFormat general;
    const auto &styles = m_context.workbook.styles;
    const NumberFormat &format = style < styles.size() ? styles[style] : general;
    Cell &cell = cellAt(column);
    if (!std::isfinite(value))
        cell = Cell::ofError(QStringLiteral("#NUM!"));
    else if (format.meaning != NumberFormat::Meaning::Number)
        cell = cellOfSerial(value, format, m_context.workbook.from1904);
    else
        cell = Cell::ofNumber(value, format.code);
}

void XlsSheetReader::text(int column, const QString &text)
{
    cellAt(column) = Cell::ofText(text);
}

void XlsSheetReader::booleanOrError(int column)
{
    const quint8 value = m_records.u8();
    const bool isError = m_records.u8() != 0;
    cellAt(column) = isError ? Cell::ofError(errorCode(value)) : Cell::ofBoolean(value != 0);
}

/// Its result as last calculated (MS-XLS 2.5.133): a number, or what the first byte says.
void XlsSheetReader::formula(int column, quint16 style)
{
    const double value = m_records.f64();
    const auto bits = std::bit_cast<quint64>(value);
    if (bits >> 48 != 0xFFFF) {
        number(column, style, value);
        return;
    }
    const auto content = quint8(bits >> 16);
    switch (bits & 0xFF) {
    case 0:
        formulaText(column);
        break;
    case 1:
        cellAt(column) = Cell::ofBoolean(content != 0);
        break;
    case 2:
        cellAt(column) = Cell::ofError(errorCode(content));
        break;
    default: // an empty text
        cellAt(column).clear();
        break;
    }
}

/// A text follows in a record of its own, behind the formula that several cells may share.
void XlsSheetReader::formulaText(int column)
{
    for (;;) {
        switch (m_records.followingType()) {
        case xls::SharedFormula:
        case xls::ArrayFormula:
        case xls::DataTable:
        case xls::Continue:
            if (m_records.next())
                continue;
            break;
        case xls::StringResult:
            if (m_records.next())
                text(column, m_context.text.read(m_records, XlsText::Length::Word));
            return;
        default:
            break;
        }
        cellAt(column) = Cell::ofError(QStringLiteral("=")); // lost must not pass for empty
        return;
    }
}

} // namespace weltkontor
