// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

enum class PartnerLevel { Municipality, District, Region, Country, Organisation, Network };
template<>
struct ChoicesOf<PartnerLevel> {
    static const ChoiceSpec values[6];
};

/// A city, region, country, organisation or network that the city has, had or prepares relations with.
struct Partner {
    static constexpr RecordType recordType = RecordType::Partner;
    static std::span<const FieldSpec> fields();

    PartnerId id;
    qint64 version = 0;

    PartnerLevel level = PartnerLevel::Municipality;
    Bilingual name;           ///< "Warschau", "Warsaw".
    QString nameLocal;        ///< In its own language and script: "Warszawa", "重庆市".
    QString nameLatin;        ///< Transliteration of the local name: "Chóngqìng".
    QStringList furtherNames; ///< Other names in use: "Kanton".
    QStringList formerNames;  ///< "Nelspruit".
    Country country;
    QString state; ///< State, province, voivodeship …
    Coordinates place;
    std::optional<qint64> population;
    std::optional<qint64> populationYear;
    WebAddress website;
    QString wikidataId; ///< "Q270".
    Bilingual description;
    DocumentId picture;
    Bilingual pictureAlt;           ///< Text instead of the picture (WCAG 1.1.1).
    bool pictureDecorative = false; ///< It tells nothing, so it needs no text instead.
    QString pictureCredit;
    QString note; ///< For the office only.
    bool published = false;
    std::optional<qint64> position; ///< Order on the site within its section; smaller first.
};

} // namespace weltkontor
