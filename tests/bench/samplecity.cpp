// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/samplecity.h"

#include "bench/benchtable.h"
#include "domain/cityprofile.h"
#include "domain/milestone.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "storage/changeset.h"
#include "storage/recordreader.h"
#include "workflow/samplecity.h"

namespace weltkontor
{
namespace
{

struct Town {
    const char *german, *english, *local, *country;
};

/// Names in the scripts that a list of partners meets.
constexpr Town towns[] = {{"Krakau", "Kraków", "Kraków", "PL"},
                          {"Moskau", "Moscow", "Москва", "RU"},
                          {"Osaka", "Osaka", "大阪", "JP"},
                          {"Haifa", "Haifa", "חיפה", "IL"},
                          {"Lyon", "Lyon", "Lyon", "FR"},
                          {"Chongqing", "Chongqing", "重庆", "CN"},
                          {"Temeswar", "Timișoara", "Timișoara", "RO"},
                          {"Kiew", "Kyiv", "Київ", "UA"}};

constexpr const char *words[] = {"Stadt",   "Brücke", "Partnerschaft", "gemeinsam", "seit",
                                 "Theater", "Schule", "Fluss",         "und",       "Begegnung",
                                 "Kultur",  "für",    "Straße",        "Musik",     "Handel",
                                 "öffnen",  "Jugend", "mit",           "Weg",       "Europa"};

/// With everything that a site wants to have.
CityProfile profile()
{
    const auto both = [](const char *text) {
        return Bilingual{QString::fromLatin1(text), QString::fromLatin1(text)};
    };
    CityProfile profile;
    profile.id.value = CityProfile::onlyId;
    profile.cityName = both("Musterstadt");
    profile.department = both("International");
    profile.headline = both("Headline");
    profile.introduction = both("Introduction");
    profile.legalNotice = profile.dataProtection = profile.accessibility =
        both("https://www.example.org/legal");
    profile.siteAddress =
        required(WebAddress::fromText(QStringLiteral("https://www.example.org/international")));
    return profile;
}

const Town &townOf(int number)
{
    return towns[size_t(number) % std::size(towns)];
}

QString numbered(const char *name, int number)
{
    return QStringLiteral("%1 %2").arg(QString::fromUtf8(name)).arg(number + 1);
}

Record partnerOf(int number, int descriptionWords)
{
    Partner partner;
    partner.name = {BenchCity::partnerName(number, true), BenchCity::partnerName(number, false)};
    partner.nameLocal = BenchCity::partnerLocalName(number);
    partner.country = *Country::fromCode(QString::fromUtf8(townOf(number).country));
    partner.population = 50'000 + number * 37;
    partner.description = {BenchCity::description(number, descriptionWords),
                           BenchCity::description(number + 1, descriptionWords)};
    partner.published = true;
    return Record::from(partner);
}

} // namespace

QString BenchCity::partnerName(int number, bool isGerman)
{
    return numbered(isGerman ? townOf(number).german : townOf(number).english, number);
}

QString BenchCity::partnerLocalName(int number)
{
    return numbered(townOf(number).local, number);
}

QString BenchCity::description(int number, int count)
{
    QStringList text;
    for (int i = 0; i < count; ++i)
        text += QString::fromUtf8(words[size_t(i * 7 + number * 3) % std::size(words)]) +
                (i % 60 == 59 ? QStringLiteral(".\n\n") : QString());
    return text.join(u' ');
}

BenchCity::BenchCity(int partners, int descriptionWords)
    : m_database(required(Database::open(DatabaseAddress::ofFile(file()))))
{
    required(ensureCatalogues(*m_database));
    const auto catalogues = required(RecordReader(*m_database).catalogues());
    const auto kinds = catalogues.entries(QStringLiteral("partnership_kind"));
    const auto changes = required(ChangeSet::begin(*m_database, Act{Act::Kind::Create, {}}));
    Record city = Record::from(profile());
    required(changes->save(city));
    QList<Record> cities, relations, agreements;
    for (int number = 0; number < partners; ++number)
        cities += partnerOf(number, descriptionWords);
    required(changes->saveAll(cities));
    for (int number = 0; number < partners; ++number) {
        Partnership relation;
        relation.partner.value = cities[number].id;
        relation.kind = kinds[number % qMin<qsizetype>(4, kinds.size())].key;
        relation.published = true;
        relations += Record::from(relation);
    }
    required(changes->saveAll(relations));
    for (int number = 0; number < partners; ++number) {
        Milestone agreement;
        agreement.partnership.value = relations[number].id;
        agreement.type = MilestoneType::Agreement;
        agreement.date = *PartialDate::fromText(QString::number(1950 + number % 70));
        agreements += Record::from(agreement);
    }
    required(changes->saveAll(agreements));
    required(changes->commit());
}

} // namespace weltkontor
