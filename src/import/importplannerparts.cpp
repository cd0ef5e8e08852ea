// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "import/importplanner.h"

// The parts of a row and the records that they are about.

namespace weltkontor
{
namespace
{

/// Milestones that happen once in the life of a relation.
bool isUnique(const QString &type)
{
    return type != u"renewal" && type != u"suspension" && type != u"resumption";
}

} // namespace

qint64 ImportPlanner::newId(Work &work)
{
    Q_ASSERT(work.made < ImportPlan::idsOfRow - 1);
    return -(work.draft.row * ImportPlan::idsOfRow + ++work.made);
}

/// A new id for what chosenFor() did not find.
qint64 ImportPlanner::madeFor(Work &work, RecordType type)
{
    const qint64 id = newId(work);
    for (auto &[self, other] : work.apart) {
        if (self == RecordRef(type, 0))
            self.id = id;
    }
    return id;
}

ImportPlan::Match ImportPlanner::matchOf(RecordType type, const MatchHit &hit, bool isAnswered)
{
    const Record *record = known(type, hit.id);
    const QString title = record ? titleOf(*record, m_context) : QString();
    if (isAnswered)
        return {{type, hit.id},
                title,
                hit.match.score,
                message("Import", QT_TRANSLATE_NOOP("Import", "You chose it."))};
    // There are few different reasons, and each of many rows has one.
    quint32 key = 0;
    for (const MatchReason reason : hit.match.reasons)
        key |= quint32(1) << int(reason);
    QString &reason = m_reasons[key];
    if (reason.isEmpty())
        reason = hit.match.reasonText(m_context.language);
    return {{type, hit.id}, title, hit.match.score, reason};
}

qint64 ImportPlanner::chosenFor(Work &work, const PartDraft &part, const QList<MatchHit> &hits,
                                bool needsRole)
{
    if (hits.isEmpty())
        return 0;
    const auto choice = m_chooser.choose(part, work.draft.row, hits, needsRole,
                                         [this, &part](qint64 id) { return known(part.type, id); });
    for (const qint64 apart : choice.apart)
        work.apart += {{part.type, choice.id}, {part.type, apart}};
    if (choice.id != 0) {
        const bool isPrimary = part.type == m_plan.primary && part.slot <= 1;
        if (isPrimary)
            work.match = matchOf(part.type, {choice.id, choice.match}, choice.isAnswered);
        return choice.id;
    }
    // Every row makes new records, and no question is asked.
    if (m_plan.policy == ImportPolicy::Insert && part.type == m_plan.primary)
        return 0;
    for (const MatchHit &hit : choice.possible)
        work.possible += matchOf(part.type, hit, false);
    return 0;
}

/// Finds the partner of the row; a new one gets an id. False: the row is refused.
bool ImportPlanner::planPartner(Work &work, qint64 &partner)
{
    PartDraft *part = work.draft.part(RecordType::Partner, 0);
    if (!part)
        return true;
    partner = chosenFor(work, *part, m_partners.find(part->record, part->gives("level")), false);
    if (partner != 0)
        return true;
    if (!part->gives("country"))
        return planUnknownPartner(work, MatchProfile::namesOf(part->record).value(0));
    partner = madeFor(work, RecordType::Partner);
    work.isDoubtful = !work.possible.isEmpty();
    return true;
}

/// What @p part says, in the internal note of the contact, where no record takes it.
void ImportPlanner::keepInNote(PartDraft &contact, const PartDraft &part) const
{
    for (const int index : part.given) {
        const Field &field = part.record.description().fields()[index];
        contact.notes += noteLine(field, part.record.value(index), m_context);
    }
    contact.notes += part.notes;
}

/// Without a country no partner can be made.
bool ImportPlanner::planUnknownPartner(Work &work, const QString &name)
{
    PartDraft *contact = work.draft.part(RecordType::Contact, 1);
    if (m_plan.primary == RecordType::Partner || !contact) {
        work.refusal =
            work.possible.isEmpty()
                ? message("Import", QT_TRANSLATE_NOOP("Import", "“%1” is not among the partners yet, and its "
                                                                "country is missing, so the row was not "
                                                                "imported."))
                      .arg(name)
                : message("Import",
                          QT_TRANSLATE_NOOP("Import", "“%1” may be more than one partner or none of "
                                                      "them, and its country is missing, so the "
                                                      "row was not imported."))
                      .arg(name);
        return false;
    }
    // An address list that names a partner nobody knows: the person goes in, the name into the note.
    const auto column = std::find_if(m_plan.mapping.columns.begin(), m_plan.mapping.columns.end(),
                                     [](const MappedColumn &one) {
                                         return one.target && one.target->type() == RecordType::Partner &&
                                                one.target->field().key().startsWith(u"name_");
                                     });
    const QString header = column == m_plan.mapping.columns.end() ? QString() : column->column.name;
    contact->notes += QStringLiteral("%1: %2").arg(header, name);
    work.draft.problems +=
        {work.draft.row, header, name,
         message("Import", QT_TRANSLATE_NOOP("Import", "“%1” is not among the partners, so the "
                                                       "contact was not linked to it. The name was "
                                                       "kept in the internal note."))
             .arg(name),
         ImportProblem::Severity::Warning};
    PartDraft &partner = *work.draft.part(RecordType::Partner, 0);
    partner.given.removeIf([&](int index) { return partner.record.value(index).toString() == name; });
    keepInNote(*contact, partner);
    work.draft.parts.removeIf([](const PartDraft &one) { return one.type == RecordType::Partner; });
    return true;
}

/// How much the row says what the relation of the same kind has; -1: it is another one, such as a second
/// project with the same partner.
int ImportPlanner::likenessOf(const RowDraft &draft, const PartDraft &part, const Record &relation) const
{
    int same = 0;
    int different = 0;
    for (const char *key : {"reason_de", "reason_en"}) {
        const QString present = relation.text(QString::fromLatin1(key));
        const QString given = part.record.text(QString::fromLatin1(key));
        if (!present.isEmpty() && !given.isEmpty())
            ++(present == given ? same : different);
    }
    const bool hasOtherReason = different > 0;
    bool beginsAfterEnd = false;
    const QList<qint64> milestones = m_milestones.values(relation.id);
    for (const PartDraft &milestone : draft.parts) {
        const QString date = milestone.record.text(u"date");
        if (milestone.type != RecordType::Milestone || date.isEmpty() ||
            !isUnique(milestone.record.text(u"type")))
            continue;
        for (const qint64 id : milestones) {
            const Record *record = known(RecordType::Milestone, id);
            const QString present = record ? record->text(u"date") : QString();
            if (record && record->text(u"type") == u"end" && !present.isEmpty())
                beginsAfterEnd = beginsAfterEnd || date > present;
            if (!record || record->text(u"type") != milestone.record.text(u"type"))
                continue;
            const bool agrees = present.isEmpty() || present.startsWith(date) || date.startsWith(present);
            ++(agrees ? same : different);
        }
    }
    // Another wording is a correction, unless another row of this file tells the first one.
    const bool isFromFile = m_planned.contains(relation.reference());
    if (beginsAfterEnd || (hasOtherReason && (isFromFile || different > 1)))
        return same > different ? same : -1;
    return same * 2 + (different == 0 ? 1 : 0);
}

qint64 ImportPlanner::findPartnership(const RowDraft &draft, const PartDraft &part, qint64 partner) const
{
    const QString kind = part.record.text(u"kind");
    QList<qint64> ids = m_partnerships.values(partner);
    std::sort(ids.begin(), ids.end(), [](qint64 a, qint64 b) { return qAbs(a) < qAbs(b); });
    qint64 best = 0;
    int bestLikeness = -1;
    for (const qint64 id : std::as_const(ids)) {
        const Record *record = known(RecordType::Partnership, id);
        if (!record || record->text(u"kind") != kind)
            continue;
        const int likeness = likenessOf(draft, part, *record);
        if (likeness > bestLikeness) {
            best = id;
            bestLikeness = likeness;
        }
    }
    if (best != 0)
        return best;
    // Where the table does not say the kind, the partner's only relation is meant.
    return !part.gives("kind") && ids.size() == 1 ? ids.first() : 0;
}

qint64 ImportPlanner::findMilestone(const PartDraft &part, qint64 partnership) const
{
    const QString type = part.record.text(u"type");
    const QString date = part.record.text(u"date");
    QList<qint64> ofType;
    const QList<qint64> ids = m_milestones.values(partnership);
    for (const qint64 id : ids) {
        const Record *record = known(RecordType::Milestone, id);
        if (!record || record->text(u"type") != type)
            continue;
        const QString present = record->text(u"date");
        if (present == date || date.isEmpty() || present.isEmpty() || present.startsWith(date + u'-') ||
            date.startsWith(present + u'-'))
            return id;
        ofType += id;
    }
    const bool isTaken = ofType.size() == 1 && m_planned.contains({RecordType::Milestone, ofType.first()});
    return isUnique(type) && ofType.size() == 1 && !isTaken ? ofType.first() : 0;
}

void ImportPlanner::planRelations(Work &work, qint64 partner)
{
    PartDraft *relation = work.draft.part(RecordType::Partnership, 0);
    if (!relation || (m_plan.policy == ImportPolicy::Skip && partner > 0))
        return;
    qint64 partnership = findPartnership(work.draft, *relation, partner);
    if (partnership == 0) {
        partnership = newId(work);
        relation->record.setTrusted(relation->record.description().field(u"partner_id")->index(),
                                    qlonglong(partner));
        if (relation->record.text(u"kind").isEmpty()) {
            work.refusal =
                message("Import", QT_TRANSLATE_NOOP("Import", "The kind of the partnership is missing, so "
                                                              "the row was not imported."));
            return;
        }
    }
    touch(work, *relation, partnership);
    for (qsizetype i = 0; i < work.draft.parts.size(); ++i) {
        if (work.draft.parts[i].type != RecordType::Milestone)
            continue;
        PartDraft milestone = work.draft.parts[i];
        qint64 id = findMilestone(milestone, partnership);
        if (id == 0) {
            id = newId(work);
            milestone.record.setTrusted(milestone.record.description().field(u"partnership_id")->index(),
                                        qlonglong(partnership));
        }
        touch(work, milestone, id);
    }
}

void ImportPlanner::planContacts(Work &work, qint64 partner)
{
    for (int slot = 1; slot <= ImportTarget::maximumContacts; ++slot) {
        PartDraft *contact = work.draft.part(RecordType::Contact, slot);
        if (!contact)
            continue;
        const PartDraft *role = work.draft.part(RecordType::Role, slot);
        if (role && partner == 0)
            keepInNote(*contact, *role);
        MatchProfile profile = profileOf(work.draft.row, *contact);
        if (partner != 0)
            profile.addPartner(partner);
        const qsizetype asked = work.possible.size();
        qint64 id = chosenFor(work, *contact, m_contacts.find(profile), partner != 0);
        if (id == 0) {
            id = madeFor(work, RecordType::Contact);
            work.isDoubtful = work.isDoubtful || work.possible.size() > asked;
            profile.setId(id);
            work.profiles += profile;
        }
        // The role first: what it cannot hold goes into the contact's note.
        if (partner != 0 && role)
            planRole(work, slot, partner, id);
        touch(work, *work.draft.part(RecordType::Contact, slot), id);
    }
}

void ImportPlanner::planRole(Work &work, int slot, qint64 partner, qint64 contact)
{
    PartDraft role = *work.draft.part(RecordType::Role, slot);
    const QList<qint64> ids = m_roles.values(contact);
    for (const qint64 id : ids) {
        const Record *record = known(RecordType::Role, id);
        if (!record || record->value(u"partner_id").toLongLong() != partner)
            continue;
        const bool sameFunction = std::all_of(role.given.begin(), role.given.end(), [&](int index) {
            const Field &field = role.record.description().fields()[index];
            return !field.key().startsWith(u"function") || !record->value(field).isValid() ||
                   record->value(field) == role.record.value(field);
        });
        if (sameFunction) {
            touch(work, role, id);
            return;
        }
    }
    if (m_plan.policy == ImportPolicy::Skip && contact > 0)
        return;
    role.record.setTrusted(role.record.description().field(u"contact_id")->index(), qlonglong(contact));
    role.record.setTrusted(role.record.description().field(u"partner_id")->index(), qlonglong(partner));
    touch(work, role, newId(work));
}

} // namespace weltkontor
