// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/odscontent.h"

#include "sheet/sheeterrors.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <optional>

namespace weltkontor
{
namespace
{

/// Cells that repeating may give, alone and for each cell that is written out.
constexpr qint64 repeatedFree = 64'000'000;
constexpr qint64 repeatedPerCell = 50;
/// Texts of the greatest length that one row may hold: it is in memory as a whole.
constexpr qint64 longTextsPerRow = 32;
constexpr qsizetype longestName = 1000;
constexpr qint64 farAway = 1LL << 40;

bool is(const char *text, std::string_view word)
{
    return text != nullptr && std::string_view(text) == word;
}

/// How often an element stands for itself.
qint64 repeatedOf(const char *text)
{
    if (text == nullptr)
        return 1;
    qint64 count = 1;
    const auto outcome = std::from_chars(text, text + std::strlen(text), count);
    if (outcome.ec == std::errc::result_out_of_range)
        return farAway;
    return std::clamp<qint64>(count, 1, farAway);
}

std::optional<double> numberOf(const QByteArray &text)
{
    const QByteArray plain = text.trimmed();
    double number = 0;
    const auto [end, error] = std::from_chars(plain.constData(), plain.constData() + plain.size(), number);
    if (error != std::errc() || end != plain.constData() + plain.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// The milliseconds of an xs:duration of days, hours, minutes and seconds: "PT27H30M00.5S".
std::optional<qint64> millisecondsOf(QByteArray text)
{
    text = text.trimmed();
    const bool isNegative = text.startsWith('-');
    if (isNegative)
        text.remove(0, 1);
    if (!text.startsWith('P') || text.size() < 3 || text.size() > 60)
        return std::nullopt;
    text.replace(',', '.');
    double total = 0;
    bool afterT = false;
    QByteArray digits;
    for (const char sign : text.mid(1)) {
        if ((sign >= '0' && sign <= '9') || sign == '.') {
            digits += sign;
            continue;
        }
        if (sign == 'T') {
            afterT = true;
            continue;
        }
        const double unit = sign == 'D' && !afterT  ? 86'400'000.0
                            : sign == 'H' && afterT ? 3'600'000.0
                            : sign == 'M' && afterT ? 60'000.0
                            : sign == 'S' && afterT ? 1'000.0
                                                    : 0.0;
        bool isNumber = false;
        total += digits.toDouble(&isNumber) * unit;
        digits.clear();
        if (unit == 0.0 || !isNumber)
            return std::nullopt;
    }
    if (!digits.isEmpty() || total > 1e15)
        return std::nullopt;
    return std::llround(isNegative ? -total : total);
}

bool isHidden(const XmlAttributes &attributes)
{
    const char *visibility = attributes.findPrefixed("visibility");
    return is(visibility, "collapse") || is(visibility, "filter");
}

bool isGroup(std::string_view name)
{
    for (const char *group : {"table-row-group", "table-rows", "table-header-rows", "table-column-group",
                              "table-columns", "table-header-columns"}) {
        if (name == group)
            return true;
    }
    return false;
}

/// As every program shows it in an English file.
bool isErrorCode(const QString &text)
{
    for (const char *code : {"#N/A", "#DIV/0!", "#REF!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!"}) {
        if (text == QLatin1String(code))
            return true;
    }
    return false;
}

} // namespace

void OdsContentHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Document:
        return startInDocument(name, attributes);
    case Place::Styles:
        ++m_innerDepth;
        m_styles.startElement(name, attributes);
        if (m_styles.isExcessive())
            refuse("ods: too many styles");
        return;
    case Place::Table:
        return startInTable(name, attributes);
    case Place::Row:
        if (name == "table-cell" || name == "covered-table-cell")
            return startCell(attributes);
        m_skipped = 1;
        return;
    case Place::InCell:
        ++m_innerDepth;
        m_text.startElement(name, attributes);
        if (m_text.isTooLong())
            refuse("ods: text of a cell too long");
        return;
    }
}

void OdsContentHandler::startInDocument(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "styles" || name == "automatic-styles") {
        m_place = Place::Styles;
        m_innerDepth = 0;
    } else if (name == "table") {
        startTable(attributes);
    } else if (name == "null-date") {
        const char *date = attributes.findPrefixed("date-value");
        m_from1904 = date != nullptr && std::strncmp(date, "1904", 4) == 0;
    } else if (name != "document" && name != "document-content" && name != "document-styles" &&
               name != "body" && name != "spreadsheet" && name != "calculation-settings") {
        m_skipped = 1; // tracked changes and linked data hold tables too, which are no sheets
    }
}

