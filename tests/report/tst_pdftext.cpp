// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listreport.h"

#include "base/textfolding.h"
#include "listsamples.h"
#include "support/resultmacros.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace weltkontor;

/// What is read, copied and searched in the file is the text that went in, whatever its script.
class PdfTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void cellIsReadAsWritten_data();
    void cellIsReadAsWritten();
    void everyLetterOfDin91379IsReadAsWritten();
    void brokenWordIsReadWhole();

private:
    QString write(const QStringList &texts, const QString &language);

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime::fromSecsSinceEpoch(1764000000)};
};

/// A list of one column with a row for each text. Returns its path.
QString PdfTextTest::write(const QStringList &texts, const QString &language)
{
    ListDocument document;
    document.title = QStringLiteral("Texte");
    document.columns = {sampleColumn(QStringLiteral("Text"))};
    document.groups.append(ListGroup());
    for (const QString &text : texts)
        document.groups.last().rows.append({ListCell(text, language)});
    const QString path = m_folder.filePath(QStringLiteral("texts.pdf"));
    const auto rendered = renderPdf(document, path, m_clock);
    if (!rendered || !rendered->notices.isEmpty())
        return rendered ? rendered->notices.join(u' ') : rendered.error().message;
    return path;
}

void PdfTextTest::cellIsReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("Straße über Öhringen, Fußweg „Nord“ – 12 €") << QString();
    QTest::newRow("ligatures") << QStringLiteral("Affe, Schifffahrt, Office, fjord, ffl, fi fl") << QString();
    QTest::newRow("kerning") << QStringLiteral("AVAVA Toy. Ty, LTLT, W.A.") << QString();
    QTest::newRow("no-break space") << QStringLiteral("0341 123-4567 und 0341 123") << QString();
    QTest::newRow("no-break hyphen") << QStringLiteral("Müller‑Lüdenscheidt-Weiß") << QString();
    QTest::newRow("Polish") << QStringLiteral("Żółkiew, Łódź, Gdańsk") << QStringLiteral("pl");
    QTest::newRow("Vietnamese") << QStringLiteral("Thành phố Hồ Chí Minh, Đà Nẵng") << QStringLiteral("vi");
    QTest::newRow("Russian") << QStringLiteral("Санкт-Петербург, Ёлкино") << QStringLiteral("ru");
    QTest::newRow("Greek") << QStringLiteral("Θεσσαλονίκη, ᾿Αθῆναι") << QStringLiteral("el");
    QTest::newRow("Hebrew") << QStringLiteral("עיריית תל אביב") << QStringLiteral("he");
    QTest::newRow("mixed Hebrew with brackets")
        << QStringLiteral("ירושלים (העיר העתיקה)") << QStringLiteral("he");
    QTest::newRow("Hebrew with points") << QStringLiteral("שָׁלוֹם") << QStringLiteral("he");
    QTest::newRow("mixed Hebrew with Latin") << QStringLiteral("חיפה Haifa חיפה") << QStringLiteral("he");
    QTest::newRow("mixed Latin with Hebrew") << QStringLiteral("Haifa חיפה Port") << QString();
    QTest::newRow("Arabic") << QStringLiteral("بيت لحم") << QStringLiteral("ar");
    QTest::newRow("Arabic ligature") << QStringLiteral("السلام") << QStringLiteral("ar");
    QTest::newRow("Persian") << QStringLiteral("تهران پایتخت") << QStringLiteral("fa");
    QTest::newRow("Chinese") << QStringLiteral("重庆市人民政府") << QStringLiteral("zh");
    QTest::newRow("Traditional Chinese") << QStringLiteral("臺北市政府") << QStringLiteral("zh-Hant");
    QTest::newRow("Japanese") << QStringLiteral("大阪市、千葉県フィルム") << QStringLiteral("ja");
    QTest::newRow("rare Han") << QStringLiteral("𠮷野家") << QStringLiteral("ja");
    QTest::newRow("Korean") << QStringLiteral("서울특별시") << QStringLiteral("ko");
    QTest::newRow("Hindi") << QStringLiteral("नई दिल्ली") << QStringLiteral("hi");
    QTest::newRow("Nepali") << QStringLiteral("काठमाडौं महानगरपालिका") << QStringLiteral("ne");
    QTest::newRow("Thai") << QStringLiteral("กรุงเทพมหานคร") << QStringLiteral("th");
    QTest::newRow("Georgian") << QStringLiteral("თბილისი") << QStringLiteral("ka");
    QTest::newRow("Armenian") << QStringLiteral("Երևան") << QStringLiteral("hy");
    QTest::newRow("formula-like") << QStringLiteral("=1+1 <b>&amp;</b> (a\\b) /F1") << QString();
}

