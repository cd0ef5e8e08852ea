// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/workbookwriter.h"

#include "base/phrases.h"
#include "base/savefile.h"
#include "sheet/numberformat.h"
#include "sheet/sheeterrors.h"
#include "sheet/sheetreader.h"
#include "sheet/xstring.h"

#include <QSaveFile>

#include <cmath>
#include <xlsxwriter.h>

namespace weltkontor
{
namespace
{

constexpr qsizetype longestText = 32'767;
constexpr qsizetype longestSheetName = 31;
constexpr qint64 maximumRows = 1'048'576;
constexpr qsizetype maximumColumns = 16'384;
constexpr qint64 measuredRows = 1'000;
constexpr int narrowest = 6;
constexpr int widest = 60;
constexpr double millisecondsPerDay = 86'400'000.0;

/// Formats that show in the way of the person's own system.
constexpr quint8 systemDate = 14;
constexpr quint8 systemDateTime = 22;
constexpr quint8 hoursAndMinutes = 20;
constexpr quint8 elapsedHours = 46;

/// Keeps what a person types over a text a text: "01067" would lose its zero, "1/2" become a day.
constexpr quint8 asText = 49;
/// Longer texts and those of several lines are no codes, and some programs show ##### for them as texts.
constexpr qsizetype longestCode = 255;

Error tooLarge(const QString &what)
{
    return {Error::Kind::Invalid, what, {}};
}

/// The number a spreadsheet stores for the cell, empty where it must be written as text.
std::optional<double> numberOf(const Cell &cell)
{
    switch (cell.kind()) {
    case Cell::Kind::Number: {
        // Beyond this a double loses digits, which a text keeps.
        const bool isSafe = std::isfinite(cell.number()) && std::abs(cell.number()) < 9'007'199'254'740'992.0;
        return isSafe ? std::optional<double>(cell.number()) : std::nullopt;
    }
    case Cell::Kind::Date:
    case Cell::Kind::DateTime: {
        const auto days = serialOfDate(cell.date()); // none before 1900: such dates stay text
        if (!days)
            return std::nullopt;
        return *days + (cell.kind() == Cell::Kind::DateTime
                            ? cell.time().msecsSinceStartOfDay() / millisecondsPerDay
                            : 0.0);
    }
    case Cell::Kind::Time:
        return cell.time().msecsSinceStartOfDay() / millisecondsPerDay;
    case Cell::Kind::Duration:
        // Negative ones show as ##### in the 1900 system.
        return cell.duration() >= 0 ? std::optional<double>(double(cell.duration()) / millisecondsPerDay)
                                    : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isCode(const Cell &cell)
{
    return cell.kind() == Cell::Kind::Text && cell.text().size() <= longestCode &&
           !cell.text().contains(QLatin1Char('\n'));
}

/// The longest line, in characters; no more than a screen takes.
int widthOf(const Cell &cell)
{
    qsizetype width = 0;
    const QString text = cell.text();
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n')))
        width = std::max(width, line.size());
    return int(std::min<qsizetype>(width, widest));
}

class Counter : public RowSink
{
public:
    bool row(qint64, const QList<Cell> &row) override
    {
        ++rows;
        for (const Cell &cell : row)
            cells += cell.isEmpty() ? 0 : 1;
        return true;
    }

    qint64 rows = 0;
    qint64 cells = 0;
};

} // namespace

WorkbookWriter::WorkbookWriter(const QString &path)
    : m_path(path)
{
}

Result<std::unique_ptr<SheetWriter>> WorkbookWriter::create(const QString &path)
{
    // Tells at once, not after a long export, when the place is not writable.
    QSaveFile probe(path);
    if (!probe.open(QIODevice::WriteOnly))
        return unwritableFile(path, probe.errorString());
    probe.cancelWriting();

    std::unique_ptr<WorkbookWriter> writer(new WorkbookWriter(path));
    if (!writer->m_folder.isValid())
        return unwritableFile(path, writer->m_folder.errorString());
    QByteArray folder = QFile::encodeName(writer->m_folder.path());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    writer->m_workbook = workbook_new_opt(QFile::encodeName(writer->workingFile()).constData(), &options);
    if (writer->m_workbook == nullptr)
        return unwritableFile(path, QStringLiteral("libxlsxwriter: out of memory"));
    writer->m_headerFormat = workbook_add_format(writer->m_workbook);
    format_set_bold(writer->m_headerFormat);
    format_set_bottom(writer->m_headerFormat, LXW_BORDER_THIN);
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

WorkbookWriter::~WorkbookWriter()
{
    // Frees the workbook; the file goes with the folder.
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

QString WorkbookWriter::sheetName(const QString &wanted) const
{
    QString name = wanted.simplified();
    for (const QChar sign : QStringLiteral("[]:*?/\\"))
        name.replace(sign, QLatin1Char('-'));
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    name.truncate(longestSheetName);
    while (name.endsWith(QLatin1Char('\'')) || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    if (name.isEmpty() || name.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0)
        name = message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Table"));
    const QString base = name;
    for (int number = 2; m_names.contains(name, Qt::CaseInsensitive); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        name = base.left(longestSheetName - suffix.size()) + suffix;
    }
    return name;
}

Result<void> WorkbookWriter::beginSheet(const QString &name, const QStringList &header)
{
    endSheet();
    const QString unique = sheetName(name);
    m_names.append(unique);
    m_sheet = workbook_add_worksheet(m_workbook, unique.toUtf8().constData());
    if (m_sheet == nullptr)
        return unwritableFile(m_path, QStringLiteral("libxlsxwriter: sheet refused"));
    m_written.append(Written());
    m_columns.clear();
    m_row = 0;
    m_hasHeader = !header.isEmpty();
    if (!m_hasHeader)
        return {};
    QList<Cell> cells;
    for (const QString &title : header)
        cells.append(Cell::ofText(title));
    worksheet_freeze_panes(m_sheet, 1, 0);
    return writeRow(cells);
}

Result<void> WorkbookWriter::writeRow(const QList<Cell> &cells)
{
    Q_ASSERT(m_sheet != nullptr);
    if (m_row >= maximumRows || cells.size() > maximumColumns)
        return tooLarge(
            message("Sheet", QT_TRANSLATE_NOOP("Sheet", "An .xlsx sheet holds 1,048,576 rows and 16,384 "
                                                        "columns at most. Filter the list, or save it "
                                                        "as .csv.")));
    bool holdsAnything = false;
    for (int column = 0; column < cells.size(); ++column) {
        const Cell &cell = cells.at(column);
        if (m_row < measuredRows)
            measure(column, cell);
        if (cell.isEmpty())
            continue;
        const auto written =
            writeCell(column, cell, m_row == 0 && m_hasHeader ? m_headerFormat : formatOf(cell));
        if (!written)
            return written;
        holdsAnything = true;
        ++m_written.last().cells;
    }
    m_written.last().rows += holdsAnything ? 1 : 0;
    ++m_row;
    return {};
}

void WorkbookWriter::measure(int column, const Cell &cell)
{
    const bool isHeader = m_row == 0 && m_hasHeader;
    if (m_columns.size() <= column)
        m_columns.append(Column{narrowest, false, false});
    Column &one = m_columns[column];
    // The button of the filter takes the place of two letters.
    one.width = std::max(one.width, widthOf(cell) + (isHeader ? 3 : 1));
    if (isHeader || cell.isEmpty())
        return;
    one.hasTexts = one.hasTexts || isCode(cell);
    one.hasOthers = one.hasOthers || !isCode(cell);
}

Result<void> WorkbookWriter::writeCell(int column, const Cell &cell, lxw_format *format)
{
    const auto row = lxw_row_t(m_row);
    lxw_error error = LXW_NO_ERROR;
    if (cell.kind() == Cell::Kind::Boolean)
        error = worksheet_write_boolean(m_sheet, row, lxw_col_t(column), cell.boolean() ? 1 : 0, format);
    else if (const auto number = numberOf(cell))
        error = worksheet_write_number(m_sheet, row, lxw_col_t(column), *number, format);
    else
        // A day that the calendar of spreadsheets does not hold has the format of days, but is a text.
        return writeText(column, cell.text(), cell.kind() == Cell::Kind::Text ? format : nullptr);
    if (error != LXW_NO_ERROR)
        return unwritableFile(m_path, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

/// Always as a string cell, which no program runs, whatever it starts with.
Result<void> WorkbookWriter::writeText(int column, const QString &text, lxw_format *format)
{
    const QByteArray utf8 = escapedXstring(text).toUtf8();
    const lxw_error error =
        text.size() > longestText
            ? LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
            : worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(column), utf8.constData(), format);
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return tooLarge(
            message("Sheet", QT_TRANSLATE_NOOP("Sheet", "The text in row %1, column %2 is longer than the "
                                                        "32,767 characters that a cell of .xlsx can "
                                                        "hold. Save as .csv instead."))
                .arg(m_row + 1)
                .arg(column + 1));
    if (error != LXW_NO_ERROR)
        return unwritableFile(m_path, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

lxw_format *WorkbookWriter::formatOf(const Cell &cell)
{
    QString code = cell.numberFormat();
    quint8 builtIn = isCode(cell) ? asText : 0;
    if (cell.kind() == Cell::Kind::Date &&
        (code.isEmpty() || code == NumberFormat::builtIn(systemDate).code)) {
        if (cell.precision() == Cell::Precision::Day)
            builtIn = systemDate;
        else
            code = cell.precision() == Cell::Precision::Month ? QStringLiteral("mmmm yyyy")
                                                              : QStringLiteral("yyyy");
    } else if (cell.kind() == Cell::Kind::DateTime &&
               (code.isEmpty() || code == NumberFormat::builtIn(systemDateTime).code)) {
        builtIn = systemDateTime;
    } else if (cell.kind() == Cell::Kind::Time && code.isEmpty()) {
        builtIn = hoursAndMinutes;
    } else if (cell.kind() == Cell::Kind::Duration && code.isEmpty()) {
        builtIn = elapsedHours;
    }
    return formatOf(builtIn, code);
}

lxw_format *WorkbookWriter::formatOf(quint8 builtIn, const QString &code)
{
    if (builtIn == 0 && code.isEmpty())
        return nullptr;
    const QString key = builtIn != 0 ? QString::number(builtIn) + QLatin1Char('\n') : code;
    lxw_format *&format = m_formats[key];
    if (format == nullptr) {
        format = workbook_add_format(m_workbook);
        if (builtIn != 0)
            format_set_num_format_index(format, builtIn);
        else
            format_set_num_format(format, code.toUtf8().constData());
    }
    return format;
}

void WorkbookWriter::endSheet()
{
    if (m_sheet == nullptr)
        return;
    for (int column = 0; column < m_columns.size(); ++column) {
        const Column &one = m_columns.at(column);
        // Also for cells that are still empty.
        lxw_format *format = one.hasTexts && !one.hasOthers ? formatOf(asText, {}) : nullptr;
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), one.width, format);
    }
    if (m_hasHeader && m_row > 1)
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_row - 1), lxw_col_t(m_columns.size() - 1));
    m_sheet = nullptr;
}

Result<void> WorkbookWriter::finish()
{
    endSheet();
    if (m_names.isEmpty()) {
        // A workbook without a sheet cannot be opened.
        const auto begun = beginSheet(QString(), {});
        if (!begun)
            return begun;
        endSheet();
    }
    const auto closed = close();
    if (!closed)
        return closed;
    const auto whole = verify();
    if (!whole)
        return unwritableFile(m_path, whole.error().detail);
    return putInPlace();
}

Result<void> WorkbookWriter::close()
{
    const lxw_error error = workbook_close(m_workbook); // frees it in any case
    m_workbook = nullptr;
    if (error != LXW_NO_ERROR)
        return unwritableFile(m_path, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

Result<void> WorkbookWriter::verify() const
{
    auto reader = SheetReader::open(workingFile());
    if (!reader)
        return reader.error();
    Progress progress;
    for (int sheet = 0; sheet < m_written.size(); ++sheet) {
        Counter counter;
        const auto read = (*reader)->read(sheet, counter, progress);
        if (!read)
            return read;
        if (counter.rows != m_written.at(sheet).rows || counter.cells != m_written.at(sheet).cells)
            return Error{Error::Kind::Unreachable, {}, QStringLiteral("the written file lacks cells")};
    }
    return {};
}

Result<void> WorkbookWriter::putInPlace() const
{
    QFile source(workingFile());
    QSaveFile target(m_path);
    if (!source.open(QIODevice::ReadOnly))
        return unwritableFile(m_path, source.errorString());
    if (!target.open(QIODevice::WriteOnly))
        return unwritableFile(m_path, target.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(1 << 20);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return unwritableFile(m_path, target.errorString());
    }
    if (!commitWritten(target))
        return unwritableFile(m_path, target.errorString());
    return {};
}

} // namespace weltkontor
