// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "storage/databaseaddress.h"
#include "support/resultmacros.h"

#include <QDir>
#include <QTest>

using namespace weltkontor;

class DatabaseAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setMessageLanguage(Language::English); }
    void filesAreRead_data();
    void filesAreRead();
    void serversAreRead_data();
    void serversAreRead();
    void everyAddressReadsBack_data();
    void everyAddressReadsBack();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
    void passwordsAreRefusedAndNotRepeated_data();
    void passwordsAreRefusedAndNotRepeated();
    void personsReadTheName();
};

void DatabaseAddressTest::filesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    const QString here = QDir::currentPath();
    QTest::newRow("plain") << "/srv/amt/welt.db"
                           << "/srv/amt/welt.db";
    QTest::newRow("relative") << "welt.db" << here + "/welt.db";
    QTest::newRow("scheme") << "sqlite:/srv/amt/welt.db"
                            << "/srv/amt/welt.db";
    QTest::newRow("scheme in capitals") << "SQLite:/srv/welt.db"
                                        << "/srv/welt.db";
    QTest::newRow("scheme, relative") << "sqlite:amt/welt.db" << here + "/amt/welt.db";
    QTest::newRow("blanks around") << "  /srv/welt.db\n"
                                   << "/srv/welt.db";
    QTest::newRow("blank inside") << "/srv/Meine Daten/welt 1.db"
                                  << "/srv/Meine Daten/welt 1.db";
    QTest::newRow("detour") << "/srv/amt/../welt.db"
                            << "/srv/welt.db";
    QTest::newRow("percent is a letter") << "/srv/100%25.db"
                                         << "/srv/100%25.db";
    QTest::newRow("own script") << "/srv/Żółkiew.db"
                                << "/srv/Żółkiew.db";
    QTest::newRow("colon later") << "/srv/a:b.db"
                                 << "/srv/a:b.db";
}

void DatabaseAddressTest::filesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const auto address = DatabaseAddress::fromText(text);
    QVERIFY_RESULT(address);
    QVERIFY(address->kind() == DatabaseKind::Sqlite);
    QCOMPARE(address->filePath(), path);
    QCOMPARE(address->databaseName(), QString());
}

void DatabaseAddressTest::serversAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sslMode");
    QTest::newRow("all") << "postgresql://anna@db.example.org:5433/welt?sslmode=verify-full"
                         << "anna"
                         << "db.example.org" << 5433 << "welt"
                         << "verify-full";
    QTest::newRow("short scheme") << "postgres://anna@db.example.org/welt"
                                  << "anna"
                                  << "db.example.org" << 0 << "welt"
                                  << "";
    QTest::newRow("only a name") << "postgresql:///welt"
                                 << ""
                                 << "" << 0 << "welt"
                                 << "";
    QTest::newRow("socket") << "postgresql://anna@/welt?host=/run/my%20db"
                            << "anna"
                            << "/run/my db" << 0 << "welt"
                            << "";
    QTest::newRow("percent") << "postgresql://j%C3%BCrgen%40amt@db.example.org/stadt%2Fwelt"
                             << "jürgen@amt"
                             << "db.example.org" << 0 << "stadt/welt"
                             << "";
    QTest::newRow("umlaut as it is") << "postgresql://jürgen@db.example.org/welt"
                                     << "jürgen"
                                     << "db.example.org" << 0 << "welt"
                                     << "";
    QTest::newRow("IPv6") << "postgresql://anna@[::1]:5432/welt"
                          << "anna"
                          << "::1" << 5432 << "welt"
                          << "";
}

void DatabaseAddressTest::serversAreRead()
{
    QFETCH(QString, text);
    const auto address = DatabaseAddress::fromText(text);
    QVERIFY_RESULT(address);
    QVERIFY(address->kind() == DatabaseKind::PostgreSql);
    QTEST(address->user(), "user");
    QTEST(address->host(), "host");
    QTEST(address->port(), "port");
    QTEST(address->databaseName(), "name");
    QTEST(address->sslMode(), "sslMode");
    QCOMPARE(address->filePath(), QString());
}

