// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pastdatabase.h"

#include "base/phrases.h"
#include "storage/bulkinsert.h"
#include "storage/changewriter.h"
#include "storage/history.h"
#include "storage/recordtable.h"
#include "storage/searchindex.h"
#include "storage/tablecopy.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

QString endOf(const QDate &day)
{
    return day.addDays(1).startOfDay().toUTC().toString(Qt::ISODateWithMs);
}

/// The newest change set of the day or before it.
Result<qint64> lastChangeSet(Database &database, const QDate &day)
{
    const auto last = database.connection().value(
        QStringLiteral("SELECT coalesce(max(id), 0) FROM change_sets WHERE at < :end"),
        {{":end", endOf(day)}});
    if (!last)
        return last.error();
    return last->toLongLong();
}

/// Brings a copy of the present back to what it was.
class Rollback
{
public:
    Rollback(Database &present, Database &copy, qint64 changeSet, Progress *progress)
        : m_present(present)
        , m_copy(copy)
        , m_changeSet(changeSet)
        , m_progress(progress)
    {
    }

    Result<void> run()
    {
        if (const auto read = readTouched(); !read)
            return read;
        if (const auto taken = takeBackCreated(); !taken)
            return taken;
        if (const auto taken = takeBackChanged(); !taken)
            return taken;
        if (const auto index = SearchIndex(m_copy).remove(m_gone); !index)
            return index;
        return SearchIndex(m_copy).update(m_written, m_progress);
    }

private:
    Result<void> readTouched()
    {
        QSet<RecordRef> created, changed;
        const auto read = m_present.connection().each(
            QStringLiteral(
                "SELECT DISTINCT record_type, record_id, kind FROM changes WHERE change_set > :set"),
            {{":set", m_changeSet}}, [&](const QSqlQuery &query) {
                const auto type = RecordDescription::typeFromKey(query.value(0).toString());
                if (!type)
                    return true;
                const RecordRef reference(*type, query.value(1).toLongLong());
                const bool isCreation = changeKindFromKey(query.value(2).toString()) == ChangeKind::Create;
                (isCreation ? created : changed).insert(reference);
                return true;
            });
        if (!read)
            return read.error();
        changed.subtract(created);
        m_created = created.values();
        m_changed = changed.values();
        std::sort(m_changed.begin(), m_changed.end());
        return {};
    }

    Result<void> takeBackCreated()
    {
        if (const auto removed = removeRows(m_created); !removed)
            return removed;
        m_gone += m_created;
        return {};
    }

    Result<void> takeBackChanged()
    {
        QList<Record> then;
        History history(m_present);
        qint64 done = 0;
        for (const RecordRef &reference : std::as_const(m_changed)) {
            if (const auto told = tell(++done); !told)
                return told;
            const auto version = history.versionAfter(reference, m_changeSet);
            if (version) {
                then += *version;
                m_written += reference;
            } else if (version.error().kind == Error::Kind::NotFound) {
                m_inBin += reference;
            } else {
                return version.error();
            }
        }
        if (const auto removed = removeRows(m_written); !removed)
            return removed;
        if (const auto written = writeRows(then); !written)
            return written;
        m_gone += m_inBin;
        return moveToBin();
    }

    Result<void> tell(qint64 done)
    {
        if (m_progress == nullptr)
            return {};
        if (m_progress->isCancelled())
            return Error{Error::Kind::Cancelled,
                         message("Storage", QT_TRANSLATE_NOOP("Storage", "Cancelled. Nothing was changed.")),
                         {}};
        m_progress->report(message("Storage", QT_TRANSLATE_NOOP("Storage", "Going back in the history")),
                           done, m_changed.size());
        return {};
    }

    static QHash<RecordType, QList<qint64>> byType(const QList<RecordRef> &references)
    {
        QHash<RecordType, QList<qint64>> ids;
        for (const RecordRef &reference : references)
            ids[reference.type] += reference.id;
        return ids;
    }

    Result<void> removeRows(const QList<RecordRef> &references)
    {
        SqlConnection &connection = m_copy.connection();
        const auto ids = byType(references);
        for (auto type = ids.cbegin(); type != ids.cend(); ++type) {
            const QString which = connection.idsOf(":ids");
            const SqlBindings bindings{{":ids", SqlConnection::idArray(type.value())}};
            for (const QString &statement :
                 {QStringLiteral("DELETE FROM %1 WHERE id IN %2")
                      .arg(RecordTable::of(type.key()).name(), which),
                  QStringLiteral("DELETE FROM record_links WHERE from_id IN %1").arg(which)}) {
                if (const auto removed = connection.run(statement, bindings); !removed)
                    return removed.error();
            }
        }
        return {};
    }

    /// They stay as rows: records of that day may point to them.
    Result<void> moveToBin()
    {
        SqlConnection &connection = m_copy.connection();
        const auto ids = byType(m_inBin);
        for (auto type = ids.cbegin(); type != ids.cend(); ++type) {
            const QString which = connection.idsOf(":ids");
            const QString array = SqlConnection::idArray(type.value());
            const auto moved = connection.run(
                QStringLiteral("UPDATE %1 SET deleted_at = :at WHERE deleted_at IS NULL AND id IN %2")
                    .arg(RecordTable::of(type.key()).name(), which),
                {{":at", m_present.clock().now().toString(Qt::ISODateWithMs)}, {":ids", array}});
            if (!moved)
                return moved.error();
            const auto unlinked = connection.run(
                QStringLiteral("DELETE FROM record_links WHERE from_id IN %1").arg(which), {{":ids", array}});
            if (!unlinked)
                return unlinked.error();
        }
        return {};
    }

