// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listreport.h"

#include "base/phrases.h"
#include "listsamples.h"
#include "report/listlayout.h"
#include "report/pdfcanvas.h"
#include "support/resultmacros.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QThread>

#include <array>

using namespace weltkontor;

Q_DECLARE_METATYPE(weltkontor::ListDocument)
Q_DECLARE_METATYPE(weltkontor::Language)

namespace
{

/// Takes so many bytes and no more, like a disk that runs full.
class SmallDevice final : public QIODevice
{
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room)
            return -1;
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

/// The file of a list as a whole: accessible, repeatable, written whole or not at all.
class ListReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void fileIsAccessible_data();
    void fileIsAccessible();
    void cellsAreReadInOrderWithTheirLanguage();
    void sameListGivesSameBytes();
    void anyThreadWritesTheSameBytes();
    void hardListsAreAccessible_data();
    void hardListsAreAccessible();
    void missingCharactersAreShownAndReported();
    void titleAndDateAreSaid();
    void listWithoutTitleOrColumnIsRefused();
    void missingFolderIsRefused();
    void targetThatIsNoFileIsLeftAlone();
    void fullDiskIsNoticed();
    void cancelledListLeavesNothing();

private:
    QString path(const QString &name = QStringLiteral("list.pdf")) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString &file) const
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime::fromSecsSinceEpoch(1764000000)}; // 24 November 2025
};

void ListReportTest::fileIsAccessible_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<Language>("language");
    for (const int rows : {0, 1, 12, 1000}) {
        QTest::addRow("%d rows, German", rows) << rows << Language::German;
        QTest::addRow("%d rows, English", rows) << rows << Language::English;
    }
}

void ListReportTest::fileIsAccessible()
{
    QFETCH(int, rows);
    QFETCH(Language, language);
    const auto rendered = renderPdf(sampleList(rows, language), path(), m_clock);
    QVERIFY_RESULT(rendered);
    QCOMPARE(rendered->rows, rows);
    QVERIFY(rendered->pages >= 1);
    QCOMPARE(rendered->notices, QStringList());
    const ToolResult checked = checkPdf(path(), {QStringLiteral("--need-outline")});
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    QVERIFY2(!checked.output.contains(QLatin1String("  warn ")), qPrintable(checked.output));
    QVERIFY(checked.output.contains(QStringLiteral("lang: ") + languageCode(language)));
    QVERIFY(checked.output.contains(QStringLiteral("pages: %1\n").arg(rendered->pages)));
}

void ListReportTest::cellsAreReadInOrderWithTheirLanguage()
{
    const ListDocument document = sampleList(240, Language::German);
    QVERIFY_RESULT(renderPdf(document, path(), m_clock));
    QFile table(path(QStringLiteral("list.tsv")));
    QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Truncate));
    for (const ListGroup &group : document.groups) {
        for (const PrintRow &row : group.rows) {
            const ListText own = row.at(1).texts.first();
            const QStringList fields{row.at(0).texts.first().text,
                                     own.text,
                                     own.language,
                                     own.text,
                                     row.at(2).texts.first().text,
                                     row.at(3).texts.first().text,
                                     row.at(4).texts.first().text};
            table.write(fields.join(u'\t').toUtf8() + '\n');
        }
    }
    table.close();
    const ToolResult checked = checkPdf(path(), {QStringLiteral("--tsv"), table.fileName(),
                                                 QStringLiteral("--cols"), QStringLiteral("0,1,4,5,6")});
    QVERIFY2(checked.output.contains(QLatin1String("rows tagged: 240/240")), qPrintable(checked.output));
    QVERIFY2(checked.output.contains(QLatin1String("cells equal: 1200+0 ")), qPrintable(checked.output));
}

void ListReportTest::sameListGivesSameBytes()
{
    const ListDocument document = sampleList(200, Language::German);
    QVERIFY_RESULT(renderPdf(document, path(QStringLiteral("one.pdf")), m_clock));
    QVERIFY_RESULT(renderPdf(document, path(QStringLiteral("two.pdf")), m_clock));
    const QByteArray one = bytes(path(QStringLiteral("one.pdf")));
    QVERIFY(one.size() > 1000);
    QVERIFY(one == bytes(path(QStringLiteral("two.pdf"))));
    const FixedClock later(m_clock.now().addDays(1));
    QVERIFY_RESULT(renderPdf(document, path(QStringLiteral("two.pdf")), later));
    QVERIFY(one != bytes(path(QStringLiteral("two.pdf"))));
}

