// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/recordtype.h"

#include <QString>

#include <optional>

namespace weltkontor
{

/// Something on the site that a person should know before it is published. Nothing of it stops a build; what
/// blocks() stops publishing.
struct SiteFinding {
    enum class Kind {
        TranslationMissing,  ///< A text stands in the other language.
        AltTextMissing,      ///< A picture without words for those who cannot see it (WCAG 1.1.1).
        PictureUnusable,     ///< The picture of a record is not stored or no JPEG, PNG, GIF or WebP.
        LegalLinkMissing,    ///< Legal notice, data protection or accessibility statement: blocks().
        SiteAddressMissing,  ///< Without the address of the pages there are no feeds and no site map.
        ProfileIncomplete,   ///< The city's profile lacks something that every page shows.
        PersonWithoutBasis,  ///< A role is marked published, but there is no basis to publish the person.
        NoRelation,          ///< A published partner without a published relation: not on the overview.
        PartnerNotPublished, ///< A published relation of a partner that is not published: not on the site.
        LinkLeftOut,         ///< A link in a text that the site does not show (no web or mail address).
        Expired              ///< Published, but no longer shown since its last day has passed.
    };

    Kind kind = Kind::TranslationMissing;
    RecordRef record;
    QString titleDe, titleEn;         ///< How the record is called.
    QString field;                    ///< Key of the field it is about; may be empty.
    std::optional<Language> language; ///< The one that is missing.

    /// The law demands it on every public page (§ 5 DDG, Art. 13 GDPR, § 12b BGG).
    bool blocks() const { return kind == Kind::LegalLinkMissing; }

    /// The key of the kind in JSON: "legal_link_missing".
    QString kindKey() const;

    /// The sentence for a person, with the record's title.
    QString text(Language in) const;

    bool operator==(const SiteFinding &) const = default;
};

} // namespace weltkontor
