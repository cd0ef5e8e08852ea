// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner.h"
#include "storage/jsontext.h"

#include <QTest>

using namespace weltkontor;

/// What bulk work writes as JSON is what Qt's own writer means.
class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReadsBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes and backslashes") << QStringLiteral("\"C:\\temp\" \\\\ end\\");
        QTest::newRow("lines") << QStringLiteral("a\nb\r\tc");
        QTest::newRow("control") << QString(QChar(1)) + QChar(0x1f) + QChar(0x7f);
        QTest::newRow("scripts") << QStringLiteral("Żółkiew Москва 重庆 חיפה 👋🏽");
        QTest::newRow("separators") << QString(QChar(0x2028)) + QChar(0x2029) + QChar(0xfeff);
    }
    void textReadsBackAsItWas()
    {
        QFETCH(QString, text);
        QByteArray json = "[";
        appendJson(json, text);
        QJsonParseError problem;
        const QJsonDocument read = QJsonDocument::fromJson(json + ']', &problem);
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(read.array().first().toString(), text);
    }

    void recordReadsBackAsItsJson()
    {
        Partner partner;
        partner.name = {QStringLiteral("Krakau \"alt\""), QStringLiteral("Kraków")};
        partner.furtherNames = {QStringLiteral("a\\b"), QStringLiteral("Кра\"ков")};
        partner.population = 780'000;
        partner.published = true;
        partner.note = QStringLiteral("Zeile 1\nZeile 2");
        const Record record = Record::from(partner);
        QCOMPARE(QJsonDocument::fromJson(jsonText(record)).object(), record.toJson());
        const Record contact(RecordType::Contact);
        QCOMPARE(QJsonDocument::fromJson(jsonText(contact)).object(), contact.toJson());
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
