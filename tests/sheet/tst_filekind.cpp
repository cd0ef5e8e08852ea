// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "sheet/filekind.h"
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

#include <QStringEncoder>

using namespace weltkontor;

class FileKindTest : public QObject
{
    Q_OBJECT

private slots:
    void bytes_data();
    void bytes();
    void markup_data();
    void markup();
    void zips_data();
    void zips();
    void typesOfPartsThatAreNotThere();
    void nameDoesNotMatter();
    void refusalsNameTheFileAndTheWayOut();
    void missingFile();
    void folderIsNoFile();

private:
    QTemporaryDir m_folder;
};

/// The start of a compound file with these names in its directory.
static QByteArray compoundFile(const QStringList &names)
{
    QByteArray file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    file.append(QByteArray(512 - file.size(), '\0'));
    for (const QString &name : names) {
        QByteArray entry(128, '\0');
        for (qsizetype at = 0; at < name.size(); ++at)
            entry[at * 2] = name.at(at).toLatin1();
        entry[64] = char(name.size() * 2 + 2);
        entry[66] = 2;
        file.append(entry);
    }
    return file;
}

void FileKindTest::bytes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, const QByteArray &content, FileKind kind) {
        QTest::newRow(name) << content << int(kind);
    };
    add("empty", QByteArray(), FileKind::Empty);
    add("csv", "a;b\n1;2\n", FileKind::Csv);
    add("one letter", "a", FileKind::Csv);
    add("csv that starts with ID", "ID;Name\n1;x\n", FileKind::Csv);
    add("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0;\0b\0\n\0",
                   10),
        FileKind::Csv);
    add("UTF-16 without mark", QByteArray("a\0;\0b\0\n\0", 8), FileKind::Csv);
    add("pdf", "%PDF-1.7\n", FileKind::Pdf);
    add("rtf", "{\\rtf1 x}", FileKind::WordProcessor);
    add("png", "\x89PNG\r\n\x1A\n", FileKind::Binary);
    add("gzip", "\x1F\x8B\x08", FileKind::Archive);
    add("zero bytes", QByteArray("a\0\0\0b\0\0\0\0\0", 10), FileKind::Binary);
    add("csv with angle brackets", "<Name>;<Ort>\nLeeds;GB\n", FileKind::Csv);
    QStringEncoder plain(QStringConverter::Utf16BE);
    add("Russian in UTF-16 without mark", plain(QStringLiteral("Город;Мэр\nСмоленск;Наталья\n")),
        FileKind::Csv);
    add("csv with fields filled up by zeros", QByteArray("Ort~~~~;Land~\nLeeds~~;GB~~~\n").replace('~', '\0'),
        FileKind::Csv);
    add("xls", compoundFile({"Root Entry", "Workbook"}), FileKind::Xls);
    add("xls of Excel 5", compoundFile({"Root Entry", "x", "y", "z", "Book"}), FileKind::Xls);
    add("Excel 4", QByteArray("\x09\x04\x06\x00\x00\x00", 6), FileKind::Xls);
    add("Word", compoundFile({"Root Entry", "1Table", "WordDocument"}), FileKind::WordProcessor);
    add("encrypted xlsx", compoundFile({"Root Entry", "EncryptionInfo", "EncryptedPackage"}),
        FileKind::Protected);
    add("other compound file", compoundFile({"Root Entry", "PowerPoint Document"}), FileKind::OtherOffice);
}

void FileKindTest::markup_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, const QByteArray &content, FileKind kind) {
        QTest::newRow(name) << content << int(kind);
    };
    add("html table", "  <table><tr><td>1</td></tr></table>", FileKind::Html);
    add("html page", "<!DOCTYPE html><html></html>", FileKind::Html);
    add("saved web page", "MIME-Version: 1.0\n", FileKind::Html);
    add("html in UTF-16", QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14), FileKind::Html);
    add("xml spreadsheet 2003",
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
        "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
        FileKind::SpreadsheetXml);
    add("xml spreadsheet 2003 with a prefix",
        "<ss:Workbook xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'/>", FileKind::SpreadsheetXml);
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    add("xml spreadsheet 2003 in UTF-16",
        wide(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n<Workbook "
                            "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")),
        FileKind::SpreadsheetXml);
    add("html as Excel saves it",
        "\xEF\xBB\xBF\r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr>",
        FileKind::Html);
    add("html behind a comment", "<!-- report of 2019 -->\n<html>", FileKind::Html);
    add("html of rows only", "<tr><td>Leeds</td></tr>", FileKind::Html);
    add("xhtml", "<?xml version='1.0'?>\n<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'/>",
        FileKind::Html);
    add("xml without its first line", "<list xmlns='x'><a/></list>", FileKind::OtherXml);
    add("flat OpenDocument",
        "<?xml version=\"1.0\"?><office:document "
        "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"/>",
        FileKind::Fods);
    add("other xml", "<?xml version=\"1.0\"?><rss/>", FileKind::OtherXml);
}

