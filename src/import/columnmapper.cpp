// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/columnmapper.h"

#include "base/phrases.h"
#include "import/contactblocks.h"
#include "import/headermatch.h"

#include <algorithm>

namespace weltkontor
{
namespace
{

using Family = RecordFamily;

struct Candidate {
    int column = 0;
    HeaderMatch match;
    std::optional<double> fit;
};

/// The candidates of one column, and which record its header speaks for.
struct ColumnLook {
    QList<Candidate> candidates;
    int contactNumber = 1;

    const Candidate *best(Family family) const
    {
        const Candidate *found = nullptr;
        for (const Candidate &one : candidates) {
            if (familyOf(one.match.target) == family && (!found || one.match.score > found->match.score))
                found = &one;
        }
        return found;
    }
    double score(Family family) const
    {
        const Candidate *found = best(family);
        return found ? found->match.score : 0;
    }
    bool isOnly(Family family) const
    {
        const Family other = family == Family::Partner ? Family::Contact : Family::Partner;
        return score(family) >= 0.55 && score(other) < score(family) - 0.15;
    }
    bool mayBe(Family family, const char *key) const
    {
        const Candidate *found = best(family);
        return found && found->match.target.kind() == ImportTarget::Kind::Field &&
               found->match.target.field().key() == QLatin1String(key);
    }
    bool mayBePartnerName() const
    {
        const Candidate *found = best(Family::Partner);
        return found && found->match.target.type() == RecordType::Partner &&
               found->match.target.field().key().startsWith(u"name_");
    }
};

/// What the columns that leave no doubt say about the rows.
struct TableLook {
    bool partnerNamed = false;
    int partnerEvidence = 0;
    int contactEvidence = 0;
    bool postalAddress = false;
    bool hasPlaceColumn = false;  ///< "Ort", "City": the partner, or where a contact lives.
    bool isNamedContact = false;  ///< Some column is certainly for the name of a person.
    bool isNamedByValues = false; ///< What it holds beside dates is only about partners: population, kind …
    bool contactOfPlace = false;  ///< "Ansprechpartner", "Mayor": somebody's contact, not a list of people.