void DatabaseAddressTest::everyAddressReadsBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"/srv/welt.db", "sqlite:/srv/a b/100%25 #1?.db", "postgresql:///welt",
          "postgresql://db.example.org/welt", "postgresql://anna@[::1]:5432/welt?sslmode=require",
          "postgresql://j%C3%BCrgen%40amt@db/stadt%2Fwelt%3F",
          "postgresql://anna@/welt?host=/run/my%20db%26co&sslmode=disable",
          "postgresql://anna@:5433/welt?host=/run/db"})
        QTest::newRow(text) << QString(text);
}

void DatabaseAddressTest::everyAddressReadsBack()
{
    QFETCH(QString, text);
    const auto address = DatabaseAddress::fromText(text);
    QVERIFY_RESULT(address);
    const auto again = DatabaseAddress::fromText(address->toText());
    QVERIFY_RESULT(again);
    QVERIFY2(*again == *address, qPrintable(address->toText()));
    QCOMPARE(again->toText(), address->toText());
}

void DatabaseAddressTest::wrongOnesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "   ", "sqlite:", "mysql://anna@db/welt", "postgresql://", "postgresql://db.example.org",
          "postgresql://db.example.org/", "postgresql://db.example.org:99999999/welt",
          "postgresql://a b@db.example.org/welt", "postgresql://db/welt?sslmode=maybe",
          "postgresql://db/welt?sslrootcert=x", "http://example.org/x.db"})
        QTest::newRow(*text ? text : "nothing") << QString(text);
}

void DatabaseAddressTest::wrongOnesAreRefused()
{
    QFETCH(QString, text);
    QVERIFY_ERROR(DatabaseAddress::fromText(text), Invalid);
}

void DatabaseAddressTest::passwordsAreRefusedAndNotRepeated_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in the URL") << "postgresql://anna:hunter2@db.example.org/welt";
    QTest::newRow("behind a percent sign") << "postgresql://anna:hunter2%21@db.example.org/welt";
    QTest::newRow("as an option") << "postgresql://anna@db.example.org/welt?password=hunter2";
    QTest::newRow("as an option in capitals") << "postgresql://anna@db.example.org/welt?Password=hunter2";
    QTest::newRow("in a broken URL") << "postgresql://anna:hunter2@db.example.org:x/welt";
    QTest::newRow("without a database") << "postgresql://anna:hunter2@db.example.org/";
    QTest::newRow("of another scheme") << "mysql://anna:hunter2@db.example.org/welt";
}

void DatabaseAddressTest::passwordsAreRefusedAndNotRepeated()
{
    QFETCH(QString, text);
    const auto address = DatabaseAddress::fromText(text);
    QVERIFY_ERROR(address, Invalid);
    QVERIFY(!address.error().message.contains(QStringLiteral("hunter2")));
    QVERIFY(!address.error().detail.contains(QStringLiteral("hunter2")));
}

void DatabaseAddressTest::personsReadTheName()
{
    QCOMPARE(
        DatabaseAddress::fromText(QStringLiteral("postgresql://anna@db.example.org/welt"))->displayName(),
        QStringLiteral("welt on db.example.org"));
    QCOMPARE(DatabaseAddress::fromText(QStringLiteral("postgresql:///welt?host=/run/db"))->displayName(),
             QStringLiteral("welt on this computer"));
    QCOMPARE(DatabaseAddress::ofFile(QStringLiteral("/srv/welt.db")).displayName(),
             QDir::toNativeSeparators(QStringLiteral("/srv/welt.db")));
    // The name stays as it is, also where it looks like a placeholder.
    QCOMPARE(DatabaseAddress::fromText(QStringLiteral("postgresql://db.example.org/a%252"))->displayName(),
             QStringLiteral("a%2 on db.example.org"));
    QVERIFY(DatabaseAddress::standard().filePath().endsWith(QStringLiteral("/weltkontor/weltkontor.db")));
}

QTEST_GUILESS_MAIN(DatabaseAddressTest)
#include "tst_databaseaddress.moc"
