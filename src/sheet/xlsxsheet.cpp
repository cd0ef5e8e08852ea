// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsxsheet.h"

#include "sheet/sheeterrors.h"
#include "sheet/xstring.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace weltkontor
{
namespace
{

/// Gaps between far cells that a sink may be bothered with, alone and for each cell that holds something.
constexpr qint64 paddingFree = 64'000'000;
constexpr qint64 paddingPerCell = 50;

struct Reference {
    qint64 row = -1; ///< From 0; -1: not given.
    int column = -1;
};

/// "AB12", also "$AB$12"; what is not understood is not given.
Reference referenceOf(const char *&at)
{
    Reference reference;
    if (*at == '$')
        ++at;
    int column = 0;
    for (; ((*at >= 'A' && *at <= 'Z') || (*at >= 'a' && *at <= 'z')) && column < 1'000'000; ++at)
        column = column * 26 + ((*at | 0x20) - 'a' + 1);
    reference.column = column - 1;
    if (*at == '$')
        ++at;
    qint64 row = 0;
    for (; *at >= '0' && *at <= '9' && row < 1'000'000'000; ++at)
        row = row * 10 + (*at - '0');
    reference.row = row - 1;
    return reference;
}

qint64 integerOf(const char *text, qint64 fallback)
{
    if (text == nullptr)
        return fallback;
    qint64 value = fallback;
    std::from_chars(text, text + std::strlen(text), value);
    return value;
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool isLongInteger(std::string_view text)
{
    return text.size() > 15 &&
           text.find_first_not_of("0123456789", text.front() == '-' ? 1 : 0) == std::string_view::npos;
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

void XlsxSheetHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Row:
        if (name == "c")
            return startCell(attributes);
        break;
    case Place::InCell:
        return startInCell(name);
    case Place::Rows:
        if (name == "row")
            return startRow(attributes);
        break;
    case Place::InlineText:
        m_inline.startElement(name);
        return;
    case Place::Document:
        // Another part in its place must not pass for an empty sheet.
        if (name != "worksheet")
            m_parser->fail(damagedFile(m_context.path, QStringLiteral("xlsx: no worksheet in its part")));
        m_place = Place::Worksheet;
        return;
    case Place::Worksheet:
        return startInWorksheet(name);
    case Place::Columns:
        if (name == "col" && attributes.flag("hidden"))
            hiddenColumns(attributes);
        break;
    case Place::Merges:
        if (name == "mergeCell")
            mergedRange(attributes);
        break;
    case Place::Value:
    case Place::Formula:
        break;
    }
    m_skipped = 1;
}

void XlsxSheetHandler::endElement(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Value:
    case Place::Formula:
        m_place = Place::InCell;
        break;
    case Place::InCell:
        endCell();
        m_place = Place::Row;
        break;
    case Place::Row:
        endRow();
        m_place = Place::Rows;
        break;
    case Place::InlineText:
        if (name == "is")
            m_place = Place::InCell;
        else
            m_inline.endElement(name);
        break;
    default:
        m_place = Place::Worksheet;
        break;
    }
}

void XlsxSheetHandler::text(std::string_view piece)
{
    if (m_skipped > 0)
        return;
    size_t size = 0;
    if (m_place == Place::Value) {
        m_text.append(piece);
        size = m_text.size();
    } else if (m_place == Place::Formula) {
        m_formula.append(piece);
        size = m_formula.size();
    } else if (m_place == Place::InlineText) {
        m_inline.text(piece);
        size = m_inline.content().size();
    }
    if (qint64(size) > m_context.limits.textBytes)
        refuse("xlsx: text of a cell too long");
}

void XlsxSheetHandler::startInWorksheet(std::string_view name)
{
    if (name == "sheetData")
        m_place = Place::Rows;
    else if (name == "cols")
        m_place = Place::Columns;
    else if (name == "mergeCells")
        m_place = Place::Merges;
    else
        m_skipped = 1;
}

void XlsxSheetHandler::startRow(const XmlAttributes &attributes)
{
    m_place = Place::Row;
    m_width = 0;
    m_cellsOfRow = 0;
    m_column = -1;
    const char *number = attributes.find("r");
    m_rowIsNamed = number != nullptr;
    if (!setRow(number == nullptr ? m_row + 1 : integerOf(number, 0) - 1))
        return;
    if (attributes.flag("hidden"))
        m_sink.hiddenRow(m_row);
}

bool XlsxSheetHandler::setRow(qint64 index)
{
    m_row = index;
    if (index >= 0 && index < m_context.limits.rows)
        return true;
    refuse("xlsx: row number out of range");
    return false;
}

void XlsxSheetHandler::startCell(const XmlAttributes &attributes)
{
    m_place = Place::InCell;
    m_text.clear();
    m_formula.clear();
    m_hasFormula = false;
    Reference reference;
    if (const char *at = attributes.find("r"))
        reference = referenceOf(at);
    m_column = reference.column >= 0 ? reference.column : m_column + 1;
    if (m_column >= m_context.limits.columns || ++m_cellsOfRow > m_context.limits.columns)
        return refuse("xlsx: column out of range");
    if (!m_rowIsNamed && reference.row >= 0 && m_width == 0 && !setRow(reference.row))
        return;
    m_style = size_t(integerOf(attributes.find("s"), 0));
    const char *type = attributes.find("t");
    const std::string_view name = type == nullptr ? std::string_view("n") : std::string_view(type);
    m_type = name == "s"           ? Type::SharedString
             : name == "str"       ? Type::FormulaString
             : name == "inlineStr" ? Type::InlineString
             : name == "b"         ? Type::Boolean
             : name == "e"         ? Type::Error
             : name == "d"         ? Type::Date
                                   : Type::Number;
    m_inline.begin();
}

void XlsxSheetHandler::startInCell(std::string_view name)
{
    if (name == "v") {
        m_place = Place::Value;
    } else if (name == "f") {
        m_place = Place::Formula;
        m_hasFormula = true;
    } else if (name == "is") {
        m_place = Place::InlineText;
    } else {
        m_skipped = 1;
    }
}

Cell &XlsxSheetHandler::cellAt(int column)
{
    if (column >= m_width) {
        if (m_cells.size() <= column)
            m_cells.resize(column + 1);
        for (int gap = m_width; gap < column; ++gap)
            m_cells[gap].clear();
        m_padding += column - m_width;
        m_width = column + 1;
    }
    return m_cells[column];
}

void XlsxSheetHandler::endCell()
{
    // A cell without content only carries a style; one without a result must not pass for empty.
    const bool isInline = m_type == Type::InlineString && !m_inline.content().empty();
    if (m_hasFormula && m_text.empty() && !isInline && m_type != Type::FormulaString) {
        cellAt(m_column) = Cell::ofError(QLatin1Char('=') + toText(m_formula));
        return;
    }
    if (m_text.empty() && !isInline)
        return;
    fillCell(cellAt(m_column));
    ++m_filled;
    if (m_padding > paddingFree && m_padding / paddingPerCell > m_filled)
        refuse("xlsx: too many gaps between cells");
}

void XlsxSheetHandler::fillCell(Cell &cell)
{
    switch (m_type) {
    case Type::Number:
        return fillNumber(cell);
    case Type::SharedString: {
        const auto text = m_context.strings.at(size_t(integerOf(m_text.c_str(), -1)));
        if (text)
            cell.setText(text->data(), qsizetype(text->size()));
        else
            cell = Cell::ofError(QStringLiteral("#REF!")); // a text the file has lost must not pass for empty
        return;
    }
    case Type::InlineString:
        if (!m_inline.content().empty())
            m_text.swap(m_inline.content());
        return setText(cell);
    case Type::FormulaString:
        return setText(cell);
    case Type::Boolean: {
        const std::string_view value = trimmed(m_text);
        cell = Cell::ofBoolean(value == "1" || value == "true" || value == "TRUE");
        return;
    }
    case Type::Error:
        cell = Cell::ofError(toText(trimmed(m_text)));
        return;
    case Type::Date:
        return fillDate(cell);
    }
}

void XlsxSheetHandler::setText(Cell &cell)
{
    unescapeXstring(m_text);
    cell.setText(m_text.data(), qsizetype(m_text.size()));
}

void XlsxSheetHandler::fillNumber(Cell &cell)
{
    static const NumberFormat general;
    const std::string_view text = trimmed(m_text);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return setText(cell); // written by a program that does not know types
    const NumberFormat &format = m_style < m_context.styles.size() ? m_context.styles[m_style] : general;
    if (format.meaning != NumberFormat::Meaning::Number)
        cell = cellOfSerial(number, format, m_context.from1904);
    else
        cell = Cell::ofNumber(number, format.code, isLongInteger(text) ? toText(text) : QString());
}

void XlsxSheetHandler::fillDate(Cell &cell)
{
    const QString text = toText(trimmed(m_text));
    const QString format = m_style < m_context.styles.size() ? m_context.styles[m_style].code : QString();
    const auto precision =
        m_style < m_context.styles.size() ? m_context.styles[m_style].precision : Cell::Precision::Day;
    const qsizetype split = text.indexOf(QLatin1Char('T'));
    // The clock as written: a zone behind it is dropped, since spreadsheets know none.
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    QString clock = split >= 0 ? text.mid(split + 1) : date.isValid() ? QString() : text;
    for (const QChar zone : {QLatin1Char('Z'), QLatin1Char('+'), QLatin1Char('-')})
        clock = clock.section(zone, 0, 0);
    const QTime time = QTime::fromString(clock, Qt::ISODateWithMs);
    const bool isDateOnly = split < 0 || (m_style < m_context.styles.size() && time == QTime(0, 0) &&
                                          m_context.styles[m_style].meaning == NumberFormat::Meaning::Date);
    if (date.isValid() && isDateOnly)
        cell = Cell::ofDate(date, precision, format);
    else if (date.isValid() && time.isValid())
        cell = Cell::ofDateTime(QDateTime(date, time, Qt::UTC), format);
    else if (time.isValid())
        cell = Cell::ofTime(time, format);
    else
        setText(cell);
}

void XlsxSheetHandler::endRow()
{
    while (m_width > 0 && m_cells.at(m_width - 1).isEmpty())
        --m_width;
    if (m_width == 0)
        return;
    m_cells.resize(m_width);
    m_context.budget.pause();
    const bool goesOn = m_sink.row(m_row, m_cells);
    m_context.budget.resume();
    if (!goesOn)
        m_parser->stop();
}

bool XlsxSheetHandler::countRange()
{
    if (++m_ranges <= m_context.limits.ranges)
        return true;
    refuse("xlsx: too many ranges");
    return false;
}

void XlsxSheetHandler::hiddenColumns(const XmlAttributes &attributes)
{
    const qint64 first = integerOf(attributes.find("min"), 0) - 1;
    const qint64 last =
        std::min<qint64>(integerOf(attributes.find("max"), first + 1) - 1, m_context.limits.columns - 1);
    if (first >= 0 && first <= last && countRange())
        m_sink.hiddenColumns(int(first), int(last));
}

void XlsxSheetHandler::mergedRange(const XmlAttributes &attributes)
{
    const char *at = attributes.find("ref");
    if (at == nullptr || !countRange())
        return;
    const Reference first = referenceOf(at);
    Reference last = first;
    if (*at == ':')
        last = referenceOf(++at);
    const bool isInside = first.row >= 0 && first.column >= 0 && first.row <= last.row &&
                          first.column <= last.column && last.row < m_context.limits.rows &&
                          last.column < m_context.limits.columns;
    if (isInside && (first.row != last.row || first.column != last.column))
        m_sink.merged({first.row, last.row, first.column, last.column});
}

void XlsxSheetHandler::refuse(const char *why)
{
    m_parser->fail(excessiveFile(m_context.path, QLatin1String(why)));
}

} // namespace weltkontor
