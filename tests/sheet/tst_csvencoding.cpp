// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

#include <QStringEncoder>

#include <unicode/ucnv.h>

using namespace weltkontor;
using Evidence = CsvDialect::Evidence;

namespace
{

/// The text in any encoding ICU knows; a text that it cannot hold is a mistake of the test.
QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    QByteArray bytes(text.size() * 8 + 16, '\0');
    const int32_t size =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &error);
    ucnv_close(converter);
    if (U_FAILURE(error))
        qFatal("%s cannot hold the text", encoding);
    return bytes.left(size);
}

/// A list as a department keeps it, and the encodings that programs of its country write.
struct List {
    const char *name;
    const char *text;
    QList<const char *> encodings;
};

const QList<List> &lists()
{
    static const QList<const char *> western = {"windows-1252", "ISO-8859-1", "ISO-8859-15", "macintosh",
                                                "IBM850"};
    static const QList<const char *> central = {"windows-1250", "ISO-8859-2"};
    static const QList<List> all = {
        {"German",
         "Stadt;Ansprechpartner;Straße;Bemerkung\n"
         "Nürnberg;Jürgen Groß;Königstraße 12;grüßt herzlich\n"
         "Göttingen;Bärbel Schäfer;Am Weißen Turm 3;Rückruf nächste Woche\n"
         "Mülheim an der Ruhr;Günther Köhler;Düppelstraße 1;\n"
         "Würzburg;Käthe Bäcker;Äußere Ringstraße 7;Ökologie, Übersetzung\n",
         western},
        {"French",
         "Ville;Maire;Téléphone;Jumelée depuis\n"
         "Besançon;Hélène Lefèvre;03 81 00 00 00;été 1959\n"
         "Orléans;Françoise Bérenger;02 38 00 00 00;décembre 1974\n"
         "Nîmes;Jérôme Noël;04 66 00 00 00;février 1988\n"
         "Châteauroux;Benoît Gérard;02 54 00 00 00;à vérifier\n",
         western},
        {"Polish, header in German",
         "Stadt;Ansprechpartner;Strasse;Bemerkung\n"
         "Gdańsk;Małgorzata Wiśniewska;ul. Długa 47;współpraca młodzieży\n"
         "Częstochowa;Paweł Kamiński;ul. Śląska 11;święto miasta\n"
         "Poznań;Łukasz Wójcik;plac Kolegiacki;wymiana uczniów od września\n"
         "Rzeszów;Grażyna Jabłońska;Rynek 1;przyjaźń\n",
         central},
        {"Czech",
         "Město;Starosta;Ulice;Poznámka\n"
         "Plzeň;Jiří Dvořák;Náměstí Republiky 1;výměna žáků\n"
         "České Budějovice;Zdeněk Šťastný;Přemysla Otakara II. 1;přátelství\n"
         "Kroměříž;Tomáš Černý;Velké náměstí 115;každý rok\n"
         "Třebíč;Růžena Žáková;Karlovo náměstí 104;květen\n",
         central},
        {"Slovak",
         "Mesto;Primátor;Ulica\n"
         "Košice;Ľubomír Šimko;Trieda SNP 48\n"
         "Žilina;Štefan Kováč;Námestie obetí komunizmu 1\n"
         "Banská Štiavnica;Ján Hruška;Radničné námestie 1\n",
         central},
        {"Hungarian",
         "Város;Polgármester;Utca;Megjegyzés\n"
         "Győr;Szűcs Árpád;Városház tér 1;testvérváros\n"
         "Székesfehérvár;Erdős Katalin;Fő utca 5;művészeti hét\n"
         "Pécs;Kőszegi László;Széchenyi tér 1;főiskola, ösztöndíj\n"
         "Hódmezővásárhely;Németh Zoltán;Kossuth tér 1;kétévente\n",
         central},
        {"Russian",
         "Город;Мэр;Улица;Примечание\n"
         "Нижний Новгород;Юрий Шабанов;площадь Минина 1;обмен школьниками\n"
         "Волгоград;Владимир Марченко;улица Володарского 5;Побратимы с 1967 года\n"
         "Смоленск;Наталья Ковалёва;улица Октябрьской революции;культура\n"
         "Иркутск;Дмитрий Бердников;улица Ленина 14;молодёжь\n",
         {"windows-1251"}},
        {"Ukrainian, header in German",
         "Stadt;Ansprechpartner;Strasse;Bemerkung\n"
         "Львів;Андрій Садовий;площа Ринок 1;міста-побратими\n"
         "Чернівці;Роман Клічук;Центральна площа 1;допомога лікарні\n"
         "Запоріжжя;Їжакевич Євген;проспект Соборний 206;школярі\n",
         {"windows-1251"}},
        {"Chinese",
         "城市,联系人,地址,备注\n"
         "青岛市,王晓东,香港中路11号,啤酒节\n"
         "大连市,张海燕,人民广场1号,友好城市\n"
         "成都市,刘志强,天府大道北段966号,环境保护\n"
         "合肥市,陈静,东流路100号,学生交流\n",
         {"GB18030"}},
        {"Chinese, header in German",
         "Stadt;Ansprechpartner;Telefon\n"
         "南京;李建国;025 8378 0000\n"
         "西安;赵敏;029 8672 0000\n"
         "无锡;周丽华;0510 8182 0000\n",
         {"GB18030"}},
        {"Japanese",
         "都市,担当者,住所,備考\n"
         "仙台市,佐藤裕子,青葉区国分町3丁目7番1号,少年サッカー\n"
         "金沢市,田中健一,広坂1丁目1番1号,オーケストラ\n"
         "水戸市,小林直樹,中央1丁目4番1号,毎年の訪問\n",
         {"Shift_JIS"}},
        {"Japanese, header in German",
         "Stadt;Ansprechpartner;Telefon\n"
         "長崎;山口太郎;095 822 0000\n"
         "鎌倉;高橋美咲;0467 23 0000\n"
         "富山;中村誠;076 431 0000\n",
         {"Shift_JIS"}},
    };
    return all;
}

} // namespace

