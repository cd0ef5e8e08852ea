// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sortkey.h"
#include "base/textfolding.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace weltkontor;

namespace
{

/// True where every word that is typed begins one of the words under which the text is found.
bool finds(const QString &typed, const QString &text)
{
    const QStringList words = searchWords(text);
    const QStringList query = queryWords(typed);
    return !query.isEmpty() && std::all_of(query.begin(), query.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace

class TextFoldingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLetterOfDin91379HasItsSearchForm();
    void searchForm_data();
    void searchForm();
    void searchFormOfItselfIsItself_data() { searchForm_data(); }
    void searchFormOfItselfIsItself();
    void wordsHoldTheSearchForm_data() { searchForm_data(); }
    void wordsHoldTheSearchForm();
    void typedWordsFind_data();
    void typedWordsFind();
    void everyBeginningFinds_data();
    void everyBeginningFinds();
    void otherWordsDoNotFind_data();
    void otherWordsDoNotFind();
    void wordsAreNotRepeated();
    void sortOrder_data();
    void sortOrder();
    void sortKeyIsHexadecimal();
    void threadsAgree();
    void digits();
    void benchmarkWords_data();
    void benchmarkWords();
    void benchmarkSortKey();
};

void TextFoldingTest::everyLetterOfDin91379HasItsSearchForm()
{
    QFile file(QStringLiteral(WELTKONTOR_SOURCE_DIR "/resources/din91379/din-91379-latin.txt"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    int count = 0;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(QStringLiteral("; "));
        QString letter;
        for (const QString &point : fields[2].split(u' '))
            letter += QChar(char16_t(point.toUInt(nullptr, 16)));
        const QString decomposed = letter.normalized(QString::NormalizationForm_D);
        QCOMPARE(weltkontor::searchForm(letter), fields[6]);
        QCOMPARE(weltkontor::searchForm(decomposed), fields[6]);
        QCOMPARE(weltkontor::searchForm(u'x' + letter + u'x'), u'X' + fields[6] + u'X');
        QVERIFY2(finds(letter, letter), qPrintable(fields[3]));
        ++count;
    }
    QCOMPARE(count, 649);
}

void TextFoldingTest::searchForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("only signs") << " -–/… "
                                << "";
    QTest::newRow("umlauts") << "Müller-Lüdenscheid"
                             << "MUELLER LUEDENSCHEID";
    QTest::newRow("sharp s") << "Straße"
                             << "STRASSE";
    QTest::newRow("capital sharp s") << "STRAẞE"
                                     << "STRASSE";
    QTest::newRow("Polish") << "Żółkiew"
                            << "ZOLKIEW";
    QTest::newRow("Danish") << "Ærøskøbing, Århus"
                            << "AEROESKOEBING AARHUS";
    QTest::newRow("Icelandic") << "Þórður Ólafsson"
                               << "THORDUR OLAFSSON";
    QTest::newRow("Turkish") << "İstanbul, Iğdır"
                             << "ISTANBUL IGDIR";
    QTest::newRow("Vietnamese") << "Nguyễn Thị Đặng"
                                << "NGUYEN THI DANG";
    QTest::newRow("decomposed") << QStringLiteral("Mu\u0308ller") << "MUELLER";
    QTest::newRow("diaeresis on dotted o") << QStringLiteral("\u1ECC\u0308") << "OE";
    QTest::newRow("apostrophe") << QStringLiteral("O’Neill L'viv") << "O NEILL L VIV";
    QTest::newRow("soft hyphen") << QStringLiteral("Welt\u00ADkontor") << "WELTKONTOR";
    QTest::newRow("full width") << "ＡＢＣ１２"
                                << "ABC12";
    QTest::newRow("ligature") << "ﬁn²"
                              << "FIN2";
    QTest::newRow("letter beyond DIN 91379") << "Ɓamako ŋ"
                                             << "BAMAKO N";
    QTest::newRow("Russian") << "Москва"
                             << "MOSKVA";
    QTest::newRow("Greek") << "Αθήνα"
                           << "ATHENA";
    QTest::newRow("Chinese") << "重庆"
                             << "CHONG QING";
    QTest::newRow("Korean") << "서울"
                            << "SEOUL";
    QTest::newRow("Japanese kana") << "ひろしま"
                                   << "HIROSHIMA";
    QTest::newRow("Georgian") << "თბილისი"
                              << "TBILISI";
    QTest::newRow("mixed") << "Chongqing 重庆 (VR China)"
                           << "CHONGQING CHONG QING VR CHINA";
    QTest::newRow("emoji") << "Fest 🎉 2026"
                           << "FEST 2026";
    QTest::newRow("formula") << "=1+1"
                             << "1 1";
    QTest::newRow("Arabic digits") << "٢٠٢٦"
                                   << "2026";
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + QStringLiteral("a") << "A";
}

void TextFoldingTest::searchForm()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    QCOMPARE(weltkontor::searchForm(text), form);
}

void TextFoldingTest::searchFormOfItselfIsItself()
{
    QFETCH(QString, text);
    const QString form = weltkontor::searchForm(text);
    QCOMPARE(weltkontor::searchForm(form), form);
    QVERIFY(!QRegularExpression(QStringLiteral("[^A-Z0-9 ]|^ | $|  ")).match(form).hasMatch());
}

void TextFoldingTest::wordsHoldTheSearchForm()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    const QStringList words = searchWords(text);
    for (const QString &word : form.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(words.contains(word), qPrintable(word));
    QCOMPARE(words.isEmpty(), form.isEmpty());
}

void TextFoldingTest::typedWordsFind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("typed");
    const auto row = [](const char *text, const char *typed) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(typed).split(u'|');
    };
    row("Żółkiew", "zolk|Żółkiew|zolkiew|ŻÓŁKIEW");
    row("Weiß", "weiss|weiß|WEISS|wei");
    row("Kraków", "krakow|Kraków|krak");
    row("Müller", "mueller|muller|müller|mül|mu");
    row("Ærøskøbing", "aeroe|aros|ærø");
    row("Århus", "aarhus|arhus|århus");
    row("Đorđević", "dordevic|djordjevic|đorđević");
    row("O’Neill", "oneill|o'neill|o’neill|neill");
    row("Москва", "moskva|moskwa|москва|МОС|мос");
    row("Хабаровск", "khabarovsk|chabarowsk|habarovsk|хаб");
    row("Горбачёв", "gorbachev|gorbatschow|gorbachov|горбачев|горбачёв");
    row("Достоевский", "dostojewski|dostoyevsky|dostoevskiy|достоевск");
    row("Нижний Новгород", "nischni nowgorod|nizhny novgorod|nižnij novgorod|нижний");
    row("Київ", "kyiv|kyjiw|київ|киї");
    row("Харків", "kharkiv|charkiw|харк");
    row("София", "sofia|sofija|sofiya|софия");
    row("Београд", "beograd|београд");
    row("Αθήνα", "athina|athena|Αθήνα|αθ|αθηνα");
    row("Θεσσαλονίκη", "thessaloniki|Θεσσ");
    row("重庆", "chongqing|chong qing|chong|qing|重庆|庆");
    row("重庆市人民政府", "chongqing|renmin|zhengfu|人民|政府|重庆市");
    row("ひろしま", "hiroshima|ひろ|しま");
    row("חיפה", "חיפה|חי");
    row("القاهرة", "القاهرة|القا");
    row("서울", "seoul|서울");
    row("กรุงเทพ", "กรุง|krung");
}

