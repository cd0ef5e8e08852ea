// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/rowparser.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/milestone.h"
#include "domain/personname.h"
#include "domain/postaladdress.h"
#include "import/milestonewords.h"
#include "import/severalvalues.h"

#include <QRegularExpression>

namespace weltkontor
{
namespace
{

/// Of several phones in one cell; shorter ones alone may be an office's own extensions.
constexpr qsizetype shortestOfSeveral = 5;

PartDraft &partOf(RowDraft &draft, RecordType type, int slot)
{
    if (PartDraft *part = draft.part(type, slot))
        return *part;
    draft.parts += PartDraft{type, slot, Record(type), {}, {}};
    return draft.parts.back();
}

/// The record whose internal note takes what a field of @p target cannot.
PartDraft &noteOwner(RowDraft &draft, const ImportTarget &target)
{
    return target.isContact() ? partOf(draft, RecordType::Contact, target.slot())
                              : partOf(draft, RecordType::Partner, 0);
}

void give(PartDraft &part, const Field &field, const QVariant &value)
{
    part.record.setTrusted(field.index(), value);
    if (!part.given.contains(field.index()))
        part.given += field.index();
}

void give(PartDraft &part, const char *key, const QVariant &value)
{
    give(part, *part.record.description().field(QString::fromLatin1(key)), value);
}

void rejectRow(RowDraft &draft, const QString &why)
{
    draft.problems += {draft.row, {}, {}, why, ImportProblem::Severity::Error};
}

/// The text a person would type; a date with a clock time at midnight is a date.
QString textOf(const Cell &cell, const Field &field)
{
    const bool isDay = field.type() == FieldType::PartialDate || field.type() == FieldType::Date;
    if (isDay && cell.kind() == Cell::Kind::DateTime)
        return cell.date().toString(Qt::ISODate);
    return cell.text();
}

QString partnerNameOf(const PartDraft &part)
{
    for (const char *key : {"name_de", "name_en", "name_local", "name_latin"}) {
        const QString name = part.record.text(QString::fromLatin1(key));
        if (!name.isEmpty())
            return name;
    }
    return {};
}

bool namesPerson(const Record &contact)
{
    return !contact.text(u"family_name").isEmpty() || !contact.text(u"given_name").isEmpty() ||
           !contact.text(u"name_original").isEmpty();
}

} // namespace

RowParser::RowParser(const ColumnMapping &mapping, const FieldContext &context, const QString &defaultKind,
                     const ValueStyle &style)
    : m_mapping(mapping)
    , m_context(context)
    , m_defaultKind(defaultKind)
    , m_style(style)
{
    // Whole names first, so that columns for a part of the name have the last word.
    std::stable_partition(m_mapping.columns.begin(), m_mapping.columns.end(), [](const MappedColumn &column) {
        return column.target && column.target->kind() == ImportTarget::Kind::WholeName;
    });
}

RowDraft RowParser::parse(qint64 index, const QList<Cell> &cells) const
{
    RowDraft draft;
    draft.row = index + 1;
    draft.cells = cells;
    for (const MappedColumn &column : m_mapping.columns) {
        if (!column.target || column.column.index >= cells.size())
            continue;
        const Cell &cell = cells[column.column.index];
        const Value value{&column, textOf(cell, column.target->field()), cell.kind() == Cell::Kind::Text};
        if (value.text.trimmed().isEmpty())
            continue;
        if (cell.kind() == Cell::Kind::Error)
            refuse(draft, value, value.text,
                   message("Import",
                           QT_TRANSLATE_NOOP("Import", "The spreadsheet holds the error “%1” here instead of "
                                                       "a value."))
                       .arg(value.text));
        else
            readValue(draft, value);
    }
    if (isTotals(cells))
        leaveOut(draft);
    else
        complete(draft);
    return draft;
}

/// A row of sums below the table: its first cell says so, and hardly another is filled.
bool RowParser::isTotals(const QList<Cell> &cells) const
{
    QStringList filled;
    for (const Cell &cell : cells) {
        if (!cell.text().trimmed().isEmpty())
            filled += cell.text();
    }
    return !filled.isEmpty() && filled.size() <= 3 && beginsTotals(filled.first());
}

void RowParser::leaveOut(RowDraft &draft) const
{
    draft.parts.clear();
    draft.isSkipped = true;
    draft.problems = {{draft.row,
                       {},
                       {},
                       message("Import", QT_TRANSLATE_NOOP("Import", "This row looks like a sum of the table "
                                                                     "and was left out.")),
                       ImportProblem::Severity::Warning}};
}

void RowParser::readValue(RowDraft &draft, const Value &value) const
{
    if (hasLostLetters(value.text))
        draft.problems +=
            {draft.row, value.column->column.name, value.text,
             message("Import", QT_TRANSLATE_NOOP("Import", "A letter of this text could not be read. "
                                                           "Choose another encoding, or correct the "
                                                           "text afterwards.")),
             ImportProblem::Severity::Warning};
    const ImportTarget &target = *value.column->target;
    // A free text keeps what is written there; elsewhere a dash is no value.
    if (saysNoValue(value.text) && target.field().type() != FieldType::MultilineText)
        return;
    if (target.kind() == ImportTarget::Kind::WholeName)
        readWholeName(draft, value);
    else if (target.kind() == ImportTarget::Kind::PlaceLine)
        readPlaceLine(draft, value);
    else
        readField(draft, value);
}

void RowParser::readField(RowDraft &draft, const Value &value) const
{
    const ImportTarget &target = *value.column->target;
    const Field &field = target.field();
    const auto text = value.isText ? m_style.canonical(field, value.text) : Result<QString>(value.text);
    const auto parsed = text ? parseText(field, *text, m_context) : Result<QVariant>(text.error());
    if (!parsed && text && (readDateInWords(draft, value, *text) || readSeveral(draft, value)))
        return;
    if (!parsed) {
        if (field.type() == FieldType::CatalogueList) {
            const QStringList unknown =
                readKnownEntries(partOf(draft, target.type(), target.slot()), field, value.text);
            refuse(draft, value, unknown.join(QStringLiteral("; ")), parsed.error().message);
        } else {
            refuse(draft, value, value.text.trimmed(), parsed.error().message);
        }
        return;
    }
    if (!parsed->isValid())
        return;
    PartDraft &part = partOf(draft, target.type(), target.slot());
    if (target.kind() == ImportTarget::Kind::MilestoneDate)
        give(part, "type", QString::fromLatin1(ChoicesOf<MilestoneType>::values[target.slot() - 1].key));
    QVariant content = *parsed;
    if (part.given.contains(field.index())) {
        // Several columns for one field that takes several.
        const QVariant &before = part.record.value(field);
        if (field.isList())
            content = before.toStringList() + content.toStringList();
        else
            content = QString(before.toString() + u'\n' + content.toString());
    }
    give(part, field, content);
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
        draft.problems +=
            {draft.row, value.column->column.name, value.text,
             message("Import", QT_TRANSLATE_NOOP("Import", "This was taken for the day %1. Please check it."))
                 .arg(assumed->toText(messageLanguage())),
             ImportProblem::Severity::Warning};
    for (const ToldEvent &event : events) {
        PartDraft &part = partOf(draft, target.type(), slotOf(event));
        if (target.type() == RecordType::Milestone && slotOf(event) > 0)
            give(part, "type", QString::fromLatin1(ChoicesOf<MilestoneType>::values[slotOf(event) - 1].key));
        give(part, field, event.date.toEdtf());
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
    PartDraft &part = partOf(draft, RecordType::Contact, target.slot());
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
            give(part, *description.field(*key), *parsed(*description.field(*key), reach));
    }
    return true;
}

void RowParser::readPlaceLine(RowDraft &draft, const Value &value) const
{
    const auto place = PlaceLine::fromText(value.text.simplified());
    const QString text = value.text.simplified();
    PartDraft &part = partOf(draft, RecordType::Contact, value.column->target->slot());
    if (!place) {
        give(part, "city", text);
        return;
    }
    const std::pair<const char *, QString> pieces[] = {{"postal_code", place->postalCode},
                                                       {"city", place->city},
                                                       {"state", place->state},
                                                       {"country", place->country.code()}};
    for (const auto &[key, piece] : pieces) {
        // A column of its own has the last word.
        const auto own = ImportTarget::fromKey(QStringLiteral("contact.") + QString::fromLatin1(key));
        const bool hasColumn = m_mapping.positionOf(own->ofContact(part.slot)) >= 0;
        if (!piece.isEmpty() && !hasColumn)
            give(part, key, piece);
    }
}

QStringList RowParser::readKnownEntries(PartDraft &part, const Field &field, const QString &text) const
{
    static const QRegularExpression separators(QStringLiteral("[;,\\n\\r]+"));
    QStringList known = part.record.value(field).toStringList();
    QStringList unknown;
    const QStringList items = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &item : items) {
        if (item.trimmed().isEmpty())
            continue;
        if (const auto entry = parseText(field, item, m_context))
            known += entry->toStringList();
        else
            unknown += item.trimmed();
    }
    known.removeDuplicates();
    if (!known.isEmpty())
        give(part, field, known);
    return unknown;
}