    bool hasPartner() const
    {
        return partnerNamed || partnerEvidence > 0 || contactEvidence == 0 ||
               (contactOfPlace && hasPlaceColumn && !postalAddress);
    }
    bool isAddressList() const { return postalAddress && partnerEvidence == 0; }
};

bool isContactOfSomebody(const Candidate &candidate)
{
    const QString name = foldedHeader(candidate.match.name);
    return candidate.match.target.kind() == ImportTarget::Kind::WholeName &&
           (name.contains(u"ANSPRECH") || name.contains(u"KONTAKT") || name.contains(u"CONTACT") ||
            name.contains(u"BUERGERMEISTER") || name.contains(u"MAYOR"));
}

TableLook lookAtTable(const QList<ColumnLook> &columns)
{
    TableLook table;
    for (const ColumnLook &column : columns) {
        if (column.isOnly(Family::Partner)) {
            const Candidate &best = *column.best(Family::Partner);
            if (column.mayBePartnerName())
                table.partnerNamed = true;
            else
                ++table.partnerEvidence;
            table.isNamedByValues = table.isNamedByValues ||
                                    best.match.target.type() != RecordType::Milestone ||
                                    best.match.target.kind() != ImportTarget::Kind::Field;
        }
        if (column.isOnly(Family::Contact)) {
            ++table.contactEvidence;
            const ImportTarget &best = column.best(Family::Contact)->match.target;
            table.isNamedContact = table.isNamedContact || best.field().key() == u"family_name" ||
                                   best.field().key() == u"given_name";
            table.contactOfPlace = table.contactOfPlace || isContactOfSomebody(*column.best(Family::Contact));
            table.postalAddress = table.postalAddress || column.mayBe(Family::Contact, "street") ||
                                  column.mayBe(Family::Contact, "postal_code");
        }
        if (column.mayBePartnerName() && column.mayBe(Family::Contact, "city"))
            table.hasPlaceColumn = true;
    }
    return table;
}

/// The record that a column belongs to whose header both kinds of records know.
Family familyOfColumn(const ColumnLook &column, const TableLook &table)
{
    if (column.isOnly(Family::Partner) || !column.best(Family::Contact))
        return Family::Partner;
    if (column.isOnly(Family::Contact) || !column.best(Family::Partner))
        return Family::Contact;
    const auto partnerIf = [](bool condition) { return condition ? Family::Partner : Family::Contact; };
    if (!table.hasPartner() && !table.hasPlaceColumn)
        return Family::Contact;
    if (column.mayBePartnerName() && column.mayBe(Family::Contact, "city"))
        return partnerIf(!table.partnerNamed && table.hasPartner() && !table.isAddressList());
    if (column.mayBePartnerName())
        return partnerIf(table.contactEvidence == 0 ||
                         (table.partnerEvidence > 0 && !table.partnerNamed && !table.hasPlaceColumn));
    // In a list of partners with their dates a remark is about the partner.
    if (column.mayBe(Family::Contact, "note") && table.partnerEvidence > 0 &&
        (table.partnerNamed || table.hasPlaceColumn))
        return Family::Partner;
    if (column.mayBe(Family::Contact, "country") || column.mayBe(Family::Contact, "state"))
        return partnerIf(table.hasPartner() && !table.isAddressList());
    return partnerIf(table.hasPartner() &&
                     table.partnerEvidence + (table.partnerNamed ? 1 : 0) >= table.contactEvidence);
}

/// What the values alone say where the header says nothing.
QList<HeaderMatch> matchesOfValues(const QStringList &samples, const FieldContext &context)
{
    QList<HeaderMatch> matches;
    const auto add = [&](const char *key, bool looksLike) {
        const auto target = ImportTarget::fromKey(QString::fromLatin1(key));
        const auto fit = looksLike ? fitOfValues(target->field(), samples, context) : std::nullopt;
        if (fit && *fit >= 0.8)
            matches += {*target, 0.4, {}};
    };
    const auto share = [&](auto fits) {
        return samples.size() >= 2 &&
               std::count_if(samples.begin(), samples.end(), fits) * 10 >= samples.size() * 8;
    };
    add("contact.email", share([](const QString &text) { return text.contains(u'@'); }));
    add("contact.phone",
        share([](const QString &text) { return text.startsWith(u'+') || text.startsWith(u'0'); }));
    const bool web =
        share([](const QString &text) { return text.startsWith(u"http") || text.startsWith(u"www."); });
    add("partner.website", web);
    add("contact.website", web);
    const bool words = share([](const QString &text) { return text.size() > 3 && !text[0].isDigit(); });
    add("partner.country", words);
    add("contact.country", words);
    return matches;
}

ColumnLook lookAtColumn(int position, const SourceColumn &column, const ContactBlocks &blocks,
                        const FieldContext &context)
{
    ColumnLook look;
    const NumberedHeader numbered = numberedHeader(column.header);
    const ContactBlocks::Place place = blocks.placeOf(position);
    const bool isNumbered = blocks.isContact(numbered.number);
    QList<HeaderMatch> matches = matchesOfHeader(isNumbered ? numbered.base : column.header);
    if (isNumbered)
        look.contactNumber = numbered.number;
    else if (place.contact > 0)
        look.contactNumber = place.contact;
    if (isNumbered && numbered.number > 1)
        matches.removeIf([](const HeaderMatch &match) { return !match.target.isContact(); });
    if (place.family && std::any_of(matches.begin(), matches.end(), [&place](const HeaderMatch &match) {
            return familyOf(match.target) == *place.family;
        }))
        matches.removeIf(
            [&place](const HeaderMatch &match) { return familyOf(match.target) != *place.family; });
    if (matches.isEmpty())
        matches = matchesOfValues(column.samples, context);
    for (HeaderMatch &match : matches) {
        match.target =
            match.target.ofContact(match.target.slot() > 1 ? match.target.slot() : look.contactNumber);
        const auto fit = match.target.kind() == ImportTarget::Kind::WholeName
                             ? std::nullopt
                             : fitOfValues(match.target.field(), column.samples, context);
        if (fit && *fit >= 0.8)
            match.score += 0.05;
        else if (fit && *fit < 0.3 && match.score < 1)
            match.score *= 0.4;
        if (match.score >= 0.35)
            look.candidates += {position, match, fit};
    }
    return look;
}

Confidence confidenceOf(const Candidate &candidate)
{
    if (candidate.match.isWhole())
        return Confidence::High;
    return candidate.match.score >= 0.5 ? Confidence::Medium : Confidence::Low;
}

QString reasonOf(const Candidate &candidate)
{
    const bool fits = candidate.fit && *candidate.fit >= 0.8;
    if (candidate.match.isWhole())
        return fits
                   ? message("Import",
                             QT_TRANSLATE_NOOP("Import", "The header is a name of this field, and the values "
                                                         "fit."))
                   : message("Import", QT_TRANSLATE_NOOP("Import", "The header is a name of this field."));
    if (!candidate.match.name.isEmpty())
        return message("Import", QT_TRANSLATE_NOOP("Import", "The header contains “%1”."))
            .arg(candidate.match.name);
    return message("Import", QT_TRANSLATE_NOOP("Import", "Only the values look like it; please check."));
}

/// "Name" beside no "Vorname" holds both.
void readNamesAsWhole(ColumnMapping &mapping)
{
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const auto target = mapping.columns[i].target;
        if (!target || target->type() != RecordType::Contact || target->kind() != ImportTarget::Kind::Field ||
            target->field().key() != u"family_name" ||
            foldedHeader(numberedHeader(mapping.columns[i].column.header).base) != u"NAME")
            continue;
        const auto given =
            ImportTarget::fromKey(QStringLiteral("contact.given_name"))->ofContact(target->slot());
        const auto whole = ImportTarget::fromKey(QStringLiteral("contact.name"))->ofContact(target->slot());
        if (mapping.positionOf(given) < 0 && mapping.positionOf(whole) < 0)
            mapping.setTarget(
                i, whole, Confidence::High,
                message("Import", QT_TRANSLATE_NOOP("Import", "There is no column for given names, so it "
                                                              "is read as the whole name.")));
    }
}

/// Two columns called "Telefon" are the first and the second phone.
void useSecondFields(ColumnMapping &mapping, const QList<ColumnLook> &looks)
{
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const Candidate *found = looks[i].best(Family::Contact);
        if (mapping.columns[i].target || !found || !found->match.isWhole() ||
            found->match.target.kind() != ImportTarget::Kind::Field)
            continue;
        const QString key = found->match.target.field().key();
        if (key != u"phone" && key != u"email")
            continue;
        const auto second = ImportTarget::fromKey(QStringLiteral("contact.%1%2").arg(key).arg(2))
                                ->ofContact(found->match.target.slot());
        if (mapping.positionOf(found->match.target) >= 0 && mapping.positionOf(second) < 0)
            mapping.setTarget(
                i, second, Confidence::Medium,
                message("Import",
                        QT_TRANSLATE_NOOP("Import", "Another column of this name comes before it.")));
    }
}

