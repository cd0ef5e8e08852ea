// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/milestone.h"
#include "import/milestonewords.h"
#include "import/rowparser.h"

// What follows from all values of a row together: which records it is about, and what they lack.

namespace weltkontor
{

/// A heading above, or the row above where this one only adds a contact.
void RowParser::takeFromAbove(RowDraft &draft, const RowSurroundings &surroundings) const
{
    if (PartDraft *partner = draft.part(RecordType::Partner, 0)) {
        if (!surroundings.country.isEmpty() && !partner->gives("country"))
            partner->give("country", surroundings.country);
        if (!surroundings.kind.isEmpty())
            draft.partOf(RecordType::Partnership, 0);
        return;
    }
    const bool onlyContacts = !draft.parts.isEmpty() &&
                              std::all_of(draft.parts.begin(), draft.parts.end(), [](const PartDraft &part) {
                                  return part.type == RecordType::Contact || part.type == RecordType::Role;
                              });
    if (!surroundings.above || !onlyContacts)
        return;
    PartDraft partner{RecordType::Partner, 0, Record(RecordType::Partner), {}, {}};
    for (const int index : surroundings.above->given) {
        const Field &field = partner.record.description().fields()[index];
        if (field.key().startsWith(u"name_") || field.key() == u"country")
            partner.give(field, surroundings.above->record.value(index));
    }
    draft.parts += partner;
    draft.problems +=
        {draft.row,
         {},
         {},
         message("Import", QT_TRANSLATE_NOOP("Import", "The row names no partner, so the contact "
                                                       "was taken for one of “%1” above."))
             .arg(partner.partnerName()),
         ImportProblem::Severity::Warning};
}

void RowParser::complete(RowDraft &draft, const RowSurroundings &surroundings) const
{
    takeFromAbove(draft, surroundings);
    if (draft.parts.isEmpty() && !draft.isRejected()) {
        draft.reject(
            message("Import", QT_TRANSLATE_NOOP("Import", "The row holds no value in any of the columns "
                                                          "that are imported.")));
        return;
    }
    completePartner(draft);
    completeRelations(draft, surroundings);
    completeContacts(draft);
}

void RowParser::completePartner(RowDraft &draft) const
{
    PartDraft *partner = draft.part(RecordType::Partner, 0);
    if (!partner || !partner->partnerName().isEmpty())
        return;
    // In a list of contacts a country without a partner is the contact's.
    PartDraft *contact = draft.part(RecordType::Contact, 1);
    const bool onlyCountry =
        partner->given.size() == 1 && partner->gives("country") && partner->notes.isEmpty();
    if (contact && onlyCountry && !contact->gives("country") && !draft.part(RecordType::Partnership, 0)) {
        contact->give("country", partner->record.value(u"country"));
        draft.parts.removeIf([](const PartDraft &part) { return part.type == RecordType::Partner; });
        return;
    }
    draft.reject(
        message("Import", QT_TRANSLATE_NOOP("Import", "The name of the partner is missing, so the row was "
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

void RowParser::completeRelations(RowDraft &draft, const RowSurroundings &surroundings) const
{
    const bool hasRelation = std::any_of(draft.parts.begin(), draft.parts.end(), [](const PartDraft &part) {
        return part.type == RecordType::Partnership || part.type == RecordType::Milestone;
    });
    if (!hasRelation)
        return;
    if (!draft.part(RecordType::Partner, 0)) {
        draft.reject(
            message("Import", QT_TRANSLATE_NOOP("Import", "The name of the partner is missing, so the row "
                                                          "was not imported.")));
        return;
    }
    PartDraft &partnership = draft.partOf(RecordType::Partnership, 0);
    const Field &kind = *partnership.record.description().field(u"kind");
    if (!partnership.gives("kind"))
        partnership.record.setTrusted(kind.index(),
                                      surroundings.kind.isEmpty() ? m_defaultKind : surroundings.kind);
    const QString type = milestoneType(partnership.record.text(u"kind"));
    if (PartDraft *milestone = draft.part(RecordType::Milestone, 0); milestone && !milestone->gives("type"))
        milestone->give("type", type);
    takeEventsOfRemark(draft);
}

/// A remark that says nothing but "ruht seit 2022" is a milestone, too; the remark stays. What a column of
/// its own tells is not touched.
void RowParser::takeEventsOfRemark(RowDraft &draft)
{
    const PartDraft *partner = draft.part(RecordType::Partner, 0);
    const QList<ToldEvent> events = eventsInWords(partner->record.text(u"note"));
    const bool areNew = std::all_of(events.begin(), events.end(), [&draft](const ToldEvent &event) {
        return event.type && !draft.part(RecordType::Milestone, int(*event.type) + 1);
    });
    if (!areNew)
        return;
    for (const ToldEvent &event : events) {
        PartDraft &part = draft.partOf(RecordType::Milestone, int(*event.type) + 1);
        part.give("type", QString::fromLatin1(ChoicesOf<MilestoneType>::values[int(*event.type)].key));
        part.give("date", event.date.toEdtf());
    }
}

void RowParser::completeContacts(RowDraft &draft) const
{
    const PartDraft *partner = draft.part(RecordType::Partner, 0);
    const QString partnerName = partner ? partner->partnerName() : QString();
    for (int slot = 1; slot <= ImportTarget::maximumContacts; ++slot) {
        PartDraft *contact = draft.part(RecordType::Contact, slot);
        if (!contact) {
            if (draft.part(RecordType::Role, slot))
                draft.reject(
                    message("Import", QT_TRANSLATE_NOOP("Import", "The name of the contact is missing, so "
                                                                  "the row was not imported.")));
            continue;
        }
        if (!contact->namesPerson() && contact->record.text(u"organisation").isEmpty()) {
            if (partnerName.isEmpty()) {
                draft.reject(
                    message("Import", QT_TRANSLATE_NOOP("Import", "The row has neither the name of a "
                                                                  "person nor an organisation, so it was "
                                                                  "not imported.")));
                continue;
            }
            // A phone or an address without a name is the partner's own.
            contact->give("organisation", partnerName);
        }
        if (!contact->namesPerson() && !contact->gives("kind"))
            contact->give("kind", QStringLiteral("organisation"));
        if (!partnerName.isEmpty())
            draft.partOf(RecordType::Role, slot);
    }
}

} // namespace weltkontor