void RowParser::readWholeName(RowDraft &draft, const Value &value) const
{
    const PersonName name = PersonName::fromText(normalized(value.text).trimmed());
    PartDraft &part = partOf(draft, RecordType::Contact, value.column->target->slot());
    const std::pair<const char *, QString> pieces[] = {{"salutation", name.salutation},
                                                       {"academic_title", name.academicTitle},
                                                       {"given_name", name.givenName},
                                                       {"family_name", name.familyName}};
    for (const auto &[key, text] : pieces) {
        if (text.isEmpty())
            continue;
        const Field &field = *part.record.description().field(QString::fromLatin1(key));
        Record probe(RecordType::Contact);
        if (const auto set = probe.setValue(field, text); !set) {
            refuse(draft, value, value.text.trimmed(), set.error().message);
            return;
        }
        give(part, field, text);
    }
}

void RowParser::refuse(RowDraft &draft, const Value &value, const QString &shown, const QString &why) const
{
    const ImportTarget &target = *value.column->target;
    const bool rejects =
        target.kind() == ImportTarget::Kind::Field && target.field().has(FieldSpec::Required);
    const QString told =
        rejects
            ? message("Import",
                      QT_TRANSLATE_NOOP("Import", "%1 The row was not imported, since this field is "
                                                  "needed."))
                  .arg(why)
            : message("Import", QT_TRANSLATE_NOOP("Import", "%1 The value was kept in the internal note."))
                  .arg(why);
    draft.problems += {draft.row, value.column->column.name, value.text.trimmed(), told,
                       rejects ? ImportProblem::Severity::Error : ImportProblem::Severity::Warning};
    if (!rejects)
        noteOwner(draft, target).notes += QStringLiteral("%1: %2").arg(value.column->column.name, shown);
}

