// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

/// The settings of the office that everybody at this database shares: the city's profile. There is one, with
/// id 1.
struct CityProfile {
    static constexpr RecordType recordType = RecordType::Settings;
    static constexpr qint64 onlyId = 1;
    static std::span<const FieldSpec> fields();

    Id<RecordType::Settings> id;
    qint64 version = 0;

    Bilingual cityName;
    Bilingual department;
    QString street;
    QString postalCode;
    QString city;
    Country
        country; ///< The home country: of phone numbers without a code, of addresses without a country line.
    QString phone;
    MailAddress email;
    WebAddress website;
    WebAddress siteAddress; ///< Where the published pages are seen: feeds and search engines need it whole.
    DocumentId logo;
    QString colour; ///< "#rrggbb", of the site's brand.
    Bilingual headline;
    Bilingual introduction; ///< Markdown.
    Bilingual quotation;
    Bilingual quotationSource;
    Bilingual partnershipsText;  ///< Markdown, above the twin towns.
    Bilingual cooperationsText;  ///< Markdown, above economic cooperation and Agenda 21.
    Bilingual currentText;       ///< Markdown, above the current information.
    Bilingual legalNotice;       ///< URL.
    Bilingual dataProtection;    ///< URL.
    Bilingual accessibility;     ///< URL.
    bool secondApproval = false; ///< Nobody approves what they wrote themselves.
};

} // namespace weltkontor