void TextFoldingTest::typedWordsFind()
{
    QFETCH(QString, text);
    QFETCH(QStringList, typed);
    for (const QString &words : typed)
        QVERIFY2(finds(words, text),
                 qPrintable(words + QStringLiteral(" in ") + searchWords(text).join(QStringLiteral(" | "))));
}

void TextFoldingTest::everyBeginningFinds_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Żółkiew",   "Weiß",      "Übergröße", "Ærøskøbing", "Щёлково",   "Нижний", "Їжакевич",
          "Ευάγγελος", "Αύγουστος", "重庆市",    "서울",       "القاهرة",   "חיפה",   "ひろしま",
          "กรุงเทพ",    "तमिल",      "Երևան",     "თბილისი",    "Қазақстан", "L'viv",  "Nguyễn"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TextFoldingTest::everyBeginningFinds()
{
    QFETCH(QString, text);
    for (qsizetype size = 1; size <= text.size(); ++size) {
        QVERIFY2(finds(text.left(size), text), qPrintable(text.left(size)));
        QVERIFY2(finds(text.left(size).toUpper(), text), qPrintable(text.left(size).toUpper()));
    }
}

void TextFoldingTest::otherWordsDoNotFind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::newRow("another word") << "Kraków"
                                  << "krakau";
    QTest::newRow("inside a word") << "Kraków"
                                   << "akow";
    QTest::newRow("one of two words") << "Bad Kraków"
                                      << "bad gdansk";
    QTest::newRow("same sound, other character") << "重庆"
                                                 << "虫";
    QTest::newRow("sharp s is two letters") << "Weiß"
                                            << "weisz";
}