void OdsContentHandler::startTable(const XmlAttributes &attributes)
{
    const int index = int(m_sheets.size());
    if (index >= m_limits.styles)
        return refuse("ods: too many sheets");
    const bool hides = m_styles.hidesTable(attributes.findPrefixed("style-name"));
    m_sheets.append({QString::fromUtf8(attributes.findPrefixed("name")).left(longestName),
                     hides ? SheetInfo::Visibility::Hidden : SheetInfo::Visibility::Visible});
    if (index != m_wanted) {
        m_skipped = 1;
        return;
    }
    m_place = Place::Table;
    m_groupDepth = 0;
    m_hiddenGroup = 0;
}

void OdsContentHandler::startInTable(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "table-row")
        return startRow(attributes);
    if (isGroup(name)) {
        ++m_groupDepth;
        if (m_hiddenGroup == 0 && is(attributes.findPrefixed("display"), "false"))
            m_hiddenGroup = m_groupDepth;
        return;
    }
    if (name == "table-column")
        startColumns(attributes);
    m_skipped = 1;
}

void OdsContentHandler::startColumns(const XmlAttributes &attributes)
{
    const qint64 first = m_column;
    m_column = std::min(farAway, m_column + repeatedOf(attributes.findPrefixed("number-columns-repeated")));
    if (!countRange())
        return;
    m_columnStyles.push_back(
        {m_column - 1, QByteArray(attributes.findPrefixed("default-cell-style-name")).left(longestName)});
    if ((isHidden(attributes) || m_hiddenGroup > 0) && first < m_limits.columns)
        m_sink->hiddenColumns(int(first), int(std::min<qint64>(m_column, m_limits.columns) - 1));
}

void OdsContentHandler::startRow(const XmlAttributes &attributes)
{
    m_place = Place::Row;
    m_rowRepeated = repeatedOf(attributes.findPrefixed("number-rows-repeated"));
    m_rowStyle = attributes.findPrefixed("default-cell-style-name");
    m_rowHidden = isHidden(attributes) || m_hiddenGroup > 0;
    m_rowBytes = 0;
    m_column = 0;
    m_width = 0;
}

void OdsContentHandler::startCell(const XmlAttributes &attributes)
{
    m_place = Place::InCell;
    m_innerDepth = 0;
    m_text.begin();
    m_cellRepeated = repeatedOf(attributes.findPrefixed("number-columns-repeated"));
    m_cellStyle = attributes.findPrefixed("style-name");
    m_formula = attributes.findPrefixed("formula");
    // Errors are texts for older programs; LibreOffice says so in an attribute of its own.
    const char *type = attributes.find("office:value-type");
    if (type == nullptr || is(attributes.find("calcext:value-type"), "error"))
        type = attributes.findPrefixed("value-type");
    m_type = is(attributes.find("calcext:value-type"), "error") ? "error" : type;
    const char *value = attributes.findPrefixed(m_type == "date"      ? "date-value"
                                                : m_type == "time"    ? "time-value"
                                                : m_type == "boolean" ? "boolean-value"
                                                : m_type == "string"  ? "string-value"
                                                                      : "value");
    m_hasValue = value != nullptr;
    m_value = value;
    if (m_value.size() > m_limits.textBytes || m_formula.size() > m_limits.textBytes)
        return refuse("ods: text of a cell too long");
    mergedRange(attributes);
}