/// "Ort" beside a street is where the contact lives, if another column names the partner.
void useAddressFields(ColumnMapping &mapping, const QList<ColumnLook> &looks)
{
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const Candidate *found = looks[i].best(Family::Contact);
        if (!mapping.columns[i].target && found && found->match.isWhole() &&
            found->match.target.field().key() == u"city" && mapping.positionOf(found->match.target) < 0)
            mapping.setTarget(i, found->match.target, confidenceOf(*found), reasonOf(*found));
    }
}

void ask(MappedColumn &column, const QList<ImportTarget> &alternatives)
{
    column.target.reset();
    column.confidence = Confidence::None;
    column.alternatives = alternatives;
    column.reason =
        message("Import", QT_TRANSLATE_NOOP("Import", "The header may mean more than one field; please "
                                                      "choose."));
}

ImportTarget targetOf(const char *key)
{
    return *ImportTarget::fromKey(QString::fromLatin1(key));
}

/// "Datum" beside people: of the agreement, of a first contact, or of something else.
bool isVagueDate(const QString &header)
{
    const QString folded = foldedHeader(header);
    return folded == u"DATUM" || folded == u"DATE" || folded == u"TAG" || folded == u"VOM";
}

/**
 * What the headers leave open is asked, not guessed: "Name" in a list that tells of partners and of people
 * alike, "Datum" that may be that of anything, "Telefon" beside two contacts.
 */
