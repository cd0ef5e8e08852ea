// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tableoutline.h"

#include "base/phrases.h"
#include "import/headermatch.h"

#include <QFileInfo>
#include <QSet>

namespace weltkontor
{
namespace
{

/// The sheet that the text names; nothing: none does.
std::optional<int> sheetNamed(const QList<SheetInfo> &sheets, const QString &text)
{
    for (int i = 0; i < sheets.size(); ++i) {
        if (sheets[i].name == text)
            return i;
    }
    for (int i = 0; i < sheets.size(); ++i) {
        if (sheets[i].name.compare(text, Qt::CaseInsensitive) == 0)
            return i;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= sheets.size())
        return number - 1;
    return std::nullopt;
}

Error noSuchSheet(const QString &name, const QList<SheetInfo> &sheets)
{
    QStringList names;
    for (const SheetInfo &sheet : sheets)
        names += sheet.name;
    return {Error::Kind::NotFound,
            message("Import",
                    QT_TRANSLATE_NOOP("Import", "The file has no sheet “%1”. Its sheets are: %2. Nothing was "
                                                "imported."))
                .arg(name, names.join(QStringLiteral(", "))),
            {}};
}

/// The sheet with the most known headers; a visible one with more rows where none has any.
Result<int> bestSheet(SheetReader &reader, Progress &progress, QList<RowCollector> &beginnings)
{
    const QList<SheetInfo> sheets = reader.sheets();
    int best = 0;
    qint64 bestScore = -1;
    for (int i = 0; i < sheets.size(); ++i) {
        RowCollector collector(TableOutline::beginningRows);
        if (const auto read = reader.read(i, collector, progress); !read)
            return read.error();
        const HeaderRow header = findHeaderRow(collector.rows);
        qint64 score = header.known * 1000 + collector.rows.size();
        if (sheets[i].visibility == SheetInfo::Visibility::Visible)
            score += 500;
        beginnings += collector;
        if (score > bestScore && !collector.rows.isEmpty()) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

void addSamples(SourceColumn &column, const QList<RowCollector::Row> &rows, qint64 headerRow)
{
    QSet<QString> seen;
    for (const RowCollector::Row &row : rows) {
        if (row.index <= headerRow || column.index >= row.cells.size())
            continue;
        const QString text = row.cells[column.index].text().trimmed();
        if (text.isEmpty() || seen.contains(text))
            continue;
        seen.insert(text);
        column.samples += text;
        if (row.cells[column.index].kind() != Cell::Kind::Text)
            column.numbers.insert(text);
        if (column.samples.size() == SourceColumn::sampleLimit)
            return;
    }
}

QList<TableOutline::Loss> lossesOf(const TableOutline &outline)
{
    QList<TableOutline::Loss> losses;
    for (const RowCollector::Row &row : outline.beginning) {
        for (const SourceColumn &column : outline.columns) {
            const QString text = row.cells.value(column.index).text();
            if (row.index >= outline.header.index && hasLostLetters(text))
                losses += {row.index + 1, column.name, text};
        }
    }
    return losses;
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

namespace
{

/// The row of headers above the header row, each cell for those right of it, too; empty where there is none.
/// @p own holds the texts that stand just above a column.
QStringList groupsOf(const QList<RowCollector::Row> &beginning, qint64 headerRow, QStringList &own)
{
    QStringList groups;
    int known = 0;
    for (const RowCollector::Row &row : beginning) {
        if (row.index + 1 != headerRow)
            continue;
        QString group;
        for (const Cell &cell : row.cells) {
            const QString text = oneLine(cell.text());
            const QList<HeaderMatch> matches = matchesOfHeader(numberedHeader(text).base);
            known += std::any_of(matches.begin(), matches.end(),
                                 [](const HeaderMatch &match) { return match.score >= 0.6; })
                         ? 1
                         : 0;
            own += text;
            if (!text.isEmpty())
                group = text;
            groups += group;
        }
    }
    // A title with a date beside it groups nothing.
    const qsizetype filled = own.size() - own.count(QString());
    if (filled < 2 || known * 2 < filled) {
        own.clear();
        return {};
    }
    return groups;
}

/// Unlike those before it.
QString columnName(const SourceColumn &column, const QSet<QString> &taken)
{
    const QString header = oneLine(column.header);
    QString name =
        header.isEmpty()
            ? message("Import", QT_TRANSLATE_NOOP("Import", "Column %1")).arg(columnLetters(column.index))
            : header;
    if (taken.contains(name) && !column.group.isEmpty())
        name = column.group + u' ' + header;
    const QString first = name;
    for (int copy = 2; taken.contains(name); ++copy)
        name = QStringLiteral("%1 (%2)").arg(first).arg(copy);
    return name;
}

} // namespace

QList<SourceColumn> columnsOf(const QList<RowCollector::Row> &beginning, qint64 headerRow)
{
    qsizetype width = 0;
    QList<Cell> headers;
    for (const RowCollector::Row &row : beginning) {
        if (row.index == headerRow)
            headers = row.cells;
        if (row.index >= headerRow)
            width = std::max(width, row.cells.size());
    }
    QList<SourceColumn> columns;
    QSet<QString> names;
    QStringList above;
    const QStringList groups = groupsOf(beginning, headerRow, above);
    for (int i = 0; i < width; ++i) {
        SourceColumn column;
        column.index = i;
        column.header = i < headers.size() ? headers[i].text() : QString();
        if (column.header.trimmed().isEmpty())
            column.header = above.value(i);
        else if (!groups.isEmpty())
            column.group = groups.value(i, groups.last());
        addSamples(column, beginning, headerRow);
        if (column.header.trimmed().isEmpty() && column.samples.isEmpty())
            continue;
        column.name = columnName(column, names);
        names.insert(column.name);
        columns += column;
    }
    return columns;
}

Result<TableOutline> readOutline(const TableChoice &choice, Progress &progress)
{
    auto opened = SheetReader::open(choice.file, choice.reading, progress);
    if (!opened)
        return opened.error();
    SheetReader &reader = **opened;

    TableOutline outline;
    outline.file = choice.file;
    outline.kind = reader.kind();
    outline.dialect = reader.csvDialect();
    outline.sheets = reader.sheets();
    QList<RowCollector> beginnings;
    if (choice.sheet.isEmpty()) {
        const auto best = bestSheet(reader, progress, beginnings);
        if (!best)
            return best.error();
        outline.sheet = *best;
        outline.beginning = beginnings[*best].rows;
    } else {
        const auto named = sheetNamed(outline.sheets, choice.sheet);
        if (!named)
            return noSuchSheet(choice.sheet, outline.sheets);
        outline.sheet = *named;
        RowCollector collector(TableOutline::beginningRows);
        if (const auto read = reader.read(*named, collector, progress); !read)
            return read.error();
        outline.beginning = collector.rows;
    }
    if (outline.beginning.isEmpty())
        return Error{Error::Kind::Invalid,
                     message("Import", QT_TRANSLATE_NOOP(
                                           "Import", "“%1” holds no rows, so nothing was imported. Choose "
                                                     "another file or sheet."))
                         .arg(QFileInfo(choice.file).fileName()),
                     {}};
    outline.header = findHeaderRow(outline.beginning);
    if (choice.headerRow) {
        outline.header = {};
        outline.header.index = *choice.headerRow;
        outline.header.evidence = message("Import", QT_TRANSLATE_NOOP("Import", "You chose it."));
    }
    outline.columns = columnsOf(outline.beginning, outline.header.index);
    outline.style = ValueStyle::of(outline.columns, choice.style);
    outline.losses = lossesOf(outline);
    return outline;
}

} // namespace weltkontor