void RowParser::complete(RowDraft &draft) const
{
    if (draft.parts.isEmpty() && !draft.isRejected()) {
        rejectRow(draft, message("Import",
                                 QT_TRANSLATE_NOOP("Import", "The row holds no value in any of the columns "
                                                             "that are imported.")));
        return;
    }
    completePartner(draft);
    completeRelations(draft);
    completeContacts(draft);
}

void RowParser::completePartner(RowDraft &draft) const
{
    PartDraft *partner = draft.part(RecordType::Partner, 0);
    if (!partner || !partnerNameOf(*partner).isEmpty())
        return;
    // In a list of contacts a country without a partner is the contact's.
    PartDraft *contact = draft.part(RecordType::Contact, 1);
    const bool onlyCountry =
        partner->given.size() == 1 && partner->gives("country") && partner->notes.isEmpty();
    if (contact && onlyCountry && !contact->gives("country") && !draft.part(RecordType::Partnership, 0)) {
        give(*contact, "country", partner->record.value(u"country"));
        draft.parts.removeIf([](const PartDraft &part) { return part.type == RecordType::Partner; });
        return;
    }
    rejectRow(draft, message("Import",
                             QT_TRANSLATE_NOOP("Import", "The name of the partner is missing, so the row was "
                                                         "not imported.")));
}

QString RowParser::milestoneType(const QString &kind) const
{
    QString words;
    for (const Language language : allLanguages)
        words +=
            searchForm(m_context.catalogues.label(QStringLiteral("partnership_kind"), kind, language)) + u' ';
    if (words.contains(u"FREUNDSCHAFT") || words.contains(u"FRIENDSHIP"))
        return QStringLiteral("friendship");
    if (words.startsWith(u"KONTAKT") || words.startsWith(u"CONTACT"))
        return QStringLiteral("first_contact");
    return QStringLiteral("agreement");
}

void RowParser::completeRelations(RowDraft &draft) const
{
    const bool hasRelation = std::any_of(draft.parts.begin(), draft.parts.end(), [](const PartDraft &part) {
        return part.type == RecordType::Partnership || part.type == RecordType::Milestone;
    });
    if (!hasRelation)
        return;
    if (!draft.part(RecordType::Partner, 0)) {
        rejectRow(draft, message("Import",
                                 QT_TRANSLATE_NOOP("Import", "The name of the partner is missing, so the row "
                                                             "was not imported.")));
        return;
    }
    PartDraft &partnership = partOf(draft, RecordType::Partnership, 0);
    const Field &kind = *partnership.record.description().field(u"kind");
    if (!partnership.gives("kind"))
        partnership.record.setTrusted(kind.index(), m_defaultKind);
    const QString type = milestoneType(partnership.record.text(u"kind"));
    if (PartDraft *milestone = draft.part(RecordType::Milestone, 0); milestone && !milestone->gives("type"))
        give(*milestone, "type", type);
}

void RowParser::completeContacts(RowDraft &draft) const
{
    const PartDraft *partner = draft.part(RecordType::Partner, 0);
    const QString partnerName = partner ? partnerNameOf(*partner) : QString();
    for (int slot = 1; slot <= ImportTarget::maximumContacts; ++slot) {
        PartDraft *contact = draft.part(RecordType::Contact, slot);
        if (!contact) {
            if (draft.part(RecordType::Role, slot))
                rejectRow(draft, message("Import",
                                         QT_TRANSLATE_NOOP("Import", "The name of the contact is missing, so "
                                                                     "the row was not imported.")));
            continue;
        }
        if (!namesPerson(contact->record) && contact->record.text(u"organisation").isEmpty()) {
            if (partnerName.isEmpty()) {
                rejectRow(draft, message("Import",
                                         QT_TRANSLATE_NOOP("Import", "The row has neither the name of a "
                                                                     "person nor an organisation, so it was "
                                                                     "not imported.")));
                continue;
            }
            // A phone or an address without a name is the partner's own.
            give(*contact, "organisation", partnerName);
        }
        if (!namesPerson(contact->record) && !contact->gives("kind"))
            give(*contact, "kind", QStringLiteral("organisation"));
        if (!partnerName.isEmpty())
            partOf(draft, RecordType::Role, slot);
    }
}

} // namespace weltkontor
