// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/milestone.h"
#include "domain/personname.h"
#include "domain/postaladdress.h"
#include "import/milestonewords.h"
#include "import/rowparser.h"
#include "import/severalvalues.h"
#include "import/writtenvalues.h"

#include <QRegularExpression>

// Values that are not written as a field takes them: in other words, several in one cell, with remarks.

namespace weltkontor
{
namespace
{

/// Of several phones in one cell; shorter ones alone may be an office's own extensions.
constexpr qsizetype shortestOfSeveral = 5;

QString takenForDay(const PartialDate &date)
{
    return message("Import", QT_TRANSLATE_NOOP("Import", "This was taken for the day %1. Please check it."))
        .arg(date.toText(messageLanguage()));
}

/// What was taken, where the text says more than that: the whole of it is in the note.
QString takenRoughly(const QString &shown)
{
    return message("Import", QT_TRANSLATE_NOOP("Import", "This was taken for %1, and the whole text was kept "
                                                         "in the internal note. Please check it."))
        .arg(shown);
}

} // namespace

/// A column of its own has the last word.
bool RowParser::hasOwnColumn(const char *key, int slot) const
{
    const auto own = ImportTarget::fromKey(QStringLiteral("contact.") + QString::fromLatin1(key));
    return own && m_mapping.positionOf(own->ofContact(slot)) >= 0;
}

/// The whole text under its header, for the internal note.
void RowParser::keep(PartDraft &part, const Value &value)
{
    part.notes += QStringLiteral("%1: %2").arg(value.column->column.name, value.text.simplified());
}

bool RowParser::readInOtherWords(RowDraft &draft, const Value &value, const QString &text) const
{
    return readDateInWords(draft, value, text) || readRoughDate(draft, value) ||
           readNumberInWords(draft, value) || readSalutation(draft, value) || readSeveral(draft, value) ||
           readPhoneWithRemark(draft, value);
}

bool RowParser::readNumberInWords(RowDraft &draft, const Value &value) const
{
    const ImportTarget &target = *value.column->target;
    if (target.field().type() != FieldType::Integer)
        return false;
    const auto words = numberInWords(value.text);
    const auto text = words ? m_style.canonical(target.field(), words->number) : Result<QString>(QString());
    const auto number = text ? parseText(target.field(), *text, m_context) : Result<QVariant>(text.error());
    if (!words || !number || !number->isValid())
        return false;
    PartDraft &part = draft.partOf(target.type(), target.slot());
    part.give(target.field(), *number);
    const bool isPopulation = target.field().key() == u"population";
    const bool hasYear = !words->year.isEmpty();
    const auto yearColumn = ImportTarget::fromKey(QStringLiteral("partner.population_year"));
    if (isPopulation && hasYear && m_mapping.positionOf(*yearColumn) < 0)
        part.give("population_year", words->year.toLongLong());
    if (!words->isRough && (!hasYear || part.gives("population_year")))
        return true;
    keep(part, value);
    draft.problems +=
        {draft.row, value.column->column.name, value.text,
         takenRoughly(displayText(target.field(), *number, m_context)), ImportProblem::Severity::Warning};
    return true;
}

bool RowParser::readRoughDate(RowDraft &draft, const Value &value) const
{
    const ImportTarget &target = *value.column->target;
    const auto date = target.field().type() == FieldType::PartialDate ? roughDate(value.text) : std::nullopt;
    if (!date)
        return false;
    PartDraft &part = draft.partOf(target.type(), target.slot());
    if (part.given.contains(target.field().index()))
        return false;
    part.give(target.field(), date->toEdtf());
    if (target.kind() == ImportTarget::Kind::MilestoneDate)
        part.give("type", QString::fromLatin1(ChoicesOf<MilestoneType>::values[target.slot() - 1].key));
    keep(target.isContact() ? draft.partOf(RecordType::Contact, target.slot())
                            : draft.partOf(RecordType::Partner, 0),
         value);
    draft.problems += {draft.row, value.column->column.name, value.text,
                       takenRoughly(date->toText(messageLanguage())), ImportProblem::Severity::Warning};
    return true;
}

/// "Herrn", "Frau Dr.".
bool RowParser::readSalutation(RowDraft &draft, const Value &value) const
{
    const ImportTarget &target = *value.column->target;
    if (target.type() != RecordType::Contact || target.field().key() != u"salutation")
        return false;
    const QString family = QStringLiteral("Beispiel");
    const PersonName name = PersonName::fromText(value.text.simplified() + u' ' + family);
    if (name.salutation.isEmpty() || name.familyName != family || !name.givenName.isEmpty())
        return false;
    PartDraft &part = draft.partOf(RecordType::Contact, target.slot());
    part.give(target.field(), name.salutation);
    if (name.academicTitle.isEmpty())
        return true;
    if (hasOwnColumn("academic_title", target.slot()) || part.gives("academic_title"))
        keep(part, value);
    else
        part.give("academic_title", name.academicTitle);
    return true;
}

/// "0211 89-23160 (Frau Otto)": the number, and the whole in the note.
bool RowParser::readPhoneWithRemark(RowDraft &draft, const Value &value) const
{
    static const QRegularExpression remark(
        QStringLiteral("\\A\\s*(\\+?[\\d(][\\d\\s()/.–-]*\\d)\\s*[(,]\\s*[^\\d()]*\\)?\\s*\\z"));
    const ImportTarget &target = *value.column->target;
    const auto match = remark.match(value.text);
    if (target.field().type() != FieldType::Phone || !match.hasMatch() ||
        digitsOf(match.captured(1)).size() < shortestOfSeveral)
        return false;
    const auto number = parseText(target.field(), match.captured(1), m_context);
    if (!number)
        return false;
    PartDraft &part = draft.partOf(target.type(), target.slot());
    part.give(target.field(), *number);
    keep(part, value);
    draft.problems +=
        {draft.row, value.column->column.name, value.text,
         takenRoughly(displayText(target.field(), *number, m_context)), ImportProblem::Severity::Warning};
    return true;
}

/// A whole address in the cell of a street; false for a street alone.
bool RowParser::readAddress(RowDraft &draft, const Value &value) const
{
    const ImportTarget &target = *value.column->target;
    const int slot = target.slot();
    const auto place = ImportTarget::fromKey(QStringLiteral("contact.place"))->ofContact(slot);
    if (target.type() != RecordType::Contact || target.field().key() != u"street" ||
        hasOwnColumn("city", slot) || hasOwnColumn("postal_code", slot) || m_mapping.positionOf(place) >= 0)
        return false;
    const auto address = addressInLines(value.text);
    if (!address)
        return false;
    PartDraft &part = draft.partOf(RecordType::Contact, slot);
    const std::pair<const char *, QString> pieces[] = {{"street", address->street},
                                                       {"address_addition", address->addition},
                                                       {"postal_code", address->postalCode},
                                                       {"city", address->city},
                                                       {"state", address->state},
                                                       {"country", address->country}};
    for (const auto &[key, piece] : pieces) {
        if (!piece.isEmpty() && (key == pieces[0].first || !hasOwnColumn(key, slot)))
            part.give(key, piece);
    }
    return true;
}

/// "ruht seit 2022" becomes its milestone; "aktiv" is what the dates say anyway.
void RowParser::readStatus(RowDraft &draft, const Value &value) const
{
    static const QRegularExpression isActive(
        QStringLiteral("\\A\\s*(?:aktiv|active|besteht|laufend|current|ongoing)\\s*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    if (value.text.contains(isActive))
        return;
    const QList<ToldEvent> events = eventsInWords(value.text);
    const Field &date = value.column->target->field();
    const auto isTold = [&](const ToldEvent &event) {
        return std::any_of(draft.parts.begin(), draft.parts.end(), [&](const PartDraft &part) {
            return part.type == RecordType::Milestone && part.record.text(date.key()) == event.date.toEdtf();
        });
    };
    const auto isTaken = [&](const ToldEvent &event) {
        const PartDraft *part = draft.part(RecordType::Milestone, event.type ? int(*event.type) + 1 : 0);
        return part && part->given.contains(date.index()) && !isTold(event);
    };
    if (events.isEmpty() || std::any_of(events.begin(), events.end(), isTaken)) {
        refuse(
            draft, value, value.text.trimmed(),
            message("Import", QT_TRANSLATE_NOOP("Import", "“%1” tells no date from which the status "
                                                          "follows; an example is “suspended since 2022”."))
                .arg(value.text.trimmed()));
        return;
    }
    for (const ToldEvent &event : events) {
        if (!event.type && isTold(event))
            continue;
        PartDraft &part = draft.partOf(RecordType::Milestone, event.type ? int(*event.type) + 1 : 0);
        if (event.type)
            part.give("type", QString::fromLatin1(ChoicesOf<MilestoneType>::values[int(*event.type)].key));
        part.give(date, event.date.toEdtf());
    }
}

/// What stands beside a name: the function, unless a column of its own tells it.
void RowParser::readFunctionBeside(RowDraft &draft, const Value &value, const QString &function) const
{
    PartDraft &part = draft.partOf(RecordType::Contact, value.column->target->slot());
    const bool isEnglish = m_mapping.hasKey(QStringLiteral("partner.name_en")) &&
                           !m_mapping.hasKey(QStringLiteral("partner.name_de"));
    if (hasOwnColumn("function_de", part.slot) || hasOwnColumn("function_en", part.slot))
        keep(part, value);
    else
        part.give(isEnglish ? "function_en" : "function_de", function);
}

bool RowParser::readDateInWords(RowDraft &draft, const Value &value, const QString &text) const
{
    const ImportTarget &target = *value.column->target;
    const Field &field = target.field();
    if (field.type() != FieldType::PartialDate && field.type() != FieldType::Date)
        return false;
    QList<ToldEvent> events;
    auto assumed = dayOfShortYear(text, QDate::currentDate());
    if (!assumed)
        assumed = dayOfSerial(text);
    if (assumed)
        events = {{std::nullopt, *assumed}};
    else if (target.type() == RecordType::Milestone)
        events = eventsInWords(text);
    const auto slotOf = [&target](const ToldEvent &event) {
        return event.type ? int(*event.type) + 1 : target.slot();
    };
    // Another column says it too: then neither is preferred.
    const bool isTaken = std::any_of(events.begin(), events.end(), [&](const ToldEvent &event) {
        PartDraft *part = draft.part(target.type(), slotOf(event));
        return part && part->given.contains(field.index());
    });
    // Two events that the column takes for one kind: neither may push the other out.
    const bool isTold = std::any_of(events.begin(), events.end(), [&](const ToldEvent &event) {
        return std::count_if(events.begin(), events.end(),
                             [&](const ToldEvent &other) { return slotOf(other) == slotOf(event); }) > 1;
    });
    if (events.isEmpty() || isTaken || isTold)
        return false;
    if (assumed)
        draft.problems += {draft.row, value.column->column.name, value.text, takenForDay(*assumed),
                           ImportProblem::Severity::Warning};
    for (const ToldEvent &event : events) {
        PartDraft &part = draft.partOf(target.type(), slotOf(event));
        if (target.type() == RecordType::Milestone && slotOf(event) > 0)
            part.give("type", QString::fromLatin1(ChoicesOf<MilestoneType>::values[slotOf(event) - 1].key));
        part.give(field, event.date.toEdtf());
    }
    return true;
}

/// Several numbers or addresses in one cell go into the fields for them; false where there is only one.
bool RowParser::readSeveral(RowDraft &draft, const Value &value) const
{
    const ImportTarget &target = *value.column->target;
    const bool isMail = target.field().type() == FieldType::Mail;
    if (target.type() != RecordType::Contact || !(isMail || target.field().type() == FieldType::Phone))
        return false;
    const QList<WrittenReach> reaches = isMail ? mailsIn(value.text) : phonesIn(value.text);
    const auto parsed = [this](const Field &field, const WrittenReach &reach) {
        return parseText(field, reach.text, m_context);
    };
    // A year and a day have digits, too.
    const bool isUnderstood = std::all_of(reaches.begin(), reaches.end(), [&](const WrittenReach &reach) {
        const bool mayBePhone =
            digitsOf(reach.text).size() >= shortestOfSeveral && !PartialDate::fromText(reach.text);
        return (isMail || mayBePhone) && parsed(target.field(), reach).isOk();
    });
    if (reaches.isEmpty() || !isUnderstood)
        return false;
    PartDraft &part = draft.partOf(RecordType::Contact, target.slot());
    const RecordDescription &description = part.record.description();
    QStringList further = isMail ? QStringList{QStringLiteral("email"), QStringLiteral("email2")}
                                 : QStringList{QStringLiteral("phone"), QStringLiteral("phone2")};
    further.removeAll(target.field().key());
    further.prepend(target.field().key());
    if (isMail && saysMoreThan(reaches, value.text))
        part.notes += QStringLiteral("%1: %2").arg(value.column->column.name, value.text.trimmed());
    for (const WrittenReach &reach : reaches) {
        QStringList keys = further;
        if (!reach.field.isEmpty())
            keys.prepend(reach.field);
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const QString &one) {
            return !part.given.contains(description.field(one)->index());
        });
        if (key == keys.end())
            part.notes += QStringLiteral("%1: %2").arg(value.column->column.name, reach.text);
        else
            part.give(*description.field(*key), *parsed(*description.field(*key), reach));
    }
    return true;
}

void RowParser::readPlaceLine(RowDraft &draft, const Value &value) const
{
    const auto place = PlaceLine::fromText(value.text.simplified());
    const QString text = value.text.simplified();
    PartDraft &part = draft.partOf(RecordType::Contact, value.column->target->slot());
    if (!place) {
        part.give("city", text);
        return;
    }
    const std::pair<const char *, QString> pieces[] = {{"postal_code", place->postalCode},
                                                       {"city", place->city},
                                                       {"state", place->state},
                                                       {"country", place->country.code()}};
    for (const auto &[key, piece] : pieces) {
        if (!piece.isEmpty() && !hasOwnColumn(key, part.slot))
            part.give(key, piece);
    }
}

} // namespace weltkontor
