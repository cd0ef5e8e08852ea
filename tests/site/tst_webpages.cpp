// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitepaths.h"
#include "sitebuild.h"
#include "support/resultmacros.h"
#include "workflow/pagepictures.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <set>

using namespace weltkontor;
using sitesample::both;

/**
 * Every kind of page, complete and in the frame of a portal, by the checkers of others: the Nu HTML checker,
 * axe-core in real Chromium, and a link checker. They come from npm and Debian: packaging/test installs them,
 * and WELTKONTOR_WEB_MODULES is the folder node_modules. With WELTKONTOR_WEB_PICTURES a picture of each view
 * is kept in that folder.
 */
class WebPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void htmlIsValid();
    void linksLeadSomewhere();
    void pagesAreForEverybody();

private:
    QString site() const { return m_folder.filePath(QStringLiteral("site")); }
    /// What the program said and whether it ended well.
    static std::pair<bool, QByteArray> run(const QString &program, const QStringList &arguments);
    bool writePortal(const SiteContent &content);

    QTemporaryDir m_folder;
    QString m_modules;
    QStringList m_pages; ///< One or two of each kind.
};

namespace
{

const QString web = QStringLiteral(WELTKONTOR_SOURCE_DIR "/tests/site/web/");
const QString address = QStringLiteral("https://www.example.org/international/");

/// Wider than a telephone, so that pages offer it in several sizes.
SitePicture picture()
{
    QImage image(1200, 700, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x / 8, y / 4, (x + y) / 10));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return {buffer.data(), "image/jpeg", image.width(), image.height(), both("Ein Verlauf", "A gradient")};
}

/// The sample with what is hard for a layout: long words, tables, many places, letters of all kinds.
SiteContent content()
{
    SiteContent content = sitesample::content();
    const double places[][2] = {{52.23, 21.01}, {29.56, 106.55}, {55.75, 37.62},
                                {32.79, 34.99}, {50.06, 23.97},  {35.6, 140.1}};
    for (qsizetype i = 0; i < content.partners.size(); ++i)
        content.partners[i].place = Coordinates::of(places[i][0], places[i][1]).valueOr({});
    content.partners[0].website =
        WebAddress::fromText(QStringLiteral("https://www.a-rather-long-name-of-a-city.example.org/"))
            .valueOr({});
    content.partners[0].description = both("Hauptstadt an der Weichsel.\n\n## Zahlen\n\n| Jahr | Begegnungen "
                                           "| Jugendaustauschprogramme |\n|---|---:|---|\n"
                                           "| 2025 | 14 | Schulpartnerschaftsvereinbarung |\n\n> Ein "
                                           "Zitat.\n\n1. Eins\n2. Zwei\n\n`code` und **fett**, "
                                           "https://www.example.org/donaudampfschifffahrtsgesellschaft",
                                           "Capital on the Vistula.\n\n## Figures\n\n| Year | Meetings | "
                                           "Exchanges |\n|---|---:|---|\n| 2025 | 14 | school "
                                           "exchange |\n\n> A quotation.\n\n1. One\n2. Two");
    content.pictures[90] = picture();
    content.partners[1].wikidataId = QStringLiteral("Q11725");
    content.articles[0].title.de = QStringLiteral(
        "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung mit Jugendorchester");
    content.articles[0].picture.value = 90;
    content.articles[0].pictureAlt = both("Das Orchester", "The orchestra");
    content.articles[0].pictureCredit = QStringLiteral("Presseamt");
    content.articles[1].picture.value = 90;
    content.articles[1].pictureDecorative = true;
    content.visits[0].pictures = {DocumentId{90}};
    content.visits[0].place = QStringLiteral("Rathaus");
    content.milestones += sitesample::milestone(38, 25, MilestoneType::Friendship, "1976-02-29");
    content.milestones += sitesample::milestone(39, 27, MilestoneType::LetterOfIntent, "2026-05");
    return content;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

} // namespace

std::pair<bool, QByteArray> WebPagesTest::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {false, program.toUtf8() + " is missing: packaging/setup test installs it"};
    process.waitForFinished(280'000);
    const bool ended = process.state() == QProcess::NotRunning &&
                       process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {ended, process.readAll()};
}

