// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasecheck.h"

#include "base/phrases.h"
#include "storage/recordcheck.h"
#include "storage/recordtable.h"

namespace weltkontor
{
namespace
{

/// More help nobody: they have one cause.
constexpr qsizetype findingLimit = 1000;

class Check
{
public:
    Check(Database &database, Progress *progress)
        : m_database(database)
        , m_connection(database.connection())
        , m_progress(progress)
    {
    }

    Result<QList<CheckFinding>> run()
    {
        const auto whole = checkFile();
        if (!whole)
            return whole.error();
        if (!*whole)
            return m_findings; // nothing else can be believed then
        {
            // What others save meanwhile must not look like a fault.
            const auto reading = Transaction::beginReading(m_connection);
            if (!reading)
                return reading.error();
            for (const auto step : {&Check::readKnown, &Check::checkCounters, &Check::checkRecords,
                                    &Check::checkStrays, &Check::checkChangeSets}) {
                if (const auto done = (this->*step)(); !done)
                    return done.error();
            }
        }
        if (const auto named = addTitles(); !named)
            return named.error();
        return m_findings;
    }

private:
    /// False when the file itself is damaged.
    Result<bool> checkFile()
    {
        if (!m_connection.isSqlite())
            return true;
        const auto whole = m_connection.value(QStringLiteral("PRAGMA integrity_check(1)"));
        if (!whole && whole.error().kind != Error::Kind::Invalid)
            return whole.error();
        if (!whole || whole->toString() != u"ok") {
            add(message("Check",
                        QT_TRANSLATE_NOOP("Check", "The file of the database is damaged. Keep a copy "
                                                   "of it, then restore the last backup.")));
            return false;
        }
        if (m_database.isReadOnly())
            return true;
        // SQLite takes this question to the full-text index for a change.
        const auto fits = m_connection.run(
            QStringLiteral("INSERT INTO record_search (record_search, rank) VALUES ('integrity-check', 1)"));
        if (!fits && fits.error().kind != Error::Kind::Invalid)
            return fits.error();
        if (!fits)
            add(message("Check", QT_TRANSLATE_NOOP("Check", "The search index does not fit the records: some "
                                                            "may not be found.")));
        return true;
    }

    Result<void> readKnown()
    {
        for (const RecordType type : RecordDescription::allTypes()) {
            const auto read = m_connection.each(
                QStringLiteral("SELECT id, CASE WHEN deleted_at IS NULL THEN 0 ELSE 1 END FROM ") +
                    RecordTable::of(type).name(),
                {}, [&](const QSqlQuery &query) {
                    const qint64 id = query.value(0).toLongLong();
                    if (m_known.contains(id))
                        add(message("Check", QT_TRANSLATE_NOOP("Check", "Two records have the number %1."))
                                .arg(id));
                    m_known.insert(id, {type, query.value(1).toInt() != 0});
                    return true;
                });
            if (!read)
                return read.error();
        }
        return {};
    }

    /// The next record, change set and change get numbers that nobody has.
    Result<void> checkCounters()
    {
        qint64 newest = 0;
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
            newest = std::max(newest, it.key());
        const auto maximum = [&](const char *table) -> Result<qint64> {
            const auto value = m_connection.value(QStringLiteral("SELECT max(id) FROM %1").arg(table));
            if (!value)
                return value.error();
            return value->toLongLong();
        };
        const auto sets = maximum("change_sets");
        if (!sets)
            return sets.error();
        const auto changes = maximum("changes");
        if (!changes)
            return changes.error();
        for (const auto &[name, used] :
             {std::pair("record", newest), std::pair("change_set", *sets), std::pair("change", *changes)}) {
            const auto counted = m_connection.value(
                QStringLiteral("SELECT value FROM counters WHERE name = :name"), {{":name", QString(name)}});
            if (!counted)
                return counted.error();
            if (counted->isNull() || counted->toLongLong() < used)
                add(message("Check", QT_TRANSLATE_NOOP("Check", "The next number to be given (“%1”) has been "
                                                                "given before."))
                        .arg(QString(name)));
        }
        return {};
    }