void ListReportTest::anyThreadWritesTheSameBytes()
{
    const ListDocument document = sampleList(60, Language::German);
    const QString here = path(QStringLiteral("here.pdf"));
    QVERIFY_RESULT(renderPdf(document, here, m_clock));
    std::array<bool, 2> areWritten{};
    const auto write = [&](int number) {
        const QString there = path(QStringLiteral("there%1.pdf").arg(number));
        areWritten[size_t(number)] = renderPdf(document, there, m_clock).isOk();
    };
    std::unique_ptr<QThread> first(QThread::create(write, 0));
    std::unique_ptr<QThread> second(QThread::create(write, 1));
    first->start();
    second->start();
    QVERIFY(first->wait() && second->wait());
    QVERIFY(areWritten.at(0) && areWritten.at(1));
    QVERIFY(bytes(here) == bytes(path(QStringLiteral("there0.pdf"))));
    QVERIFY(bytes(here) == bytes(path(QStringLiteral("there1.pdf"))));
}

void ListReportTest::hardListsAreAccessible_data()
{
    QTest::addColumn<ListDocument>("document");
    const ListDocument base = sampleList(3, Language::German);

    ListDocument tall = base;
    tall.groups[1].rows[0][4] = ListCell(QStringLiteral("Eine Zeile von vielen. ").repeated(2000));
    tall.groups[1].rows[0][1] = ListCell(QStringLiteral("大阪市").repeated(900), QStringLiteral("ja"));
    QTest::newRow("a row taller than two pages") << tall;

    ListDocument links = base;
    links.groups[0].rows[0][4].texts = {
        {QStringLiteral("jonas.weiss@example.org"), {}, QStringLiteral("mailto:jonas.weiss@example.org")},
        {QStringLiteral("Ein langer Name der Seite, der über mehrere Zeilen geht und doch ein Verweis ist"),
         {},
         QStringLiteral("https://example.org/städte?a=(1)&b=\\2")}};
    QTest::newRow("links") << links;

    ListDocument manyNames = base;
    manyNames.groups[0].rows[0][0].texts = {{QStringLiteral("Jerusalem"), {}, {}},
                                            {QStringLiteral("ירושלים"), QStringLiteral("he"), {}},
                                            {QStringLiteral("القدس"), QStringLiteral("ar"), {}}};
    QTest::newRow("a cell in three languages") << manyNames;

    ListDocument word = base;
    word.groups[0].rows[0][4] = ListCell(QStringLiteral("x").repeated(500));
    word.groups[0].rows[0][1] = ListCell(QStringLiteral("ש").repeated(300), QStringLiteral("he"));
    QTest::newRow("words wider than the page") << word;

    ListDocument heading = base;
    heading.title = QStringLiteral("Ein sehr langer Titel ").repeated(30);
    heading.subtitles = {QStringLiteral("Der Filter in vielen Worten. ").repeated(200)};
    heading.groups[0].heading = {QStringLiteral("ירושלים"), QStringLiteral("he"), {}};
    QTest::newRow("long title and filter") << heading;

    ListDocument empty = base;
    empty.groups[0].rows[0] = {};
    empty.groups[0].rows.append(PrintRow{ListCell(QString()), ListCell(QStringLiteral("\n\n"))});
    empty.groups.append(ListGroup());
    QTest::newRow("empty cells, rows and groups") << empty;

    ListDocument wide = base;
    for (int i = 0; i < 30; ++i)
        wide.columns.append(sampleColumn(QStringLiteral("Spaltentitel%1").arg(i)));
    QTest::newRow("too many columns") << wide;

    ListDocument longTitles = sampleList(300, Language::German);
    longTitles.columns[1].title = QStringLiteral("Donaudampfschifffahrtsgesellschaft").repeated(8);
    QTest::newRow("a column title wider than the page") << longTitles;

    ListDocument flat = base;
    flat.groups = {ListGroup{{}, base.groups[0].rows}};
    QTest::newRow("not grouped") << flat;

    ListDocument notes = base;
    notes.notes = {QStringLiteral("Anmerkung <1> & \"2\""),
                   QStringLiteral("Zeile\nZeile\tmit\rSteuerzeichen")};
    notes.title = QStringLiteral("Liste <b>&amp;\"'</b> (a\\b) =1+1");
    QTest::newRow("texts with marks of other formats") << notes;
}

void ListReportTest::hardListsAreAccessible()
{
    QFETCH(ListDocument, document);
    QVERIFY_RESULT(renderPdf(document, path(), m_clock));
    const ToolResult checked = checkPdf(path());
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
}

