// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

#include <QRegularExpression>

using namespace weltkontor;

namespace
{

QString folder()
{
    return QStringLiteral(WELTKONTOR_SOURCE_DIR "/tests/fixtures/sheets/producers/");
}

/// The text behind \n, \t, \uXXXX and \UXXXXXXXX.
QString plain(QString text)
{
    text.replace(QLatin1String("\\n"), QLatin1String("\n"))
        .replace(QLatin1String("\\t"), QLatin1String("\t"));
    static const QRegularExpression escape(QStringLiteral("\\\\u([0-9A-F]{4})|\\\\U([0-9A-F]{8})"));
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text)) {
        const char32_t sign = (match.captured(1) + match.captured(2)).toUInt(nullptr, 16);
        text.replace(match.capturedStart(), match.capturedLength(), QString::fromUcs4(&sign, 1));
    }
    return text;
}

/// The lines of a table below its header, split at the tabs.
QList<QStringList> table(const char *name)
{
    QFile file(folder() + QLatin1String(name));
    QList<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        QStringList fields;
        for (const QString &field : line.split(QLatin1Char('\t')))
            fields.append(plain(field));
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            lines.append(fields);
    }
    lines.removeFirst();
    return lines;
}

QString kindName(Cell::Kind kind)
{
    static const QHash<Cell::Kind, QString> names = {
        {Cell::Kind::Empty, "Empty"},       {Cell::Kind::Text, "Text"},
        {Cell::Kind::Number, "Number"},     {Cell::Kind::Boolean, "Boolean"},
        {Cell::Kind::Date, "Date"},         {Cell::Kind::Time, "Time"},
        {Cell::Kind::DateTime, "DateTime"}, {Cell::Kind::Duration, "Duration"},
        {Cell::Kind::Error, "Error"}};
    return names.value(kind);
}

/// What a cell must hold: its kind and its text; the kind "absent" where the file has no such cell.
struct Expected {
    QString kind;
    QString text;

    friend bool operator==(const Expected &, const Expected &) = default;
};

char *toString(const Expected &expected)
{
    return QTest::toString(expected.kind + QLatin1String(": ") + expected.text);
}

} // namespace

/**
 * Spreadsheets that other programs wrote, read back cell for cell: tests/fixtures/sheets/producers.
 *
 * features.tsv says what each cell holds, differences.tsv where a program did not write it so, and why.
 */
class ProducersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileIsTested();
    void everyDifferenceIsMeant();
    void features_data();
    void features();
    void locked_data();
    void locked();

private:
    struct File {
        QString name;
        bool isText = false;
        bool hasOnlyDays = false;
    };

    static QList<File> files();
    static QHash<QString, Expected> layoutOf(const QString &file);
    /// What the first sheet has in column B, by the feature in column A, and the layout of the second.
    const QHash<QString, Expected> &cellsOf(const QString &file);

    QList<QStringList> m_features;
    QHash<QString, QHash<QString, Expected>> m_differences; ///< By file and feature.
    QHash<QString, QHash<QString, Expected>> m_cells;       ///< By file and feature, as read.
};

QList<ProducersTest::File> ProducersTest::files()
{
    QList<File> all;
    const QStringList names = QDir(folder()).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString suffix = QFileInfo(name).suffix();
        const bool isText = suffix == QLatin1String("csv") || suffix == QLatin1String("txt");
        if (name.contains(QLatin1String("locked")))
            continue;
        if (isText || QStringList{"xlsx", "xls", "ods", "fods"}.contains(suffix))
            all.append({name, isText, name.contains(QLatin1String("1904"))});
    }
    return all;
}

void ProducersTest::initTestCase()
{
    m_features = table("features.tsv");
    QVERIFY(m_features.size() > 50);
    for (const QStringList &line : table("differences.tsv")) {
        QVERIFY2(line.size() == 5, qPrintable(line.join(u'|')));
        QVERIFY2(!m_differences[line.at(0)].contains(line.at(1)), qPrintable(line.join(u'|')));
        m_differences[line.at(0)].insert(line.at(1), {line.at(2), line.at(3)});
    }
}

void ProducersTest::everyFileIsTested()
{
    QStringList producers;
    for (const File &file : files())
        producers.append(file.name.section(QRegularExpression(QStringLiteral("[-.]")), 0, 0));
    producers.removeDuplicates();
    QCOMPARE(producers,
             (QStringList{"exceljs", "gnumeric", "libreoffice", "libxlsxwriter", "openpyxl", "sheetjs"}));
}

