// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldtext.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/coordinates.h"
#include "domain/fieldcheck.h"
#include "domain/languagetag.h"
#include "domain/mailaddress.h"
#include "domain/partialdate.h"
#include "domain/phonenumber.h"
#include "domain/webaddress.h"

#include <QRegularExpression>

namespace weltkontor
{
namespace
{

Error invalid(const Field &field, const QString &text, const QString &example)
{
    return {
        Error::Kind::Invalid,
        message("FieldText", QT_TRANSLATE_NOOP("FieldText", "“%1” does not fit into “%2”; an example is %3."))
            .arg(text, field.label(messageLanguage()), example),
        {}};
}

QStringList splitList(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[;\\n\\r]+"));
    QStringList parts;
    const QStringList raw = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : raw) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts;
}

Result<QVariant> parseInteger(const Field &field, const QString &text)
{
    QString digits = text;
    static const QRegularExpression grouping(QStringLiteral("[\\s\\x{00a0}\\x{202f}'’]"));
    digits.remove(grouping);
    // 1.234.567 and 1,234,567 group by three; anything else with a point or comma is no whole number.
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}([.,])\\d{3}(\\1\\d{3})*$"));
    if (grouped.match(digits).hasMatch())
        digits.remove(u'.').remove(u',');
    bool ok = false;
    const qlonglong number = digits.toLongLong(&ok);
    if (!ok)
        return invalid(field, text,
                       field.spec().example ? QString::fromUtf8(field.spec().example)
                                            : QStringLiteral("1234"));
    return QVariant(number);
}

Result<QVariant> parseBoolean(const Field &field, const QString &text)
{
    static const QStringList yes{QStringLiteral("1"),    QStringLiteral("JA"),   QStringLiteral("YES"),
                                 QStringLiteral("TRUE"), QStringLiteral("WAHR"), QStringLiteral("X"),
                                 QStringLiteral("J"),    QStringLiteral("Y")};
    static const QStringList no{QStringLiteral("0"),     QStringLiteral("NEIN"),   QStringLiteral("NO"),
                                QStringLiteral("FALSE"), QStringLiteral("FALSCH"), QStringLiteral("N")};
    const QString folded = searchForm(text);
    if (yes.contains(folded) || text == u"✓")
        return QVariant(true);
    if (no.contains(folded))
        return QVariant(false);
    return invalid(field, text,
                   phrase(messageLanguage(), "FieldText", QT_TRANSLATE_NOOP("FieldText", "yes or no")));
}

Result<QVariant> parseChoice(const Field &field, const QString &text)
{
    const QString folded = searchForm(text);
    for (const ChoiceSpec &choice : field.spec().choices) {
        const QString key = QString::fromLatin1(choice.key);
        bool isIt = text == key || (!key.isEmpty() && searchForm(key) == folded);
        for (const Language language : allLanguages)
            isIt = isIt || searchForm(phrase(language, "Choice", choice.label)) == folded;
        if (isIt)
            return key.isEmpty() ? QVariant() : QVariant(key);
    }
    return invalid(
        field, text,
        choiceLabel(field, QString::fromLatin1(field.spec().choices.back().key), messageLanguage()));
}

Result<QVariant> parseCatalogue(const Field &field, const QString &text, const FieldContext &context)
{
    const QString catalogue = QString::fromLatin1(field.spec().catalogue);
    const QString key = context.catalogues.keyOf(catalogue, text);
    if (!key.isEmpty())
        return QVariant(key);
    const auto entries = context.catalogues.entries(catalogue);
    return invalid(field, text,
                   entries.isEmpty() ? QStringLiteral("–") : entries.first().label(messageLanguage()));
}

/// The label of an entry may hold a comma itself; only where it is unknown the comma separates entries.
QStringList splitEntries(const Field &field, const QString &text, const FieldContext &context)
{
    const QString catalogue = QString::fromLatin1(field.spec().catalogue);
    QStringList entries;
    const QStringList parts = splitList(text);
    for (const QString &part : parts) {
        if (!context.catalogues.keyOf(catalogue, part).isEmpty()) {
            entries += part;
            continue;
        }
        const QStringList smaller = part.split(u',', Qt::SkipEmptyParts);
        for (const QString &one : smaller)
            entries += one.trimmed();
    }
    entries.removeAll(QString());
    return entries;
}

Result<QVariant> parseList(const Field &field, const QString &text, const FieldContext &context)
{
    QStringList texts;
    QVariantList ids;
    const bool isCatalogue = field.type() == FieldType::CatalogueList;
    const QStringList parts = isCatalogue ? splitEntries(field, text, context) : splitList(text);
    for (const QString &part : parts) {
        if (isCatalogue) {
            const auto key = parseCatalogue(field, part, context);
            if (!key)
                return key.error();
            texts += key->toString();
        } else if (field.type() == FieldType::ReferenceList) {
            bool ok = false;
            ids += part.toLongLong(&ok);
            if (!ok)
                return invalid(field, part, QStringLiteral("12"));
        } else {
            texts += normalized(part);
        }
    }
    texts.removeDuplicates();
    if (field.type() == FieldType::ReferenceList)
        return ids.isEmpty() ? QVariant() : QVariant(ids);
    return texts.isEmpty() ? QVariant() : QVariant(texts);
}

