// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"
#include "import/importplan.h"
#include "import/partnerindex.h"
#include "import/recordchooser.h"
#include "storage/recordreader.h"

namespace weltkontor
{

/**
 * Compares drafts of rows with the records of a database and makes the plan of an import. Writes nothing.
 *
 * The keys of all records are read once; contacts that may be meant are read for many rows at a time. Use
 * once, on the database's thread.
 */
class ImportPlanner
{
public:
    /// @p plan comes with mapping, policy and headers; all other members are filled here. @p answers are the
    /// person's about rows that may be about records that are there; they must outlive this object.
    ImportPlanner(Database &database, ImportPlan plan, const FieldContext &context,
                  const RowChanges &answers);

    /// Reads what the mapping asks for. First.
    Result<void> prepare(Progress &progress);

    /// The next row.
    Result<void> add(RowDraft draft);

    RecordType primary() const { return m_plan.primary; }

    /// Last.
    Result<ImportPlan> finish();

private:
    /// A record a row is about, in its next state, before it is sure that the row is imported.
    struct Touched {
        int position = -1; ///< In the plan's records, once the row is sure.
        bool created = false;
        bool seenBefore = false;
        ImportPlan::PlannedRecord next;
        QList<ImportPlan::Change> changes;
    };
    /// What one row is about to do.
    struct Work {
        RowDraft draft;
        QList<Touched> touched;
        QString refusal;
        QList<MatchProfile> profiles{}; ///< Of contacts that are made.
        int made = 0;                   ///< Records with a new id.
        bool isDoubtful = false;        ///< One that is made may be there.
        std::optional<ImportPlan::Match> match{};
        QList<ImportPlan::Match> possible{};
        QList<std::pair<RecordRef, RecordRef>> apart{};
    };

    Result<void> load(RecordType type);
    Result<void> flush();
    Result<void> readCandidates();
    void tellDoubts();
    void process(RowDraft draft);
    bool planPartner(Work &work, qint64 &partner);
    void keepInNote(PartDraft &contact, const PartDraft &part) const;
    bool planUnknownPartner(Work &work, const QString &name);
    /// The id of the record that the part is about; 0: a new one, or the person has to say.
    qint64 chosenFor(Work &work, const PartDraft &part, const QList<MatchHit> &hits, bool needsRole);
    /// The id of a record that the row makes: the same each time that the file is planned.
    static qint64 newId(Work &work);
    static qint64 madeFor(Work &work, RecordType type);
    ImportPlan::Match matchOf(RecordType type, const MatchHit &hit, bool isAnswered);
    void refreshIndex(const Touched &touched);
    MatchProfile profileOf(qint64 row, const PartDraft &contact);
    void planRelations(Work &work, qint64 partner);
    void planContacts(Work &work, qint64 partner);
    void planRole(Work &work, int slot, qint64 partner, qint64 contact);
    int likenessOf(const RowDraft &draft, const PartDraft &part, const Record &relation) const;
    qint64 findPartnership(const RowDraft &draft, const PartDraft &part, qint64 partner) const;
    qint64 findMilestone(const PartDraft &part, qint64 partnership) const;
    void touch(Work &work, const PartDraft &part, qint64 id);
    void checkRow(Work &work) const;
    void commit(Work &work);
    void index(const Record &record);
    const Record *known(RecordType type, qint64 id) const;
    Verdict verdictOf(const Work &work) const;

    Database &m_database;
    ImportPlan m_plan;
    FieldContext m_context;
    RecordMerger m_merger;
    PartnerIndex m_partners;
    MatchIndex m_contacts;
    const RowChanges &m_answers;
    RecordChooser m_chooser;
    QHash<quint32, QString> m_reasons;                ///< In words, by the bits of MatchReason.
    QSet<std::pair<RecordRef, RecordRef>> m_distinct; ///< DistinctPair: those that a person keeps apart.
    bool m_hasContacts = false;                       ///< In the database.
    QHash<RecordRef, Record> m_stored;
    QHash<RecordRef, int> m_planned;
    QMultiHash<qint64, qint64> m_partnerships; ///< By partner.
    QMultiHash<qint64, qint64> m_milestones;   ///< By partnership.
    QMultiHash<qint64, qint64> m_roles;        ///< By contact.
    QList<RowDraft> m_waiting;
    QHash<std::pair<qint64, int>, MatchProfile> m_profiles; ///< Of their contacts, by row and slot.
    Progress *m_progress = nullptr;
};

} // namespace weltkontor