/// Encodings of text tables are found by their letters, and how sure that is is said.
class CsvEncodingTest : public QObject
{
    Q_OBJECT

private slots:
    void lists_data();
    void lists();
    void unicode_data();
    void unicode();
    void singleWords_data();
    void singleWords();
    void aloneInALongFile();
    void lateLettersCount();
    void oneEndlessLine();
    void euroSign();
    void brokenUtf8();
    void neitherFits();
    void overriddenByName_data();
    void overriddenByName();
    void evidenceIsASentence();

private:
    SheetContent read(const QByteArray &bytes, const ReadOptions &options = {})
    {
        writeFile(m_folder.filePath(QStringLiteral("list.csv")), bytes);
        return readSheet(m_folder.filePath(QStringLiteral("list.csv")), options);
    }
    /// What the reader made of it, as a text again.
    static QString textOf(const SheetContent &content)
    {
        QString text;
        for (const QStringList &row : content.allTexts())
            text += row.join(content.dialect->separator) + u'\n';
        return text;
    }
    static QString trimmedRows(const QString &text)
    {
        QString rows = text;
        while (rows.contains(QStringLiteral(";\n")))
            rows.replace(QStringLiteral(";\n"), QStringLiteral("\n"));
        return rows;
    }

    QTemporaryDir m_folder;
};

void CsvEncodingTest::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("isLong");
    for (const List &list : ::lists()) {
        const QString text = QString::fromUtf8(list.text);
        for (const char *encoding : list.encodings) {
            QTest::addRow("%s, %s, three rows", list.name, encoding)
                << (text.section(u'\n', 0, 2) + u'\n') << QByteArray(encoding) << false;
            const qsizetype body = text.indexOf(u'\n') + 1;
            QTest::addRow("%s, %s, long", list.name, encoding)
                << QString(text + text.mid(body).repeated(200)) << QByteArray(encoding) << true;
        }
    }
}

void CsvEncodingTest::lists()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QFETCH(bool, isLong);
    const SheetContent content = read(encoded(text, encoding.constData()));
    QVERIFY_RESULT(content.outcome);
    QVERIFY2(textOf(content) == trimmedRows(text),
             qPrintable(content.dialect->encoding + u'\n' + textOf(content).left(300)));
    const Evidence evidence = content.dialect->encodingEvidence;
    QVERIFY(evidence == Evidence::Letters || (evidence == Evidence::LettersUnsure && !isLong));
    if (encoding != "ISO-8859-1" && !(encoding == "ISO-8859-15") &&
        isLong) // these read the same in windows-1252
        QCOMPARE(encoded(text, content.dialect->encoding.toLatin1().constData()),
                 encoded(text, encoding.constData()));
}

