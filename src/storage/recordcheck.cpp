// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordcheck.h"

#include "base/phrases.h"
#include "base/sha256.h"
#include "domain/fieldcheck.h"
#include "storage/changewriter.h"
#include "storage/recordtable.h"

namespace weltkontor
{
namespace
{

constexpr int pageSize = 500;

using Link = QPair<QString, RecordRef>;

/// No value where the text is no JSON object; an empty column is an empty object.
std::optional<QJsonObject> objectOf(const QVariant &column)
{
    if (column.isNull())
        return QJsonObject();
    const QJsonDocument json = QJsonDocument::fromJson(column.toString().toUtf8());
    return json.isObject() ? std::optional<QJsonObject>(json.object()) : std::nullopt;
}

/// A record made again from its history alone.
class Replay
{
public:
    explicit Replay(RecordType type)
        : m_record(type)
    {
    }

    void apply(const QString &kindKey, const QVariant &beforeColumn, const QVariant &afterColumn)
    {
        ++m_changes;
        const auto kind = changeKindFromKey(kindKey);
        const auto before = objectOf(beforeColumn);
        const auto after = objectOf(afterColumn);
        if (!kind || !before || !after) {
            m_readable = false;
            return;
        }
        const bool begins = *kind == ChangeKind::Create;
        const bool comesBack = *kind == ChangeKind::Restore;
        m_consistent = m_consistent && m_exists == !begins && m_inBin == comesBack;
        if (begins)
            clear();
        m_exists = true;
        m_inBin = *kind == ChangeKind::Delete;
        for (const Field &field : m_record.description().fields()) {
            if (before->contains(field.key()) &&
                m_record.value(field) != Record::valueOf(field, before->value(field.key())))
                m_consistent = false;
            if (after->contains(field.key()))
                m_record.setTrusted(field.index(), Record::valueOf(field, after->value(field.key())));
        }
    }

    bool isReadable() const { return m_readable; }

    bool leadsTo(const Record &record, bool inBin) const
    {
        return m_consistent && m_exists && m_inBin == inBin && m_changes == record.version &&
               m_record.sameContent(record);
    }

private:
    /// Creation names the fields that are not empty, whatever a new record begins with.
    void clear()
    {
        for (const Field &field : m_record.description().fields())
            m_record.setTrusted(field.index(), Record::valueOf(field, QJsonValue::Null));
    }