void PdfTextTest::cellIsReadAsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    text = normalized(text);
    const QString path = write({text}, language);
    QVERIFY2(QFile::exists(path), qPrintable(path));

    const QString table = m_folder.filePath(QStringLiteral("texts.tsv"));
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write((text + QStringLiteral("\t\tde\t") + text).toUtf8());
    file.close();
    const ToolResult checked =
        checkPdf(path, {QStringLiteral("--tsv"), table, QStringLiteral("--cols"), QStringLiteral("0")});
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    QVERIFY2(checked.output.contains(QLatin1String("cells equal: 1+0 ")), qPrintable(checked.output));
    QVERIFY2(!checked.output.contains(QLatin1String("unicode-odd")), qPrintable(checked.output));

    const QString extracted = extractedText(path);
    const QString line = normalized(extracted).section(u'\n', 3, 3);
    if (QByteArray(QTest::currentDataTag()).startsWith("mixed ")) {
        // On a left-to-right page poppler puts what is neutral at the end of right-to-left letters before
        // them, whoever made the file: only the letters are compared.
        const auto letters = [](QString from) {
            std::sort(from.begin(), from.end());
            return from.trimmed();
        };
        QCOMPARE(letters(line), letters(text));
    } else {
        QCOMPARE(line, text);
    }
}

void PdfTextTest::everyLetterOfDin91379IsReadAsWritten()
{
    QFile file(QStringLiteral(WELTKONTOR_SOURCE_DIR "/tests/fixtures/din-91379-latin.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList letters;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        letters.append(normalized(line.split(QStringLiteral("; ")).at(4)));
    QCOMPARE(letters.size(), 649);
    QStringList texts;
    for (const QString &letter : qAsConst(letters))
        texts.append(QStringLiteral("a%1a").arg(letter));
    const QString path = write(texts, QString());
    QVERIFY2(QFile::exists(path), qPrintable(path));

    const QString table = m_folder.filePath(QStringLiteral("letters.tsv"));
    QFile tableFile(table);
    QVERIFY(tableFile.open(QIODevice::WriteOnly | QIODevice::Truncate));
    for (const QString &text : qAsConst(texts))
        tableFile.write((text + QStringLiteral("\t\tde\t") + text + u'\n').toUtf8());
    tableFile.close();
    const ToolResult checked =
        checkPdf(path, {QStringLiteral("--tsv"), table, QStringLiteral("--cols"), QStringLiteral("0")});
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    QVERIFY2(checked.output.contains(QLatin1String("cells equal: 649+0 ")), qPrintable(checked.output));

    const QStringList lines = normalized(extractedText(path)).split(u'\n');
    QStringList missing;
    for (const QString &text : qAsConst(texts)) {
        if (!lines.contains(text))
            missing.append(text);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void PdfTextTest::brokenWordIsReadWhole()
{
    const QString word = QString(400, u'x');
    const QString path = write({word}, QString());
    QVERIFY2(QFile::exists(path), qPrintable(path));
    QVERIFY(extractedText(path).contains(word));
    const ToolResult checked = checkPdf(path);
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    PdfTextTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdftext.moc"