void askWhatIsAmbiguous(ColumnMapping &mapping, const QList<ColumnLook> &looks, const TableLook &table,
                        const ContactBlocks &blocks)
{
    const bool toldApart = mapping.hasKey(QStringLiteral("milestone.type"));
    for (int i = 0; i < mapping.columns.size(); ++i) {
        MappedColumn &column = mapping.columns[i];
        const ColumnLook &look = looks[i];
        const bool isGrouped = blocks.placeOf(i).family.has_value();
        if (foldedHeader(column.column.header) == u"NAME" && !isGrouped && look.mayBePartnerName() &&
            !table.partnerNamed && !table.hasPlaceColumn && !table.isNamedContact && !table.isNamedByValues &&
            table.partnerEvidence > 0 && table.contactEvidence > 0)
            ask(column, {targetOf("partner.name_de"), targetOf("contact.name")});
        else if (isVagueDate(column.column.header) && !toldApart && table.contactEvidence > 0)
            ask(column, {targetOf("milestone.agreement"), targetOf("milestone.first_contact"),
                         targetOf("milestone.friendship"), targetOf("milestone.renewal")});
        else if (blocks.areSeveral() && !isGrouped && column.target && column.target->isContact() &&
                 column.target->slot() == 1 && look.isOnly(Family::Contact) &&
                 !ColumnMapping::takesSeveral(*column.target) &&
                 !blocks.isContact(numberedHeader(column.column.header).number) &&
                 mapping.positionOf(column.target->ofContact(2)) < 0)
            ask(column, {*column.target, column.target->ofContact(2)});
    }
}

void readInEnglish(ColumnMapping &mapping)
{
    for (MappedColumn &column : mapping.columns) {
        if (!column.target || namesLanguage(column.column.header))
            continue;
        const ImportTarget english = column.target->inLanguage(Language::English);
        if (english != *column.target && mapping.positionOf(english) < 0)
            column.target = english;
    }
}

} // namespace

std::optional<double> fitOfValues(const Field &field, const QStringList &samples, const FieldContext &context)
{
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::MultilineText:
    case FieldType::Markdown:
    case FieldType::TextList:
    case FieldType::CatalogueList:
        return std::nullopt;
    default:
        break;
    }
    if (samples.isEmpty())
        return std::nullopt;
    const auto understood = std::count_if(samples.begin(), samples.end(), [&](const QString &sample) {
        return parseText(field, sample, context).isOk();
    });
    return double(understood) / double(samples.size());
}

ColumnMapping mapColumns(const QList<SourceColumn> &columns, const FieldContext &context)
{
    const ContactBlocks blocks(columns);
    QList<ColumnLook> looks;
    QStringList headers;
    ColumnMapping mapping;
    for (int i = 0; i < columns.size(); ++i) {
        looks += lookAtColumn(i, columns[i], blocks, context);
        headers += columns[i].header;
        mapping.columns += {columns[i],
                            {},
                            Confidence::None,
                            message("Import", QT_TRANSLATE_NOOP("Import", "No field has this name."))};
    }
    const TableLook table = lookAtTable(looks);

    QList<Candidate> candidates;
    for (const ColumnLook &look : std::as_const(looks)) {
        const Family family = familyOfColumn(look, table);
        for (const Candidate &candidate : look.candidates) {
            if (familyOf(candidate.match.target) == family)
                candidates += candidate;
        }
    }
    // By score and then by column, so that the order of columns only decides between equal ones.
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.match.score > b.match.score; });
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (mapping.columns[candidate.column].target)
            continue;
        const int other = mapping.positionOf(candidate.match.target);
        if (other >= 0 && !ColumnMapping::takesSeveral(candidate.match.target)) {
            mapping.columns[candidate.column].reason =
                message("Import",
                        QT_TRANSLATE_NOOP("Import", "The column “%1” already goes where it would go."))
                    .arg(columns[other].name);
            continue;
        }
        mapping.setTarget(candidate.column, candidate.match.target, confidenceOf(candidate),
                          reasonOf(candidate));
    }
    if (table.postalAddress)
        useAddressFields(mapping, looks);
    useSecondFields(mapping, looks);
    askWhatIsAmbiguous(mapping, looks, table, blocks);
    readNamesAsWhole(mapping);
    if (languageOfHeaders(headers) == Language::English)
        readInEnglish(mapping);
    return mapping;
}

} // namespace weltkontor
