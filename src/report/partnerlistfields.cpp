// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/partnerlistfields.h"

#include "base/phrases.h"
#include "domain/recorddescription.h"
#include "report/localname.h"

#include <limits>

namespace weltkontor
{
namespace
{

constexpr RecordType types[] = {RecordType::Partner, RecordType::Partnership};
constexpr int lastRank = std::numeric_limits<int>::max();

bool isDerived(const QString &key)
{
    return key == QLatin1String("since") || key == QLatin1String("status");
}

QString otherLanguageTag(const QString &text, const Bilingual &from, Language language)
{
    return text == from.in(language) ? QString() : languageCode(otherLanguage(language));
}

} // namespace

PartnerListRow::PartnerListRow(const Partner &partner)
    : m_partner(&partner)
    , m_partnerRecord(Record::from(partner))
    , m_partnershipRecord(RecordType::Partnership)
{
}

PartnerListRow::PartnerListRow(const Partner &partner, const Partnership &partnership,
                               const PartnershipState &state)
    : m_partner(&partner)
    , m_partnerRecord(Record::from(partner))
    , m_partnershipRecord(Record::from(partnership))
    , m_state(state)
{
}

QVariant PartnerListRow::value(const Field &field, RecordType type) const
{
    if (type == RecordType::Partner)
        return m_partnerRecord.value(field);
    return hasPartnership() ? m_partnershipRecord.value(field) : QVariant();
}

PartnerListFields::PartnerListFields(const PartnerListRecords &records, Language language)
{
    m_context.language = language;
    m_context.home = records.home;
    m_context.catalogues = records.catalogues;
}

QString PartnerListFields::canonical(const QString &key) const
{
    QString bare = key.trimmed();
    for (const RecordType type : types) {
        const QString prefix = RecordDescription::of(type).key() + u'.';
        if (bare.startsWith(prefix))
            bare = bare.mid(prefix.size());
    }
    for (const RecordType type : types) {
        const Field *field = RecordDescription::of(type).field(bare);
        if (field && field->language())
            return QString::fromLatin1(field->spec().key);
    }
    return bare;
}

PartnerListFields::Known PartnerListFields::find(const QString &key) const
{
    for (const RecordType type : types) {
        const RecordDescription &description = RecordDescription::of(type);
        const Field *field = description.field(key);
        if (field && field->language() && *field->language() != m_context.language)
            field = description.counterpart(*field);
        if (field && !field->isReference() && !field->has(FieldSpec::Automatic))
            return {field, type};
    }
    return {};
}

bool PartnerListFields::isKnown(const QString &key) const
{
    return isDerived(key) || find(key).field;
}

QStringList PartnerListFields::keys() const
{
    QStringList keys;
    for (const RecordType type : types) {
        for (const Field &field : RecordDescription::of(type).fields()) {
            const QString key = QString::fromLatin1(field.spec().key);
            if (!keys.contains(key) && isKnown(key))
                keys.append(key);
        }
    }
    return keys + QStringList{QStringLiteral("since"), QStringLiteral("status")};
}

QString PartnerListFields::title(const QString &key) const
{
    if (key == QLatin1String("since"))
        return phrase(language(), "PartnerList", QT_TRANSLATE_NOOP("PartnerList", "Since"));
    if (key == QLatin1String("status"))
        return phrase(language(), "PartnerList", QT_TRANSLATE_NOOP("PartnerList", "Status"));
    const Known known = find(key);
    return known.field ? known.field->plainLabel(language()) : key;
}

PrintColumn PartnerListFields::column(const QString &key) const
{
    PrintColumn column;
    column.key = key;
    column.title = title(key);
    column.weight = 1;
    if (key == QLatin1String("name"))
        column.weight = 2;
    const Known known = find(key);
    if (key == QLatin1String("since"))
        column.kind = PrintColumn::Kind::Date;
    else if (known.field && known.field->type() == FieldType::Integer)
        column.kind = PrintColumn::Kind::Number;
    return column;
}

QString PartnerListFields::nameOf(const Partner &partner) const
{
    const QString &name = partner.name.inOrOther(language());
    return name.isEmpty() ? partner.nameLocal : name;
}

/// The name in the language of the list, below it the local one where that is another.
ListCell PartnerListFields::nameCell(const Partner &partner) const
{
    const QString name = nameOf(partner);
    const QString localLanguage = languageOfLocalName(partner.nameLocal, partner.country);
    if (name == partner.nameLocal)
        return ListCell(name, partner.name.isEmpty() ? localLanguage : QString());
    ListCell cell(name, otherLanguageTag(name, partner.name, language()));
    if (!partner.nameLocal.isEmpty())
        cell.texts.append({partner.nameLocal, localLanguage, {}});
    return cell;
}

ListCell PartnerListFields::cell(const QString &key, const PartnerListRow &row) const
{
    if (key == QLatin1String("name"))
        return nameCell(row.partner());
    if (isDerived(key)) {
        if (!row.hasPartnership())
            return {};
        return key == QLatin1String("since") ? ListCell(row.state().since.toShortText(language()))
                                             : ListCell(statusLabel(row.state().status, language()));
    }
    const Known known = find(key);
    QVariant value = row.value(*known.field, known.type);
    QString tag;
    if (known.field->language() && !value.isValid()) { // better in the other language than not at all
        const Field *other = RecordDescription::of(known.type).counterpart(*known.field);
        value = other ? row.value(*other, known.type) : QVariant();
        tag = languageCode(otherLanguage(language()));
    }
    if (key == QLatin1String("name_local"))
        tag = languageOfLocalName(row.partner().nameLocal, row.partner().country);
    ListCell cell(displayText(*known.field, value, m_context), tag);
    if (known.field->type() == FieldType::Web && !cell.texts.isEmpty())
        cell.texts.first().address = value.toString();
    return cell;
}

QList<PartnerListHeading> PartnerListFields::catalogueHeadings(const Known &known,
                                                               const QVariant &value) const
{
    const QString catalogue = QString::fromLatin1(known.field->spec().catalogue);
    const QList<Catalogues::Entry> entries = m_context.catalogues.entries(catalogue);
    QList<PartnerListHeading> headings;
    const QStringList keys =
        known.field->type() == FieldType::Catalogue ? QStringList{value.toString()} : value.toStringList();
    for (const QString &key : keys) {
        int rank = 0;
        while (rank < entries.size() && entries.at(rank).key != key)
            ++rank;
        headings.append({rank, m_context.catalogues.label(catalogue, key, language())});
    }
    return headings;
}

QList<PartnerListHeading> PartnerListFields::headings(const QString &key, const PartnerListRow &row) const
{
    if (key == QLatin1String("none"))
        return {{0, QString()}};
    const Known known = find(key);
    const bool isOfRelation = key == QLatin1String("since") || key == QLatin1String("status") ||
                              (known.field && known.type == RecordType::Partnership);
    if (isOfRelation && !row.hasPartnership())
        return {{lastRank, phrase(language(), "PartnerList",
                                  QT_TRANSLATE_NOOP("PartnerList", "Without a partnership"))}};
    if (key == QLatin1String("status"))
        return {{int(row.state().status), statusLabel(row.state().status, language())}};
    QList<PartnerListHeading> headings;
    if (known.field && known.field->spec().catalogue) {
        const QVariant value = row.value(*known.field, known.type);
        if (value.isValid())
            headings = catalogueHeadings(known, value);
    } else {
        const ListCell own = cell(key, row);
        if (!own.texts.isEmpty())
            headings.append({0, own.texts.first().text});
    }
    if (headings.isEmpty())
        headings.append({lastRank - 1,
                         phrase(language(), "PartnerList", QT_TRANSLATE_NOOP("PartnerList", "%1: not stated"))
                             .arg(title(key))});
    return headings;
}

} // namespace weltkontor