void CsvEncodingTest::unicode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<QString>("name");
    for (const List &list : ::lists()) {
        const QString text = QString::fromUtf8(list.text).section(u'\n', 0, 2) + u'\n';
        for (const bool mark : {true, false}) {
            const auto add = [&](QStringConverter::Encoding encoding, const char *name) {
                QTest::addRow("%s, %s%s", list.name, name, mark ? " with mark" : "")
                    << text << int(encoding) << mark << QString::fromLatin1(name);
            };
            add(QStringConverter::Utf8, "UTF-8");
            add(QStringConverter::Utf16LE, "UTF-16LE");
            add(QStringConverter::Utf16BE, "UTF-16BE");
        }
    }
}

void CsvEncodingTest::unicode()
{
    QFETCH(QString, text);
    QFETCH(int, encoding);
    QFETCH(bool, mark);
    QStringEncoder encoder{QStringConverter::Encoding(encoding),
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default};
    const SheetContent content = read(encoder(text));
    QVERIFY_RESULT(content.outcome);
    QTEST(content.dialect->encoding, "name");
    QCOMPARE(content.dialect->encodingEvidence, mark                                 ? Evidence::ByteOrderMark
                                                : encoding == QStringConverter::Utf8 ? Evidence::ValidUtf8
                                                                                     : Evidence::ZeroBytes);
    QCOMPARE(textOf(content), trimmedRows(text));
}

/// One name with special letters in a file: mostly right (“Přerov” may well be “Pøerov”), and else called a
/// guess.
void CsvEncodingTest::singleWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<int>("mostWrong");
    const auto add = [](const char *encoding, const char *words, int mostWrong) {
        QTest::newRow(encoding) << QString::fromUtf8(words) << QByteArray(encoding) << mostWrong;
    };
    const char *western =
        "Köln Düsseldorf Fürth Gießen Österreich Übersee Ärzte Saarbrücken Mönchengladbach Kärnten "
        "Liège Évreux Besançon Málaga Córdoba Århus Malmö Jyväskylä";
    const char *central = "Łódź Wrocław Kraków Toruń Bielsko-Biała Świdnica Brno-střed Liberec-město Přerov "
                          "Košice Győr Békéscsaba Ústí Plzeň Varaždin Reşiţa Timişoara";
    add("windows-1252", western, 0);
    add("ISO-8859-15", western, 0);
    add("macintosh", western, 6);
    add("IBM850", western, 8);
    add("windows-1250", central, 6);
    add("ISO-8859-2", central, 6);
    add("windows-1251", "Москва Минск Київ Одеса Львів Тверь Псков Ростов Кишинёв Софія РОСТОВ", 2);
    add("GB18030", "北京 上海 广州 武汉 成都 苏州 大连 青岛 长沙 南京", 1);
    add("Shift_JIS", "東京 大阪 京都 広島 さいたま 仙台 札幌 神戸 サッポロ", 1);
}

void CsvEncodingTest::singleWords()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, encoding);
    QStringList wrong;
    for (const QString &word : words.split(u' ')) {
        const QString text = QStringLiteral("Name;Nr\n%1;1\n").arg(word);
        const SheetContent content = read(encoded(text, encoding.constData()));
        QVERIFY_RESULT(content.outcome);
        if (textOf(content) == text)
            continue;
        wrong.append(word + u'=' + content.dialect->encoding);
        QVERIFY2(content.dialect->encodingEvidence == Evidence::LettersUnsure, qPrintable(wrong.last()));
    }
    QFETCH(int, mostWrong);
    QVERIFY2(wrong.size() <= mostWrong, qPrintable(wrong.join(u' ')));
}