Result<QVariant> parseDay(const QString &text)
{
    const auto date = PartialDate::fromText(text);
    if (!date)
        return date.error();
    if (date->precision() != PartialDate::Precision::Day)
        return Error{
            Error::Kind::Invalid,
            message("FieldText",
                    QT_TRANSLATE_NOOP("FieldText", "“%1” is not a whole date; an example is 24.06.1988."))
                .arg(text),
            {}};
    return QVariant(date->toEdtf());
}

template<typename T>
Result<QVariant> parsed(const Result<T> &value, QString (T::*toText)() const)
{
    if (!value)
        return value.error();
    const QString text = ((*value).*toText)();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString displayList(const Field &field, const QVariant &value, const FieldContext &context)
{
    QStringList texts;
    if (field.type() == FieldType::ReferenceList) {
        const QVariantList ids = value.toList();
        for (const QVariant &id : ids) {
            const RecordRef reference(field.spec().target, id.toLongLong());
            texts += context.titleOf ? context.titleOf(reference) : reference.toText();
        }
    } else {
        const QStringList items = value.toStringList();
        for (const QString &item : items) {
            const auto reference = RecordRef::fromText(item);
            if (field.type() == FieldType::CatalogueList)
                texts += context.catalogues.label(QString::fromLatin1(field.spec().catalogue), item,
                                                  context.language);
            else if (field.type() == FieldType::AnyReferenceList && reference && context.titleOf)
                texts += context.titleOf(*reference);
            else
                texts += item;
        }
    }
    return texts.join(QStringLiteral("; "));
}

QString joinedName(const Record &record)
{
    const QString given = record.text(u"given_name");
    const QString family = record.text(u"family_name");
    if (!family.isEmpty() && !given.isEmpty())
        return family + QStringLiteral(", ") + given;
    return family.isEmpty() ? given : family;
}

} // namespace

QString Catalogues::Entry::label(Language language) const
{
    const QString &wanted = language == Language::German ? labelDe : labelEn;
    const QString &other = language == Language::German ? labelEn : labelDe;
    return !wanted.isEmpty() ? wanted : !other.isEmpty() ? other : key;
}

QString Catalogues::label(const QString &catalogue, const QString &key, Language language) const
{
    const auto list = m_entries.constFind(catalogue);
    if (list != m_entries.cend()) {
        for (const Entry &entry : *list) {
            if (entry.key == key)
                return entry.label(language);
        }
    }
    return key;
}

QString Catalogues::keyOf(const QString &catalogue, const QString &text) const
{
    const QString folded = searchForm(text);
    const auto list = m_entries.constFind(catalogue);
    if (list == m_entries.cend() || folded.isEmpty())
        return {};
    for (const Entry &entry : *list) {
        if (entry.key == text || searchForm(entry.labelDe) == folded || searchForm(entry.labelEn) == folded ||
            searchForm(entry.key) == folded)
            return entry.key;
    }
    return {};
}

QString choiceLabel(const Field &field, const QString &key, Language language)
{
    for (const ChoiceSpec &choice : field.spec().choices) {
        if (key == QLatin1String(choice.key))
            return phrase(language, "Choice", choice.label);
    }
    return key;
}

QString displayText(const Field &field, const QVariant &value, const FieldContext &context)
{
    if (field.type() == FieldType::Boolean)
        return value.toBool() ? phrase(context.language, "FieldText", QT_TRANSLATE_NOOP("FieldText", "yes"))
                              : phrase(context.language, "FieldText", QT_TRANSLATE_NOOP("FieldText", "no"));
    if (!value.isValid())
        return {};
    const QString text = value.toString();
    switch (field.type()) {
    case FieldType::Integer: {
        // A year is a name, not a quantity: 2023, not 2.023.
        const bool isYear = field.key().endsWith(u"year");
        return isYear ? text : localeOf(context.language).toString(value.toLongLong());
    }
    case FieldType::Choice:
        return choiceLabel(field, text, context.language);
    case FieldType::Catalogue:
        return context.catalogues.label(QString::fromLatin1(field.spec().catalogue), text, context.language);
    case FieldType::Country:
        return Country::fromCode(text).valueOr({}).name(context.language);
    case FieldType::Language:
        return LanguageTag::fromTag(text).valueOr({}).name(context.language);
    case FieldType::PartialDate:
    case FieldType::Date:
        return PartialDate::fromEdtf(text).valueOr({}).toText(context.language);
    case FieldType::DateTime:
        return localeOf(context.language)
            .toString(QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime(),
                      context.language == Language::German ? QStringLiteral("dd.MM.yyyy HH:mm")
                                                           : QStringLiteral("dd/MM/yyyy HH:mm"));
    case FieldType::Phone: {
        const auto phone = PhoneNumber::fromText(text, context.home);
        return phone ? phone->toText(context.home) : text;
    }
    case FieldType::Reference: {
        const RecordRef reference(field.spec().target, value.toLongLong());
        return context.titleOf ? context.titleOf(reference) : reference.toText();
    }
    case FieldType::AnyReference: {
        const auto reference = RecordRef::fromText(text);
        return reference && context.titleOf ? context.titleOf(*reference) : text;
    }
    default:
        return field.isList() ? displayList(field, value, context) : text;
    }
}