void ListReportTest::missingCharactersAreShownAndReported()
{
    ListDocument document = sampleList(1, Language::English);
    const QString unknown = QString::fromUcs4(U"\U0010FFFD");
    document.groups[0].rows[0][1] = ListCell(QStringLiteral("a") + unknown + QChar(7) + QStringLiteral("b"));
    const auto rendered = renderPdf(document, path(), m_clock);
    QVERIFY_RESULT(rendered);
    QCOMPARE(rendered->notices.size(), 1);
    QVERIFY(rendered->notices.first().contains(QLatin1String("U+0007, U+10FFFD")));
    const QString text = extractedText(path());
    QVERIFY2(text.contains(QLatin1String("a[U+10FFFD][U+0007]b")), qPrintable(text));
    const ToolResult checked = checkPdf(path());
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
}

void ListReportTest::titleAndDateAreSaid()
{
    ListDocument document = sampleList(12, Language::German);
    QVERIFY_RESULT(renderPdf(document, path(), m_clock));
    QString text = extractedText(path());
    QVERIFY2(text.contains(QStringLiteral("Partnerliste · 24.11.2025")), qPrintable(text));
    QVERIFY2(text.contains(document.subtitles.first()), qPrintable(text));
    QVERIFY(runTool(QStringLiteral("pdfinfo"), {path()}).output.contains(QStringLiteral("Partnerliste\n")));

    document = sampleList(0, Language::English);
    document.date = QDate(2026, 3, 1);
    QVERIFY_RESULT(renderPdf(document, path(), m_clock));
    text = extractedText(path());
    QVERIFY2(text.contains(QStringLiteral("List of partners · 1 March 2026")), qPrintable(text));
    QVERIFY2(text.contains(document.emptyText), qPrintable(text));
}

void ListReportTest::listWithoutTitleOrColumnIsRefused()
{
    ListDocument document = sampleList(1, Language::German);
    document.title = QStringLiteral(" ");
    QVERIFY_ERROR(renderPdf(document, path(QStringLiteral("no.pdf")), m_clock), Invalid);
    document = sampleList(1, Language::German);
    document.columns.clear();
    QVERIFY_ERROR(renderPdf(document, path(QStringLiteral("no.pdf")), m_clock), Invalid);
    QVERIFY(!QFile::exists(path(QStringLiteral("no.pdf"))));
}

void ListReportTest::missingFolderIsRefused()
{
    QVERIFY_ERROR(renderPdf(sampleList(1, Language::German), path(QStringLiteral("none/list.pdf")), m_clock),
                  Denied);
}

void ListReportTest::targetThatIsNoFileIsLeftAlone()
{
    const QString folder = path(QStringLiteral("folder"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY_ERROR(renderPdf(sampleList(1, Language::German), folder, m_clock), Denied);
    QVERIFY(QFileInfo(folder).isDir());
#ifdef Q_OS_UNIX
    // A pipe of our own stands for devices: never a real one, which a failing test would destroy.
    const QString pipe = path(QStringLiteral("pipe"));
    const QString link = path(QStringLiteral("link.pdf"));
    QCOMPARE(runTool(QStringLiteral("mkfifo"), {pipe}).exitCode, 0);
    QVERIFY(QFile::link(pipe, link));
    for (const QString &target : {pipe, link}) {
        QVERIFY_ERROR(renderPdf(sampleList(1, Language::German), target, m_clock), Denied);
        QVERIFY(QFileInfo::exists(target) && !QFileInfo(target).isFile());
    }
#endif
}

void ListReportTest::fullDiskIsNoticed()
{
    // Wherever the device begins to refuse, at the header, within a page or in the tables at the end.
    const auto layout = ListLayout::of(sampleList(30, Language::German));
    QVERIFY_RESULT(layout);
    const auto writeTo = [&](qint64 room) {
        SmallDevice device(room);
        PdfCanvas canvas(device, {QStringLiteral("Liste"), QStringLiteral("de"), {}, m_clock.now()});
        return (*layout)->paint(canvas) && canvas.finish();
    };
    QVERIFY(writeTo(10'000'000));
    for (const qint64 room : {0, 10, 1'000, 10'000})
        QVERIFY(!writeTo(room));
}

void ListReportTest::cancelledListLeavesNothing()
{
    QFile old(path(QStringLiteral("old.pdf")));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    for (const QLatin1String phase :
         {QLatin1String("Laying out the list"), QLatin1String("Writing the list")}) {
        int reports = 0;
        Progress *current = nullptr;
        Progress progress([&](const QString &name, qint64, qint64) {
            if (name == phase && ++reports == 2)
                current->cancel();
        });
        current = &progress;
        QVERIFY_ERROR(renderPdf(sampleList(400, Language::German), old.fileName(), m_clock, &progress),
                      Cancelled);
        QCOMPARE(reports, 2);
        QCOMPARE(bytes(old.fileName()), QByteArray("old"));
    }
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("old.pdf*")}, QDir::Files).size(), 1);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    setMessageLanguage(Language::English);
    ListReportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_listreport.moc"
