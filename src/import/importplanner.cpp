// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importplanner.h"

#include "base/phrases.h"
#include "domain/distinctpair.h"
#include "domain/fieldcheck.h"

namespace weltkontor
{
namespace
{

/// So many rows are compared at a time: one query for all contacts they may mean.
constexpr qsizetype batchRows = 500;

/// A role for the same partner may make a match out of a likeness that is too weak alone.
constexpr int weakestLikeness = 25;

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

ImportPlanner::ImportPlanner(Database &database, ImportPlan plan, const FieldContext &context,
                             const RowChanges &answers)
    : m_database(database)
    , m_plan(std::move(plan))
    , m_context(context)
    , m_merger(m_plan.mapping, m_plan.policy, context)
    , m_answers(answers)
    , m_chooser(m_merger, answers)
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
    if (m_answers.isEmpty())
        return {};
    return RecordReader(m_database).each(RecordType::DistinctPair, [this](Record &&record) {
        if (const auto pair = record.to<DistinctPair>())
            m_distinct.insert({pair->first, pair->second});
        return true;
    });
}

void ImportPlanner::index(const Record &record)
{
    switch (record.type()) {
    case RecordType::Partner:
        m_partners.add(record);
        break;
    case RecordType::Contact:
        m_contacts.add(MatchProfile(record));
        break;
    case RecordType::Partnership:
        m_partnerships.insert(record.value(u"partner_id").toLongLong(), record.id);
        break;
    case RecordType::Milestone:
        m_milestones.insert(record.value(u"partnership_id").toLongLong(), record.id);
        break;
    case RecordType::Role:
        m_roles.insert(record.value(u"contact_id").toLongLong(), record.id);
        m_contacts.addPartner(record.value(u"contact_id").toLongLong(),
                              record.value(u"partner_id").toLongLong());
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

MatchProfile ImportPlanner::profileOf(qint64 row, const PartDraft &contact)
{
    MatchProfile &profile = m_profiles[{row, contact.slot}];
    if (profile.type() != RecordType::Contact)
        profile = MatchProfile(contact.record);
    return profile;
}

Result<void> ImportPlanner::readCandidates()
{
    if (!m_hasContacts)
        return {};
    const int threshold =
        m_plan.mapping.hasType(RecordType::Partner) ? weakestLikeness : RecordMatch::threshold;
    QSet<qint64> wanted;
    for (const RowDraft &draft : std::as_const(m_waiting)) {
        for (const PartDraft &part : draft.parts) {
            if (part.type != RecordType::Contact)
                continue;
            const QList<MatchHit> hits = m_contacts.find(profileOf(draft.row, part), threshold);
            for (const MatchHit &hit : hits) {
                if (hit.id > 0 && !m_planned.contains({RecordType::Contact, hit.id}))
                    wanted.insert(hit.id);
            }
        }
    }
    if (wanted.isEmpty())
        return {};
    auto records = RecordReader(m_database).records(RecordType::Contact, wanted.values());
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
    m_profiles.clear();
    m_stored.removeIf([](const std::pair<const RecordRef &, Record &> &one) {
        return one.first.type == RecordType::Contact;
    });
    return {};
}

Result<ImportPlan> ImportPlanner::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed.error();
    tellDoubts();
    return std::move(m_plan);
}

void ImportPlanner::tellDoubts()
{
    if (const int doubts = m_plan.possibleDuplicates(); doubts > 0)
        m_plan.notices += message(
            "Import",
            QT_TRANSLATE_N_NOOP("Import", "%n row(s) may be about records that are there already, and "
                                          "nothing tells for sure. They are imported as new records, so "
                                          "that nothing is lost; the list of duplicates brings them "
                                          "together later."),
            doubts);
}

void ImportPlanner::process(RowDraft draft)
{
    Work work;
    work.draft = std::move(draft);
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
        const QString line = noteLine(field, part.record.value(index), m_context);
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
    if (work.isDoubtful)
        return Verdict::Duplicate;
    const bool hasPrimary =
        std::any_of(work.touched.begin(), work.touched.end(),
                    [this](const Touched &touched) { return touched.next.record.type() == m_plan.primary; });
    if (primaryCreated || (created && !hasPrimary))
        return Verdict::New;
    if (created || changed)
        return Verdict::Update;
    return allSeen ? Verdict::Duplicate : Verdict::Unchanged;
}

/// Later rows find the record by what this one says about it.
void ImportPlanner::refreshIndex(const Touched &touched)
{
    const Record &record = touched.next.record;
    if (touched.changes.isEmpty())
        return;
    if (record.type() == RecordType::Contact || record.type() == RecordType::Partner)
        index(record);
}

void ImportPlanner::commit(Work &work)
{
    ImportPlan::Row row;
    row.row = work.draft.row;
    if (work.draft.isSkipped) {
        row.verdict = Verdict::Skipped;
        row.cells = work.draft.cells;
        m_plan.addRow(std::move(row), work.draft.cells);
        return;
    }
    if (!work.refusal.isEmpty())
        work.draft.problems += {work.draft.row, {}, {}, work.refusal, ImportProblem::Severity::Error};
    for (const ImportProblem &problem : std::as_const(work.draft.problems)) {
        row.problems += int(m_plan.problems.size());
        m_plan.problems += problem;
    }
    row.match = std::move(work.match);
    row.possible = std::move(work.possible);
    if (work.draft.isRejected()) {
        row.verdict = Verdict::Error;
        row.cells = work.draft.cells;
        m_plan.addRow(std::move(row), work.draft.cells);
        return;
    }
    row.verdict = verdictOf(work);
    for (const MatchProfile &profile : std::as_const(work.profiles))
        m_contacts.add(profile);
    for (const auto &[self, other] : std::as_const(work.apart)) {
        if (!self.isNull() && !m_distinct.contains({std::min(self, other), std::max(self, other)}))
            m_plan.apart += {self, other};
    }
    for (Touched &touched : work.touched) {
        touched.position = m_planned.value(touched.next.record.reference(), -1);
        if (touched.position < 0) {
            touched.position = int(m_plan.records.size());
            m_planned.insert(touched.next.record.reference(), touched.position);
            if (!touched.created)
                refreshIndex(touched);
            else if (touched.next.record.type() != RecordType::Contact)
                index(touched.next.record);
            m_plan.records += std::move(touched.next);
        } else {
            refreshIndex(touched);
            m_plan.records[touched.position] = std::move(touched.next);
        }
        row.parts += {touched.position, touched.created, std::move(touched.changes)};
    }
    m_plan.addRow(std::move(row), work.draft.cells);
}

} // namespace weltkontor
