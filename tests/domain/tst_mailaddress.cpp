// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailaddress.h"

#include "support/resultmacros.h"

#include <QTest>

using namespace weltkontor;

class MailAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

void MailAddressTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto same = [](const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
    };
    same("name@example.org");
    same("First.Last+tag@mail.example.org");
    same("o'neill@example.org");
    same("jürgen@müller.example");
    same("用户@例子.example");
    same("a@b.co");
    same("info@xn--mller-kva.example");
    QTest::newRow("white space") << "  name@example.org\n"
                                 << "name@example.org";
    QTest::newRow("mailto") << "MailTo:name@example.org"
                            << "name@example.org";
    QTest::newRow("empty") << " "
                           << "";
    const QString longest = QString(64, u'a') + u'@' + QString(63, u'b') + u'.' + QString(63, u'c') + u'.' +
                            QString(58, u'd') + QStringLiteral(".de");
    QTest::newRow("254 bytes") << longest << longest;
}

void MailAddressTest::accepts()
{
    QFETCH(QString, text);
    const auto address = MailAddress::fromText(text);
    QVERIFY_RESULT(address);
    QTEST(address->toText(), "address");
    QCOMPARE(MailAddress::fromText(address->toText()).valueOr({}), *address);
}

void MailAddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"name",
                             "name@",
                             "@example.org",
                             "name@example",
                             "a@b@example.org",
                             "a b@example.org",
                             "a@example.org, b@example.org",
                             "a@example.org;b@example.org",
                             ".a@example.org",
                             "a.@example.org",
                             "a..b@example.org",
                             "a@example..org",
                             "a@-example.org",
                             "a@example-.org",
                             "a@example.123",
                             "Name <a@example.org>",
                             "\"a b\"@example.org",
                             "a@[192.0.2.1]",
                             "a@exam_ple.org",
                             "a(b)@example.org",
                             "a@example.org\nBcc: b@example.org",
                             "a@.org",
                             "a@example.org."})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long local part") << QString(65, u'a') + QStringLiteral("@example.org");
    QTest::newRow("255 bytes") << QString(64, u'a') + u'@' + QString(63, u'b') + u'.' + QString(63, u'c') +
                                      u'.' + QString(59, u'd') + QStringLiteral(".de");
    QTest::newRow("long label") << QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".org");
}

void MailAddressTest::refuses()
{
    QFETCH(QString, text);
    const auto address = MailAddress::fromText(text);
    QVERIFY_ERROR(address, Invalid);
    QVERIFY(!address.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(MailAddressTest)
#include "tst_mailaddress.moc"
