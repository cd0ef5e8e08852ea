// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contactlists.h"

#include "base/phrases.h"
#include "domain/personname.h"
#include "report/contactaddress.h"
#include "report/localname.h"
#include "report/relationlists.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

/// A role known to the month or the year holds for all of it.
bool holdsOn(const Record &role, const QDate &day)
{
    const auto from = PartialDate::fromEdtf(role.text(u"valid_from")).valueOr({});
    const auto to = PartialDate::fromEdtf(role.text(u"valid_to")).valueOr({});
    return (from.isEmpty() || from.firstDay() <= day) && (to.isEmpty() || to.lastDay() >= day);
}

qint64 partnerOf(const Record &role, const QHash<qint64, const Record *> &partnerships)
{
    if (const qint64 partner = role.value(u"partner_id").toLongLong())
        return partner;
    const Record *partnership = partnerships.value(role.value(u"partnership_id").toLongLong());
    return partnership ? partnership->value(u"partner_id").toLongLong() : 0;
}

QList<ListEntry> contactsWithRoles(const ListRecords &records, const ListParameters &parameters)
{
    const auto partners = records.byId(RecordType::Partner);
    const auto partnerships = records.byId(RecordType::Partnership);
    QMultiHash<qint64, const Record *> roles;
    for (const Record *role : records.byId(RecordType::Role)) {
        if (holdsOn(*role, parameters.asOf))
            roles.insert(role->value(u"contact_id").toLongLong(), role);
    }
    QList<ListEntry> entries;
    const auto contacts = records.ofType.constFind(RecordType::Contact);
    if (contacts == records.ofType.cend())
        return entries;
    for (const Record &contact : *contacts) {
        QList<const Record *> own = roles.values(contact.id);
        if (own.isEmpty())
            entries += ListEntry(contact);
        std::sort(own.begin(), own.end(),
                  [](const Record *one, const Record *other) { return one->id < other->id; });
        for (const Record *role : std::as_const(own)) {
            ListEntry entry(contact);
            entry.add(*role);
            if (const Record *partner = partners.value(partnerOf(*role, partnerships)))
                entry.add(*partner);
            entries += entry;
        }
    }
    return entries;
}

QList<ListEntry> contacts(const ListRecords &records, const ListParameters &)
{
    QList<ListEntry> entries;
    const auto contacts = records.ofType.constFind(RecordType::Contact);
    if (contacts == records.ofType.cend())
        return entries;
    for (const Record &contact : *contacts)
        entries += ListEntry(contact);
    return entries;
}

bool hasPhone(const ListEntry &entry)
{
    return !entry.text(RecordType::Contact, u"phone").isEmpty() ||
           !entry.text(RecordType::Contact, u"mobile").isEmpty() ||
           !entry.text(RecordType::Contact, u"phone2").isEmpty() ||
           !entry.text(RecordType::Contact, u"fax").isEmpty();
}

QList<ListEntry> contactsWithPhone(const ListRecords &records, const ListParameters &parameters)
{
    QList<ListEntry> entries = contacts(records, parameters);
    entries.removeIf([](const ListEntry &entry) { return !hasPhone(entry); });
    return entries;
}

QList<ListEntry> contactsWithAddress(const ListRecords &records, const ListParameters &parameters)
{
    QList<ListEntry> entries = contacts(records, parameters);
    entries.removeIf([](const ListEntry &entry) {
        return !addressOf(*entry.record(RecordType::Contact), Language::German);
    });
    return entries;
}

// Columns ---------------------------------------------------------------------------------------------------

ListCell nameCell(const ListEntry &entry, const FieldContext &context)
{
    const Record &contact = *entry.record(RecordType::Contact);
    const PersonName name{contact.text(u"salutation"), contact.text(u"academic_title"),
                          contact.text(u"given_name"), contact.text(u"family_name")};
    const QString original = contact.text(u"name_original");
    const QString latin = name.isEmpty() ? contact.text(u"organisation") : name.toListText();
    ListCell cell(latin);
    if (!original.isEmpty() && original != latin) {
        const QString language = contact.text(u"language");
        const Country country = Country::fromCode(contact.text(u"country")).valueOr({});
        const QString byLetters = languageOfLocalName(original, country);
        cell.texts += {original, byLetters.isEmpty() ? language : byLetters, {}};
    }
    if (entry.lacksBasis)
        cell.texts +=
            {phrase(context.language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "(no basis)")), {}, {}};
    return cell;
}

