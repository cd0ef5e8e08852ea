// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importplanner.h"

#include "base/phrases.h"
#include "domain/fieldcheck.h"

namespace weltkontor
{
namespace
{

/// So many rows are compared at a time: one query for all contacts they may mean.
constexpr qsizetype batchRows = 500;

/// Milestones that happen once in the life of a relation.
bool isUnique(const QString &type)
{
    return type != u"renewal" && type != u"suspension" && type != u"resumption";
}

/// A row of a list of partners makes partners; of an address list, contacts that may name their partner.
RecordType primaryOf(const ColumnMapping &mapping)
{
    if (!mapping.hasType(RecordType::Contact))
        return RecordType::Partner;
    bool partnerDetails = mapping.hasType(RecordType::Partnership) || mapping.hasType(RecordType::Milestone);
    for (const MappedColumn &column : mapping.columns) {
        if (column.target && column.target->type() == RecordType::Partner) {
            const QString &key = column.target->field().key();
            partnerDetails = partnerDetails || !(key.startsWith(u"name_") || key == u"country");
        }
    }
    return partnerDetails ? RecordType::Partner : RecordType::Contact;
}

} // namespace

ImportPlanner::ImportPlanner(Database &database, ImportPlan plan, const FieldContext &context)
    : m_database(database)
    , m_plan(std::move(plan))
    , m_context(context)
    , m_merger(m_plan.policy, context.home)
{
    m_plan.primary = primaryOf(m_plan.mapping);
}

Result<void> ImportPlanner::load(RecordType type)
{
    return RecordReader(m_database).each(type, [this](Record &&record) {
        const RecordRef reference = record.reference();
        index(record);
        if (reference.type == RecordType::Contact)
            m_hasContacts = true;
        else
            m_stored.insert(reference, std::move(record));
        return !m_progress->isCancelled();
    });
}

Result<void> ImportPlanner::prepare(Progress &progress)
{
    m_progress = &progress;
    const bool inserts = m_plan.policy == ImportPolicy::Insert;
    const ColumnMapping &mapping = m_plan.mapping;
    const bool partners = mapping.hasType(RecordType::Partner);
    const bool relations = mapping.hasType(RecordType::Partnership) || mapping.hasType(RecordType::Milestone);
    const bool contacts = mapping.hasType(RecordType::Contact);
    QList<RecordType> types;
    if (partners)
        types += RecordType::Partner;
    if (relations)
        types += {RecordType::Partnership, RecordType::Milestone};
    if (contacts) {
        const auto count = RecordReader(m_database).count(RecordType::Contact);
        if (!count)
            return count.error();
        m_contacts.reserve(*count);
        types += RecordType::Contact;
    }
    if (contacts && partners)
        types += RecordType::Role;
    // New contacts still belong to partners that exist.
    if (inserts)
        types = m_plan.primary == RecordType::Contact && partners ? QList<RecordType>{RecordType::Partner}
                                                                  : QList<RecordType>{};
    for (const RecordType type : std::as_const(types)) {
        if (const auto loaded = load(type); !loaded)
            return loaded;
    }
    return {};
}

void ImportPlanner::index(const Record &record)
{
    switch (record.type()) {
    case RecordType::Partner:
        m_partners.add(record);
        break;
    case RecordType::Contact:
        m_contacts.add(record);
        break;
    case RecordType::Partnership:
        m_partnerships.insert(record.value(u"partner_id").toLongLong(), record.id);
        break;
    case RecordType::Milestone:
        m_milestones.insert(record.value(u"partnership_id").toLongLong(), record.id);
        break;
    case RecordType::Role:
        m_roles.insert(record.value(u"contact_id").toLongLong(), record.id);
        break;
    default:
        break;
    }
}

const Record *ImportPlanner::known(RecordType type, qint64 id) const
{
    const RecordRef reference(type, id);
    if (const auto planned = m_planned.constFind(reference); planned != m_planned.cend())
        return &m_plan.records[*planned].record;
    const auto stored = m_stored.constFind(reference);
    return stored == m_stored.cend() ? nullptr : &*stored;
}

Result<void> ImportPlanner::add(RowDraft draft)
{
    m_waiting += std::move(draft);
    return m_waiting.size() < batchRows ? Result<void>() : flush();
}

Result<void> ImportPlanner::readCandidates()
{
    if (!m_hasContacts)
        return {};
    QSet<qint64> wanted;
    for (const RowDraft &draft : std::as_const(m_waiting)) {
        for (const PartDraft &part : draft.parts) {
            if (part.type == RecordType::Contact)
                wanted.unite(m_contacts.candidates(part.record));
        }
    }
    QList<qint64> ids;
    for (const qint64 id : std::as_const(wanted)) {
        if (id > 0 && !m_planned.contains({RecordType::Contact, id}))
            ids += id;
    }
    if (ids.isEmpty())
        return {};
    auto records = RecordReader(m_database).records(RecordType::Contact, ids);
    if (!records)
        return records.error();
    for (Record &record : *records)
        m_stored.insert(record.reference(), std::move(record));
    return {};
}

Result<void> ImportPlanner::flush()
{
    if (const auto read = readCandidates(); !read)
        return read;
    for (RowDraft &draft : m_waiting)
        process(std::move(draft));
    m_waiting.clear();
    m_stored.removeIf([](const std::pair<const RecordRef &, Record &> &one) {
        return one.first.type == RecordType::Contact;
    });
    return {};
}

Result<ImportPlan> ImportPlanner::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed.error();
    return std::move(m_plan);
}