void OdsContentHandler::mergedRange(const XmlAttributes &attributes)
{
    const qint64 rows = repeatedOf(attributes.findPrefixed("number-rows-spanned"));
    const qint64 columns = repeatedOf(attributes.findPrefixed("number-columns-spanned"));
    if ((rows == 1 && columns == 1) || !countRange())
        return;
    const CellRange range{m_row, m_row + rows - 1, int(std::min<qint64>(m_column, m_limits.columns)),
                          int(std::min<qint64>(m_column + columns - 1, m_limits.columns))};
    if (range.lastRow < m_limits.rows && range.lastColumn < m_limits.columns)
        m_sink->merged(range);
}

void OdsContentHandler::endElement(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Document:
        return;
    case Place::Styles:
        if (m_innerDepth-- > 0)
            return m_styles.endElement();
        m_styles.finish();
        m_place = Place::Document;
        return;
    case Place::Table:
        if (m_groupDepth > 0) {
            if (m_hiddenGroup == m_groupDepth--)
                m_hiddenGroup = 0;
            return;
        }
        m_place = Place::Document;
        m_parser->stop(); // the sheets behind it are not asked for
        return;
    case Place::Row:
        m_place = Place::Table;
        return endRow();
    case Place::InCell:
        if (m_innerDepth-- > 0)
            return m_text.endElement(name);
        m_place = Place::Row;
        return endCell();
    }
}

void OdsContentHandler::text(std::string_view piece)
{
    if (m_skipped > 0)
        return;
    if (m_place == Place::Styles) {
        m_styles.text(piece);
    } else if (m_place == Place::InCell) {
        m_text.text(piece);
        if (m_text.isTooLong())
            refuse("ods: text of a cell too long");
    }
}

const NumberFormat &OdsContentHandler::format() const
{
    if (!m_cellStyle.isEmpty())
        return m_styles.format(m_cellStyle);
    if (!m_rowStyle.isEmpty())
        return m_styles.format(m_rowStyle);
    const auto column =
        std::lower_bound(m_columnStyles.begin(), m_columnStyles.end(), m_column,
                         [](const ColumnStyle &style, qint64 index) { return style.last < index; });
    return m_styles.format(column == m_columnStyles.end() ? QByteArray() : column->style);
}

Cell OdsContentHandler::content() const
{
    const QString shown = QString::fromUtf8(m_text.content().data(), qsizetype(m_text.content().size()));
    if (m_type == "error")
        return Cell::ofError(shown.isEmpty() ? QStringLiteral("#VALUE!") : shown);
    if (m_type == "boolean" && m_hasValue)
        return Cell::ofBoolean(m_value == "true" || m_value == "1");
    if (m_type == "date" && m_hasValue)
        return dateCell(format());
    if (m_type == "time" && m_hasValue)
        return timeCell(format());
    if (m_type == "float" || m_type == "percentage" || m_type == "currency") {
        if (const auto number = numberOf(m_value)) {
            const NumberFormat &format = this->format();
            if (format.meaning != NumberFormat::Meaning::Number && m_type == "float")
                return cellOfSerial(*number, format, m_from1904);
            const bool hasMore =
                m_value.size() > 15 && m_value.indexOf('.') < 0 && m_value.toLower().indexOf('e') < 0;
            const QString code =
                format.code.isEmpty() && m_type == "percentage" ? QStringLiteral("0%") : format.code;
            return Cell::ofNumber(*number, code, hasMore ? QString::fromLatin1(m_value) : QString());
        }
        if (shown.isEmpty() && !m_value.isEmpty())
            return Cell::ofText(QString::fromUtf8(m_value)); // no number, but nothing gets lost
    }
    if (m_type == "string" && m_hasValue && !m_value.isEmpty()) {
        // Gnumeric writes errors as texts.
        const QString text = QString::fromUtf8(m_value);
        return !m_formula.isEmpty() && isErrorCode(text) ? Cell::ofError(text) : Cell::ofText(text);
    }
    // A formula that was never calculated must not pass for an empty cell; an empty text is a result, which
    // LibreOffice writes as an empty paragraph without a type.
    if (!m_formula.isEmpty() && shown.isEmpty() && m_type != "string" && !m_text.hasParagraph()) {
        const qsizetype start = m_formula.indexOf('=');
        return Cell::ofError(QString::fromUtf8(start < 0 ? '=' + m_formula : m_formula.mid(start)));
    }
    if (!m_formula.isEmpty() &&
        (shown.startsWith(QLatin1Char('#')) || shown.startsWith(QLatin1String("Err:"))))
        return Cell::ofError(shown);
    return Cell::ofText(shown);
}