    Result<void> writeRows(const QList<Record> &records)
    {
        const auto home = ChangeWriter(m_copy).home();
        if (!home)
            return home.error();
        BulkInsert links(m_copy.connection(), QStringLiteral("record_links"),
                         {QStringLiteral("from_type"), QStringLiteral("from_id"), QStringLiteral("field"),
                          QStringLiteral("to_type"), QStringLiteral("to_id")});
        QHash<RecordType, std::shared_ptr<BulkInsert>> rows;
        for (const Record &record : records) {
            const RecordTable &table = RecordTable::of(record.type());
            auto &insert = rows[record.type()];
            if (!insert)
                insert = std::make_shared<BulkInsert>(m_copy.connection(), table.name(), table.columns());
            if (const auto added = insert->add(table.values(record, *home)); !added)
                return added;
            for (const auto &[field, target] : linksOf(record)) {
                const auto added = links.add({record.description().key(), record.id, field,
                                              RecordDescription::of(target.type).key(), target.id});
                if (!added)
                    return added;
            }
        }
        for (const auto &insert : std::as_const(rows)) {
            if (const auto sent = insert->finish(); !sent)
                return sent;
        }
        return links.finish();
    }

    Database &m_present;
    Database &m_copy;
    qint64 m_changeSet;
    Progress *m_progress;
    QList<RecordRef> m_created; ///< Later than the day.
    QList<RecordRef> m_changed;
    QList<RecordRef> m_written; ///< Rows of that day.
    QList<RecordRef> m_inBin;
    QList<RecordRef> m_gone; ///< Out of the index.
};

Result<void> fill(Database &present, Database &copy, qint64 changeSet, Progress *progress)
{
    static const QStringList without{QStringLiteral("document_contents"), QStringLiteral("change_sets"),
                                     QStringLiteral("changes")};
    // All of the present as it was at one moment.
    auto reading = Transaction::beginReading(present.connection());
    if (!reading)
        return reading.error();
    auto writing = Transaction::beginWriting(copy.connection());
    if (!writing)
        return writing.error();
    if (const auto copied = copyTables(present.connection(), copy.connection(), progress, without); !copied)
        return copied;
    if (const auto back = Rollback(present, copy, changeSet, progress).run(); !back)
        return back;
    return writing->commit();
}

} // namespace

Result<QDate> beginningOfHistory(Database &database)
{
    const auto first = database.connection().value(
        QStringLiteral("SELECT at FROM change_sets WHERE kind <> 'setup' ORDER BY id LIMIT 1"));
    if (!first)
        return first.error();
    return QDateTime::fromString(first->toString(), Qt::ISODateWithMs).toLocalTime().date();
}

PastFile::PastFile(const QDate &day)
    : m_day(day)
{
}

DatabaseAddress PastFile::address() const
{
    return DatabaseAddress::ofFile(m_folder.filePath(QStringLiteral("past.db")));
}

OpenOptions PastFile::options()
{
    OpenOptions options;
    options.clock = std::make_shared<FixedClock>(QDateTime(m_day, QTime(12, 0)));
    options.networkShare = false;
    options.readOnly = true;
    options.mustExist = true;
    options.kept = shared_from_this();
    return options;
}

Result<void> PastFile::write(Database &present, qint64 changeSet, Progress *progress)
{
    OpenOptions writing = options();
    writing.readOnly = false;
    writing.mustExist = false;
    const auto copy = Database::open(address(), writing);
    if (!copy)
        return copy.error();
    return fill(present, **copy, changeSet, progress);
}

Result<std::shared_ptr<PastFile>> PastFile::make(Database &present, const QDate &day, Progress *progress)
{
    const auto begin = beginningOfHistory(present);
    if (!begin)
        return begin.error();
    // Before it nothing is taken back.
    const bool isKnown = begin->isValid() && day >= *begin;
    const auto last = isKnown ? lastChangeSet(present, day) : present.newestChangeSet();
    if (!last)
        return last.error();
    std::shared_ptr<PastFile> file(new PastFile(day));
    if (const auto written = file->write(present, *last, progress); !written)
        return written.error();
    return file;
}

Result<std::unique_ptr<PastDatabase>> PastDatabase::make(Database &present, const QDate &day,
                                                         Progress *progress)
{
    const auto begin = beginningOfHistory(present);
    if (!begin)
        return begin.error();
    const auto newest = present.newestChangeSet();
    if (!newest)
        return newest.error();
    const auto last = lastChangeSet(present, day);
    if (!last)
        return last.error();
    if (!begin->isValid() || day < *begin || *last == *newest)
        return std::unique_ptr<PastDatabase>();
    const auto file = PastFile::make(present, day, progress);
    if (!file)
        return file.error();
    auto opened = Database::open((*file)->address(), (*file)->options());
    if (!opened)
        return opened.error();
    std::unique_ptr<PastDatabase> past(new PastDatabase);
    past->m_database = *std::move(opened);
    return past;
}

Result<Database *> PastView::on(Database &present, const QDate &day, Progress *progress)
{
    if (!day.isValid() || day >= present.clock().today())
        return &present;
    const auto newest = present.newestChangeSet();
    if (!newest)
        return newest.error();
    if (m_day != day || m_newest != *newest) {
        m_past.reset();
        auto past = PastDatabase::make(present, day, progress);
        if (!past)
            return past.error();
        m_past = *std::move(past);
        m_day = day;
        m_newest = *newest;
    }
    return m_past ? &**m_past : &present;
}

} // namespace weltkontor