/// A difference of a file or feature that does not exist excuses nothing.
void ProducersTest::everyDifferenceIsMeant()
{
    QStringList names;
    for (const File &file : files())
        names.append(file.name);
    QStringList keys;
    for (const QStringList &feature : std::as_const(m_features))
        keys.append(feature.first());
    for (auto file = m_differences.cbegin(); file != m_differences.cend(); ++file) {
        QVERIFY2(names.contains(file.key()), qPrintable(file.key()));
        for (auto feature = file.value().cbegin(); feature != file.value().cend(); ++feature)
            QVERIFY2(keys.contains(feature.key()), qPrintable(feature.key()));
    }
}

const QHash<QString, Expected> &ProducersTest::cellsOf(const QString &file)
{
    if (!m_cells.contains(file)) {
        QHash<QString, Expected> &cells = m_cells[file];
        const SheetContent content = readSheet(folder() + file);
        if (!content.outcome)
            qCritical("%s", qPrintable(content.outcome.error().detail));
        for (qsizetype row = 0; row < content.rows.rows.size(); ++row) {
            const Cell cell = content.cell(row, 1);
            cells.insert(content.cell(row, 0).text(), {kindName(cell.kind()), cell.text()});
        }
        if (content.sheets.size() > 1)
            cells.insert(layoutOf(file));
    }
    return m_cells[file];
}

void ProducersTest::features_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("feature");
    QTest::addColumn<Expected>("expected");
    const QStringList days = {"date", "time", "datetime", "duration"};
    for (const File &file : files()) {
        for (const QStringList &feature : std::as_const(m_features)) {
            const QString key = feature.at(0);
            Expected expected = file.isText
                                    ? Expected{feature.at(6).isEmpty() ? "Empty" : "Text", feature.at(6)}
                                    : Expected{feature.at(4), feature.at(5)};
            const bool isLayout = feature.at(1) == QLatin1String("layout");
            if ((file.hasOnlyDays && !days.contains(feature.at(1))) || (file.isText && isLayout))
                continue;
            expected = m_differences.value(file.name).value(key, expected);
            QTest::addRow("%s: %s", qPrintable(file.name), qPrintable(key)) << file.name << key << expected;
        }
    }
}

void ProducersTest::features()
{
    QFETCH(QString, file);
    QFETCH(QString, feature);
    QFETCH(Expected, expected);
    QCOMPARE(cellsOf(file).value(feature, {QStringLiteral("absent"), QString()}), expected);
}

void ProducersTest::locked_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"libreoffice-locked.ods", "libreoffice-locked.xls"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Saved with a password: what cannot be read is told as that, not as damage.
void ProducersTest::locked()
{
    QFETCH(QString, file);
    QVERIFY_ERROR(readSheet(folder() + file).outcome, Denied);
}

/// The sheets, and what is merged, hidden and empty in the second of them, by what it is called.
QHash<QString, Expected> ProducersTest::layoutOf(const QString &file)
{
    const SheetContent content = readSheet(folder() + file, {}, 1);
    QStringList names;
    QStringList contents;
    for (int sheet = 0; sheet < content.sheets.size(); ++sheet) {
        const SheetInfo &info = content.sheets.at(sheet);
        const bool isVisible = info.visibility == SheetInfo::Visibility::Visible;
        names.append(isVisible ? info.name : info.name + QLatin1String(" (hidden)"));
        if (sheet > 1)
            contents.append(readSheet(folder() + file, {}, sheet).texts(0).join(u'|'));
    }
    QStringList rows;
    for (qsizetype row = 0; row < content.rows.rows.size(); ++row)
        rows.append(QString::number(content.rows.rows.at(row).index + 1) + u':' +
                    content.texts(row).join(u'|'));
    QStringList merged;
    for (const CellRange &range : content.rows.mergedRanges)
        merged.append(QStringLiteral("%1.%2 to %3.%4")
                          .arg(range.firstRow)
                          .arg(range.firstColumn)
                          .arg(range.lastRow)
                          .arg(range.lastColumn));
    merged.sort(); // in the order of the file
    QStringList hiddenRows;
    for (const qint64 row : content.rows.hiddenRows)
        hiddenRows.append(QString::number(row + 1));
    QStringList hiddenColumns;
    for (const auto &[first, last] : content.rows.hiddenColumnRanges)
        hiddenColumns.append(QStringLiteral("%1 to %2").arg(first + 1).arg(last + 1));
    QHash<QString, Expected> found;
    const auto add = [&found](const char *key, const QStringList &texts) {
        found.insert(QLatin1String(key), {QStringLiteral("Layout"), texts.join(QLatin1String("; "))});
    };
    add("names of sheets", names);
    add("other sheets", contents);
    add("rows and gaps", rows);
    add("merged cells", merged);
    add("hidden rows", hiddenRows);
    add("hidden columns", hiddenColumns);
    return found;
}

QTEST_GUILESS_MAIN(ProducersTest)
#include "tst_producers.moc"
