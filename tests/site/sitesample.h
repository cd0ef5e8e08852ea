// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogueentry.h"
#include "site/sitecontent.h"

#include <QDate>

namespace weltkontor::sitesample
{

inline QDate day()
{
    return {2026, 11, 23};
}

inline Bilingual both(const char *de, const char *en)
{
    return {QString::fromUtf8(de), QString::fromUtf8(en)};
}

inline PartialDate edtf(const char *text)
{
    return PartialDate::fromEdtf(QString::fromLatin1(text)).valueOr({});
}

inline Country country(const char *code)
{
    return Country::fromCode(QString::fromLatin1(code)).valueOr({});
}

inline Partner partner(qint64 id, const Bilingual &name, const char *local, const char *code)
{
    Partner partner;
    partner.id.value = id;
    partner.name = name;
    partner.nameLocal = QString::fromUtf8(local);
    partner.country = country(code);
    partner.published = true;
    return partner;
}

inline Partnership partnership(qint64 id, qint64 partner, const char *kind)
{
    Partnership partnership;
    partnership.id.value = id;
    partnership.partner.value = partner;
    partnership.kind = QString::fromLatin1(kind);
    partnership.published = true;
    return partnership;
}

inline Milestone milestone(qint64 id, qint64 partnership, MilestoneType type, const char *date)
{
    Milestone milestone;
    milestone.id.value = id;
    milestone.partnership.value = partnership;
    milestone.type = type;
    milestone.date = edtf(date);
    return milestone;
}

inline CityProfile profile()
{
    CityProfile profile;
    profile.id.value = CityProfile::onlyId;
    profile.cityName = both("Musterstadt", "Musterstadt");
    profile.department = both("Internationale Beziehungen", "International Relations");
    profile.street = QStringLiteral("Burgplatz 1");
    profile.postalCode = QStringLiteral("40213");
    profile.city = QStringLiteral("Düsseldorf");
    profile.country = country("DE");
    profile.phone = QStringLiteral("+49 (0) 211.89-23155");
    profile.email = MailAddress::fromText(QStringLiteral("international@example.org")).valueOr({});
    profile.siteAddress =
        WebAddress::fromText(QStringLiteral("https://www.example.org/international")).valueOr({});
    profile.colour = QStringLiteral("#d5001c");
    profile.headline = both("Die Stadt und die Welt", "The city and the world");
    profile.introduction =
        both("Wir arbeiten mit **Städten auf vier Kontinenten** zusammen: in Wirtschaft, Kultur, "
             "Bildung, Sport und bei Begegnungen der Bürger.",
             "We work with **cities on four continents**: in business, culture, education, sport "
             "and at meetings of citizens.");
    profile.quotation =
        both("Wer Freunde in der Welt hat, sieht weiter.", "With friends in the world you see further.");
    profile.quotationSource = both("Oberbürgermeisterin Ada Beispiel", "Mayor Ada Beispiel");
    profile.partnershipsText =
        both("Partnerschaften sind die Säule unserer Arbeit.", "Twinning is our foundation.");
    profile.cooperationsText =
        both("Aus Freundschaft wird Zusammenarbeit.", "Friendship becomes cooperation.");
    profile.currentText = both("Was gerade geschieht.", "What is going on.");
    profile.legalNotice = both("https://www.example.org/impressum", "https://www.example.org/en/legal");
    profile.dataProtection =
        both("https://www.example.org/datenschutz", "https://www.example.org/en/privacy");
    profile.accessibility =
        both("https://www.example.org/barrierefrei", "https://www.example.org/en/accessibility");
    return profile;
}

inline Catalogues catalogues()
{
    const auto entry = [](const char *key, const char *de, const char *en) {
        return Catalogues::Entry{QString::fromLatin1(key), QString::fromUtf8(de), QString::fromUtf8(en)};
    };
    Catalogues catalogues;
    const QString kinds = QStringLiteral("partnership_kind"), fields = QStringLiteral("cooperation_field");
    catalogues.add(kinds, entry("twin_town", "Städtepartnerschaft", "Town twinning"));
    catalogues.add(kinds, entry("friendship", "Städtefreundschaft", "Friendship"));
    catalogues.add(kinds, entry("economic", "Wirtschaftskooperation", "Economic cooperation"));
    catalogues.add(kinds, entry("agenda_21", "Lokale Agenda 21", "Local Agenda 21"));
    catalogues.add(kinds, entry("network", "Netzwerk", "Network"));
    catalogues.add(fields, entry("culture", "Kultur", "Culture"));
    catalogues.add(fields, entry("sport", "Sport", "Sport"));
    return catalogues;
}

inline Article article(qint64 id, const Bilingual &title, const QDate &date)
{
    Article article;
    article.id.value = id;
    article.title = title;
    article.date = date;
    article.state = PublicationState::Published;
    return article;
}

/// A red PNG of one pixel.
inline SitePicture picture()
{
    return {QByteArray::fromHex(
                "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408"
                "d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"),
            "image/png",
            1,
            1,
            {}};
}

inline void addPartners(SiteContent &content)
{
    content.partners = {partner(11, both("Warschau", "Warsaw"), "Warszawa", "PL"),
                        partner(12, both("Chongqing", "Chongqing"), "重庆", "CN"),
                        partner(13, both("Moskau", "Moscow"), "Москва", "RU"),
                        partner(14, both("Haifa", "Haifa"), "חיפה", "IL"),
                        partner(15, both("Żółkiew", "Zhovkva"), "Жовква", "UA"),
                        partner(16, both("Präfektur Chiba", "Chiba Prefecture"), "千葉県", "JP")};
    Partner &warsaw = content.partners[0];
    warsaw.population = 1863056;
    warsaw.populationYear = 2023;
    warsaw.place = Coordinates::of(52.22977, 21.01178).valueOr({});
    warsaw.description = both("Hauptstadt an der Weichsel.\n\n## Gemeinsam\n\n- Schulen\n- Theater",
                              "Capital on the Vistula.\n\n## Together\n\n- Schools\n- Theatres");
    warsaw.picture.value = 90;
    warsaw.pictureAlt = both("Ein rotes Quadrat", "A red square");
    content.pictures.insert(90, picture());
    content.partners[1].nameLatin = QStringLiteral("Chóngqìng");
    content.partnerships = {partnership(21, 11, "twin_town"),  partnership(22, 12, "twin_town"),
                            partnership(23, 12, "agenda_21"),  partnership(24, 13, "twin_town"),
                            partnership(25, 14, "friendship"), partnership(26, 16, "economic"),
                            partnership(27, 15, "network")};
    content.partnerships[0].cooperationFields = {QStringLiteral("culture"), QStringLiteral("sport")};
    content.milestones = {milestone(31, 21, MilestoneType::Agreement, "1989"),
                          milestone(32, 22, MilestoneType::Agreement, "2004-12-03"),
                          milestone(33, 24, MilestoneType::Agreement, "1992"),
                          milestone(34, 24, MilestoneType::Suspension, "2022-02"),
                          milestone(35, 26, MilestoneType::FirstContact, "2005"),
                          milestone(36, 26, MilestoneType::Agreement, "2019-05-25"),
                          milestone(37, 21, MilestoneType::Renewal, "2030")};
    content.milestones[0].wording = both("Der Vertrag wurde in Warschau unterzeichnet.", "Signed in Warsaw.");
}

inline void addNews(SiteContent &content)
{
    content.articles = {article(41, both("Jugendorchester zu Gast", "Youth orchestra visits"), {2026, 11, 5}),
                        article(42, both("Neue Buslinie nach Chiba", "New line to Chiba"), {2026, 10, 1}),
                        article(43, both("Von morgen an", "From tomorrow"), {2026, 11, 24}),
                        article(44, both("Bis gestern", "Until yesterday"), {2026, 1, 1})};
    content.articles[0].teaser = both("Zwei Konzerte in der Tonhalle.", "Two concerts.");
    content.articles[0].body = both("Am **Samstag** um 19 Uhr.", "On **Saturday** at 7 pm.");
    content.articles[0].partners = {PartnerId{11}};
    content.articles[2].shownFrom = QDate(2026, 11, 24);
    content.articles[3].shownUntil = QDate(2026, 11, 22);
    Visit visit;
    visit.id.value = 51;
    visit.title = both("Delegation aus Chongqing", "Delegation from Chongqing");
    visit.begin = edtf("2026-09-14");
    visit.end = edtf("2026-09-16");
    visit.partners = {PartnerId{12}};
    visit.guests = {ContactId{61}, ContactId{62}};
    visit.text = both("Gespräche über Hochwasserschutz.", "Talks on flood protection.");
    visit.state = PublicationState::Published;
    content.visits = {visit};
    Infoletter letter;
    letter.id.value = 55;
    letter.year = 2026;
    letter.week = 45;
    letter.sentOn = QDate(2026, 11, 6);
    letter.introduction = both("Diese Woche im Rathaus.", "This week at the town hall.");
    letter.items = {RecordRef(ArticleId{41}), RecordRef(VisitId{51}), RecordRef(ArticleId{44})};
    letter.state = PublicationState::Published;
    content.infoletters = {letter};
}

inline SitePerson person(qint64 contact, const char *name, const char *mail)
{
    SitePerson person;
    person.contact.value = contact;
    person.name = QString::fromUtf8(name);
    person.email = QString::fromLatin1(mail);
    return person;
}

/// A small city with each kind of record, complete in both languages.
inline SiteContent content()
{
    SiteContent content;
    content.profile = profile();
    content.catalogues = catalogues();
    addPartners(content);
    addNews(content);
    content.persons = {person(60, "Ada Beispiel", "ada.beispiel@example.org"),
                       person(61, "Li Wei", "li.wei@example.org")};
    content.persons[0].phone = QStringLiteral("+49 (0) 211.89-92294");
    content.persons[0].function = both("Leiterin", "Head of office");
    content.persons[1].partner.value = 12;
    content.persons[1].nameOriginal = QStringLiteral("李伟");
    content.persons[1].country = country("CN");
    return content;
}

} // namespace weltkontor::sitesample
