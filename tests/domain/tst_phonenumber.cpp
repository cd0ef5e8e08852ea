// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfolding.h"
#include "domain/phonenumber.h"

#include "support/resultmacros.h"

#include <QTest>

using namespace weltkontor;

namespace
{

Country country(const QString &code)
{
    return Country::fromCode(code).valueOr({});
}

QString plainSpaces(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

} // namespace

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsWhatWasTyped();
    void isShownUnbroken();
    void storedReadsBack();
    void withoutHome();
};

void PhoneNumberTest::reads_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("atHome");
    QTest::addColumn<QString>("inPoland");
    const auto row = [](const char *home, const char *typed, const char *e164, const char *atHome,
                        const char *abroad) {
        QTest::addRow("%s %s", home, typed) << home << QString::fromUtf8(typed) << e164 << atHome << abroad;
    };
#ifdef WELTKONTOR_TEST_PHONENUMBER
    row("DE", "+49 (0) 211.89-23155", "+492118923155", "0211 89-23155", "+49 211 89-23155");
    row("DE", "0211/89-23155", "+492118923155", "0211 89-23155", "+49 211 89-23155");
    row("DE", "(0341) 123-4567", "+493411234567", "0341 123-4567", "+49 341 123-4567");
    row("DE", "0341 1234567", "+493411234567", "0341 1234567", "+49 341 1234567");
    row("DE", "0341-1234567", "+493411234567", "0341 1234567", "+49 341 1234567");
    row("DE", "0341 123–4567", "+493411234567", "0341 123-4567", "+49 341 123-4567");
    row("DE", "0049 211 89-1", "+49211891", "0211 89-1", "+49 211 89-1");
    row("DE", "0171 / 234 56 78", "+491712345678", "0171 2345678", "+49 171 2345678");
    row("DE", "1712345678", "+491712345678", "0171 2345678", "+49 171 2345678");
    row("DE", "0800 1234567", "+498001234567", "0800 1234567", "+49 800 1234567");
    row("DE", "0048 12 6161200", "+48126161200", "+48 12 6161200", "12 6161200");
    row("DE", "+33 1 42 76 40 40", "+33142764040", "+33 1 42764040", "+33 1 42764040");
    row("DE", "+44 (0)20 7946 0018", "+442079460018", "+44 20 79460018", "+44 20 79460018");
    row("DE", "+81 3-5321-1111", "+81353211111", "+81 3 5321-1111", "+81 3 5321-1111");
    row("DE", "+39 06 67101", "+390667101", "+39 06 67101", "+39 06 67101");
    row("DE", "+1 (212) 555-1234", "+12125551234", "+1 212 555-1234", "+1 212 555-1234");
    row("PL", "12 616 12 00", "+48126161200", "12 6161200", "12 6161200");
    row("FR", "01 42 76 40 40", "+33142764040", "01 42764040", "+33 1 42764040");
    row("IT", "06 67101", "+390667101", "06 67101", "+39 06 67101");
    row("GB", "020 7946 0018", "+442079460018", "020 79460018", "+44 20 79460018");
    row("US", "(212) 555-1234", "+12125551234", "212 555-1234", "+1 212 555-1234");
#else
    row("DE", "+49 (0) 211.89-23155", "+492118923155", "+49 211 89-23155", "+49 211 89-23155");
    row("DE", "0048 12/6161200", "+48126161200", "+48 12 6161200", "+48 12 6161200");
    row("DE", "0211/89-23155", "", "0211/89-23155", "0211/89-23155");
#endif
    row("DE", "89-23155", "", "89-23155", "89-23155");
    row("DE", "115", "", "115", "115");
    row("DE", "", "", "", "");
}

void PhoneNumberTest::reads()
{
    QFETCH(QString, home);
    QFETCH(QString, typed);
    const auto number = PhoneNumber::fromText(typed, country(home));
    QVERIFY_RESULT(number);
    QTEST(number->e164(), "e164");
    QTEST(plainSpaces(number->toText(country(home))), "atHome");
    QTEST(plainSpaces(number->toText(country(QStringLiteral("PL")))), "inPoland");
    for (const QString &code : {home, QStringLiteral("PL")}) {
        if (!number->e164().isEmpty())
            QCOMPARE(number->digitsFrom(country(code)), digitsOf(number->toText(country(code))));
    }
}

void PhoneNumberTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"12", "call me", "0211 89-1 App. 5", "0211 89231 / 0211 89232 / 0211 89233",
                              "+999 1234567", "+49 211 892315512345678", "+", "-", "=1+1", "+49 1"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void PhoneNumberTest::refuses()
{
    QFETCH(QString, typed);
#ifndef WELTKONTOR_TEST_PHONENUMBER
    if (typed.startsWith(u"+999"))
        QSKIP("Only libphonenumber knows the assigned country codes.");
#endif
    const auto number = PhoneNumber::fromText(typed, country(QStringLiteral("DE")));
    QVERIFY_ERROR(number, Invalid);
    QVERIFY2(number.error().message.contains(typed), qPrintable(number.error().message));
}

void PhoneNumberTest::keepsWhatWasTyped()
{
    const QString typed = QStringLiteral("+49 (0) 211.89-23155");
    const auto number =
        PhoneNumber::fromText(QStringLiteral("  ") + typed + u' ', country(QStringLiteral("DE")));
    QVERIFY_RESULT(number);
    QCOMPARE(number->typed(), typed);
}

void PhoneNumberTest::isShownUnbroken()
{
    const auto number =
        PhoneNumber::fromText(QStringLiteral("+48 12 6161200"), country(QStringLiteral("DE")));
    QVERIFY_RESULT(number);
    QVERIFY(!number->toText(country(QStringLiteral("DE"))).contains(u' '));
}

void PhoneNumberTest::storedReadsBack()
{
    const auto number =
        PhoneNumber::fromText(QStringLiteral("+48 12 6161200"), country(QStringLiteral("DE")));
    QVERIFY_RESULT(number);
    QCOMPARE(PhoneNumber::fromStored(number->typed(), number->e164()), *number);
    // What is shown can be typed again.
    const QString shown = number->toText(country(QStringLiteral("DE")));
    QCOMPARE(PhoneNumber::fromText(shown, country(QStringLiteral("DE")))->e164(), number->e164());
}

void PhoneNumberTest::withoutHome()
{
    const auto local = PhoneNumber::fromText(QStringLiteral("0211 89-1"), Country());
    QVERIFY_RESULT(local);
    QCOMPARE(local->e164(), QString());
    QCOMPARE(local->toText(Country()), QStringLiteral("0211 89-1"));
    const auto abroad = PhoneNumber::fromText(QStringLiteral("+48 12 6161200"), Country());
    QVERIFY_RESULT(abroad);
    QCOMPARE(abroad->e164(), QStringLiteral("+48126161200"));
}

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
