// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listfields.h"

#include "base/phrases.h"
#include "base/sortkey.h"
#include "domain/recordtypewords.h"
#include "report/localname.h"

#include <limits>

namespace weltkontor
{
namespace
{

constexpr int lastRank = std::numeric_limits<int>::max();

QString without(RecordType type, Language language)
{
    switch (type) {
    case RecordType::Partnership:
        return phrase(language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Without a partnership"));
    case RecordType::Contact:
    case RecordType::Role:
        return phrase(language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Without a role"));
    default:
        return phrase(language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Without a partner"));
    }
}

/// The place of a key among the fixed values of a field, or of its catalogue.
int rankOf(const Field &field, const QString &key, const Catalogues &catalogues)
{
    int rank = 0;
    if (field.type() == FieldType::Choice) {
        const auto choices = field.spec().choices;
        while (rank < int(choices.size()) && QLatin1String(choices[size_t(rank)].key) != key)
            ++rank;
    } else {
        const auto entries = catalogues.entries(QString::fromLatin1(field.spec().catalogue));
        while (rank < entries.size() && entries.at(rank).key != key)
            ++rank;
    }
    return rank;
}

bool isRanked(const Field &field)
{
    return field.type() == FieldType::Choice || field.type() == FieldType::Catalogue ||
           field.type() == FieldType::CatalogueList;
}

/// Where the content of a field leads to; empty: nowhere.
QString addressOf(const Field &field, const QVariant &value)
{
    if (field.type() == FieldType::Web)
        return value.toString();
    if (field.type() == FieldType::Mail && value.isValid())
        return QStringLiteral("mailto:") + value.toString();
    return {};
}

} // namespace

ListFields::ListFields(const PrintableList &list, const ListRecords &records, Language language)
    : m_list(list)
{
    m_context.language = language;
    m_context.home = records.home;
    m_context.catalogues = records.catalogues;
    m_context.titleOf = records.titleOf;
}

/// What only leads to another record of the same row says nothing, what the program keeps for itself neither.
bool ListFields::isPrintable(const Field &field) const
{
    const bool leadsInside =
        field.type() == FieldType::Reference &&
        (m_list.types.contains(field.spec().target) || m_list.needed.contains(field.spec().target));
    return !leadsInside && !field.has(FieldSpec::Automatic) && !field.has(FieldSpec::Internal);
}

ListFields::Known ListFields::find(const QString &key) const
{
    const QString type = key.contains(u'.') ? key.section(u'.', 0, 0) : QString();
    const QString bare = key.section(u'.', -1);
    if (type.isEmpty()) {
        for (const DerivedColumn &column : m_list.derived) {
            if (bare == QLatin1String(column.key))
                return {&column, nullptr, column.of};
        }
    }
    for (const RecordType one : m_list.types) {
        const RecordDescription &description = RecordDescription::of(one);
        if (!type.isEmpty() && type != description.key())
            continue;
        const Field *field = description.field(bare);
        if (field && field->language() && *field->language() != m_context.language)
            field = description.counterpart(*field);
        if (field && isPrintable(*field))
            return {nullptr, field, one};
    }
    return {};
}

QString ListFields::canonical(const QString &key) const
{
    const QString trimmed = key.trimmed();
    const QString type = trimmed.contains(u'.') ? trimmed.section(u'.', 0, 0) : QString();
    QString bare = trimmed.section(u'.', -1);
    for (const RecordType one : m_list.types) {
        const Field *field = RecordDescription::of(one).field(bare);
        if (field && field->language() && (type.isEmpty() || type == RecordDescription::of(one).key())) {
            bare = QString::fromLatin1(field->spec().key);
            break;
        }
    }
    if (type.isEmpty())
        return bare;
    const QString whole = type + u'.' + bare;
    const Known meant = find(bare);
    // A derived column says at least as much as the field it is called after.
    const bool saysMore = meant.derived && RecordDescription::of(meant.type).key() == type;
    return saysMore || meant == find(whole) ? bare : whole;
}

bool ListFields::isKnown(const QString &key) const
{
    return bool(find(key));
}

QStringList ListFields::keys() const
{
    QStringList keys;
    for (const DerivedColumn &column : m_list.derived)
        keys += QString::fromLatin1(column.key);
    for (const RecordType type : m_list.types) {
        const RecordDescription &description = RecordDescription::of(type);
        for (const Field &field : description.fields()) {
            const QString key = canonical(description.key() + u'.' + QString::fromLatin1(field.spec().key));
            if (!keys.contains(key) && isKnown(key))
                keys += key;
        }
    }
    return keys;
}

QString ListFields::title(const QString &key) const
{
    const Known known = find(key);
    if (known.derived)
        return phrase(language(), "ListColumn", known.derived->title);
    if (!known.field)
        return key;
    const QString label = known.field->plainLabel(language());
    if (!key.contains(u'.'))
        return label;
    return phrase(language(), "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "%1 (%2)"))
        .arg(label, typeName(known.type, language()));
}

PrintColumn ListFields::column(const QString &key) const
{
    PrintColumn column;
    column.key = key;
    column.title = title(key);
    const Known known = find(key);
    if (known.derived) {
        column.kind = known.derived->kind;
        column.weight = known.derived->weight;
    } else if (known.field->type() == FieldType::Integer) {
        column.kind = PrintColumn::Kind::Number;
    } else if (known.field->type() == FieldType::PartialDate || known.field->type() == FieldType::Date) {
        column.kind = PrintColumn::Kind::Date;
    }
    return column;
}

ListCell ListFields::fieldCell(const Known &known, const ListEntry &entry) const
{
    QVariant value = entry.value(*known.field, known.type);
    QString tag;
    if (known.field->language() && !value.isValid()) { // better in the other language than not at all
        const Field *other = RecordDescription::of(known.type).counterpart(*known.field);
        value = other ? entry.value(*other, known.type) : QVariant();
        tag = languageCode(otherLanguage(language()));
    }
    const QLatin1String key(known.field->spec().key);
    if (known.type == RecordType::Partner && key == QLatin1String("name_local"))
        tag = languageOfLocalName(value.toString(),
                                  Country::fromCode(entry.text(known.type, u"country")).valueOr({}));
    ListCell cell;
    const QString text = known.field->type() == FieldType::PartialDate
                             ? PartialDate::fromEdtf(value.toString()).valueOr({}).toShortText(language())
                             : displayText(*known.field, value, m_context);
    cell = ListCell(text, tag);
    if (!cell.texts.isEmpty())
        cell.texts.first().address = addressOf(*known.field, value);
    return cell;
}

ListCell ListFields::cell(const QString &key, const ListEntry &entry) const
{
    const Known known = find(key);
    if (!known || !entry.record(known.type))
        return {};
    return known.derived ? known.derived->cell(entry, m_context) : fieldCell(known, entry);
}

QByteArray ListFields::orderOf(const Known &known, const ListEntry &entry, const ListCell &cell) const
{
    if (known.derived && known.derived->order)
        return known.derived->order(entry);
    if (known.field) {
        const QVariant value = entry.value(*known.field, known.type);
        switch (known.field->type()) {
        case FieldType::PartialDate:
        case FieldType::Date:
        case FieldType::DateTime:
            return value.toString().toLatin1();
        case FieldType::Integer:
            // The bytes of numbers are in their order when the sign is turned and all are equally long.
            return QByteArray::number(qulonglong(value.toLongLong()) + (1ull << 63), 16)
                .rightJustified(16, '0');
        case FieldType::Choice:
        case FieldType::Catalogue:
            return QByteArray::number(rankOf(*known.field, value.toString(), m_context.catalogues))
                .rightJustified(8, '0');
        default:
            break;
        }
    }
    return cell.texts.isEmpty() ? QByteArray() : sortKey(cell.texts.first().text, language());
}

QByteArray ListFields::order(const QString &key, const ListEntry &entry) const
{
    const Known known = find(key);
    const ListCell own = cell(key, entry);
    return own.texts.isEmpty() ? QByteArray() : orderOf(known, entry, own);
}

/// A row stands under each of the values of a field with several.
QList<ListHeading> ListFields::valueHeadings(const Known &known, const ListEntry &entry) const
{
    const QVariant value = entry.value(*known.field, known.type);
    if (!value.isValid())
        return {};
    QList<ListHeading> headings;
    const QStringList keys = known.field->type() == FieldType::CatalogueList ? value.toStringList()
                                                                             : QStringList{value.toString()};
    for (const QString &key : keys) {
        const QString text = known.field->type() == FieldType::Choice
                                 ? choiceLabel(*known.field, key, language())
                                 : m_context.catalogues.label(
                                       QString::fromLatin1(known.field->spec().catalogue), key, language());
        headings += {rankOf(*known.field, key, m_context.catalogues), {}, text};
    }
    return headings;
}

QList<ListHeading> ListFields::headings(const QString &key, const ListEntry &entry) const
{
    if (key == QLatin1String("none"))
        return {ListHeading()};
    const Known known = find(key);
    if (!entry.record(known.type))
        return {{lastRank, {}, without(known.type, language())}};
    QList<ListHeading> headings;
    if (known.field && isRanked(*known.field)) {
        headings = valueHeadings(known, entry);
    } else {
        const ListCell own = cell(key, entry);
        if (!own.texts.isEmpty())
            headings += {0, orderOf(known, entry, own), own.texts.first().text};
    }
    if (headings.isEmpty())
        headings += {lastRank - 1,
                     {},
                     phrase(language(), "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "%1: not stated"))
                         .arg(title(key))};
    return headings;
}

Error unknownListKey(const ListFields &fields, const QString &key)
{
    return {Error::Kind::Invalid,
            message("ListColumn", QT_TRANSLATE_NOOP("ListColumn", "The list was not made: there is no column "
                                                                  "“%1”. There are: %2."))
                .arg(key, fields.keys().join(QLatin1String(", "))),
            {}};
}

} // namespace weltkontor
