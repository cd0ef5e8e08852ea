// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/page.h"

#include "gui/main/recordwords.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

struct PageNames {
    Q_DECLARE_TR_FUNCTIONS(PageNames)
};

} // namespace

std::optional<RecordType> listedType(Page page)
{
    switch (page) {
    case Page::Partners:
        return RecordType::Partner;
    case Page::Partnerships:
        return RecordType::Partnership;
    case Page::Contacts:
        return RecordType::Contact;
    case Page::News:
        return RecordType::Article;
    case Page::Visits:
        return RecordType::Visit;
    case Page::Infoletter:
        return RecordType::Infoletter;
    default:
        return std::nullopt;
    }
}

std::optional<Page> pageOf(RecordType type)
{
    for (const Page page : allPages) {
        if (listedType(page) == type)
            return page;
    }
    return std::nullopt;
}

QString pageName(Page page)
{
    if (const auto type = listedType(page))
        return pageTitle(*type);
    switch (page) {
    case Page::Publish:
        return PageNames::tr("Publish");
    case Page::History:
        return PageNames::tr("History");
    case Page::Settings:
        return PageNames::tr("Settings");
    default:
        return PageNames::tr("Dashboard");
    }
}

QString pageIconName(Page page)
{
    switch (page) {
    case Page::Partners:
        return QStringLiteral("partners");
    case Page::Partnerships:
        return QStringLiteral("partnerships");
    case Page::Contacts:
        return QStringLiteral("contacts");
    case Page::News:
        return QStringLiteral("news");
    case Page::Visits:
        return QStringLiteral("visits");
    case Page::Infoletter:
        return QStringLiteral("infoletter");
    case Page::Publish:
        return QStringLiteral("publish");
    case Page::History:
        return QStringLiteral("history");
    case Page::Settings:
        return QStringLiteral("settings");
    case Page::Dashboard:
        break;
    }
    return QStringLiteral("dashboard");
}

} // namespace weltkontor
