// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/worldoutlines.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace weltkontor;

class WorldOutlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedValues_data();
    void publishedValues();
    void projectionIsSymmetric();
    void everyRingIsDrawable();
    void placesLieInTheirCountry_data();
    void placesLieInTheirCountry();
    void damagedDataIsEmpty_data();
    void damagedDataIsEmpty();
    void threadsMayAsk();
};

void WorldOutlinesTest::publishedValues_data()
{
    // PROJ's own test values of +proj=natearth +a=6400000 (test/gie/builtins.gie).
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::newRow("NE") << 1.0 << 2.0;
    QTest::newRow("SE") << -1.0 << 2.0;
    QTest::newRow("NW") << 1.0 << -2.0;
    QTest::newRow("SW") << -1.0 << -2.0;
}

void WorldOutlinesTest::publishedValues()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    const QPointF point = naturalEarthProjection(latitude, longitude) * 6400000;
    QVERIFY(qAbs(point.x() - (longitude < 0 ? -1 : 1) * 194507.265257889288) < 1e-6);
    QVERIFY(qAbs(point.y() - (latitude < 0 ? -1 : 1) * 112508.737358294515) < 1e-6);
}

void WorldOutlinesTest::projectionIsSymmetric()
{
    // The paper gives the proportion of height to width as 0.52.
    const QRectF world = naturalEarthBounds();
    QVERIFY(qAbs(world.height() / world.width() - 0.52) < 0.001);
    QCOMPARE(naturalEarthProjection(0, 0), QPointF(0, 0));
    double last = -2;
    for (int latitude = -90; latitude <= 90; ++latitude) {
        const QPointF east = naturalEarthProjection(latitude, 179),
                      west = naturalEarthProjection(latitude, -179);
        QCOMPARE(east.x(), -west.x());
        QCOMPARE(east.y(), west.y());
        QVERIFY(east.y() > last);
        QVERIFY(world.contains(east));
        last = east.y();
    }
    QCOMPARE(naturalEarthProjection(95, 400), naturalEarthProjection(90, 180));
}

void WorldOutlinesTest::everyRingIsDrawable()
{
    QSet<QString> codes;
    QString last;
    for (const WorldOutlines::Ring &ring : WorldOutlines::instance().rings()) {
        QVERIFY(ring.points.size() >= 3);
        if (ring.code != QLatin1String("XK"))
            QVERIFY2(Country::fromCode(ring.code), qPrintable(ring.code));
        QVERIFY(last <= ring.code);
        last = ring.code;
        codes += ring.code;
        // A line across the whole map would be one that crosses 180°; only Antarctica's along the pole is.
        for (qsizetype i = 0; i < ring.points.size(); ++i) {
            const QPointF &a = ring.points[i], &b = ring.points[(i + 1) % ring.points.size()];
            QVERIFY2(qAbs(a.x() - b.x()) < 90 || (a.y() == -90 && b.y() == -90), qPrintable(ring.code));
            QVERIFY(a != b);
            QVERIFY(ring.bounds.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(a));
        }
    }
    QCOMPARE(codes.size(), 175);
    QCOMPARE(WorldOutlines::instance().ringsOf(Country::fromCode(QStringLiteral("IT")).valueOr({})).size(),
             3);
    QVERIFY(WorldOutlines::instance().ringsOf(Country::fromCode(QStringLiteral("SG")).valueOr({})).isEmpty());
    QVERIFY(WorldOutlines::instance().ringsOf({}).isEmpty());
}

void WorldOutlinesTest::placesLieInTheirCountry_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("code");
    QTest::newRow("Warsaw") << 52.23 << 21.01 << "PL";
    QTest::newRow("Chongqing") << 29.56 << 106.55 << "CN";
    QTest::newRow("Reading") << 51.45 << -0.97 << "GB";
    QTest::newRow("Anadyr, past 180°") << 66.5 << -175.0 << "RU";
    QTest::newRow("Moscow") << 55.75 << 37.62 << "RU";
    QTest::newRow("Lesotho, in a hole") << -29.6 << 28.3 << "LS";
    QTest::newRow("South Pole") << -89.9 << 10.0 << "AQ";
    QTest::newRow("Pristina") << 42.6 << 20.9 << "XK";
    QTest::newRow("Mid-Atlantic") << 30.0 << -40.0 << "";
}

void WorldOutlinesTest::placesLieInTheirCountry()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    const auto place = Coordinates::of(latitude, longitude);
    QVERIFY(place);
    QTEST(WorldOutlines::instance().countryAt(*place), "code");
    QCOMPARE(WorldOutlines::instance().countryAt({}), QString());
}

void WorldOutlinesTest::damagedDataIsEmpty_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no zlib") << QByteArray("\0\0\0\x05hello", 9);
    QTest::newRow("other text") << qCompress("What is this?\nDE\tone two\n");
    QTest::newRow("half a point") << qCompress("DE\t1 2 3 4 5 6 7\n");
    QTest::newRow("off the earth") << qCompress("DE\t17000 2 3000 4 5 6\n");
}

void WorldOutlinesTest::damagedDataIsEmpty()
{
    QFETCH(QByteArray, data);
    QVERIFY(WorldOutlines(data).rings().isEmpty());
}

void WorldOutlinesTest::threadsMayAsk()
{
    qsizetype sizes[4] = {};
    std::vector<std::thread> threads;
    for (qsizetype &size : sizes)
        threads.emplace_back([&size] { size = WorldOutlines::instance().rings().size(); });
    for (std::thread &thread : threads)
        thread.join();
    for (const qsizetype size : sizes)
        QCOMPARE(size, WorldOutlines::instance().rings().size());
    QVERIFY(sizes[0] > 280);
}

QTEST_GUILESS_MAIN(WorldOutlinesTest)
#include "tst_worldoutlines.moc"
