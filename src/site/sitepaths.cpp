// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitepaths.h"

#include "site/sitecontent.h"
#include "site/slug.h"

namespace weltkontor
{
namespace
{

/// The folder that holds the pages of this kind, in the words of the language.
QString folderOf(SitePage page, Language language)
{
    const bool german = language == Language::German;
    switch (page) {
    case SitePage::Partners:
        return german ? QStringLiteral("de/partner/") : QStringLiteral("en/partners/");
    case SitePage::News:
        return german ? QStringLiteral("de/aktuelles/") : QStringLiteral("en/news/");
    case SitePage::Visits:
        return german ? QStringLiteral("de/zu-gast/") : QStringLiteral("en/visits/");
    case SitePage::Infoletters:
        return german ? QStringLiteral("de/infoletter/") : QStringLiteral("en/infoletter/");
    default:
        return german ? QStringLiteral("de/") : QStringLiteral("en/");
    }
}

QString infoletterName(const Infoletter &letter, Language)
{
    if (!letter.year || !letter.week)
        return {};
    return QStringLiteral("%1-%2").arg(*letter.year).arg(*letter.week, 2, 10, QLatin1Char('0'));
}

QString articleName(const Article &article, Language language)
{
    const QString day = article.date.isValid() ? article.date.toString(Qt::ISODate) + u' ' : QString();
    return day + article.title.inOrOther(language);
}

QString visitName(const Visit &visit, Language language)
{
    return visit.begin.toEdtf() + u' ' + visit.title.inOrOther(language);
}

template<typename Record, typename Name>
void assign(QHash<RecordRef, QString> &pages, const QList<Record> &records, SitePage page, Language language,
            const char *fallback, Name name)
{
    SlugRegistry slugs;
    QList<const Record *> byId;
    for (const Record &record : records)
        byId += &record;
    std::sort(byId.begin(), byId.end(), [](const Record *a, const Record *b) { return a->id < b->id; });
    for (const Record *record : byId) {
        const QString slug =
            slugs.take(name(*record, language), QString::fromLatin1(fallback), record->id.value);
        pages.insert(record->id, folderOf(page, language) + slug + QLatin1String(".html"));
    }
}

QHash<RecordRef, QString> pagesIn(Language language, const SiteContent &content)
{
    QHash<RecordRef, QString> pages;
    assign(pages, content.partners, SitePage::Partners, language, "partner",
           [](const Partner &partner, Language in) { return partner.name.inOrOther(in); });
    assign(pages, content.articles, SitePage::News, language, "article", articleName);
    assign(pages, content.visits, SitePage::Visits, language, "visit", visitName);
    assign(pages, content.infoletters, SitePage::Infoletters, language, "infoletter", infoletterName);
    return pages;
}

} // namespace

SitePaths::SitePaths(const SiteContent &content)
{
    const auto german = pagesIn(Language::German, content);
    const auto english = pagesIn(Language::English, content);
    for (auto page = german.cbegin(); page != german.cend(); ++page)
        m_pages.insert(page.key(), {page.value(), english.value(page.key())});
}

QString SitePaths::page(SitePage page, Language language)
{
    switch (page) {
    case SitePage::Contact:
        return folderOf(page, language) + (language == Language::German ? QStringLiteral("kontakt.html")
                                                                        : QStringLiteral("contact.html"));
    case SitePage::Map:
        return folderOf(page, language) +
               (language == Language::German ? QStringLiteral("weltkarte.html") : QStringLiteral("map.html"));
    case SitePage::Anniversaries:
        return folderOf(page, language) + (language == Language::German
                                               ? QStringLiteral("jubilaeen.html")
                                               : QStringLiteral("anniversaries.html"));
    case SitePage::Search:
        return folderOf(page, language) +
               (language == Language::German ? QStringLiteral("suche.html") : QStringLiteral("search.html"));
    case SitePage::NotFound:
        return folderOf(page, language) + QStringLiteral("404.html");
    default:
        return folderOf(page, language) + QStringLiteral("index.html");
    }
}

QString SitePaths::feed(Language language)
{
    return folderOf(SitePage::Overview, language) + QStringLiteral("feed.xml");
}

QString SitePaths::partnersJson()
{
    return QStringLiteral("data/partners.json");
}

QString SitePaths::partnersGeoJson()
{
    return QStringLiteral("data/partners.geojson");
}

QString SitePaths::page(const RecordRef &record, Language language) const
{
    const Pair pair = m_pages.value(record);
    return language == Language::German ? pair.de : pair.en;
}

QString SitePaths::link(const QString &from, const QString &to)
{
    qsizetype common = 0;
    for (qsizetype i = 0; i < from.size() && i < to.size() && from[i] == to[i]; ++i) {
        if (from[i] == u'/')
            common = i + 1;
    }
    return QStringLiteral("../").repeated(from.mid(common).count(u'/')) + to.mid(common);
}

} // namespace weltkontor
