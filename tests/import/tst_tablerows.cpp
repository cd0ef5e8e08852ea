// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tablerows.h"

#include "import/columnmapper.h"

#include <QTest>

using namespace weltkontor;

/// Rows that only structure a table for the eye.
class TableRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordsStay_data();
    void recordsStay();
    void whatIsNoRecordIsLeftOut_data();
    void whatIsNoRecordIsLeftOut();
    void headingHoldsUntilTheNext();
    void contactBelongsToThePartnerAbove();
    void rejectedRowIsNoPartnerAbove();

private:
    static QList<Cell> cells(const QString &row);
    TableRows table() const { return TableRows(m_mapping, m_catalogues); }

    ColumnMapping m_mapping;
    Catalogues m_catalogues;
};

QList<Cell> TableRowsTest::cells(const QString &row)
{
    QList<Cell> cells;
    for (const QString &text : row.split(u'|'))
        cells += text.isEmpty() ? Cell() : Cell::ofText(text);
    return cells;
}

void TableRowsTest::initTestCase()
{
    QList<SourceColumn> columns;
    const QStringList headers{QStringLiteral("Partnerstadt"), QStringLiteral("Land"), QStringLiteral("seit"),
                              QStringLiteral("Sitzordnung")};
    for (int i = 0; i < headers.size(); ++i)
        columns += {i, headers[i], headers[i], {}};
    m_mapping = mapColumns(columns, FieldContext{});
    QVERIFY(m_mapping.columns[0].target.has_value());
    QVERIFY(!m_mapping.columns[3].target.has_value());
}

void TableRowsTest::recordsStay_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("whole") << "Haifa|Israel|1988";
    QTest::newRow("name alone") << "Haifa";
    QTest::newRow("country in the column of countries, with a town") << "Reims|Frankreich";
    QTest::newRow("town that begins like a header") << "Land|Israel|1988";
    QTest::newRow("town that begins like a remark") << "Stande|Norwegen|1990";
}

void TableRowsTest::recordsStay()
{
    QFETCH(QString, row);
    TableRows rows = table();
    QCOMPARE(rows.reasonToLeaveOut(cells(row)), QString());
}

void TableRowsTest::whatIsNoRecordIsLeftOut_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("header again") << "Partnerstadt|Land|seit";
    QTest::newRow("source") << "Quelle: eigene Erhebung";
    QTest::newRow("footnote") << "* Einwohner 2019";
    QTest::newRow("page") << "Partnerschaften – Seite 2";
    QTest::newRow("margin") << "|||bitte prüfen";
    QTest::newRow("country") << "Frankreich";
}

void TableRowsTest::whatIsNoRecordIsLeftOut()
{
    QFETCH(QString, row);
    TableRows rows = table();
    QVERIFY(!rows.reasonToLeaveOut(cells(row)).isEmpty());
}

void TableRowsTest::headingHoldsUntilTheNext()
{
    TableRows rows = table();
    QVERIFY(!rows.reasonToLeaveOut(cells(QStringLiteral("Frankreich"))).isEmpty());
    QCOMPARE(rows.surroundings().country, QStringLiteral("FR"));
    QVERIFY(rows.reasonToLeaveOut(cells(QStringLiteral("Reims||1966"))).isEmpty());
    QCOMPARE(rows.surroundings().country, QStringLiteral("FR"));
    QVERIFY(!rows.reasonToLeaveOut(cells(QStringLiteral("Polen:"))).isEmpty());
    QCOMPARE(rows.surroundings().country, QStringLiteral("PL"));
}

void TableRowsTest::contactBelongsToThePartnerAbove()
{
    TableRows rows = table();
    RowDraft draft;
    draft.partOf(RecordType::Partner, 0).give("name_de", QStringLiteral("Haifa"));
    rows.read(draft);
    QVERIFY(rows.surroundings().above.has_value());
    QCOMPARE(rows.surroundings().above->record.text(u"name_de"), QStringLiteral("Haifa"));
    // A heading begins something new.
    QVERIFY(!rows.reasonToLeaveOut(cells(QStringLiteral("Frankreich"))).isEmpty());
    QVERIFY(!rows.surroundings().above.has_value());
}

void TableRowsTest::rejectedRowIsNoPartnerAbove()
{
    TableRows rows = table();
    RowDraft draft;
    draft.partOf(RecordType::Partner, 0).give("name_de", QStringLiteral("Haifa"));
    draft.reject(QStringLiteral("no"));
    rows.read(draft);
    QVERIFY(!rows.surroundings().above.has_value());
}

QTEST_GUILESS_MAIN(TableRowsTest)
#include "tst_tablerows.moc"