    Record m_record;
    qint64 m_changes = 0;
    bool m_exists = false;
    bool m_inBin = false;
    bool m_readable = true;
    bool m_consistent = true;
};

} // namespace

RecordCheck::RecordCheck(Database &database, const KnownRecords &known, const FieldContext (&contexts)[2],
                         std::function<void(const CheckFinding &)> found)
    : m_database(database)
    , m_known(known)
    , m_contexts(contexts)
    , m_found(std::move(found))
{
}

Result<int> RecordCheck::checkPage(RecordType type)
{
    if (m_type != type) {
        m_type = type;
        m_last = 0;
    }
    if (const auto read = readPage(type); !read)
        return read.error();
    if (m_rows.isEmpty())
        return 0;
    m_last = m_rows.last().record.id;
    for (const Row &row : std::as_const(m_rows))
        checkContent(row);
    for (const auto step : {&RecordCheck::checkLinks, &RecordCheck::checkIndex, &RecordCheck::checkHistory,
                            &RecordCheck::checkContents}) {
        if (const auto done = (this->*step)(); !done)
            return done.error();
    }
    return int(m_rows.size());
}

Result<void> RecordCheck::readPage(RecordType type)
{
    const RecordTable &table = RecordTable::of(type);
    m_rows.clear();
    return m_database.connection().each(
        table.select() + QStringLiteral(" WHERE id > :after ORDER BY id LIMIT %1").arg(pageSize),
        {{":after", m_last}}, [&](const QSqlQuery &query) {
            Row row{table.record(query), !query.value(2).isNull(), {}};
            for (const Field &field : row.record.description().fields()) {
                const QVariant column = query.value(3 + field.index());
                if (field.isList() && !column.isNull() &&
                    !QJsonDocument::fromJson(column.toString().toUtf8()).isArray())
                    row.unreadable += field.key();
            }
            m_rows += row;
            return true;
        });
}

void RecordCheck::checkContent(const Row &row)
{
    const RecordDescription &description = row.record.description();
    for (const QString &key : row.unreadable)
        add(row,
            message("Check", QT_TRANSLATE_NOOP("Check", "“%1” cannot be read."))
                .arg(description.field(key)->label(messageLanguage())),
            key);
    if (row.inBin)
        return;
    const QList<FieldProblem> problems = checkRecord(row.record);
    for (const FieldProblem &problem : problems)
        add(row, problem.message, problem.field,
            problem.severity == FieldProblem::Severity::Error ? CheckFinding::Severity::Error
                                                              : CheckFinding::Severity::Warning);
    const QList<Link> links = linksOf(row.record);
    for (const auto &[key, target] : links)
        checkReference(row, *description.field(key), target);
}

void RecordCheck::checkReference(const Row &row, const Field &field, const RecordRef &target)
{
    const auto known = m_known.constFind(target.id);
    const QString label = field.label(messageLanguage());
    if (known == m_known.cend() || known->type != target.type) {
        add(row,
            message("Check", QT_TRANSLATE_NOOP("Check", "“%1” points to a record that does not exist."))
                .arg(label),
            field.key());
    } else if (known->inBin) {
        add(row,
            message("Check", QT_TRANSLATE_NOOP("Check", "“%1” points to a record that is in the bin."))
                .arg(label),
            field.key(),
            field.has(FieldSpec::Required) ? CheckFinding::Severity::Error : CheckFinding::Severity::Warning);
    }
}

Result<void> RecordCheck::checkLinks()
{
    SqlConnection &connection = m_database.connection();
    QHash<qint64, QSet<Link>> listed;
    const auto read = connection.each(
        QStringLiteral("SELECT from_id, field, to_type, to_id FROM record_links WHERE from_id IN ") +
            connection.idsOf(":ids"),
        idBinding(), [&](const QSqlQuery &query) {
            const auto type = RecordDescription::typeFromKey(query.value(2).toString());
            listed[query.value(0).toLongLong()].insert(
                {query.value(1).toString(),
                 type ? RecordRef(*type, query.value(3).toLongLong()) : RecordRef()});
            return true;
        });
    if (!read)
        return read.error();
    for (const Row &row : std::as_const(m_rows)) {
        const QList<Link> links = row.inBin ? QList<Link>() : linksOf(row.record);
        if (listed.value(row.record.id) != QSet<Link>(links.begin(), links.end()))
            add(row,
                message("Check", QT_TRANSLATE_NOOP("Check", "The list of its links to other records is not "
                                                            "what its fields say.")));
    }
    return {};
}

Result<void> RecordCheck::checkIndex()
{
    SqlConnection &connection = m_database.connection();
    QHash<qint64, RecordTitle> titles;
    const auto read =
        connection.each(QStringLiteral("SELECT id, title_de, title_en FROM record_index WHERE id IN ") +
                            connection.idsOf(":ids"),
                        idBinding(), [&](const QSqlQuery &query) {
                            titles.insert(query.value(0).toLongLong(),
                                          {query.value(1).toString(), query.value(2).toString()});
                            return true;
                        });
    if (!read)
        return read.error();
    for (const Row &row : std::as_const(m_rows)) {
        const bool indexed = titles.contains(row.record.id);
        if (indexed == row.inBin) {
            add(row, indexed ? message("Check", QT_TRANSLATE_NOOP("Check", "It is found by searching "
                                                                           "although it is in the bin."))
                             : message("Check", QT_TRANSLATE_NOOP("Check", "It is not found by searching.")));
        } else if (indexed &&
                   titles.value(row.record.id) !=
                       RecordTitle{titleOf(row.record, m_contexts[0]), titleOf(row.record, m_contexts[1])}) {
            add(row,
                message("Check", QT_TRANSLATE_NOOP("Check", "It is found by another name than its own.")), {},
                CheckFinding::Severity::Warning);
        }
    }
    return {};
}

Result<void> RecordCheck::checkHistory()
{
    SqlConnection &connection = m_database.connection();
    QHash<qint64, Replay> replays;
    for (const Row &row : std::as_const(m_rows))
        replays.insert(row.record.id, Replay(row.record.type()));
    const auto read = connection.each(
        QStringLiteral(
            "SELECT record_id, kind, before_values, after_values FROM changes WHERE record_id IN ") +
            connection.idsOf(":ids") + QStringLiteral(" ORDER BY record_id, id"),
        idBinding(), [&](const QSqlQuery &query) {
            replays.find(query.value(0).toLongLong())
                ->apply(query.value(1).toString(), query.value(2), query.value(3));
            return true;
        });
    if (!read)
        return read.error();
    for (const Row &row : std::as_const(m_rows)) {
        const Replay &replay = *replays.constFind(row.record.id);
        if (!replay.isReadable())
            add(row, message("Check", QT_TRANSLATE_NOOP("Check", "Its history cannot be read.")));
        else if (!replay.leadsTo(row.record, row.inBin))
            add(row, message("Check", QT_TRANSLATE_NOOP("Check", "Its history does not lead to what it holds "
                                                                 "now.")));
    }
    return {};
}

/// The bytes of documents are there and are those that were put in.
Result<void> RecordCheck::checkContents()
{
    if (m_type != RecordType::Document)
        return {};
    RecordReader reader(m_database);
    for (const Row &row : std::as_const(m_rows)) {
        const QString hash = row.record.text(u"sha256");
        if (hash.isEmpty())
            continue;
        const auto content = reader.documentContent(hash);
        if (!content && content.error().kind != Error::Kind::NotFound)
            return content.error();
        if (!content)
            add(row, message("Check", QT_TRANSLATE_NOOP("Check", "Its file is missing.")),
                QStringLiteral("sha256"));
        else if (QString::fromLatin1(sha256(*content)) != hash)
            add(row, message("Check", QT_TRANSLATE_NOOP("Check", "Its file is damaged.")),
                QStringLiteral("sha256"));
    }
    return {};
}

void RecordCheck::add(const Row &row, const QString &text, const QString &field,
                      CheckFinding::Severity severity)
{
    m_found(CheckFinding{severity, row.record.reference(), {}, field, text});
}

SqlBindings RecordCheck::idBinding() const
{
    QList<qint64> ids;
    for (const Row &row : m_rows)
        ids += row.record.id;
    return {{":ids", SqlConnection::idArray(ids)}};
}

} // namespace weltkontor