Cell OdsContentHandler::dateCell(const NumberFormat &format) const
{
    const QString text = QString::fromLatin1(m_value.trimmed());
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        return Cell::ofText(text);
    const QString clock = text.mid(11).section(QLatin1Char('Z'), 0, 0).left(12);
    const QTime time = QTime::fromString(clock, Qt::ISODateWithMs);
    const bool showsDayOnly = format.meaning == NumberFormat::Meaning::Date && time == QTime(0, 0);
    if (!time.isValid() || showsDayOnly)
        return Cell::ofDate(date, format.precision, format.code);
    return Cell::ofDateTime(QDateTime(date, time, Qt::UTC), format.code);
}

Cell OdsContentHandler::timeCell(const NumberFormat &format) const
{
    const auto milliseconds = millisecondsOf(m_value);
    if (!milliseconds)
        return Cell::ofText(QString::fromUtf8(m_value));
    const bool isClock = *milliseconds >= 0 && *milliseconds < 86'400'000;
    if (!isClock || format.meaning == NumberFormat::Meaning::Duration)
        return Cell::ofDuration(*milliseconds, format.code);
    return Cell::ofTime(QTime::fromMSecsSinceStartOfDay(int(*milliseconds)), format.code);
}

void OdsContentHandler::endCell()
{
    const qint64 first = m_column;
    const Cell cell = content();
    m_column = std::min(farAway, m_column + m_cellRepeated);
    if (cell.isEmpty())
        return;
    if (m_column > m_limits.columns)
        return refuse("ods: column out of range");
    ++m_elements;
    m_rowBytes += qint64(m_text.content().size()) + m_value.size() + m_formula.size();
    if (m_rowBytes > m_limits.textBytes * longTextsPerRow)
        return refuse("ods: texts of a row too long");
    if (m_cells.size() < m_column)
        m_cells.resize(m_column);
    for (qint64 gap = m_width; gap < first; ++gap)
        m_cells[gap].clear();
    for (qint64 column = first; column < m_column; ++column)
        m_cells[column] = cell;
    m_delivered += m_column - m_width - 1;
    m_width = int(m_column);
}

void OdsContentHandler::endRow()
{
    const qint64 first = m_row;
    m_row = std::min(farAway, m_row + m_rowRepeated);
    // Rows without content cost nothing, however many the file says there are.
    if (m_width == 0)
        return;
    if (m_row > m_limits.rows)
        return refuse("ods: row out of range");
    m_delivered += (m_rowRepeated - 1) * m_width;
    if (m_delivered > repeatedFree && m_delivered / repeatedPerCell > m_elements)
        return refuse("ods: too many repeated cells");
    m_cells.resize(m_width);
    for (qint64 row = first; row < m_row; ++row) {
        if (m_rowHidden)
            m_sink->hiddenRow(row);
        m_budget.pause();
        const bool goesOn = m_sink->row(row, m_cells);
        m_budget.resume();
        if (!goesOn)
            return m_parser->stop();
    }
}

bool OdsContentHandler::countRange()
{
    if (++m_ranges <= m_limits.ranges)
        return true;
    refuse("ods: too many ranges");
    return false;
}

void OdsContentHandler::refuse(const char *why)
{
    m_parser->fail(excessiveFile(m_path, QLatin1String(why)));
}

} // namespace weltkontor
