// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/columnmapper.h"

#include "base/phrases.h"
#include "import/headermatch.h"

#include <QSet>

#include <algorithm>

namespace weltkontor
{
namespace
{

enum class Family { Partner, Contact };

Family familyOf(const ImportTarget &target)
{
    return target.isContact() ? Family::Contact : Family::Partner;
}

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
    bool hasPlaceColumn = false; ///< "Ort", "City": the partner, or where a contact lives.
    bool contactOfPlace = false; ///< "Ansprechpartner", "Mayor": somebody's contact, not a list of people.

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
            if (column.mayBePartnerName())
                table.partnerNamed = true;
            else
                ++table.partnerEvidence;
        }
        if (column.isOnly(Family::Contact)) {
            ++table.contactEvidence;
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
    if (column.isOnly(Family::Partner))
        return Family::Partner;
    if (column.isOnly(Family::Contact))
        return Family::Contact;
    const auto partnerIf = [](bool condition) { return condition ? Family::Partner : Family::Contact; };
    if (!table.hasPartner() && !table.hasPlaceColumn)
        return Family::Contact;
    if (column.mayBePartnerName() && column.mayBe(Family::Contact, "city"))
        return partnerIf(!table.partnerNamed && table.hasPartner() && !table.isAddressList());
    if (column.mayBePartnerName())
        return partnerIf(table.contactEvidence == 0 ||
                         (table.partnerEvidence > 0 && !table.partnerNamed && !table.hasPlaceColumn));
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

QSet<int> contactNumbers(const QList<SourceColumn> &columns)
{
    QSet<int> numbers;
    for (const SourceColumn &column : columns) {
        const NumberedHeader numbered = numberedHeader(column.header);
        if (numbered.number == 0)
            continue;
        const QList<HeaderMatch> matches = matchesOfHeader(numbered.base);
        for (const HeaderMatch &match : matches) {
            if (match.isWhole() && match.target.type() == RecordType::Contact &&
                match.target.field().key() == u"family_name")
                numbers.insert(numbered.number);
        }
    }
    return numbers;
}

ColumnLook lookAtColumn(int position, const SourceColumn &column, const QSet<int> &numbers,
                        const FieldContext &context)
{
    ColumnLook look;
    const NumberedHeader numbered = numberedHeader(column.header);
    const bool isNumbered = numbers.contains(numbered.number);
    QList<HeaderMatch> matches = matchesOfHeader(isNumbered ? numbered.base : column.header);
    if (isNumbered)
        look.contactNumber = numbered.number;
    if (isNumbered && numbered.number > 1)
        matches.removeIf([](const HeaderMatch &match) { return !match.target.isContact(); });
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
    const QSet<int> numbers = contactNumbers(columns);
    QList<ColumnLook> looks;
    QStringList headers;
    ColumnMapping mapping;
    for (int i = 0; i < columns.size(); ++i) {
        looks += lookAtColumn(i, columns[i], numbers, context);
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
    readNamesAsWhole(mapping);
    if (languageOfHeaders(headers) == Language::English)
        readInEnglish(mapping);
    return mapping;
}

} // namespace weltkontor
