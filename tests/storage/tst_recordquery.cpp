// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "storage/recordquery.h"
#include "support/resultmacros.h"

#include <QRandomGenerator>
#include <QTest>

using namespace weltkontor;

namespace
{

RecordQuery query(const QString &text)
{
    return RecordQuery(RecordType::Partner, text);
}

FieldContext context(Language language)
{
    FieldContext context;
    context.language = language;
    context.home = *Country::fromCode(QStringLiteral("DE"));
    context.catalogues.add(QStringLiteral("partnership_kind"),
                           {QStringLiteral("town_twinning"), QStringLiteral("Städtepartnerschaft"),
                            QStringLiteral("Town twinning")});
    context.titleOf = [](const RecordRef &) { return QStringLiteral("Warschau"); };
    return context;
}

} // namespace

class RecordQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreRead_data();
    void textsAreRead();
    void textReadsBack_data();
    void textReadsBack();
    void anyTextReadsBack();
    void chipsAreSwitched();
    void conditionsAreToldInWords_data();
    void conditionsAreToldInWords();
};

void RecordQueryTest::textsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("conditions"); // "-field=value|value"
    const auto row = [](const char *name, const QString &text, const QStringList &words,
                        const QStringList &conditions) {
        QTest::newRow(name) << text << words << conditions;
    };
    row("nothing", {}, {}, {});
    row("blanks", QStringLiteral(" \t\n "), {}, {});
    row("words", QStringLiteral("neu  stadt"), {"neu", "stadt"}, {});
    row("condition", QStringLiteral("country:PL"), {}, {"country=PL"});
    row("both", QStringLiteral("status:active muster country:PL,FR"), {"muster"},
        {"status=active", "country=PL|FR"});
    row("repeated", QStringLiteral("country:PL country:FR country:PL"), {}, {"country=PL|FR"});
    row("excluded", QStringLiteral("-country:PL"), {}, {"-country=PL"});
    row("excluded and wanted", QStringLiteral("country:FR -country:PL"), {}, {"country=FR", "-country=PL"});
    row("empty", QStringLiteral("email:"), {}, {"email="});
    row("not empty", QStringLiteral("-email:"), {}, {"-email="});
    row("empty and value", QStringLiteral("email: email:a@b.de"), {}, {"email=", "email=a@b.de"});
    row("quoted value", QStringLiteral("city:\"Neu Isenburg\""), {}, {"city=Neu Isenburg"});
    row("quoted comma", QStringLiteral("name:\"a,b\",c"), {}, {"name=a,b|c"});
    row("quoted quote", QStringLiteral("name:\"say \"\"hi\"\"\""), {}, {"name=say \"hi\""});
    row("quoted word", QStringLiteral("\"neu stadt\""), {"neu stadt"}, {});
    row("quoted colon is a word", QStringLiteral("\"country:PL\""), {"country:PL"}, {});
    row("open quote", QStringLiteral("\"neu stadt"), {"neu stadt"}, {});
    row("field in capitals", QStringLiteral("Country:PL"), {}, {"country=PL"});
    row("field with its type", QStringLiteral("partner.country:PL"), {}, {"country=PL"});
    row("web address", QStringLiteral("https://example.org"), {"https://example.org"}, {});
    row("web address as value", QStringLiteral("website:https://example.org"), {},
        {"website=https://example.org"});
    row("colon first", QStringLiteral(":x"), {":x"}, {});
    row("minus", QStringLiteral("- -x"), {"-", "-x"}, {});
    row("composed letters", QStringLiteral("Zo\u0301"), {QStringLiteral("Zó")}, {});
    row("own script", QStringLiteral("Жовква"), {"Жовква"}, {});
    row("commas only", QStringLiteral("country:,,"), {}, {"country="});
    row("SQL", QStringLiteral("x'; DROP TABLE partners; --"), {"x';", "DROP", "TABLE", "partners;", "--"},
        {});
}

void RecordQueryTest::textsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QStringList, conditions);
    const RecordQuery read = query(text);
    QCOMPARE(read.words(), words);
    QStringList got;
    for (const RecordQuery::Condition &condition : read.conditions())
        got += (condition.excluded ? QStringLiteral("-") : QString()) + condition.field + u'=' +
               condition.values.join(u'|');
    QCOMPARE(got, conditions);
    QCOMPARE(read.isEmpty(), words.isEmpty() && conditions.isEmpty());
}

void RecordQueryTest::textReadsBack_data()
{
    textsAreRead_data();
}

