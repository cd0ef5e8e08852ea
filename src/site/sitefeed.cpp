// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitefeed.h"

#include "base/phrases.h"
#include "site/markdown.h"
#include "site/sitepages.h"

#include <QCoreApplication>
#include <QUrl>
#include <QXmlStreamWriter>

#include <algorithm>

namespace weltkontor
{
namespace
{

constexpr qsizetype longestFeed = 50;

struct Entry {
    QDate date;
    RecordRef record;
    QString title, summary;
    Language titleLanguage = Language::German;
};

/// Control characters have no place in XML, not even as escapes.
QString clean(const QString &text)
{
    const TemplateData data = PageContext::plain(text);
    return data.is_string() ? QString::fromStdString(data.string_value()) : QString();
}

/// What has no date stands in no feed: it has no place in its order.
QList<Entry> entriesOf(const PageContext &context)
{
    const Language language = context.language();
    QList<Entry> entries;
    for (const Article *article : context.site().articles())
        entries += {article->date, article->id, article->title.inOrOther(language),
                    article->teaser.isEmpty() ? plainFromMarkdown(article->body.inOrOther(language), 300)
                                              : article->teaser.inOrOther(language),
                    context.shownLanguage(article->title)};
    for (const Visit *visit : context.site().visits())
        entries +=
            {visit->begin.firstDay(), visit->id, visit->title.inOrOther(language),
             plainFromMarkdown(visit->text.inOrOther(language), 300), context.shownLanguage(visit->title)};
    for (const Infoletter *letter : context.site().infoletters())
        entries += {letter->sentOn, letter->id, infoletterTitle(*letter, language),
                    plainFromMarkdown(letter->introduction.inOrOther(language), 300), language};
    entries.removeIf([](const Entry &entry) { return !entry.date.isValid(); });
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.date, a.record.id) > std::pair(b.date, b.record.id);
    });
    return entries.mid(0, longestFeed);
}

QString instant(const QDate &day)
{
    return day.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z");
}

/// RFC 4151: stays when the page gets another title and so another address.
QString tagOf(const PageContext &context, const QString &what)
{
    return QStringLiteral("tag:%1,2026:%2/%3")
        .arg(QUrl(context.site().address()).host(), languageCode(context.language()), what);
}

void writeLink(QXmlStreamWriter &xml, const char *relation, const char *type, const QString &address)
{
    xml.writeEmptyElement(QStringLiteral("link"));
    xml.writeAttribute(QStringLiteral("rel"), QString::fromLatin1(relation));
    xml.writeAttribute(QStringLiteral("type"), QString::fromLatin1(type));
    xml.writeAttribute(QStringLiteral("href"), address);
}

void writeEntry(QXmlStreamWriter &xml, const PageContext &context, const Entry &entry)
{
    xml.writeStartElement(QStringLiteral("entry"));
    xml.writeAttribute(QStringLiteral("xml:lang"), languageCode(entry.titleLanguage));
    xml.writeTextElement(QStringLiteral("id"), tagOf(context, entry.record.toText()));
    xml.writeTextElement(QStringLiteral("title"), clean(entry.title));
    xml.writeTextElement(QStringLiteral("updated"), instant(entry.date));
    xml.writeTextElement(QStringLiteral("published"), instant(entry.date));
    writeLink(xml, "alternate", "text/html",
              context.absolute(context.site().paths().page(entry.record, context.language())));
    if (!entry.summary.isEmpty())
        xml.writeTextElement(QStringLiteral("summary"), clean(entry.summary));
    xml.writeEndElement();
}

} // namespace

QString feedTitle(const PageContext &context)
{
    const CityProfile &profile = context.site().content().profile;
    const Bilingual &name = profile.department.isEmpty() ? profile.cityName : profile.department;
    return phrase(context.language(), "Site", QT_TRANSLATE_NOOP("Site", "%1: news, visits and Infoletter"))
        .arg(name.inOrOther(context.language()));
}

QByteArray atomFeed(const PageContext &context)
{
    const CityProfile &profile = context.site().content().profile;
    const QList<Entry> entries = entriesOf(context);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(0);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("feed"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2005/Atom"));
    xml.writeAttribute(QStringLiteral("xml:lang"), languageCode(context.language()));
    xml.writeTextElement(QStringLiteral("id"), tagOf(context, QStringLiteral("feed")));
    xml.writeTextElement(QStringLiteral("title"), clean(feedTitle(context)));
    // Nothing newer than the newest entry is known, and the clock would make every build another one.
    xml.writeTextElement(QStringLiteral("updated"),
                         instant(entries.isEmpty() ? QDate(2000, 1, 1) : entries.constFirst().date));
    xml.writeStartElement(QStringLiteral("author"));
    QStringList author{profile.cityName.inOrOther(context.language()),
                       profile.department.inOrOther(context.language())};
    author.removeAll(QString());
    xml.writeTextElement(QStringLiteral("name"), clean(author.join(QStringLiteral(", "))));
    xml.writeEndElement();
    writeLink(xml, "self", "application/atom+xml", context.absolute(context.path()));
    writeLink(xml, "alternate", "text/html",
              context.absolute(SitePaths::page(SitePage::News, context.language())));
    for (const Entry &entry : entries)
        writeEntry(xml, context, entry);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray siteMap(const SiteModel &site, const QList<SiteMapEntry> &pages)
{
    const QString xhtml = QStringLiteral("http://www.w3.org/1999/xhtml");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(0);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("urlset"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.sitemaps.org/schemas/sitemap/0.9"));
    xml.writeNamespace(xhtml, QStringLiteral("xhtml"));
    for (const SiteMapEntry &page : pages) {
        for (const QString &own : {page.de, page.en}) {
            xml.writeStartElement(QStringLiteral("url"));
            xml.writeTextElement(QStringLiteral("loc"), site.address() + own);
            for (const Language language : allLanguages) {
                xml.writeEmptyElement(xhtml, QStringLiteral("link"));
                xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("alternate"));
                xml.writeAttribute(QStringLiteral("hreflang"), languageCode(language));
                xml.writeAttribute(QStringLiteral("href"),
                                   site.address() + (language == Language::German ? page.de : page.en));
            }
            xml.writeEndElement();
        }
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace weltkontor
