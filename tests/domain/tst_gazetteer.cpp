// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gazetteer.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace weltkontor;

class GazetteerTest : public QObject
{
    Q_OBJECT

private slots:
    void isThere();
    void findsFirst_data();
    void findsFirst();
    void fillsAForm();
    void ranks();
    void everyBeginningFinds_data();
    void everyBeginningFinds();
    void oneCountryOnly();
    void nothingForNothing_data();
    void nothingForNothing();
    void damagedDataIsEmpty();
    void placesAreWhole();
    void threadsMayAsk();
    void benchmarkSuggest_data();
    void benchmarkSuggest();
    void benchmarkReading();
};

void GazetteerTest::isThere()
{
    QVERIFY(!Gazetteer::instance().isEmpty());
    QCOMPARE(&Gazetteer::instance(), &Gazetteer::instance());
}

void GazetteerTest::findsFirst_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *english, const char *typed) {
        QTest::newRow(english) << QString::fromLatin1(english) << QString::fromUtf8(typed);
    };
    row("Warsaw", "Warschau|Warsaw|Warszawa|warsch|Варшава|Varsovie");
    row("Krakow", "Krakau|krakow|Kraków");
    row("Moscow", "Moskau|Moskwa|Москва|moskva|Moscow");
    row("Chongqing", "Chongqing|重庆|重");
    row("Haifa", "Haifa|חיפה|חי");
    row("Reading", "Reading");
    row("Chemnitz", "Chemnitz|Karl-Marx-Stadt");
    row("Palma", "Palma de M|Palma de Mallorca");
    row("Toulouse", "Toulouse|Tolosa|tuluza");
    row("Palermo", "Palermo");
    row("Shenyang", "Shenyang|沈阳");
    row("Guangzhou", "Kanton|Guangzhou|广州");
    row("Chiba", "Chiba|千葉");
    row("Belo Horizonte", "belo hor");
    row("Nelspruit", "Mbombela|Nelspruit");
    row("Chernivtsi", "Czernowitz|Чернівці|Chernivtsi|Cernauti");
    row("Munich", "München|Muenchen|Munchen|Munich");
    row("Cologne", "Köln|Koeln|Cologne");
    row("Beijing", "Peking|Beijing|北京");
    row("Thessaloniki", "Thessaloniki|Θεσσαλονίκη");
    row("Aarhus", "Aarhus|Århus");
}

void GazetteerTest::findsFirst()
{
    QFETCH(QString, english);
    QFETCH(QString, typed);
    for (const QString &text : typed.split(u'|')) {
        const QList<Place> places = Gazetteer::instance().suggest(text, 5);
        QVERIFY2(!places.isEmpty(), qPrintable(text));
        QCOMPARE(places.first().nameEn, english);
    }
}

void GazetteerTest::fillsAForm()
{
    const Place warsaw = Gazetteer::instance().suggest(QStringLiteral("Warszawa"), 1).value(0);
    QCOMPARE(warsaw.nameDe, QStringLiteral("Warschau"));
    QCOMPARE(warsaw.nameEn, QStringLiteral("Warsaw"));
    QCOMPARE(warsaw.nameLocal, QStringLiteral("Warszawa"));
    QCOMPARE(warsaw.country.code(), QStringLiteral("PL"));
    QCOMPARE(warsaw.state(Language::German), QStringLiteral("Woiwodschaft Masowien"));
    QCOMPARE(warsaw.state(Language::English), QStringLiteral("Masovian Voivodeship"));
    QCOMPARE(warsaw.coordinates.toText(), QStringLiteral("52.22977, 21.01178"));
    QVERIFY(warsaw.population > 1500000);

    const Place haifa = Gazetteer::instance().suggest(QStringLiteral("Haifa"), 1).value(0);
    QCOMPARE(haifa.nameLocal, QStringLiteral("חיפה"));
    QCOMPARE(haifa.name(Language::German), QStringLiteral("Haifa"));
}

void GazetteerTest::ranks()
{
    const QList<Place> places = Gazetteer::instance().suggest(QStringLiteral("Reading"), 10);
    QCOMPARE(places.value(0).country.code(), QStringLiteral("GB"));
    for (qsizetype i = 1; i < places.size(); ++i)
        QVERIFY(places[i - 1].population >= places[i].population);
    // A place of just that name goes before larger ones that only begin so.
    QCOMPARE(Gazetteer::instance().suggest(QStringLiteral("Ulm"), 3).value(0).nameDe, QStringLiteral("Ulm"));
    QCOMPARE(Gazetteer::instance().suggest(QStringLiteral("m"), 7).size(), 7);
}

