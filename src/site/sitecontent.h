// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/cityprofile.h"
#include "domain/contact.h"
#include "domain/fieldtext.h"
#include "domain/infoletter.h"
#include "domain/milestone.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "domain/visit.h"
#include "site/sitefinding.h"

namespace weltkontor
{

/// A contact as the public may see it in one role: name, office, phone and e-mail, never a private address.
struct SitePerson {
    ContactId contact;
    QString name; ///< With academic title; of an organisation its name.
    QString nameOriginal;
    Country country; ///< For the language of the original name; may be empty.
    QString organisation;
    Bilingual function;
    QString phone; ///< As typed.
    QString email;
    PartnerId partner;         ///< Null, like the next, for the office's own people.
    PartnershipId partnership; ///< Its partner is set as @c partner too.
    std::optional<qint64> rank;
    bool operator==(const SitePerson &) const = default;
};

/// The bytes of a picture and what kind they are ("image/jpeg"), found by looking inside.
struct SitePicture {
    QByteArray bytes;
    QByteArray mediaType;
    int width = 0, height = 0; ///< In pixels; 0 when not known.
    Bilingual title;           ///< Of its document: what it shows, where the record has no words for it.
    bool operator==(const SitePicture &) const = default;
};

/**
 * Everything that may stand on the site, and nothing else: records that are not published, internal notes and
 * people without a basis for publication are left out by readSiteContent() already.
 *
 * What depends on the day (news shown from and until, infoletters sent) is still complete; see shownOn(). A
 * value: building from it needs no database.
 */
struct SiteContent {
    CityProfile profile;
    Catalogues catalogues;
    QList<Partner> partners;             ///< Published ones.
    QList<Partnership> partnerships;     ///< Published ones of published partners.
    QList<Milestone> milestones;         ///< Of these.
    QList<Article> articles;             ///< Approved or published.
    QList<Visit> visits;                 ///< Approved or published.
    QList<Infoletter> infoletters;       ///< Approved or published.
    QList<SitePerson> persons;           ///< With a basis, by rank and name.
    QHash<qint64, SitePicture> pictures; ///< By document.
    QList<SiteFinding> findings;         ///< What was met while reading.

    /// The content of one day: without news, infoletters and milestones that are not yet or no longer shown.
    SiteContent shownOn(const QDate &day) const;

    const Partner *partner(PartnerId id) const;
    const SitePicture *picture(DocumentId id) const;
};

} // namespace weltkontor
