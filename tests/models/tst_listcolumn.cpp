// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listcolumn.h"

#include <QSet>
#include <QTest>

using namespace weltkontor;

class ListColumnTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListedFieldIsShown_data();
    void everyListedFieldIsShown();
    void sortsBilingualFieldsInTheLanguage();
};

void ListColumnTest::everyListedFieldIsShown_data()
{
    QTest::addColumn<RecordType>("type");
    for (const RecordType type : RecordDescription::allTypes())
        QTest::newRow(qPrintable(RecordDescription::of(type).key())) << type;
}

void ListColumnTest::everyListedFieldIsShown()
{
    QFETCH(RecordType, type);
    const QList<ListColumn> columns = listColumns(type);
    QSet<QString> keys;
    for (const ListColumn &column : columns) {
        QVERIFY2(!keys.contains(column.key), qPrintable(column.key));
        keys.insert(column.key);
        QVERIFY(!column.label(Language::German).isEmpty());
        QVERIFY(!column.label(Language::English).isEmpty());
        QVERIFY(column.characters > 0);
    }
    for (const Field &field : RecordDescription::of(type).fields()) {
        if (!field.has(FieldSpec::Listed))
            continue;
        const bool inTitle = field.has(FieldSpec::NamesRecord) && field.has(FieldSpec::Personal);
        QVERIFY2(keys.contains(inTitle ? QStringLiteral("title") : QString::fromLatin1(field.spec().key)),
                 qPrintable(field.key()));
    }
}

void ListColumnTest::sortsBilingualFieldsInTheLanguage()
{
    const ListColumn name = listColumns(RecordType::Partner).first();
    QCOMPARE(name.sortField(Language::German), QStringLiteral("name_de"));
    QCOMPARE(name.sortField(Language::English), QStringLiteral("name_en"));
    const ListColumn contact = listColumns(RecordType::Contact).first();
    QCOMPARE(contact.key, QStringLiteral("title"));
    QCOMPARE(contact.sortField(Language::German), QString());
}

QTEST_GUILESS_MAIN(ListColumnTest)
#include "tst_listcolumn.moc"