void TextFoldingTest::otherWordsDoNotFind()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QVERIFY(!finds(typed, text));
}

void TextFoldingTest::wordsAreNotRepeated()
{
    QCOMPARE(searchWords(QStringLiteral("Bonn Bonn bonn")), QStringList{QStringLiteral("BONN")});
    QCOMPARE(searchWords(QStringLiteral("Müller")),
             (QStringList{QStringLiteral("MUELLER"), QStringLiteral("MULLER")}));
    QString many;
    for (int i = 0; i < 200; ++i)
        many += QStringLiteral("Wort%1 ").arg(i % 100);
    QCOMPARE(searchWords(many).size(), 100);
    QStringList words = searchWords(QStringLiteral("Москва Нижний Новгород 重庆 Αθήνα Müller O'Neill"));
    const qsizetype count = words.size();
    words.removeDuplicates();
    QCOMPARE(words.size(), count);
}

void TextFoldingTest::sortOrder_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("ordered");
    QTest::newRow("DIN 5007-1: ä as a") << int(Language::German) << "Ader|Äpfel|Apfelbaum|Bär|Bart";
    QTest::newRow("ß as ss") << int(Language::German) << "Masse|Maße|Massen";
    QTest::newRow("numbers") << int(Language::German) << "Haus 9|Haus 10|Haus 10a|Haus 101";
    QTest::newRow("case") << int(Language::English) << "alpha|Alpha|Beta";
    QTest::newRow("scripts") << int(Language::English) << "1|a|Łódź|z|α|б";
    QTest::newRow("Łódź with L") << int(Language::German) << "Lodsch|Łódź|Lüneburg|Zürich";
}

void TextFoldingTest::sortOrder()
{
    QFETCH(int, language);
    QFETCH(QString, ordered);
    const QStringList texts = ordered.split(u'|');
    for (qsizetype i = 1; i < texts.size(); ++i) {
        const QByteArray before = sortKey(texts[i - 1], Language(language));
        const QByteArray after = sortKey(texts[i], Language(language));
        QVERIFY2(before < after, qPrintable(texts[i - 1] + QStringLiteral(" before ") + texts[i]));
    }
}

void TextFoldingTest::sortKeyIsHexadecimal()
{
    const QString longText(5000, QChar(u'Ж'));
    for (const QString &text : {QString(), QStringLiteral("Abc"), QStringLiteral("重庆"), longText}) {
        const QByteArray key = sortKey(text, Language::German);
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]*$")).match(QString::fromLatin1(key)).hasMatch());
        QCOMPARE(key, sortKey(text.normalized(QString::NormalizationForm_D), Language::German));
    }
    QVERIFY(sortKey(QStringLiteral("a"), Language::German) != sortKey(QStringLiteral("b"), Language::German));
}

void TextFoldingTest::threadsAgree()
{
    const QString text = QStringLiteral("重庆 Αθήνα Müller 9");
    const QStringList words = searchWords(text);
    const QByteArray key = sortKey(text, Language::German);
    std::atomic<int> agreed{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 20; ++round) {
                if (searchWords(text) != words || sortKey(text, Language::German) != key)
                    return;
            }
            ++agreed;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(agreed.load(), 4);
}

void TextFoldingTest::digits()
{
    QCOMPARE(digitsOf(QStringLiteral("+49 211 89-1")), QStringLiteral("49211891"));
    QCOMPARE(digitsOf(QStringLiteral("٠٣٤١ a")), QStringLiteral("0341"));
    QCOMPARE(digitsOf(QString()), QString());
}

void TextFoldingTest::benchmarkWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << "Erika Mustermann, Beispiel GmbH";
    QTest::newRow("German") << "Jürgen Müller, Straße 12, Düsseldorf";
    QTest::newRow("Polish") << "Małgorzata Żółkiewska, Łódź";
    QTest::newRow("Russian") << "Москва";
    QTest::newRow("Chinese") << "重庆";
}

void TextFoldingTest::benchmarkWords()
{
    QFETCH(QString, text);
    QStringList words;
    QBENCHMARK
    {
        words = searchWords(text);
    }
    QVERIFY(!words.isEmpty());
}

void TextFoldingTest::benchmarkSortKey()
{
    QByteArray key;
    QBENCHMARK
    {
        key = sortKey(QStringLiteral("Müller-Lüdenscheid, Jürgen"), Language::German);
    }
    QVERIFY(!key.isEmpty());
}

QTEST_GUILESS_MAIN(TextFoldingTest)
#include "tst_textfolding.moc"
