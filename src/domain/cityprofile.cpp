// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cityprofile.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto city = QT_TRANSLATE_NOOP("FieldGroup", "City and department");
constexpr auto overview = QT_TRANSLATE_NOOP("FieldGroup", "Overview page");
constexpr auto approval = QT_TRANSLATE_NOOP("FieldGroup", "Approval");
constexpr auto legal = QT_TRANSLATE_NOOP("FieldGroup", "Legal links");

constinit const FieldSpec profileFields[] = {
    field<&CityProfile::cityName>("city_name", QT_TRANSLATE_NOOP("Field", "City"))
        .in(city)
        .listed()
        .namesRecord(),
    field<&CityProfile::department>("department", QT_TRANSLATE_NOOP("Field", "Department")).in(city).listed(),
    field<&CityProfile::street>("street", QT_TRANSLATE_NOOP("Field", "Street")).in(city),
    field<&CityProfile::postalCode>("postal_code", QT_TRANSLATE_NOOP("Field", "Postal code"))
        .in(city)
        .upTo(20),
    field<&CityProfile::city>("city", QT_TRANSLATE_NOOP("Field", "City in the address")).in(city),
    field<&CityProfile::country>("country", QT_TRANSLATE_NOOP("Field", "Country")).in(city),
    field<&CityProfile::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"))
        .as(FieldType::Phone)
        .in(city)
        .like("+49 211 89-23155"),
    field<&CityProfile::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"))
        .in(city)
        .upTo(254)
        .like("name@example.org"),
    field<&CityProfile::website>("website", QT_TRANSLATE_NOOP("Field", "Website"))
        .in(city)
        .upTo(2000)
        .like("https://www.example.org"),
    field<&CityProfile::siteAddress>("site_address", QT_TRANSLATE_NOOP("Field", "Address of the pages"))
        .in(city)
        .upTo(2000)
        .like("https://www.example.org/international"),
    field<&CityProfile::logo>("logo", QT_TRANSLATE_NOOP("Field", "Logo")).in(city).ofPictures(),
    field<&CityProfile::colour>("colour", QT_TRANSLATE_NOOP("Field", "Brand colour"))
        .in(city)
        .upTo(7)
        .like("#c8102e"),
    field<&CityProfile::headline>("headline", QT_TRANSLATE_NOOP("Field", "Headline")).in(overview).upTo(300),
    field<&CityProfile::introduction>("introduction", QT_TRANSLATE_NOOP("Field", "Introduction"))
        .as(FieldType::Markdown)
        .in(overview),
    field<&CityProfile::quotation>("quotation", QT_TRANSLATE_NOOP("Field", "Quotation"))
        .as(FieldType::MultilineText)
        .in(overview),
    field<&CityProfile::quotationSource>("quotation_source", QT_TRANSLATE_NOOP("Field", "Who says it"))
        .in(overview),
    field<&CityProfile::partnershipsText>("partnerships_text",
                                          QT_TRANSLATE_NOOP("Field", "Text on partnerships"))
        .as(FieldType::Markdown)
        .in(overview),
    field<&CityProfile::cooperationsText>("cooperations_text",
                                          QT_TRANSLATE_NOOP("Field", "Text on cooperation"))
        .as(FieldType::Markdown)
        .in(overview),
    field<&CityProfile::currentText>("current_text",
                                     QT_TRANSLATE_NOOP("Field", "Text on current information"))
        .as(FieldType::Markdown)
        .in(overview),
    field<&CityProfile::legalNotice>("legal_notice", QT_TRANSLATE_NOOP("Field", "Legal notice"))
        .as(FieldType::Web)
        .in(legal)
        .upTo(2000)
        .like("https://www.example.org/impressum"),
    field<&CityProfile::dataProtection>("data_protection", QT_TRANSLATE_NOOP("Field", "Data protection"))
        .as(FieldType::Web)
        .in(legal)
        .upTo(2000)
        .like("https://www.example.org/datenschutz"),
    field<&CityProfile::accessibility>("accessibility", QT_TRANSLATE_NOOP("Field", "Accessibility statement"))
        .as(FieldType::Web)
        .in(legal)
        .upTo(2000)
        .like("https://www.example.org/barrierefreiheit"),
    field<&CityProfile::secondApproval>("second_approval",
                                        QT_TRANSLATE_NOOP("Field", "Approval needs a second person"))
        .in(approval),
};

} // namespace

std::span<const FieldSpec> CityProfile::fields()
{
    return profileFields;
}

} // namespace weltkontor
