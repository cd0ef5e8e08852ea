// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sheetcommand.h"

#include "base/phrases.h"
#include "cli/readingoptions.h"
#include "cli/texttable.h"
#include "sheet/sheetreader.h"
#include "sheet/sheetwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace weltkontor
{
namespace
{

/// Writes each row as soon as it is read, whatever the size of the sheet.
class CsvSink final : public RowSink
{
public:
    explicit CsvSink(SheetWriter &writer)
        : m_writer(writer)
    {
    }
    bool row(qint64, const QList<Cell> &cells) override
    {
        if (const auto written = m_writer.writeRow(cells); !written)
            error = written.error();
        return !error;
    }
    std::optional<Error> error;

private:
    SheetWriter &m_writer;
};

class JsonSink final : public RowSink
{
public:
    explicit JsonSink(QIODevice &device)
        : m_device(device)
    {
    }
    bool row(qint64, const QList<Cell> &cells) override
    {
        QJsonArray row;
        for (const Cell &cell : cells)
            row += cell.text();
        m_device.write(m_isFirst ? "\n" : ",\n");
        m_device.write(QJsonDocument(row).toJson(QJsonDocument::Compact));
        m_isFirst = false;
        return true;
    }

private:
    QIODevice &m_device;
    bool m_isFirst = true;
};

QString visibilityKey(SheetInfo::Visibility visibility)
{
    return visibility == SheetInfo::Visibility::Visible ? QStringLiteral("visible")
                                                        : QStringLiteral("hidden");
}

Result<ExitCode> listSheets(CommandRun &run, SheetReader &reader)
{
    QJsonArray sheets;
    TextTable table;
    table.addColumn(QStringLiteral("N"), TextTable::Alignment::Right);
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Sheet")));
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Rows")), TextTable::Alignment::Right);
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Columns")), TextTable::Alignment::Right);
    table.addColumn({});
    const QList<SheetInfo> infos = reader.sheets();
    for (int i = 0; i < infos.size(); ++i) {
        const auto extent = reader.measure(i, run.progress());
        if (!extent)
            return extent.error();
        const bool hidden = infos[i].visibility != SheetInfo::Visibility::Visible;
        sheets += QJsonObject{{QStringLiteral("name"), infos[i].name},
                              {QStringLiteral("visibility"), visibilityKey(infos[i].visibility)},
                              {QStringLiteral("rows"), extent->rows},
                              {QStringLiteral("columns"), extent->columns}};
        table.addRow({QString::number(i + 1), infos[i].name, QString::number(extent->rows),
                      QString::number(extent->columns),
                      hidden ? run.text(QT_TRANSLATE_NOOP("Command", "hidden")) : QString()});
    }
    if (run.wantsJson()) {
        QJsonObject document = dialectToJson(reader);
        document.insert(QStringLiteral("file"), run.argument(0));
        document.insert(QStringLiteral("sheets"), sheets);
        run.document(document);
    } else {
        run.table(table);
    }
    return ExitCode::Done;
}

/// By name, else by number from 1; the first one where nothing is chosen.
Result<int> chosenSheet(const CommandRun &run, const QList<SheetInfo> &sheets)
{
    const QString wanted = run.value(QStringLiteral("sheet"));
    if (wanted.isEmpty()) {
        for (int i = 0; i < sheets.size(); ++i) {
            if (sheets[i].visibility == SheetInfo::Visibility::Visible)
                return i;
        }
        return 0;
    }
    QStringList names;
    for (const SheetInfo &sheet : sheets)
        names += sheet.name;
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (int i = 0; i < names.size(); ++i) {
            if (names[i].compare(wanted, sensitivity) == 0)
                return i;
        }
    }
    const int number = wanted.toInt();
    if (number >= 1 && number <= names.size())
        return number - 1;
    return Error{Error::Kind::Invalid,
                 run.text(QT_TRANSLATE_NOOP("Command", "The file has no sheet “%1”. There are: %2."))
                     .arg(wanted, names.join(QStringLiteral(", "))),
                 {}};
}

} // namespace

QString SheetCommand::synopsis() const
{
    return QStringLiteral("FILE [--sheet NAME|N] [--list] [--encoding NAME] [--separator SIGN]");
}

const char *SheetCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Shows what Weltkontor reads from a spreadsheet.");
}

const char *SheetCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "Prints one sheet as CSV (UTF-8, comma) to standard output. Numbers "
                                        "and dates are written the same way in every language; empty rows "
                                        "are left out.");
}

QStringList SheetCommand::examples() const
{
    return {QStringLiteral("sheet partners.xlsx --list"), QStringLiteral("sheet partners.xlsx --sheet 2"),
            QStringLiteral("sheet old.csv --encoding windows-1250 --separator tab")};
}

QList<CommandOption> SheetCommand::options() const
{
    return QList<CommandOption>{
               {{QStringLiteral("sheet")},
                "NAME|N",
                QT_TRANSLATE_NOOP("Command",
                                  "The sheet, by its name or its number from 1; without it the first "
                                  "one that is not hidden.")},
               {{QStringLiteral("list")},
                nullptr,
                QT_TRANSLATE_NOOP("Command", "Names the sheets instead, with their sizes.")}} +
           readingOptions();
}

Result<ExitCode> SheetCommand::run(CommandRun &run) const
{
    const auto reading = readOptionsOf(run);
    if (!reading)
        return run.wrongUsage(reading.error().message);
    const auto reader = SheetReader::open(run.argument(0), *reading, run.progress());
    if (!reader)
        return reader.error();
    noteGuessedEncoding(run, **reader);
    if (run.isSet(QStringLiteral("list")))
        return listSheets(run, **reader);
    const QList<SheetInfo> sheets = (*reader)->sheets();
    const auto sheet = chosenSheet(run, sheets);
    if (!sheet)
        return sheet.error();
    QIODevice &output = run.console().output();
    if (run.wantsJson()) {
        const auto quoted = [](const QString &text) {
            return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
        };
        output.write("{\"file\": " + quoted(run.argument(0)) + ", \"sheet\": " + quoted(sheets[*sheet].name) +
                     ", \"rows\": [");
        JsonSink sink(output);
        const auto read = (*reader)->read(*sheet, sink, run.progress());
        output.write(read ? "\n]}\n" : "\n], \"complete\": false}\n");
        if (!read) {
            run.note(read.error().message);
            return exitCodeOf(read.error().kind);
        }
        return ExitCode::Done;
    }
    WriteOptions exactly;
    exactly.guardFormulas = false; // what the reader sees, letter for letter
    const auto writer = SheetWriter::createCsv(output, exactly);
    if (const auto begun = writer->beginSheet(sheets[*sheet].name, {}); !begun)
        return begun.error();
    CsvSink sink(*writer);
    if (const auto read = (*reader)->read(*sheet, sink, run.progress()); !read)
        return read.error();
    if (sink.error)
        return *sink.error;
    if (const auto finished = writer->finish(); !finished)
        return finished.error();
    return ExitCode::Done;
}

} // namespace weltkontor
