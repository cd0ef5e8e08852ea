// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "site/sitebuilder.h"
#include "sitesample.h"
#include "support/resultmacros.h"
#include "support/sitefolder.h"

using namespace weltkontor;

/// Templates of an office's own in place of the program's.
class SiteTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownTemplateReplacesOne();
    void ownFilesAreTaken();
    void brokenTemplateIsNamed_data();
    void brokenTemplateIsNamed();
    void missingFolder();
    void documentationNamesEveryTemplate();
};

void SiteTemplatesTest::ownTemplateReplacesOne()
{
    const QTemporaryDir own, folder;
    QVERIFY(writeFolder(own.path(),
                        {{QStringLiteral("contact.mustache"),
                          "<h1>{{label.contact}}</h1>\r\n  {{> greeting}}\r\n<p>{{>greeting}}</p>\r\n"},
                         {QStringLiteral("greeting.mustache"), "<p>Moin {{office.phone.value}}</p>\n"}}));
    auto templates = SiteTemplates::load(own.path());
    QVERIFY_RESULT(templates);
    const FixedClock clock(QDateTime(sitesample::day(), QTime(12, 0)));
    QVERIFY_RESULT(SiteBuilder(*templates, clock).build(sitesample::content(), folder.path()));
    const FolderContent files = readFolder(folder.path());
    const QByteArray contact = files.value(QStringLiteral("de/kontakt.html"));
    QVERIFY(contact.contains("</h1>\n<p>Moin 0211"));
    QVERIFY(contact.contains("<!DOCTYPE html>"));
    QVERIFY(!files.value(QStringLiteral("de/index.html")).contains("Moin"));
}

void SiteTemplatesTest::ownFilesAreTaken()
{
    const QTemporaryDir own, folder;
    QVERIFY(writeFolder(own.path(), {{QStringLiteral("assets/font/own.woff2"), "font"},
                                     {QStringLiteral("notes.txt"), "not for the site"}}));
    auto templates = SiteTemplates::load(own.path());
    QVERIFY_RESULT(templates);
    const FixedClock clock(QDateTime(sitesample::day(), QTime(12, 0)));
    const auto built = SiteBuilder(*templates, clock).build(sitesample::content(), folder.path());
    QVERIFY_RESULT(built);
    QCOMPARE(readFolder(folder.path()).value(QStringLiteral("assets/font/own.woff2")), QByteArray("font"));
    QVERIFY(built->manifest.entries().contains(QStringLiteral("assets/font/own.woff2")));
    QVERIFY(!built->manifest.entries().contains(QStringLiteral("notes.txt")));
}

void SiteTemplatesTest::brokenTemplateIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("open section") << QByteArray("{{#persons}}<li>");
    QTest::newRow("open tag") << QByteArray("{{label.contact");
    QTest::newRow("unknown part") << QByteArray("{{> nowhere}}");
    QTest::newRow("part of itself") << QByteArray("{{> contact}}");
}

void SiteTemplatesTest::brokenTemplateIsNamed()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir own;
    QVERIFY(writeFolder(own.path(), {{QStringLiteral("contact.mustache"), text}}));
    const auto templates = SiteTemplates::load(own.path());
    QVERIFY_ERROR(templates, Invalid);
    QVERIFY2(templates.error().message.contains(QStringLiteral("contact.mustache")),
             qPrintable(templates.error().message));
}

void SiteTemplatesTest::missingFolder()
{
    const QTemporaryDir own;
    QVERIFY_ERROR(SiteTemplates::load(own.filePath(QStringLiteral("none"))), NotFound);
}

void SiteTemplatesTest::documentationNamesEveryTemplate()
{
    QFile documentation(QStringLiteral(WELTKONTOR_SOURCE_DIR "/docs/site-templates.md"));
    QVERIFY(documentation.open(QIODevice::ReadOnly));
    const QByteArray text = documentation.readAll();
    const auto files =
        QDir(QStringLiteral(WELTKONTOR_SOURCE_DIR "/resources/site/templates")).entryList(QDir::Files);
    QVERIFY(files.size() > 10);
    for (const QString &file : files)
        QVERIFY2(text.contains('`' + file.toUtf8() + '`'), qPrintable(file));
}

QTEST_GUILESS_MAIN(SiteTemplatesTest)
#include "tst_sitetemplates.moc"