void FileKindTest::markup()
{
    bytes();
}

void FileKindTest::bytes()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(QStringLiteral("file"));
    writeFile(path, content);
    const auto kind = detectFileKind(path);
    QVERIFY_RESULT(kind);
    QTEST(int(*kind), "kind");
}

void FileKindTest::zips_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, const char *part, const char *content, FileKind kind) {
        QTest::newRow(name) << QByteArray(part) << QByteArray(content) << int(kind);
    };
    add("ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet", FileKind::Ods);
    add("odt", "mimetype", "application/vnd.oasis.opendocument.text", FileKind::WordProcessor);
    add("odp", "mimetype", "application/vnd.oasis.opendocument.presentation", FileKind::OtherOffice);
    add("sxc", "mimetype", "application/vnd.sun.xml.calc", FileKind::OtherOffice);
    add("xlsx", "[Content_Types].xml", "<Types>spreadsheetml.sheet.main+xml</Types>", FileKind::Xlsx);
    add("xlsx without types", "xl/workbook.xml", "<workbook/>", FileKind::Xlsx);
    add("xlsb", "[Content_Types].xml",
        "<Types>application/vnd.ms-excel.sheet.binary.macroEnabled.main</Types>", FileKind::Xlsb);
    add("docx", "[Content_Types].xml", "<Types>wordprocessingml.document</Types>", FileKind::WordProcessor);
    add("pptx", "[Content_Types].xml", "<Types>presentationml</Types>", FileKind::OtherOffice);
    add("any zip", "letter.txt", "hello", FileKind::Archive);
}

void FileKindTest::zips()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(QStringLiteral("file.zip"));
    XlsxBuilder::empty().set(part, content).save(path);
    const auto kind = detectFileKind(path);
    QVERIFY_RESULT(kind);
    QTEST(int(*kind), "kind");
}

/// As SheetJS writes it, by which its .xlsx passed for an .xlsb.
void FileKindTest::typesOfPartsThatAreNotThere()
{
    const QString path = m_folder.filePath(QStringLiteral("types.xlsx"));
    XlsxBuilder::withRows("<row><c><v>5</v></c></row>")
        .set("[Content_Types].xml",
             "<Types><Default Extension='xml' ContentType='application/xml'/><Default Extension='bin' "
             "ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/><Override "
             "PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument."
             "spreadsheetml.sheet.main+xml'/></Types>")
        .save(path);
    QCOMPARE(readSheet(path).texts(0), QStringList{"5"});
}

void FileKindTest::nameDoesNotMatter()
{
    const QString csv = m_folder.filePath(QStringLiteral("text.xlsx"));
    writeFile(csv, "a;b\n");
    QCOMPARE(readSheet(csv).texts(0), (QStringList{"a", "b"}));
    const QString workbook = m_folder.filePath(QStringLiteral("workbook.csv"));
    XlsxBuilder::withRows("<row><c><v>5</v></c></row>").save(workbook);
    QCOMPARE(readSheet(workbook).texts(0), QStringList{"5"});
}

void FileKindTest::refusalsNameTheFileAndTheWayOut()
{
    const struct {
        QByteArray content;
        Error::Kind kind;
        const char *word;
    } cases[] = {{"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
                  "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
                  Error::Kind::Invalid, "XML Spreadsheet 2003"},
                 {compoundFile({"EncryptedPackage"}), Error::Kind::Denied, "password"},
                 {"<html>", Error::Kind::Invalid, "HTML"},
                 {"%PDF-1.4", Error::Kind::Invalid, "PDF"}};
    const Language before = messageLanguage();
    setMessageLanguage(Language::English);
    for (const auto &refused : cases) {
        const QString path = m_folder.filePath(QStringLiteral("Liste %1.xls"));
        writeFile(path, refused.content);
        const auto reader = SheetReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(int(reader.error().kind), int(refused.kind));
        const QString text = reader.error().message;
        QVERIFY2(text.contains(QStringLiteral("“Liste %1.xls”")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String(refused.word)), qPrintable(text));
        for (const char *readable : {".xlsx", ".ods", ".csv"})
            QVERIFY2(refused.kind == Error::Kind::Denied || text.contains(QLatin1String(readable)),
                     qPrintable(text));
    }
    setMessageLanguage(before);
}

void FileKindTest::missingFile()
{
    QVERIFY_ERROR(detectFileKind(m_folder.filePath(QStringLiteral("none.xlsx"))), NotFound);
    QVERIFY_ERROR(SheetReader::open(m_folder.filePath(QStringLiteral("none.xlsx"))), NotFound);
}

void FileKindTest::folderIsNoFile()
{
    QVERIFY_ERROR(detectFileKind(m_folder.path()), Denied);
}

QTEST_GUILESS_MAIN(FileKindTest)
#include "tst_filekind.moc"