/// What the contact is for the partner, else at home.
ListCell functionCell(const ListEntry &entry, const FieldContext &context)
{
    for (const RecordType type : {RecordType::Role, RecordType::Contact}) {
        const Bilingual function{entry.text(type, u"function_de"), entry.text(type, u"function_en")};
        if (function.isEmpty())
            continue;
        const QString text = function.inOrOther(context.language);
        return ListCell(text, text == function.in(context.language)
                                  ? QString()
                                  : languageCode(otherLanguage(context.language)));
    }
    return {};
}

ListCell partnerCell(const ListEntry &entry, const FieldContext &context)
{
    return partnerNameCell(*entry.record(RecordType::Partner), context.language);
}

ListCell addressCell(const ListEntry &entry, const FieldContext &context)
{
    auto address = addressOf(*entry.record(RecordType::Contact), context.language);
    if (!address)
        return {};
    address->recipient.clear();
    ListCell cell;
    const QStringList lines = address->toLines(context.home);
    for (const QString &line : lines)
        cell.texts += {line, {}, {}};
    return cell;
}

const DerivedColumn name{"name",
                         QT_TRANSLATE_NOOP("ListColumn", "Name"),
                         RecordType::Contact,
                         nameCell,
                         nullptr,
                         PrintColumn::Kind::Text,
                         2};
const DerivedColumn function{"function", QT_TRANSLATE_NOOP("ListColumn", "Function"), RecordType::Contact,
                             functionCell};
const DerivedColumn partner{"partner", QT_TRANSLATE_NOOP("ListColumn", "Partner"), RecordType::Partner,
                            partnerCell};
const DerivedColumn address{"address",
                            QT_TRANSLATE_NOOP("ListColumn", "Address"),
                            RecordType::Contact,
                            addressCell,
                            nullptr,
                            PrintColumn::Kind::Text,
                            2};

/// What all lists of contacts have in common.
PrintableList ofContacts()
{
    PrintableList list;
    list.everything = QT_TRANSLATE_NOOP("PrintableList", "All contacts");
    list.emptyText = QT_TRANSLATE_NOOP("PrintableList", "No contact matches this selection.");
    list.types = {RecordType::Contact};
    list.needed = {RecordType::ProcessingBasis};
    list.counted = {RecordType::Contact};
    list.derived = {name, function, address};
    list.groupBy = QStringLiteral("none");
    list.groups = {QStringLiteral("organisation"), QStringLiteral("country"), QStringLiteral("language"),
                   QStringLiteral("none")};
    list.sortBy = QStringLiteral("name");
    list.entries = contacts;
    return list;
}

} // namespace

DerivedColumn contactNameColumn()
{
    return name;
}

PrintableList contactList()
{
    PrintableList list = ofContacts();
    list.name = QStringLiteral("contacts");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "List of contacts");
    list.types = {RecordType::Contact, RecordType::Role, RecordType::Partner};
    list.needed += RecordType::Partnership;
    list.derived += partner;
    list.columns = {QStringLiteral("name"), QStringLiteral("function"), QStringLiteral("organisation"),
                    QStringLiteral("phone"), QStringLiteral("email")};
    list.groupBy = QStringLiteral("partner");
    list.groups.prepend(QStringLiteral("partner"));
    list.entries = contactsWithRoles;
    return list;
}

PrintableList phoneList()
{
    PrintableList list = ofContacts();
    list.name = QStringLiteral("phones");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "Phone list");
    list.columns = {QStringLiteral("name"), QStringLiteral("organisation"), QStringLiteral("phone"),
                    QStringLiteral("mobile")};
    list.entries = contactsWithPhone;
    return list;
}

PrintableList addressList()
{
    PrintableList list = ofContacts();
    list.name = QStringLiteral("addresses");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "Address list");
    list.columns = {QStringLiteral("name"), QStringLiteral("organisation"), QStringLiteral("address")};
    list.entries = contactsWithAddress;
    return list;
}

PrintableList labelList()
{
    PrintableList list = ofContacts();
    list.name = QStringLiteral("labels");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "Address labels");
    list.columns = {QStringLiteral("address")};
    list.groups.clear();
    list.form = ListForm::Labels;
    list.withoutBasis = WithoutBasis::LeaveOut;
    return list;
}

} // namespace weltkontor