QString editText(const Field &field, const QVariant &value, const FieldContext &context)
{
    if (!value.isValid())
        return {};
    const QString text = value.toString();
    switch (field.type()) {
    case FieldType::Country:
    case FieldType::Language:
    case FieldType::Choice:
    case FieldType::Catalogue:
    case FieldType::Boolean:
        return displayText(field, value, context);
    case FieldType::PartialDate:
    case FieldType::Date:
        return PartialDate::fromEdtf(text).valueOr({}).toShortText(context.language);
    case FieldType::ReferenceList: {
        QStringList ids;
        const QVariantList values = value.toList();
        for (const QVariant &id : values)
            ids += id.toString();
        return ids.join(QStringLiteral("; "));
    }
    case FieldType::CatalogueList:
        return displayText(field, value, context);
    case FieldType::TextList:
    case FieldType::AnyReferenceList:
        return value.toStringList().join(QStringLiteral("; "));
    default:
        return text;
    }
}

namespace
{

/// The value before its check.
Result<QVariant> valueOfText(const Field &field, const QString &text, const FieldContext &context)
{
    const QString trimmed = text.trimmed();
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Reference:
        return parseInteger(field, trimmed);
    case FieldType::Boolean:
        return parseBoolean(field, trimmed);
    case FieldType::Choice:
        return parseChoice(field, trimmed);
    case FieldType::Catalogue:
        return parseCatalogue(field, trimmed, context);
    case FieldType::Country:
        return parsed(Country::fromText(trimmed), &Country::code);
    case FieldType::Language:
        return parsed(LanguageTag::fromText(trimmed), &LanguageTag::tag);
    case FieldType::PartialDate:
        return parsed(PartialDate::fromText(trimmed), &PartialDate::toEdtf);
    case FieldType::Date:
        return parseDay(trimmed);
    case FieldType::Mail:
        return parsed(MailAddress::fromText(trimmed), &MailAddress::toText);
    case FieldType::Web:
        return parsed(WebAddress::fromText(trimmed), &WebAddress::toText);
    case FieldType::Coordinates:
        return parsed(Coordinates::fromText(trimmed), &Coordinates::toText);
    case FieldType::Phone: {
        const auto phone = PhoneNumber::fromText(trimmed, context.home);
        if (!phone)
            return phone.error();
        return QVariant(phone->typed());
    }
    default:
        break;
    }
    if (field.isList())
        return parseList(field, text, context);
    const bool severalLines = field.type() == FieldType::MultilineText || field.type() == FieldType::Markdown;
    // White space at the ends of a single line is a slip of the hand or of a spreadsheet, never content.
    return QVariant(severalLines ? text : trimmed);
}

} // namespace

Result<QVariant> parseText(const Field &field, const QString &given, const FieldContext &context)
{
    const QString text = normalized(given);
    if (text.trimmed().isEmpty())
        return field.type() == FieldType::Boolean ? QVariant(false) : QVariant();
    auto value = valueOfText(field, text, context);
    if (!value)
        return value;
    if (const auto checked = checkValue(field, *value); !checked)
        return checked.error();
    return value;
}

QString titleOf(const Record &record, const FieldContext &context)
{
    if (record.type() == RecordType::Contact) {
        QString name = joinedName(record);
        if (name.isEmpty())
            name = record.text(u"organisation");
        if (name.isEmpty())
            name = record.text(u"name_original");
        if (!name.isEmpty())
            return name;
    }
    QStringList parts;
    for (const int index : record.description().titleFields()) {
        const Field &field = record.description().fields()[index];
        const Field *other = record.description().counterpart(field);
        if (other) {
            // One of the two languages names the record: the wanted one, or else the other.
            const bool wanted = field.language() == context.language;
            if (wanted ? !record.value(field).isValid() : record.value(*other).isValid())
                continue;
        }
        const QString text = displayText(field, record.value(field), context);
        if (!text.isEmpty())
            parts += text;
    }
    if (record.type() == RecordType::Infoletter && parts.size() == 2)
        return parts.join(u'/');
    if (parts.isEmpty())
        return record.description().key() + u' ' + QString::number(record.id);
    return parts.join(QStringLiteral(" – "));
}

} // namespace weltkontor
