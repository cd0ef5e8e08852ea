// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitecontent.h"

namespace weltkontor
{

SiteContent SiteContent::shownOn(const QDate &day) const
{
    SiteContent shown = *this;
    shown.articles.removeIf([&](const Article &article) {
        return (article.shownFrom.isValid() && day < article.shownFrom) ||
               (article.shownUntil.isValid() && article.shownUntil < day);
    });
    shown.infoletters.removeIf(
        [&](const Infoletter &letter) { return letter.sentOn.isValid() && day < letter.sentOn; });
    shown.milestones.removeIf([&](const Milestone &milestone) {
        return !milestone.date.isEmpty() && day < milestone.date.firstDay();
    });
    return shown;
}

const Partner *SiteContent::partner(PartnerId id) const
{
    // In order of id, as storage delivers them.
    const auto found = std::lower_bound(partners.cbegin(), partners.cend(), id,
                                        [](const Partner &one, PartnerId wanted) { return one.id < wanted; });
    return found != partners.cend() && found->id == id ? &*found : nullptr;
}

const SitePicture *SiteContent::picture(DocumentId id) const
{
    const auto found = pictures.constFind(id.value);
    return found == pictures.constEnd() ? nullptr : &*found;
}

} // namespace weltkontor
