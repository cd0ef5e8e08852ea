// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webaddress.h"

#include "support/resultmacros.h"

#include <QTest>

using namespace weltkontor;

class WebAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

void WebAddressTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *text, const char *address) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(address);
    };
    row("www.example.org", "https://www.example.org");
    row("example.org/a?b=c#d", "https://example.org/a?b=c#d");
    row("example.org:8080/a", "https://example.org:8080/a");
    row("example.org:8080", "https://example.org:8080");
    row("http://example.org", "http://example.org");
    row("HTTPS://Example.org/Path", "https://Example.org/Path");
    row(" https://www.example.org/ ", "https://www.example.org/");
    row("https://www.düsseldorf.example/städte", "https://www.düsseldorf.example/städte");
    row("http://localhost:8000/", "http://localhost:8000/");
    row("https://example.org/?u=http://other.example", "https://example.org/?u=http://other.example");
    row("example.org/a:b", "https://example.org/a:b");
    row("", "");
}

void WebAddressTest::accepts()
{
    QFETCH(QString, text);
    const auto address = WebAddress::fromText(text);
    QVERIFY_RESULT(address);
    QTEST(address->toText(), "address");
    QCOMPARE(WebAddress::fromText(address->toText()).valueOr({}), *address);
}

void WebAddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"javascript:alert(1)", "JavaScript://example.org/%0aalert(1)", "ftp://example.org",
          "mailto:a@example.org", "data:text/html,x", "file:///etc/passwd", "https://", "https:///path",
          "http:example.org", "example", "not an address", "https://exa mple.org",
          "https://user:secret@example.org", "https://example.org/<script>",
          "https://example.org/\"onclick=", "https://example.org:99999/", "//example.org"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("too long") << QStringLiteral("https://example.org/") + QString(2000, u'a');
}

void WebAddressTest::refuses()
{
    QFETCH(QString, text);
    const auto address = WebAddress::fromText(text);
    QVERIFY_ERROR(address, Invalid);
    QVERIFY2(address.error().message.contains(QStringLiteral("https://www.example.org")),
             qPrintable(address.error().message));
    QVERIFY(!address.error().message.contains(QStringLiteral("secret")));
}

QTEST_GUILESS_MAIN(WebAddressTest)
#include "tst_webaddress.moc"