void GazetteerTest::everyBeginningFinds_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"Warschau", "Żyrardów", "Düsseldorf", "Москва", "חיפה", "重庆", "Čačak", "São Paulo"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void GazetteerTest::everyBeginningFinds()
{
    QFETCH(QString, name);
    const Place whole = Gazetteer::instance().suggest(name, 1).value(0);
    QVERIFY(!whole.nameEn.isEmpty());
    for (qsizetype size = 1; size <= name.size(); ++size) {
        const QList<Place> places = Gazetteer::instance().suggest(name.left(size), 100000);
        QVERIFY2(std::any_of(places.begin(), places.end(),
                             [&](const Place &place) { return place.coordinates == whole.coordinates; }),
                 qPrintable(name.left(size)));
    }
}

void GazetteerTest::oneCountryOnly()
{
    const Country america = Country::fromCode(QStringLiteral("US")).valueOr({});
    const QList<Place> places = Gazetteer::instance().suggest(QStringLiteral("Moscow"), 10, america);
    QVERIFY(!places.isEmpty());
    for (const Place &place : places)
        QCOMPARE(place.country, america);
}

void GazetteerTest::nothingForNothing_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "  ", "--", "🎉", "Xyzzyburg", "=1+1", "%", "Warschau Mitte"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void GazetteerTest::nothingForNothing()
{
    QFETCH(QString, typed);
    QVERIFY(Gazetteer::instance().suggest(typed).isEmpty());
    QVERIFY(Gazetteer::instance().suggest(QStringLiteral("Berlin"), 0).isEmpty());
}

void GazetteerTest::damagedDataIsEmpty()
{
    QVERIFY(Gazetteer(QByteArray()).isEmpty());
    QVERIFY(Gazetteer(QByteArray(10, '\0')).isEmpty());
    const Gazetteer broken(qCompress("DE\tonly three\tcolumns\nno place"));
    QVERIFY(broken.isEmpty());
    QVERIFY(broken.suggest(QStringLiteral("no")).isEmpty());
}

void GazetteerTest::placesAreWhole()
{
    QSet<QString> countries;
    int count = 0;
    int withLocal = 0;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        for (const Place &place : Gazetteer::instance().suggest(QString(QLatin1Char(letter)), 100000)) {
            ++count;
            withLocal += place.nameLocal.isEmpty() ? 0 : 1;
            countries.insert(place.country.code());
            QVERIFY2(!place.nameDe.isEmpty() && !place.coordinates.isEmpty() && place.population >= 0,
                     qPrintable(place.nameEn));
            QVERIFY2(!place.country.isEmpty(), qPrintable(place.nameEn));
        }
    }
    QVERIFY(count > 24000);
    QVERIFY(withLocal > 15000);
    QVERIFY(countries.size() > 200);
}

void GazetteerTest::threadsMayAsk()
{
    const QList<Place> expected = Gazetteer::instance().suggest(QStringLiteral("s"), 20);
    std::atomic<int> agreed{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            const QList<Place> places = Gazetteer::instance().suggest(QStringLiteral("s"), 20);
            const bool same = std::equal(places.begin(), places.end(), expected.begin(), expected.end(),
                                         [](const Place &a, const Place &b) { return a.nameEn == b.nameEn; });
            agreed += same ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(agreed.load(), 4);
}

void GazetteerTest::benchmarkSuggest_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"s", "war", "Warschau"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void GazetteerTest::benchmarkSuggest()
{
    QFETCH(QString, typed);
    QList<Place> places;
    QBENCHMARK
    {
        places = Gazetteer::instance().suggest(typed, 10);
    }
    QVERIFY(!places.isEmpty());
}

void GazetteerTest::benchmarkReading()
{
    QFile file(QStringLiteral(WELTKONTOR_SOURCE_DIR "/resources/gazetteer/places.tsv.z"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QBENCHMARK_ONCE
    {
        QVERIFY(!Gazetteer(content).isEmpty());
    }
}

QTEST_GUILESS_MAIN(GazetteerTest)
#include "tst_gazetteer.moc"
