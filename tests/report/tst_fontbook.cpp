// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fontbook.h"

#include "listsamples.h"
#include "report/listreport.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextBoundaryFinder>

#include <cstdio>

using namespace weltkontor;

namespace
{

/// Called with this argument the program writes a list to the path after it, with the fonts that it then has.
constexpr auto childArgument = "write-list";

int writeList(const QString &path)
{
    ListDocument document = sampleList(3, Language::German);
    document.groups[0].rows[0][1] = ListCell(QStringLiteral("重庆"), QStringLiteral("zh"));
    const auto rendered = renderPdf(document, path, FixedClock(QDateTime::fromSecsSinceEpoch(0)));
    printf("%s\n", qPrintable(rendered ? rendered->notices.join(u' ') : rendered.error().message));
    return rendered ? 0 : 1;
}

/// The list written by a child of this program that knows no fonts but those of @p fontFolder.
ToolResult writeWithFontsOf(const QString &fontFolder, const QString &path)
{
    QFile configuration(fontFolder + QStringLiteral("/fonts.conf"));
    if (!configuration.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {-1, configuration.errorString()};
    configuration.write(
        QStringLiteral("<?xml version=\"1.0\"?><fontconfig><dir>%1</dir><cachedir>%1/cache</cachedir>"
                       "</fontconfig>")
            .arg(fontFolder)
            .toUtf8());
    configuration.close();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), configuration.fileName());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QLatin1String(childArgument), path});
    if (!child.waitForFinished(120'000) || child.exitStatus() != QProcess::NormalExit)
        return {-1, child.errorString()};
    return {child.exitCode(), QString::fromUtf8(child.readAllStandardOutput())};
}

} // namespace

class FontBookTest : public QObject
{
    Q_OBJECT

private slots:
    void hanIsDrawnAsItsLanguageWants_data();
    void hanIsDrawnAsItsLanguageWants();
    void rangesHaveNoGapsAndCutNoCharacter_data();
    void rangesHaveNoGapsAndCutNoCharacter();
    void charactersWithoutFontAreReplaced_data();
    void charactersWithoutFontAreReplaced();
    void anyFontWillDoWhereNotoIsMissing();
    void noFontAtAllIsSaid();
};

void FontBookTest::hanIsDrawnAsItsLanguageWants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("font");
    QTest::newRow("Chinese") << QStringLiteral("直") << "zh"
                             << "NotoSansCJKsc-Regular";
    QTest::newRow("simplified by default") << QStringLiteral("直") << "de"
                                           << "NotoSansCJKsc-Regular";
    QTest::newRow("traditional") << QStringLiteral("直") << "zh-Hant"
                                 << "NotoSansCJKtc-Regular";
    QTest::newRow("Taiwan") << QStringLiteral("直") << "zh-TW"
                            << "NotoSansCJKtc-Regular";
    QTest::newRow("Hong Kong") << QStringLiteral("直") << "zh-Hant-HK"
                               << "NotoSansCJKhk-Regular";
    QTest::newRow("Japanese") << QStringLiteral("直") << "ja"
                              << "NotoSansCJKjp-Regular";
    QTest::newRow("kana tell Japanese") << QStringLiteral("カ") << "de"
                                        << "NotoSansCJKjp-Regular";
    QTest::newRow("Korean") << QStringLiteral("直") << "ko"
                            << "NotoSansCJKkr-Regular";
    QTest::newRow("Latin") << QStringLiteral("x") << "ja"
                           << "NotoSans-Regular";
    QTest::newRow("Hebrew") << QStringLiteral("ח") << "he"
                            << "NotoSansHebrew-Regular";
}

void FontBookTest::hanIsDrawnAsItsLanguageWants()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, font);
    FontBook book;
    const QList<FontRange> ranges = book.ranges(text, language, false);
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges.first().face->name(), font);
    QCOMPARE(book.ranges(text, language, true).first().face->font().weight(), QFont::Bold);
}