/// The only umlaut is far behind what a preview looks at.
void CsvEncodingTest::aloneInALongFile()
{
    QByteArray bytes = QByteArray("Rome;Italy;1\n").repeated(100'000);
    bytes += encoded(QStringLiteral("Köln;Germany;2\n"), "macintosh");
    const SheetContent content = read(bytes);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.dialect->encoding, QStringLiteral("macintosh"));
    QCOMPARE(content.texts(100'000).front(), QStringLiteral("Köln"));
}

/// Thousands of German rows, the same in both encodings, and then some from Poland.
void CsvEncodingTest::lateLettersCount()
{
    const QString text = QStringLiteral("Nürnberg;Jürgen Groß;Königstraße\n").repeated(20'000) +
                         QStringLiteral("Gdańsk;Paweł Wiśniewski;Długa\nCzęstochowa;Łukasz Wójcik;Śląska\n");
    for (const char *encoding : {"windows-1250", "ISO-8859-2"}) {
        const SheetContent content = read(encoded(text, encoding));
        QVERIFY_RESULT(content.outcome);
        QCOMPARE(content.dialect->encoding, QLatin1String(encoding));
        QCOMPARE(content.texts(20'000).front(), QStringLiteral("Gdańsk"));
    }
}

/// Lines that are cut for looking at them are cut within signs, too.
void CsvEncodingTest::oneEndlessLine()
{
    const QString text = QStringLiteral("青岛市,王晓东,香港中路,友好城市,").repeated(400);
    for (int shift = 0; shift < 4; ++shift) {
        const SheetContent content = read(QByteArray(shift, 'a') + encoded(text, "GB18030") + '\n');
        QVERIFY_RESULT(content.outcome);
        QCOMPARE(content.dialect->encoding, QStringLiteral("GB18030"));
        QCOMPARE(content.dialect->encodingEvidence, Evidence::Letters);
    }
}

void CsvEncodingTest::euroSign()
{
    const QString text = QStringLiteral("Zuschuss;Betrag\nSchüleraustausch;1.200 €\nKonzert;350 €\n");
    for (const char *encoding : {"windows-1252", "ISO-8859-15", "macintosh"}) {
        const SheetContent content = read(encoded(text, encoding));
        QVERIFY_RESULT(content.outcome);
        QVERIFY2(textOf(content) == text, qPrintable(QLatin1String(encoding) + textOf(content)));
    }
}

/// One broken letter in a long list does not turn all others into another encoding.
void CsvEncodingTest::brokenUtf8()
{
    QByteArray bytes = QByteArray("Stadt;Land\n") + QByteArray("Nürnberg;Österreich\n").repeated(50);
    bytes += "K\xF6ln;Deutschland\n";
    const SheetContent content = read(bytes);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.dialect->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(content.dialect->encodingEvidence, Evidence::MostlyUtf8);
    QCOMPARE(content.texts(1).front(), QStringLiteral("Nürnberg"));
    QVERIFY(content.texts(51).front().contains(QChar(QChar::ReplacementCharacter)));
}

/// Letters that make no sense anywhere are never passed off as found.
void CsvEncodingTest::neitherFits()
{
    QByteArray bytes = "a;b\n";
    for (int row = 0; row < 8; ++row) {
        for (int column = 0; column < 12; ++column)
            bytes += char(0x80 + (row * 37 + column * 53 + row * column * 7) % 128);
        bytes += ";x\n";
    }
    const SheetContent content = read(bytes);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.dialect->encodingEvidence, Evidence::LettersUnsure);
}

void CsvEncodingTest::overriddenByName_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    for (const List &list : ::lists()) {
        for (const char *encoding : list.encodings)
            QTest::addRow("%s, %s", list.name, encoding)
                << QByteArray(encoding) << QString::fromUtf8(list.text);
    }
}

void CsvEncodingTest::overriddenByName()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, text);
    ReadOptions options;
    options.encoding = QString::fromLatin1(encoding);
    QVERIFY(csvEncodings().contains(*options.encoding));
    const SheetContent content = read(encoded(text, encoding.constData()), options);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.dialect->encoding, *options.encoding);
    QCOMPARE(content.dialect->encodingEvidence, Evidence::Chosen);
    QCOMPARE(textOf(content), trimmedRows(text));
}

void CsvEncodingTest::evidenceIsASentence()
{
    QSet<QString> sentences;
    for (int evidence = int(Evidence::Chosen); evidence <= int(Evidence::Default); ++evidence) {
        const QString sentence = evidenceText(Evidence(evidence));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(Evidence::Default) - int(Evidence::Chosen) + 1);
    CsvDialect dialect;
    dialect.encodingEvidence = Evidence::LettersUnsure;
    dialect.encodingRival = QStringLiteral("ISO-8859-2");
    QVERIFY(encodingEvidenceText(dialect).contains(QStringLiteral("ISO-8859-2")));
    dialect.encodingEvidence = Evidence::Letters;
    QCOMPARE(encodingEvidenceText(dialect), evidenceText(Evidence::Letters));
}

QTEST_GUILESS_MAIN(CsvEncodingTest)
#include "tst_csvencoding.moc"