    Result<void> checkRecords()
    {
        FieldContext contexts[2];
        for (const Language language : allLanguages) {
            auto context = RecordReader(m_database).fieldContext(language);
            if (!context)
                return context.error();
            contexts[static_cast<int>(language)] = *std::move(context);
        }
        RecordCheck records(m_database, m_known, contexts,
                            [this](const CheckFinding &finding) { keep(finding); });
        qint64 done = 0;
        for (const RecordType type : RecordDescription::allTypes()) {
            for (;;) {
                if (m_progress) {
                    if (m_progress->isCancelled())
                        return Error{Error::Kind::Cancelled,
                                     message("Check", QT_TRANSLATE_NOOP("Check", "The check was cancelled.")),
                                     {}};
                    m_progress->report(message("Check", QT_TRANSLATE_NOOP("Check", "Checking")), done,
                                       m_known.size());
                }
                const auto checked = records.checkPage(type);
                if (!checked)
                    return checked.error();
                if (*checked == 0)
                    break;
                done += *checked;
            }
        }
        return {};
    }

    /// Rows that belong to a record that is not there.
    Result<void> checkStrays()
    {
        const auto stray = [&](const char *sql, const char *told) -> Result<void> {
            bool found = false;
            const auto read = m_connection.each(QString::fromLatin1(sql), {}, [&](const QSqlQuery &query) {
                const auto known = m_known.constFind(query.value(1).toLongLong());
                const auto type = RecordDescription::typeFromKey(query.value(0).toString());
                found = known == m_known.cend() || known->type != type;
                return !found;
            });
            if (!read)
                return read.error();
            if (found)
                add(message("Check", told));
            return {};
        };
        if (const auto done =
                stray("SELECT DISTINCT from_type, from_id FROM record_links",
                      QT_TRANSLATE_NOOP("Check", "The list of links names a record that does not exist."));
            !done)
            return done.error();
        if (const auto done =
                stray("SELECT record_type, id FROM record_index",
                      QT_TRANSLATE_NOOP("Check", "Searching finds a record that does not exist."));
            !done)
            return done.error();
        // What was deleted is removed for good some day, and its history stays.
        return stray("SELECT record_type, record_id FROM changes WHERE kind <> 'delete' AND id IN "
                     "(SELECT max(id) FROM changes GROUP BY record_id)",
                     QT_TRANSLATE_NOOP("Check", "The history tells of a record that does not exist."));
    }

    Result<void> checkChangeSets()
    {
        return m_connection.each(
            QStringLiteral("SELECT s.id, s.act, s.changes, (SELECT count(*) FROM changes c WHERE "
                           "c.change_set = s.id), s.at FROM change_sets s ORDER BY s.id"),
            {}, [&](const QSqlQuery &query) {
                const QString id = query.value(0).toString();
                const bool readable =
                    QJsonDocument::fromJson(query.value(1).toString().toUtf8()).isObject() &&
                    QDateTime::fromString(query.value(4).toString(), Qt::ISODateWithMs).isValid();
                if (!readable)
                    add(message("Check", QT_TRANSLATE_NOOP("Check", "Change set %1 cannot be read."))
                            .arg(id));
                if (query.value(2).toLongLong() != query.value(3).toLongLong())
                    add(message("Check", QT_TRANSLATE_NOOP("Check", "Change set %1 is not complete."))
                            .arg(id));
                return true;
            });
    }

    Result<void> addTitles()
    {
        QList<RecordRef> records;
        for (const CheckFinding &finding : std::as_const(m_findings)) {
            if (!finding.record.isNull() && !records.contains(finding.record))
                records += finding.record;
        }
        const auto titles = RecordReader(m_database).titles(records);
        if (!titles)
            return titles.error();
        for (CheckFinding &finding : m_findings) {
            if (!finding.record.isNull())
                finding.title =
                    titles->value(finding.record, {finding.record.toText(), finding.record.toText()});
        }
        return {};
    }

    void add(const QString &text) { keep(CheckFinding{CheckFinding::Severity::Error, {}, {}, {}, text}); }

    void keep(const CheckFinding &finding)
    {
        if (m_findings.size() < findingLimit)
            m_findings += finding;
        else if (m_findings.size() == findingLimit)
            m_findings += CheckFinding{
                CheckFinding::Severity::Warning,
                {},
                {},
                {},
                message("Check", QT_TRANSLATE_NOOP("Check", "There is more; only the first findings are "
                                                            "listed."))};
    }

    Database &m_database;
    SqlConnection &m_connection;
    Progress *m_progress;
    KnownRecords m_known;
    QList<CheckFinding> m_findings;
};

} // namespace

Result<QList<CheckFinding>> checkDatabase(Database &database, Progress *progress)
{
    return Check(database, progress).run();
}

} // namespace weltkontor
