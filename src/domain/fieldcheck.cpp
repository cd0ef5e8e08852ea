// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcheck.h"

#include "base/phrases.h"
#include "domain/coordinates.h"
#include "domain/country.h"
#include "domain/languagetag.h"
#include "domain/mailaddress.h"
#include "domain/partialdate.h"
#include "domain/programmeitem.h"
#include "domain/webaddress.h"

#include <QTextBoundaryFinder>

namespace weltkontor
{
namespace
{

Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, text, {}};
}

/// Half of a character beyond the basic plane cannot be written as UTF-8: a database would change it
/// silently.
bool isPaired(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return at > 0 && text[at - 1].isHighSurrogate();
}

/// Only what would break a database or a file: texts keep every letter otherwise.
Result<void> checkText(const Field &field, const QString &text)
{
    // There are never more characters than code units, and counting them is dear.
    if (text.size() > field.spec().maximumLength && graphemeCount(text) > field.spec().maximumLength)
        return invalid(
            message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "“%1” has %2 characters; at most %3 fit."))
                .arg(field.label(messageLanguage()),
                     localeOf(messageLanguage()).toString(graphemeCount(text)),
                     localeOf(messageLanguage()).toString(field.spec().maximumLength)));
    const bool oneLine = field.type() == FieldType::Text || field.type() == FieldType::TextList;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool lineBreak = c == u'\n' || c == u'\r';
        if (c == u'\t' || (lineBreak && !oneLine))
            continue;
        if (c.category() == QChar::Other_Control || c == QChar(0xfffe) || c == QChar(0xffff) ||
            (c.isSurrogate() && !isPaired(text, i)))
            return invalid(message("FieldCheck",
                                   lineBreak
                                       ? QT_TRANSLATE_NOOP("FieldCheck", "“%1” holds one line only; please "
                                                                         "remove the line break.")
                                       : QT_TRANSLATE_NOOP("FieldCheck", "“%1” holds a control character "
                                                                         "that cannot be kept."))
                               .arg(field.label(messageLanguage())));
    }
    return {};
}

Result<void> checkChoice(const Field &field, const QString &key)
{
    for (const ChoiceSpec &choice : field.spec().choices) {
        if (key == QLatin1String(choice.key))
            return {};
    }
    QStringList known;
    for (const ChoiceSpec &choice : field.spec().choices)
        known += phrase(messageLanguage(), "Choice", choice.label);
    return invalid(
        message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "“%1” is not known for “%2”; known are: %3."))
            .arg(key, field.label(messageLanguage()), known.join(QStringLiteral(", "))));
}

template<typename T>
Result<void> outcome(const Result<T> &result)
{
    if (result)
        return {};
    return result.error();
}

Result<void> checkDay(const Field &field, const QString &text)
{
    if (QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10)
        return {};
    return invalid(
        message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "“%1” in “%2” is not a day of the calendar; "
                                                              "an example is 24.06.1988."))
            .arg(text, field.label(messageLanguage())));
}

Result<void> checkMoment(const Field &field, const QString &text)
{
    if (QDateTime::fromString(text, Qt::ISODateWithMs).isValid())
        return {};
    return invalid(
        message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "“%1” in “%2” is no date with a time; an "
                                                              "example is 1988-06-24T12:00:00Z."))
            .arg(text, field.label(messageLanguage())));
}

Result<void> checkReferences(const Field &field, const QStringList &texts)
{
    for (const QString &text : texts) {
        if (!RecordRef::fromText(text))
            return invalid(
                message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "“%1” in “%2” names no record; an "
                                                                      "example is partner:12."))
                    .arg(text, field.label(messageLanguage())));
    }
    return {};
}

Result<void> checkInteger(const Field &field, const QVariant &value)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || value.typeId() == QMetaType::Double)
        return invalid(
            message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "“%1” in “%2” is no whole number; "
                                                                  "an example is %3."))
                .arg(value.toString(), field.label(messageLanguage()),
                     field.spec().example ? QString::fromUtf8(field.spec().example) : QStringLiteral("12")));
    // Negative counts, years and orders have no meaning here; the upper bound is what JSON keeps exactly.
    if (number >= 0 && number < (qint64(1) << 53))
        return {};
    return invalid(message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "%1 is out of range for “%2”."))
                       .arg(QString::number(number), field.label(messageLanguage())));
}

QString valueOrEmpty(const Record &record, const char *key)
{
    return record.text(QString::fromLatin1(key));
}

void checkSpan(const Record &record, const char *from, const char *to, QList<FieldProblem> &problems)
{
    const PartialDate first = PartialDate::fromEdtf(valueOrEmpty(record, from)).valueOr({});
    const PartialDate last = PartialDate::fromEdtf(valueOrEmpty(record, to)).valueOr({});
    if (!first.isEmpty() && !last.isEmpty() && last.lastDay() < first.firstDay())
        problems += {QString::fromLatin1(to),
                     message("FieldCheck",
                             QT_TRANSLATE_NOOP("FieldCheck", "The end (%1) lies before the beginning (%2)."))
                         .arg(last.toText(messageLanguage()), first.toText(messageLanguage())),
                     FieldProblem::Severity::Error};
}

void checkTimes(const Record &record, QList<FieldProblem> &problems)
{
    for (const char *key : {"begins", "ends"}) {
        const QString text = valueOrEmpty(record, key);
        if (!text.isEmpty() && !timeOfDay(text))
            problems += {QString::fromLatin1(key),
                         message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "“%1” is no time of day; an "
                                                                               "example is 09:30."))
                             .arg(text),
                         FieldProblem::Severity::Error};
    }
    const auto begins = timeOfDay(valueOrEmpty(record, "begins"));
    const auto ends = timeOfDay(valueOrEmpty(record, "ends"));
    if (begins && ends && *ends < *begins)
        problems +=
            {QStringLiteral("ends"),
             message("FieldCheck",
                     QT_TRANSLATE_NOOP("FieldCheck", "It ends before it begins. What goes on after midnight "
                                                     "is an item of the next day, too.")),
             FieldProblem::Severity::Error};
}