void FontBookTest::rangesHaveNoGapsAndCutNoCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("mixed") << QStringLiteral("Haifa חיפה, 重庆 und Москва");
    QTest::newRow("marks") << QStringLiteral("שָׁלוֹם C̨̆ K͟H");
    QTest::newRow("beyond the first plane") << QStringLiteral("𠮷野家 𠮷");
    QTest::newRow("joined") << QStringLiteral("👨‍👩‍👧 a‍b");
    QTest::newRow("broken pair") << QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b");
}

void FontBookTest::rangesHaveNoGapsAndCutNoCharacter()
{
    QFETCH(QString, text);
    FontBook book;
    const QString printable = book.printable(text, QStringLiteral("de"), false);
    qsizetype end = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, printable);
    for (const FontRange &range : book.ranges(printable, QStringLiteral("de"), false)) {
        QCOMPARE(range.start, end);
        QVERIFY(range.length > 0 && range.face);
        finder.setPosition(range.start);
        QVERIFY(finder.isAtBoundary());
        end = range.start + range.length;
        const TextRun run = range.face->shape(printable, range.start, range.length, false, {}, 9);
        for (const Glyph &glyph : run.glyphs)
            QVERIFY2(glyph.id != 0, qPrintable(printable));
    }
    QCOMPARE(end, printable.size());
}

void FontBookTest::charactersWithoutFontAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("plain") << QStringLiteral("a b") << QStringLiteral("a b");
    QTest::newRow("lines and tabs") << QStringLiteral("a\tb\nc") << QStringLiteral("a b\nc");
    QTest::newRow("control") << QStringLiteral("a") + QChar(7) << QStringLiteral("a[U+0007]");
    QTest::newRow("zero") << QStringLiteral("a") + QChar(0) << QStringLiteral("a[U+0000]");
    QTest::newRow("byte order mark") << QChar(0xFEFF) + QStringLiteral("a") << QStringLiteral("a");
    QTest::newRow("private use") << QString::fromUcs4(U"\U0010FFFD") << QStringLiteral("[U+10FFFD]");
    QTest::newRow("decomposed") << QStringLiteral("A\u0308") << QStringLiteral("Ä");
}

void FontBookTest::charactersWithoutFontAreReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    FontBook book;
    QCOMPARE(book.printable(text, QStringLiteral("de"), false), printed);
    QCOMPARE(book.missingCharacters().size(), printed.count(QLatin1String("[U+")));
}

void FontBookTest::anyFontWillDoWhereNotoIsMissing()
{
#ifndef Q_OS_LINUX
    QSKIP("fonts are taken away by fontconfig");
#endif
    QTemporaryDir folder;
    QVERIFY(QFile::copy(QStringLiteral("/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf"),
                        folder.filePath(QStringLiteral("font.ttf"))));
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    const ToolResult written = writeWithFontsOf(folder.path(), path);
    QVERIFY2(written.exitCode == 0, qPrintable(written.output));
    QVERIFY2(written.output.contains(QLatin1String("U+91CD")), qPrintable(written.output));
    QVERIFY(extractedText(path).contains(QLatin1String("[U+91CD]")));
    const ToolResult checked = checkPdf(path);
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    QVERIFY(runTool(QStringLiteral("pdffonts"), {path}).output.contains(QLatin1String("+NotoSerif")));
}

void FontBookTest::noFontAtAllIsSaid()
{
#ifndef Q_OS_LINUX
    QSKIP("fonts are taken away by fontconfig");
#endif
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    const ToolResult written = writeWithFontsOf(folder.path(), path);
    QCOMPARE(written.exitCode, 1);
    QVERIFY2(written.output.contains(QLatin1String("Noto Sans")), qPrintable(written.output));
    QVERIFY(!QFile::exists(path));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], childArgument) == 0)
        return writeList(QString::fromLocal8Bit(argv[2]));
    FontBookTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fontbook.moc"