void RecordQueryTest::textReadsBack()
{
    QFETCH(QString, text);
    const RecordQuery once = query(text);
    const RecordQuery again = query(once.text());
    QVERIFY2(again == once, qPrintable(once.text()));
    QCOMPARE(again.text(), once.text());
}

void RecordQueryTest::anyTextReadsBack()
{
    // Whatever somebody types or pastes: reading what text() says gives the same query.
    const QStringList pieces{QStringLiteral("a"), QStringLiteral("country"), QStringLiteral(":"),
                             QStringLiteral("-"), QStringLiteral(","),       QStringLiteral("\""),
                             QStringLiteral(" "), QStringLiteral("\"\""),    QStringLiteral("partner."),
                             QStringLiteral("ß"), QStringLiteral("//"),      QStringLiteral("\n"),
                             QStringLiteral("'"), QStringLiteral("%"),       QStringLiteral("\u00a0"),
                             QStringLiteral("😀"), QStringLiteral("\u0301"),  QStringLiteral("K")};
    QRandomGenerator random(20260302);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int length = random.bounded(12); length > 0; --length)
            text += pieces[random.bounded(int(pieces.size()))];
        const RecordQuery once = query(text);
        const RecordQuery again = query(once.text());
        QVERIFY2(again == once, qPrintable(text + QStringLiteral(" → ") + once.text()));
    }
}

void RecordQueryTest::chipsAreSwitched()
{
    const QString field = QStringLiteral("country");
    RecordQuery read = query(QStringLiteral("muster -country:RU country:PL status:active"));
    read.sortField = QStringLiteral("since");
    read.descending = true;
    QVERIFY(read.has(field, QStringLiteral("PL")));
    QVERIFY(read.has(field, QStringLiteral("pl")));
    QVERIFY(!read.has(field, QStringLiteral("RU"))); // excluded, not wanted
    const RecordQuery more = read.toggled(field, QStringLiteral("FR"));
    QCOMPARE(more.text(), QStringLiteral("-country:RU country:PL,FR status:active muster"));
    QCOMPARE(more.sortField, read.sortField);
    QCOMPARE(more.descending, true);
    QVERIFY(more.toggled(field, QStringLiteral("FR")) == read);
    const RecordQuery none = read.toggled(field, QStringLiteral("PL"));
    QCOMPARE(none.text(), QStringLiteral("-country:RU status:active muster"));
    // A value that would not read back without quotes.
    const QString strange = QStringLiteral("a, \"b\": c");
    const RecordQuery quoted = none.toggled(QStringLiteral("state"), strange);
    QVERIFY(quoted.has(QStringLiteral("state"), strange));
    QVERIFY(query(quoted.text()).has(QStringLiteral("state"), strange));
    // "empty" is a chip too and does not get mixed up with values.
    const RecordQuery empty = query(QStringLiteral("country:")).toggled(field, QStringLiteral("PL"));
    QVERIFY(empty.has(field, QStringLiteral("PL")));
    QVERIFY(query(empty.text()) == query(QStringLiteral("country: country:PL")));
}

void RecordQueryTest::conditionsAreToldInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("english");
    QTest::newRow("country") << "country:PL"
                             << "Country: Poland";
    QTest::newRow("two") << "country:PL,FR"
                         << "Country: Poland or France";
    QTest::newRow("excluded") << "-country:PL"
                              << "Country: not Poland";
    QTest::newRow("empty") << "website:"
                           << "Website: not stated";
    QTest::newRow("status") << "status:active"
                            << "Status: active";
    QTest::newRow("catalogue") << "kind:town_twinning"
                               << "Kind: Town twinning";
    QTest::newRow("bilingual") << "name:Warschau"
                               << "Name: Warschau";
    QTest::newRow("placeholder in a value") << "note:%2"
                                            << "Internal note: %2";
    QTest::newRow("unknown field") << "whatever:x"
                                   << "whatever: x";
    QTest::newRow("value that is none") << "country:Atlantis"
                                        << "Country: Atlantis";
}

void RecordQueryTest::conditionsAreToldInWords()
{
    QFETCH(QString, text);
    const RecordQuery read = query(text);
    QCOMPARE(read.conditions().size(), 1);
    QTEST(conditionText(read.conditions().first(), RecordType::Partner, context(Language::English)),
          "english");
}

QTEST_GUILESS_MAIN(RecordQueryTest)
#include "tst_recordquery.moc"
