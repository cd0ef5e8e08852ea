// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "site/sitepages.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

struct Label {
    const char *key;
    const char *text;
};

constexpr Label labels[] = {
    {"skip", QT_TRANSLATE_NOOP("Site", "Skip to the content")},
    {"navigation", QT_TRANSLATE_NOOP("Site", "Main navigation")},
    {"languages", QT_TRANSLATE_NOOP("Site", "Choice of language")},
    {"legal", QT_TRANSLATE_NOOP("Site", "Legal information")},
    {"legalNotice", QT_TRANSLATE_NOOP("Site", "Legal notice")},
    {"dataProtection", QT_TRANSLATE_NOOP("Site", "Data protection")},
    {"accessibility", QT_TRANSLATE_NOOP("Site", "Accessibility")},
    {"partnerships", QT_TRANSLATE_NOOP("Site", "Town twinning and friendships")},
    {"cooperations", QT_TRANSLATE_NOOP("Site", "Economic cooperation and Local Agenda 21")},
    {"further", QT_TRANSLATE_NOOP("Site", "Further relations")},
    {"current", QT_TRANSLATE_NOOP("Site", "Current information")},
    {"news", QT_TRANSLATE_NOOP("Site", "News")},
    {"visits", QT_TRANSLATE_NOOP("Site", "Guests at the town hall")},
    {"incoming", QT_TRANSLATE_NOOP("Site", "Guests at the town hall")},
    {"outgoing", QT_TRANSLATE_NOOP("Site", "Our delegations abroad")},
    {"infoletter", QT_TRANSLATE_NOOP("Site", "Infoletter")},
    {"contact", QT_TRANSLATE_NOOP("Site", "Contact")},
    {"contacts", QT_TRANSLATE_NOOP("Site", "Your contacts")},
    {"office", QT_TRANSLATE_NOOP("Site", "Address")},
    {"phone", QT_TRANSLATE_NOOP("Site", "Phone")},
    {"mail", QT_TRANSLATE_NOOP("Site", "E-mail")},
    {"website", QT_TRANSLATE_NOOP("Site", "Website")},
    {"allNews", QT_TRANSLATE_NOOP("Site", "All news")},
    {"allVisits", QT_TRANSLATE_NOOP("Site", "All visits")},
    {"allInfoletters", QT_TRANSLATE_NOOP("Site", "All infoletters")},
    {"allPartners", QT_TRANSLATE_NOOP("Site", "All partners from A to Z")},
    {"anniversaries", QT_TRANSLATE_NOOP("Site", "Anniversaries")},
    {"anniversariesHint",
     QT_TRANSLATE_NOOP("Site", "Anniversaries of our partnerships and friendships in this "
                               "year and the next.")},
    {"noAnniversaries", QT_TRANSLATE_NOOP("Site", "There are no anniversaries in this year and the next.")},
    {"search", QT_TRANSLATE_NOOP("Site", "Search")},
    {"searchWords", QT_TRANSLATE_NOOP("Site", "Words that the page shall contain")},
    {"allPages", QT_TRANSLATE_NOOP("Site", "All pages of this site:")},
    {"foundOne", QT_TRANSLATE_NOOP("Site", "One page contains all of these words.")},
    {"foundMany", QT_TRANSLATE_NOOP("Site", "%1 pages contain all of these words.")},
    {"foundNone",
     QT_TRANSLATE_NOOP("Site", "No page contains all of these words. Fewer or shorter words find "
                               "more.")},
    {"feed", QT_TRANSLATE_NOOP("Site", "Subscribe to news, visits and Infoletter (Atom feed)")},
    {"openData", QT_TRANSLATE_NOOP("Site", "The partners as open data:")},
    {"worldMap", QT_TRANSLATE_NOOP("Site", "World map of partners")},
    {"mapHint", QT_TRANSLATE_NOOP("Site", "Each mark leads to the page of a partner. The list below the map "
                                          "names the same partners.")},
    {"legend", QT_TRANSLATE_NOOP("Site", "Marks on the map")},
    {"notOnMap", QT_TRANSLATE_NOOP("Site", "not on the map, as its location is not recorded")},
    {"noNews", QT_TRANSLATE_NOOP("Site", "There is no news at the moment.")},
    {"noVisits", QT_TRANSLATE_NOOP("Site", "There are no visits to report at the moment.")},
    {"noInfoletters", QT_TRANSLATE_NOOP("Site", "No infoletter has been published yet.")},
    {"noPartners", QT_TRANSLATE_NOOP("Site", "No partner has been published yet.")},
    {"facts", QT_TRANSLATE_NOOP("Site", "Facts")},
    {"partner", QT_TRANSLATE_NOOP("Site", "Partner")},
    {"country", QT_TRANSLATE_NOOP("Site", "Country")},
    {"relations", QT_TRANSLATE_NOOP("Site", "Relations")},
    {"milestones", QT_TRANSLATE_NOOP("Site", "Milestones")},
    {"fields", QT_TRANSLATE_NOOP("Site", "Fields of cooperation")},
    {"partners", QT_TRANSLATE_NOOP("Site", "Partners")},
    {"guests", QT_TRANSLATE_NOOP("Site", "Guests")},
    {"picture", QT_TRANSLATE_NOOP("Site", "Picture")},
    {"inThisIssue", QT_TRANSLATE_NOOP("Site", "In this issue")},
    {"notFoundText",
     QT_TRANSLATE_NOOP("Site", "The page you asked for does not exist, or no longer. These pages "
                               "lead on:")},
};

} // namespace

TemplateData templateLabels(Language language)
{
    TemplateData data(TemplateData::type::object);
    for (const Label &label : labels)
        data[label.key] = TemplateData(phrase(language, "Site", label.text).toStdString());
    return data;
}

QString pageTitle(SitePage page, Language language)
{
    switch (page) {
    case SitePage::Overview:
        return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Overview"));
    case SitePage::Partners:
        return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Partners"));
    case SitePage::Map:
        return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "World map"));
    case SitePage::News:
        return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "News"));
    case SitePage::Visits:
        return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Guests at the town hall"));
    case SitePage::Infoletters:
        return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Infoletter"));
    case SitePage::Anniversaries:
        return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Anniversaries"));
    case SitePage::Search:
        return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Search"));
    case SitePage::Contact:
        return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Contact"));
    case SitePage::NotFound:
        break;
    }
    return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Page not found"));
}

QString infoletterTitle(const Infoletter &letter, Language language)
{
    if (!letter.year || !letter.week)
        return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Infoletter"));
    return phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Infoletter, week %1 of %2"))
        .arg(QString::number(*letter.week), QString::number(*letter.year));
}

} // namespace weltkontor
