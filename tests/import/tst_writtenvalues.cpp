// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/writtenvalues.h"

#include <QTest>

using namespace weltkontor;

/// Values with the words that people write around them.
class WrittenValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void dates_data();
    void dates();
    void persons_data();
    void persons();
    void addresses_data();
    void addresses();
    void namesOfPlaces_data();
    void namesOfPlaces();
    void invisibleLettersGo();
};

void WrittenValuesTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number"); // Empty: none.
    QTest::addColumn<QString>("year");
    QTest::addColumn<bool>("isRough");
    QTest::newRow("unit") << "290.000 Einw."
                          << "290.000"
                          << "" << false;
    QTest::newRow("about") << "ca. 290.000"
                           << "290.000"
                           << "" << true;
    QTest::newRow("year") << "262.219 (2019)"
                          << "262.219"
                          << "2019" << false;
    QTest::newRow("as of") << "262.219 (Stand 31.12.2019)"
                           << "262.219"
                           << "2019" << false;
    QTest::newRow("words") << "siehe Anlage"
                           << ""
                           << "" << false;
    QTest::newRow("two numbers") << "290.000 und 12"
                                 << ""
                                 << "" << false;
}

void WrittenValuesTest::numbers()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    const auto found = numberInWords(text);
    QCOMPARE(found.has_value(), !number.isEmpty());
    if (!found)
        return;
    QCOMPARE(found->number, number);
    QTEST(found->year, "year");
    QTEST(found->isRough, "isRough");
}

void WrittenValuesTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edtf"); // Empty: none.
    QTest::newRow("about") << "ca. 1975"
                           << "1975";
    QTest::newRow("season") << "Frühjahr 1966"
                            << "1966";
    QTest::newRow("time of day") << "24.06.1988 14:30"
                                 << "1988-06-24";
    QTest::newRow("words") << "irgendwann"
                           << "";
    QTest::newRow("two years") << "1975 oder 1976"
                               << "";
    QTest::newRow("no such day") << "31.02.1988 14:30"
                                 << "";
}

void WrittenValuesTest::dates()
{
    QFETCH(QString, text);
    const auto found = roughDate(text);
    QTEST(found ? found->toEdtf() : QString(), "edtf");
}

void WrittenValuesTest::persons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("rest");
    QTest::newRow("brackets") << "Dr. Müller, Anna (Leiterin)"
                              << "Dr. Müller, Anna"
                              << "Leiterin"
                              << "";
    QTest::newRow("dash") << "Maria Rossi – Bürgermeisterin"
                          << "Maria Rossi"
                          << "Bürgermeisterin"
                          << "";
    QTest::newRow("comma") << "Jane Doe, Twinning Officer"
                           << "Jane Doe"
                           << "Twinning Officer"
                           << "";
    QTest::newRow("family name first") << "Doe, Jane"
                                       << "Doe, Jane"
                                       << ""
                                       << "";
    QTest::newRow("former name") << "Anna Müller (geb. Schmidt)"
                                 << "Anna Müller"
                                 << ""
                                 << "geb. Schmidt";
    QTest::newRow("double name") << "Anna Müller-Lüdenscheidt"
                                 << "Anna Müller-Lüdenscheidt"
                                 << ""
                                 << "";
}

void WrittenValuesTest::persons()
{
    QFETCH(QString, text);
    const WrittenPerson person = personInWords(text);
    QTEST(person.name, "name");
    QTEST(person.function, "function");
    QTEST(person.rest, "rest");
}

void WrittenValuesTest::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pieces"); // street|addition|postal code|city|country; empty: no address.
    QTest::newRow("commas") << "Hauptplatz 1, 4041 Linz, Österreich"
                            << "Hauptplatz 1||4041|Linz|AT";
    QTest::newRow("lines") << "9, place de l'Hôtel de Ville\n51100 Reims\nFRANKREICH"
                           << "9, place de l'Hôtel de Ville||51100|Reims|FR";
    QTest::newRow("addition") << "c/o Rathaus\nHauptplatz 1\n4041 Linz"
                              << "Hauptplatz 1|c/o Rathaus|4041|Linz|";
    QTest::newRow("street alone") << "Hauptplatz 1"
                                  << "";
    QTest::newRow("street with a comma") << "12, rue de la Paix"
                                         << "";
}

void WrittenValuesTest::addresses()
{
    QFETCH(QString, text);
    const auto found = addressInLines(text);
    QString pieces;
    if (found)
        pieces =
            QStringList{found->street, found->addition, found->postalCode, found->city, found->country}.join(
                u'|');
    QTEST(pieces, "pieces");
}

void WrittenValuesTest::namesOfPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names"); // Empty: not two names of one place.
    QTest::newRow("brackets") << "Brno (Brünn)"
                              << "Brno|Brünn";
    QTest::newRow("slash") << "Turku/Åbo"
                           << "Turku|Åbo";
    QTest::newRow("two places") << "Linz/Graz"
                                << "";
    QTest::newRow("remark") << "Linz (Donau)"
                            << "";
    QTest::newRow("one") << "Linz"
                         << "";
}

void WrittenValuesTest::namesOfPlaces()
{
    QFETCH(QString, text);
    const auto found = twoNamesOfPlace(text);
    QTEST(found ? found->first + u'|' + found->second : QString(), "names");
}

void WrittenValuesTest::invisibleLettersGo()
{
    QCOMPARE(withoutInvisible(QStringLiteral("Nieder\u00ADlan\u200Bde")), QStringLiteral("Niederlande"));
    QCOMPARE(withoutInvisible(QStringLiteral("Den\u00A0Haag\u202F1")), QStringLiteral("Den Haag 1"));
    QCOMPARE(withoutInvisible(QStringLiteral("Łódź")), QStringLiteral("Łódź"));
}

QTEST_GUILESS_MAIN(WrittenValuesTest)
#include "tst_writtenvalues.moc"