/// What a portal makes of the fragments by server-side includes.
bool WebPagesTest::writePortal(const SiteContent &content)
{
    const PagePictures pictures(m_folder.filePath(QStringLiteral("cache")));
    const SiteOptions options{true, &pictures};
    FolderContent files;
    const auto built = sitesample::build(content, files, sitesample::day(), options);
    if (!built)
        return false;
    for (const BuiltPage &page : built->pages) {
        const QByteArray language = languageCode(page.language).toUtf8();
        const QByteArray head = files.take(page.path.chopped(5) + QStringLiteral(".head.html"));
        const QByteArray body = files.value(page.path);
        files[page.path] = "<!DOCTYPE html>\n<html lang=\"" + language +
                           "\">\n<head>\n<meta charset=\"utf-8\" />\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n" +
                           head + "</head>\n<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n";
        // The contents are the same as on the complete pages: those with a layout of their own will do.
        const bool isTried = page.language == Language::German &&
                             (page.path.count(u'/') == 1 || page.record == RecordRef(PartnerId{11}));
        if (isTried)
            m_pages += QStringLiteral("portal/") + page.path;
    }
    return writeFolder(site() + QStringLiteral("/portal"), files);
}

void WebPagesTest::initTestCase()
{
    m_modules = qEnvironmentVariable("WELTKONTOR_WEB_MODULES");
    QVERIFY2(
        QFile::exists(m_modules + QStringLiteral("/axe-core/axe.min.js")),
        "WELTKONTOR_WEB_MODULES must name the folder node_modules that `npm ci --ignore-scripts` makes of "
        "tests/site/web/package-lock.json, as packaging/test does");
    FolderContent files;
    const PagePictures pictures(m_folder.filePath(QStringLiteral("cache")));
    const auto built = sitesample::build(content(), files, sitesample::day(), {false, &pictures});
    QVERIFY_RESULT(built);
    QVERIFY(writeFolder(site(), files));
    std::set<std::tuple<Language, QString, RecordType>> kinds;
    for (const BuiltPage &page : built->pages) {
        // Of records one each, but all partners and articles: with and without pictures, in all letters.
        const std::tuple kind(page.language, page.record.isNull() ? page.path : QString(), page.record.type);
        if (kinds.count(kind) > 0 && page.record.type != RecordType::Partner &&
            page.record.type != RecordType::Article)
            continue;
        kinds.insert(kind);
        m_pages += page.path;
    }
    QVERIFY(m_pages.size() >= 2 * 15);
    QVERIFY(writePortal(content()));
}

void WebPagesTest::htmlIsValid()
{
    // A slash at the end of <br /> is allowed; the pages are well-formed as XML, too. The checker knows no
    // 'self' of files and takes data for scripts; what the policy really stops Chromium tells in
    // pagesAreForEverybody().
    const auto [isValid, said] =
        run(QStringLiteral("java"),
            {QStringLiteral("-Xss8m"), QStringLiteral("-jar"),
             m_modules + QStringLiteral("/vnu-jar/build/dist/vnu.jar"), QStringLiteral("--skip-non-html"),
             QStringLiteral("--filterpattern"),
             QStringLiteral(".*(Trailing slash on void elements|Content Security Policy).*"), site()});
    QVERIFY2(isValid && said.isEmpty(), said);
}

void WebPagesTest::linksLeadSomewhere()
{
    const auto [isGood, said] =
        run(QStringLiteral("node"), {web + QStringLiteral("check_links.mjs"), site(), address});
    QVERIFY2(isGood, said);
}

void WebPagesTest::pagesAreForEverybody()
{
    QJsonArray searches;
    const auto search = [&](const char *page, const char *typed, const char *first) {
        searches += QJsonObject{{QStringLiteral("page"), QString::fromUtf8(page)},
                                {QStringLiteral("typed"), QString::fromUtf8(typed)},
                                {QStringLiteral("first"), QString::fromUtf8(first)}};
    };
    search("de/suche.html", "zolk", "Żółkiew");
    search("de/suche.html", "WARSZAWA", "Warschau");
    search("de/suche.html", "moskau ausgesetzt", "Moskau");
    search("de/suche.html", "präfektur", "Präfektur Chiba");
    search("de/suche.html", "praefektur", "Präfektur Chiba");
    search("de/suche.html", "xyzzy", "");
    search("en/search.html", "重庆", "Chongqing");
    search("en/search.html", "москва", "Moscow");
    search("en/search.html", "חיפה", "Haifa");
    search("portal/en/search.html", "flood prot", "Delegation from Chongqing");
    const QString list = m_folder.filePath(QStringLiteral("pages.json"));
    QVERIFY(
        write(list, QJsonDocument(QJsonObject{{QStringLiteral("pages"), QJsonArray::fromStringList(m_pages)},
                                              {QStringLiteral("searches"), searches}})
                        .toJson()));
    QStringList arguments{web + QStringLiteral("check_pages.mjs"), site(), m_modules, list};
    const QString pictures = qEnvironmentVariable("WELTKONTOR_WEB_PICTURES");
    if (!pictures.isEmpty())
        arguments += pictures;
    const auto [isGood, said] = run(QStringLiteral("node"), arguments);
    QVERIFY2(isGood, said);
    qInfo("%s", said.constData());
}

QTEST_GUILESS_MAIN(WebPagesTest)
#include "tst_webpages.moc"
