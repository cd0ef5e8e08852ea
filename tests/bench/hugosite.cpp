// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hugosite.h"

#include "bench/benchtable.h"
#include "bench/samplecity.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace weltkontor
{
namespace
{

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(text.toUtf8()) < 0)
        failed(path);
}

QString readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        failed(path);
    return QString::fromUtf8(file.readAll());
}

/// Nine entries in each language, as our pages have them.
QString settings()
{
    QString text = QStringLiteral("baseURL = 'https://www.example.org/international/'\n"
                                  "title = 'International'\n"
                                  "defaultContentLanguage = 'de'\n"
                                  "defaultContentLanguageInSubdir = true\n"
                                  "disableKinds = ['taxonomy', 'term']\n");
    for (const char *language : {"de", "en"}) {
        text += QStringLiteral("[languages.%1]\ncontentDir = 'content/%1'\n").arg(QLatin1String(language));
        for (int i = 1; i <= 9; ++i)
            text += QStringLiteral(
                        "[[languages.%1.menu.main]]\nname = 'Entry %2'\nurl = '/%1/entry%2/'\nweight = %2\n")
                        .arg(QLatin1String(language))
                        .arg(i);
    }
    return text;
}

/// Our page with Hugo's fields where records differ.
QString templateOf(QString page)
{
    const auto replace = [&](const char *pattern, const char *with) {
        const QRegularExpression expression(QString::fromLatin1(pattern),
                                            QRegularExpression::DotMatchesEverythingOption);
        if (!page.contains(expression))
            failed(QString::fromLatin1(pattern));
        page.replace(expression, QString::fromLatin1(with));
    };
    replace("<title>.*?</title>", "<title>{{ .Title }}</title>");
    replace("<h1>.*?</h1>",
            "<h1><span>{{ .Title }}</span> <bdi class=\"local\">{{ .Params.local }}</bdi></h1>");
    replace("(<div class=\"lead\"[^>]*>\\n).*?</div>", "\\1{{ .Content }}</div>");
    replace("<ul class=\"frame\">.*?</ul>", "<ul class=\"frame\">\n{{ range .Site.Menus.main }}<li><a "
                                            "href=\"{{ .URL | relURL }}\">{{ .Name }}</a></li>\n"
                                            "{{ end }}</ul>");
    return page;
}

} // namespace

PageSizes pagesBelow(const QString &folder)
{
    PageSizes sizes;
    QDirIterator files(folder, {QStringLiteral("*.html")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++sizes.pages;
        sizes.bytes += files.fileInfo().size();
    }
    return sizes;
}

void writeHugoProject(const QString &project, const QString &page, int partners, int descriptionWords)
{
    write(project + QStringLiteral("/config.toml"), settings());
    const QString layout = templateOf(readFile(page));
    write(project + QStringLiteral("/layouts/_default/single.html"), layout);
    write(project + QStringLiteral("/layouts/_default/list.html"),
          QStringLiteral(
              "<!DOCTYPE html>\n<title>{{ .Title }}</title>\n<ul>\n{{ range .Pages }}<li><a href=\"{{ "
              ".RelPermalink }}\">{{ .Title }}</a></li>\n{{ end }}</ul>\n"));
    for (int number = 0; number < partners; ++number) {
        for (const bool isGerman : {true, false})
            write(project + QStringLiteral("/content/%1/partner/partner-%2.md")
                                .arg(isGerman ? QStringLiteral("de") : QStringLiteral("en"))
                                .arg(number),
                  QStringLiteral("---\ntitle: \"%1\"\nlocal: \"%2\"\n---\n%3\n")
                      .arg(BenchCity::partnerName(number, isGerman), BenchCity::partnerLocalName(number),
                           BenchCity::description(isGerman ? number : number + 1, descriptionWords)));
    }
}

} // namespace weltkontor
