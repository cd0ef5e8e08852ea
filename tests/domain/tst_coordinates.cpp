// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coordinates.h"

#include "support/resultmacros.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace weltkontor;

class CoordinatesTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void anyPlaceReadsBack();
    void limits();
};

void CoordinatesTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *text, const char *place) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(place);
    };
    row("52.22977, 21.01178", "52.22977, 21.01178");
    row("52.22977,21.01178", "52.22977, 21.01178");
    row("52.22977 21.01178", "52.22977, 21.01178");
    row("52,22977; 21,01178", "52.22977, 21.01178");
    row("52,22977, 21,01178", "52.22977, 21.01178");
    row("52,22977 21,01178", "52.22977, 21.01178");
    row("52,22977,21,01178", "52.22977, 21.01178");
    row("52.2297700123, 21.0117849", "52.22977, 21.01178");
    row("-33.45, -70.66", "-33.45000, -70.66000");
    row("−33.45; −70.66", "-33.45000, -70.66000");
    row("52.22977° N, 21.01178° E", "52.22977, 21.01178");
    row("52,22977° N, 21,01178° O", "52.22977, 21.01178");
    row("N 52.22977 E 21.01178", "52.22977, 21.01178");
    row("N52.22977E21.01178", "52.22977, 21.01178");
    row("33.45 S, 70.66 W", "-33.45000, -70.66000");
    row("E 21.01178, N 52.22977", "52.22977, 21.01178");
    row("52° 13′ 47.2″ N, 21° 0′ 42.4″ O", "52.22978, 21.01178");
    row("52°13'47.2\"N 21°0'42.4\"E", "52.22978, 21.01178");
    row("52°13'N 21°30'E", "52.21667, 21.50000");
    row("52° 13' 47,2'' N; 21° 0' 42,4'' E", "52.22978, 21.01178");
    row("52, 21", "52.00000, 21.00000");
    row("0, 0", "0.00000, 0.00000");
    row("-0.000001, 0", "0.00000, 0.00000");
    row("90, 180", "90.00000, 180.00000");
    row("", "");
}

void CoordinatesTest::reads()
{
    QFETCH(QString, text);
    const auto place = Coordinates::fromText(text);
    QVERIFY_RESULT(place);
    QTEST(place->toText(), "place");
    QCOMPARE(Coordinates::fromText(place->toText()).valueOr({}), *place);
}

void CoordinatesTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"52.22977", "91, 0", "-91, 0", "0, 181", "0, -180.5", "52 N, 21 N", "E 21, W 52",
                             "S -33, E 1", "52°60'N 21°E", "52°13'60\"N 21°E", "1, 2, 3, 4, 5", "Warschau",
                             "52.2.3, 21", "=1+1", "N52N, 21", "1e5, 2", "nan, nan", "1000, 5"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void CoordinatesTest::refuses()
{
    QFETCH(QString, text);
    const auto place = Coordinates::fromText(text);
    QVERIFY_ERROR(place, Invalid);
    QVERIFY(place.error().message.contains(QStringLiteral("52.22977, 21.01178")));
}

void CoordinatesTest::anyPlaceReadsBack()
{
    QRandomGenerator random(20260301);
    for (int i = 0; i < 5000; ++i) {
        const auto place =
            Coordinates::of(random.generateDouble() * 180 - 90, random.generateDouble() * 360 - 180);
        QVERIFY_RESULT(place);
        QCOMPARE(Coordinates::fromText(place->toText()).valueOr({}), *place);
        QString german = place->toText();
        german.replace(QStringLiteral(", "), QStringLiteral("; ")).replace(u'.', u',');
        QCOMPARE(Coordinates::fromText(german).valueOr({}), *place);
    }
}

void CoordinatesTest::limits()
{
    QVERIFY_ERROR(Coordinates::of(90.00001, 0), Invalid);
    QVERIFY_ERROR(Coordinates::of(std::numeric_limits<double>::quiet_NaN(), 0), Invalid);
    QVERIFY_ERROR(Coordinates::of(0, std::numeric_limits<double>::infinity()), Invalid);
    QVERIFY(Coordinates() != Coordinates::of(0, 0).value());
    QVERIFY(Coordinates().isEmpty() && Coordinates().toText().isEmpty());
}

QTEST_GUILESS_MAIN(CoordinatesTest)
#include "tst_coordinates.moc"