void ImportPlanner::process(RowDraft draft)
{
    Work work{std::move(draft), {}, {}};
    if (!work.draft.isRejected() && !work.draft.isSkipped) {
        qint64 partner = 0;
        if (planPartner(work, partner)) {
            planRelations(work, partner);
            planContacts(work, partner);
            // Last, because the notes of its relations come to it.
            if (partner != 0)
                touch(work, *work.draft.part(RecordType::Partner, 0), partner);
            checkRow(work);
        }
    }
    commit(work);
}

/// Finds the partner of the row; a new one gets the next id. False: the row is refused.
bool ImportPlanner::planPartner(Work &work, qint64 &partner)
{
    PartDraft *part = work.draft.part(RecordType::Partner, 0);
    if (!part)
        return true;
    if (const auto found = m_partners.find(part->record)) {
        partner = *found;
        return true;
    }
    if (part->gives("country")) {
        partner = m_nextId--;
        return true;
    }
    const QString name = PartnerIndex::namesOf(part->record).value(0);
    PartDraft *contact = work.draft.part(RecordType::Contact, 1);
    if (m_plan.primary == RecordType::Partner || !contact) {
        work.refusal =
            message("Import", QT_TRANSLATE_NOOP("Import", "“%1” is not among the partners yet, and its "
                                                          "country is missing, so the row was not imported."))
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
    work.draft.parts.removeIf(
        [](const PartDraft &one) { return one.type == RecordType::Partner || one.type == RecordType::Role; });
    return true;
}

qint64 ImportPlanner::findPartnership(const PartDraft &part, qint64 partner) const
{
    const QString kind = part.record.text(u"kind");
    QList<qint64> ids = m_partnerships.values(partner);
    std::sort(ids.begin(), ids.end(), [](qint64 a, qint64 b) { return qAbs(a) < qAbs(b); });
    for (const qint64 id : std::as_const(ids)) {
        const Record *record = known(RecordType::Partnership, id);
        if (record && record->text(u"kind") == kind)
            return id;
    }
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
    qint64 partnership = findPartnership(*relation, partner);
    if (partnership == 0) {
        partnership = m_nextId--;
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
            id = m_nextId--;
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
        const auto found = m_contacts.find(contact->record);
        const qint64 id = found ? *found : m_nextId--;
        // The role first: what it cannot hold goes into the contact's note.
        if (partner != 0 && work.draft.part(RecordType::Role, slot))
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
    touch(work, role, m_nextId--);
}

/// Merges the part of the row into the record with this id; a negative one that nobody knows is made.
void ImportPlanner::touch(Work &work, const PartDraft &part, qint64 id)
{
    Touched touched;
    const RecordRef reference(part.type, id);
    const auto earlier = std::find_if(work.touched.rbegin(), work.touched.rend(), [&](const Touched &one) {
        return one.next.record.reference() == reference;
    });
    if (earlier != work.touched.rend()) {
        // The same person twice in one row.
        touched.next = earlier->next;
        touched.seenBefore = earlier->seenBefore;
    } else if (const auto planned = m_planned.constFind(reference); planned != m_planned.cend()) {
        touched.next = m_plan.records[*planned];
        touched.seenBefore = true;
    } else if (const auto stored = m_stored.constFind(reference); stored != m_stored.cend()) {
        touched.next = {*stored, stored->values(), work.draft.row, 0};
    } else {
        touched.created = true;
        touched.next = {part.record, {}, work.draft.row, 0};
        touched.next.record.id = id;
    }
    const auto outcome = m_merger.merge(touched.next, part, work.draft.row);
    if (!touched.created)
        touched.changes = outcome.changes;
    for (const int index : outcome.contradictions) {
        const Field &field = part.record.description().fields()[index];
        const QString value = displayText(field, part.record.value(index), m_context);
        const int slot = part.type == RecordType::Contact || part.type == RecordType::Role ? part.slot : 0;
        const RecordType owner = slot > 0 ? RecordType::Contact : RecordType::Partner;
        const QString line = QStringLiteral("%1: %2").arg(field.label(messageLanguage()), value);
        work.draft.problems += {
            work.draft.row, field.label(messageLanguage()), value,
            message("Import",
                    QT_TRANSLATE_NOOP("Import", "Row %1 of this file says something else about the same "
                                                "record. The first value was taken, this one was kept in the "
                                                "internal note."))
                .arg(touched.next.firstRow),
            ImportProblem::Severity::Warning};
        if (owner != part.type) {
            if (PartDraft *other = work.draft.part(owner, slot))
                other->notes += line;
            continue;
        }
        PartDraft note{part.type, part.slot, part.record, {}, {line}};
        touched.changes += m_merger.merge(touched.next, note, work.draft.row).changes;
    }
    work.touched += touched;
}

/// What the fields alone could not tell: rules of the whole record, lengths of notes that grew.
void ImportPlanner::checkRow(Work &work) const
{
    for (const Touched &touched : std::as_const(work.touched)) {
        if (!touched.created && touched.changes.isEmpty())
            continue;
        Record record = touched.next.record;
        // Records of the plan have negative ids until they are saved; a reference to one is no mistake.
        for (const Field &field : record.description().fields()) {
            if (field.type() == FieldType::Reference && record.value(field).toLongLong() < 0)
                record.setTrusted(field.index(), qlonglong(1));
        }
        const auto checked = record.type() == RecordType::Role ? checkedForSaving(record) : Result<void>();
        const Field *note = record.description().field(u"note");
        const auto fits = note ? checkValue(*note, record.value(*note)) : Result<void>();
        if (!checked || !fits) {
            work.refusal = checked ? fits.error().message : checked.error().message;
            return;
        }
    }
}

Verdict ImportPlanner::verdictOf(const Work &work) const
{
    bool created = false;
    bool primaryCreated = false;
    bool changed = false;
    bool allSeen = true;
    for (const Touched &touched : work.touched) {
        const RecordType type = touched.next.record.type();
        created = created || touched.created;
        primaryCreated = primaryCreated || (touched.created && type == m_plan.primary);
        changed = changed || !touched.changes.isEmpty();
        allSeen = allSeen && touched.seenBefore;
    }
    const bool hasPrimary =
        std::any_of(work.touched.begin(), work.touched.end(),
                    [this](const Touched &touched) { return touched.next.record.type() == m_plan.primary; });
    if (primaryCreated || (created && !hasPrimary))
        return Verdict::New;
    if (created || changed)
        return Verdict::Update;
    return allSeen ? Verdict::Duplicate : Verdict::Unchanged;
}

void ImportPlanner::commit(Work &work)
{
    ImportPlan::Row row;
    row.row = work.draft.row;
    if (work.draft.isSkipped) {
        row.verdict = Verdict::Skipped;
        row.cells = work.draft.cells;
        m_plan.addRow(std::move(row));
        return;
    }
    if (!work.refusal.isEmpty())
        work.draft.problems += {work.draft.row, {}, {}, work.refusal, ImportProblem::Severity::Error};
    for (const ImportProblem &problem : std::as_const(work.draft.problems)) {
        row.problems += int(m_plan.problems.size());
        m_plan.problems += problem;
    }
    if (work.draft.isRejected()) {
        row.verdict = Verdict::Error;
        row.cells = work.draft.cells;
        m_plan.addRow(std::move(row));
        return;
    }
    row.verdict = verdictOf(work);
    for (Touched &touched : work.touched) {
        touched.position = m_planned.value(touched.next.record.reference(), -1);
        if (touched.position < 0) {
            touched.position = int(m_plan.records.size());
            m_planned.insert(touched.next.record.reference(), touched.position);
            if (touched.created)
                index(touched.next.record);
            m_plan.records += std::move(touched.next);
        } else {
            m_plan.records[touched.position] = std::move(touched.next);
        }
        row.parts += {touched.position, touched.created, std::move(touched.changes)};
    }
    m_plan.addRow(std::move(row));
}

} // namespace weltkontor
