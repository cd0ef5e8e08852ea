// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importplan.h"

#include "base/phrases.h"
#include "domain/distinctpair.h"
#include "storage/changeset.h"

namespace weltkontor
{
namespace
{

/// Stands behind each text of a table that is kept (ASCII unit separator).
constexpr char sourceEnd = '\x1f';

/// Records come before those that point to them.
constexpr RecordType savingOrder[] = {RecordType::Partner, RecordType::Partnership, RecordType::Milestone,
                                      RecordType::Contact, RecordType::Role};

/// Puts the ids of the database in the place of those of the plan.
void resolve(Record &record, const QHash<qint64, qint64> &ids)
{
    if (record.id < 0) {
        record.id = ids.value(record.id);
        record.version = 0;
    }
    for (const Field &field : record.description().fields()) {
        if (field.type() != FieldType::Reference)
            continue;
        const qint64 target = record.value(field).toLongLong();
        if (target < 0)
            record.setTrusted(field.index(), qlonglong(ids.value(target)));
    }
}

RecordRef resolved(const RecordRef &reference, const QHash<qint64, qint64> &ids)
{
    return {reference.type, reference.id < 0 ? ids.value(reference.id) : reference.id};
}

} // namespace

void ImportPlan::addRow(Row row, const QList<Cell> &cells)
{
    if (rows.isEmpty()) {
        for (const MappedColumn &column : mapping.columns) {
            if (column.target || !column.alternatives.isEmpty())
                m_sourceColumns += column.column.index;
        }
    }
    m_sourceBegins += m_source.size();
    for (const int column : std::as_const(m_sourceColumns)) {
        if (column < cells.size())
            m_source += cells[column].text().toUtf8().replace(sourceEnd, ' ');
        m_source += sourceEnd;
    }
    ++m_counts[size_t(row.verdict)];
    rows += std::move(row);
}

QString ImportPlan::sourceText(qsizetype row, int column) const
{
    if (column < rows[row].cells.size())
        return rows[row].cells[column].text();
    const qsizetype wanted = m_sourceColumns.indexOf(column);
    qsizetype begin = m_sourceBegins[row];
    for (qsizetype i = 0; i < wanted; ++i)
        begin = m_source.indexOf(sourceEnd, begin) + 1;
    if (wanted < 0)
        return {};
    return QString::fromUtf8(m_source.sliced(begin, m_source.indexOf(sourceEnd, begin) - begin));
}

std::optional<qint64> ImportPlan::rowMaking(qint64 id)
{
    return id < 0 ? std::optional(-id / idsOfRow) : std::nullopt;
}

int ImportPlan::possibleDuplicates() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) {
        return row.verdict == Verdict::Duplicate && !row.possible.isEmpty();
    }));
}

bool ImportPlan::changesAnything() const
{
    return !apart.isEmpty() || std::any_of(records.begin(), records.end(),
                                           [](const PlannedRecord &one) { return one.isChanged(); });
}

Result<std::optional<qint64>> ImportPlan::apply(Database &database, Progress &progress,
                                                QList<Record> further) const
{
    if (!changesAnything())
        return std::optional<qint64>();
    Act act;
    act.kind = Act::Kind::Import;
    act.subject = fileName;
    act.leftOver = count(Verdict::Error);
    auto changes = ChangeSet::begin(database, act);
    if (!changes)
        return changes.error();

    QList<qint64> made;
    for (const PlannedRecord &one : records) {
        if (one.isNew())
            made += one.record.id;
    }
    auto reserved = (*changes)->reserveIds(int(made.size()));
    if (!reserved)
        return reserved.error();
    // In the order of the rows, as lists without another order show them.
    std::sort(reserved->begin(), reserved->end());
    QHash<qint64, qint64> ids;
    ids.reserve(made.size());
    for (qsizetype i = 0; i < made.size(); ++i)
        ids.insert(made[i], (*reserved)[i]);

    for (const RecordType type : savingOrder) {
        QList<Record> batch;
        for (const PlannedRecord &one : records) {
            if (one.record.type() != type || !one.isChanged())
                continue;
            batch += one.record;
            resolve(batch.back(), ids);
        }
        if (batch.isEmpty())
            continue;
        if (const auto saved = (*changes)->saveAll(batch, &progress); !saved)
            return saved.error();
    }
    for (const auto &[one, other] : apart) {
        const auto first = resolved(one, ids);
        const auto second = resolved(other, ids);
        DistinctPair pair;
        pair.first = std::min(first, second);
        pair.second = std::max(first, second);
        further += Record::from(pair);
    }
    for (Record &record : further) {
        if (const auto saved = (*changes)->save(record); !saved)
            return saved.error();
    }
    if (progress.isCancelled())
        return Error{
            Error::Kind::Cancelled,
            message("Import", QT_TRANSLATE_NOOP("Import", "The import was cancelled. Nothing was changed.")),
            {}};
    return (*changes)->commit();
}

} // namespace weltkontor
