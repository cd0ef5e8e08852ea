// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/targetaddress.h"
#include "publish/transportfactory.h"
#include "support/resultmacros.h"

#include <QDir>

using namespace weltkontor;

class TargetAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void passwordIsNeverRepeated();
    void relativeFolderBecomesAbsolute();
    void serversAreSaidToBeMissing();
};

void TargetAddressTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::newRow("folder") << "folder:/srv/www/Außen" << int(TargetAddress::Kind::Folder);
    QTest::newRow("webdavs") << "webdavs://erika@www.example.org/dav/" << int(TargetAddress::Kind::WebDav);
    QTest::newRow("loopback") << "webdav://erika@127.0.0.1:8080/dav/" << int(TargetAddress::Kind::WebDav);
    QTest::newRow("sftp") << "sftp://erika@www.example.org:2222/srv/www" << int(TargetAddress::Kind::Sftp);
}

void TargetAddressTest::reads()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const auto address = TargetAddress::fromText(text);
    QVERIFY_RESULT(address);
    QCOMPARE(int(address->kind()), kind);
    QCOMPARE(address->toText(), text);
}

void TargetAddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "folder:", "folder:/", "/srv/www", "https://example.org/", "webdavs:///dav", "sftp://",
          "webdav://erika@www.example.org/dav", "webdavs://example.org/?a=b", "sftp://a b/"})
        QTest::newRow(text) << text;
}

void TargetAddressTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY_ERROR(TargetAddress::fromText(text), Invalid);
}

void TargetAddressTest::passwordIsNeverRepeated()
{
    for (const char *text : {"webdavs://erika:geheim@example.org/dav", "sftp://erika:geheim@example.org/?x",
                             "https://erika:geheim@example.org/", "sftp://erika:geheim@exa mple/"}) {
        const auto address = TargetAddress::fromText(QString::fromLatin1(text));
        QVERIFY_ERROR(address, Invalid);
        QVERIFY2(!address.error().message.contains(QStringLiteral("geheim")),
                 qPrintable(address.error().message));
        QVERIFY(!address.error().detail.contains(QStringLiteral("geheim")));
    }
}

void TargetAddressTest::relativeFolderBecomesAbsolute()
{
    const auto address = TargetAddress::fromText(QStringLiteral("folder:out/../www"));
    QVERIFY_RESULT(address);
    QCOMPARE(address->folder(), QDir::current().absoluteFilePath(QStringLiteral("www")));
}

void TargetAddressTest::serversAreSaidToBeMissing()
{
    const auto address = TargetAddress::fromText(QStringLiteral("sftp://erika@example.org/srv"));
    QVERIFY_RESULT(address);
    QVERIFY_ERROR(makeTransport(*address), Invalid);
    QVERIFY_ERROR(targetSwitchingFromText(QStringLiteral("sometimes")), Invalid);
    QVERIFY_RESULT(makeTransport(*TargetAddress::fromText(QStringLiteral("folder:/srv/www"))));
}

QTEST_GUILESS_MAIN(TargetAddressTest)
#include "tst_targetaddress.moc"