/// Who cannot see a picture hears what it shows, or that there is nothing to be seen.
void warnOfMissingDescription(const Record &record, QList<FieldProblem> &problems)
{
    if (!record.value(u"picture").isValid() || record.value(u"picture_decorative").toBool())
        return;
    for (const char *key : {"picture_alt_de", "picture_alt_en"}) {
        if (valueOrEmpty(record, key).isEmpty())
            problems += {QString::fromLatin1(key),
                         message("FieldCheck",
                                 QT_TRANSLATE_NOOP("FieldCheck",
                                                   "Say what the picture shows, for people who cannot see "
                                                   "it, or mark it as decoration only.")),
                         FieldProblem::Severity::Warning};
    }
}

void checkTypeRules(const Record &record, QList<FieldProblem> &problems)
{
    switch (record.type()) {
    case RecordType::Contact:
        if (valueOrEmpty(record, "family_name").isEmpty() && valueOrEmpty(record, "given_name").isEmpty() &&
            valueOrEmpty(record, "organisation").isEmpty() && valueOrEmpty(record, "name_original").isEmpty())
            problems +=
                {QStringLiteral("family_name"),
                 message("FieldCheck",
                         QT_TRANSLATE_NOOP("FieldCheck", "A contact needs a name or an organisation.")),
                 FieldProblem::Severity::Error};
        break;
    case RecordType::Role:
        checkSpan(record, "valid_from", "valid_to", problems);
        break;
    case RecordType::Visit:
        checkSpan(record, "begin_date", "end_date", problems);
        break;
    case RecordType::Article:
        checkSpan(record, "shown_from", "shown_until", problems);
        warnOfMissingDescription(record, problems);
        break;
    case RecordType::ProgrammeItem:
        checkTimes(record, problems);
        break;
    case RecordType::Infoletter: {
        const qint64 week = record.value(u"week").toLongLong();
        if (record.value(u"week").isValid() && (week < 1 || week > 53))
            problems +=
                {QStringLiteral("week"),
                 message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "The week is a number from 1 to 53.")),
                 FieldProblem::Severity::Error};
        break;
    }
    default:
        break;
    }
}

void warnOfPopulationYear(const Record &record, QList<FieldProblem> &problems)
{
    if (record.type() == RecordType::Partner && record.value(u"population").isValid() &&
        !record.value(u"population_year").isValid())
        problems +=
            {QStringLiteral("population_year"),
             message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "Of which year is the population?")),
             FieldProblem::Severity::Warning};
}

} // namespace

int graphemeCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

Result<void> checkValue(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    const QString text = value.toString();
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::MultilineText:
    case FieldType::Markdown:
    case FieldType::Phone:
    case FieldType::Catalogue:
        return checkText(field, text);
    case FieldType::TextList:
    case FieldType::CatalogueList:
        for (const QString &item : value.toStringList()) {
            if (const auto checked = checkText(field, item); !checked)
                return checked;
        }
        return {};
    case FieldType::Integer:
        return checkInteger(field, value);
    case FieldType::Choice:
        return checkChoice(field, text);
    case FieldType::Country:
        return outcome(Country::fromCode(text));
    case FieldType::Language:
        return outcome(LanguageTag::fromTag(text));
    case FieldType::PartialDate:
        return outcome(PartialDate::fromEdtf(text));
    case FieldType::Date:
        return checkDay(field, text);
    case FieldType::Mail:
        return outcome(MailAddress::fromText(text));
    case FieldType::Web:
        return outcome(WebAddress::fromText(text));
    case FieldType::Coordinates:
        return outcome(Coordinates::fromText(text));
    case FieldType::AnyReference:
    case FieldType::AnyReferenceList:
        return checkReferences(field, field.isList() ? value.toStringList() : QStringList{text});
    case FieldType::Reference:
        return checkInteger(field, value);
    case FieldType::ReferenceList:
        for (const QVariant &id : value.toList()) {
            if (const auto checked = checkInteger(field, id); !checked)
                return checked;
        }
        return {};
    case FieldType::DateTime:
        return checkMoment(field, text);
    case FieldType::Boolean:
        return {};
    }
    return {};
}

QList<FieldProblem> checkRecord(const Record &record)
{
    QList<FieldProblem> problems;
    for (const Field &field : record.description().fields()) {
        if (const auto checked = checkValue(field, record.value(field)); !checked) {
            problems += {field.key(), checked.error().message, FieldProblem::Severity::Error};
            continue;
        }
        if (!field.has(FieldSpec::Required) || record.value(field).isValid())
            continue;
        const Field *other = record.description().counterpart(field);
        if (other && (record.value(*other).isValid() || other->index() < field.index()))
            continue;
        problems += {field.key(),
                     message("FieldCheck", QT_TRANSLATE_NOOP("FieldCheck", "“%1” is needed."))
                         .arg(other ? field.plainLabel(messageLanguage()) : field.label(messageLanguage())),
                     FieldProblem::Severity::Error};
    }
    checkTypeRules(record, problems);
    warnOfPopulationYear(record, problems);
    return problems;
}

Result<void> checkedForSaving(const Record &record)
{
    const QList<FieldProblem> problems = checkRecord(record);
    for (const FieldProblem &problem : problems) {
        if (problem.severity == FieldProblem::Severity::Error)
            return invalid(problem.message);
    }
    return {};
}

} // namespace weltkontor
