// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordreader.h"

#include "base/phrases.h"
#include "domain/catalogueentry.h"
#include "storage/documentcontents.h"
#include "storage/recordtable.h"
#include "storage/sqlconnection.h"

namespace weltkontor
{
namespace
{

constexpr int pageSize = 1000;

Error notFound(const RecordRef &reference)
{
    return {
        Error::Kind::NotFound,
        message("Storage", QT_TRANSLATE_NOOP("Storage", "There is no record “%1”; it may have been deleted."))
            .arg(reference.toText()),
        {}};
}

} // namespace

Result<Record> RecordReader::record(const RecordRef &reference, Bin bin)
{
    auto found = records(reference.type, {reference.id}, bin);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(reference);
    return found->takeFirst();
}

Result<QList<Record>> RecordReader::records(RecordType type, const QList<qint64> &ids, Bin bin)
{
    SqlConnection &connection = m_database.connection();
    const RecordTable &table = RecordTable::of(type);
    QString sql = table.select() + QStringLiteral(" WHERE id IN ") + connection.idsOf(":ids");
    if (bin == Bin::Without)
        sql += QStringLiteral(" AND deleted_at IS NULL");
    QHash<qint64, Record> byId;
    const auto read =
        connection.each(sql, {{":ids", SqlConnection::idArray(ids)}}, [&](const QSqlQuery &query) {
            Record record = table.record(query);
            byId.insert(record.id, std::move(record));
            return true;
        });
    if (!read)
        return read.error();
    QList<Record> ordered;
    ordered.reserve(byId.size());
    for (const qint64 id : ids) {
        if (const auto found = byId.constFind(id); found != byId.cend())
            ordered += *found;
    }
    return ordered;
}

Result<QList<Record>> RecordReader::all(RecordType type)
{
    QList<Record> records;
    const auto read = each(type, [&](Record &&record) {
        records += std::move(record);
        return true;
    });
    if (!read)
        return read.error();
    return records;
}

Result<void> RecordReader::each(RecordType type, const std::function<bool(Record &&)> &record)
{
    // In pages, so that the function may use the database itself.
    const RecordTable &table = RecordTable::of(type);
    const QString sql =
        table.select() +
        QStringLiteral(" WHERE id > :after AND deleted_at IS NULL ORDER BY id LIMIT %1").arg(pageSize);
    qint64 after = 0;
    for (;;) {
        QList<Record> page;
        const auto read = m_database.connection().each(sql, {{":after", after}}, [&](const QSqlQuery &query) {
            page += table.record(query);
            return true;
        });
        if (!read)
            return read.error();
        for (Record &one : page) {
            after = one.id;
            if (!record(std::move(one)))
                return {};
        }
        if (page.size() < pageSize)
            return {};
    }
}

Result<qint64> RecordReader::count(RecordType type)
{
    const auto count =
        m_database.connection().value(QStringLiteral("SELECT count(*) FROM ") + RecordTable::of(type).name() +
                                      QStringLiteral(" WHERE deleted_at IS NULL"));
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<bool> RecordReader::isEmpty()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        if (!RecordDescription::of(type).isPrincipal())
            continue;
        const auto present = count(type);
        if (!present)
            return present.error();
        if (*present > 0)
            return false;
    }
    return true;
}

Result<QList<RecordRef>> RecordReader::linksTo(const RecordRef &reference, std::optional<RecordType> from)
{
    QList<RecordRef> links;
    const auto read = m_database.connection().each(
        QStringLiteral("SELECT DISTINCT from_type, from_id FROM record_links WHERE to_id = :id"),
        {{":id", reference.id}}, [&](const QSqlQuery &query) {
            const auto type = RecordDescription::typeFromKey(query.value(0).toString());
            if (type && (!from || *from == *type))
                links += RecordRef(*type, query.value(1).toLongLong());
            return true;
        });
    if (!read)
        return read.error();
    std::sort(links.begin(), links.end());
    return links;
}

Result<QList<Record>> RecordReader::pointingTo(RecordType from, const QString &field,
                                               const QList<qint64> &ids)
{
    SqlConnection &connection = m_database.connection();
    const RecordTable &table = RecordTable::of(from);
    QList<Record> records;
    const QString sql =
        table.select() +
        QStringLiteral(" WHERE deleted_at IS NULL AND id IN (SELECT from_id FROM record_links "
                       "WHERE from_type = :type AND field = :field AND to_id IN ") +
        connection.idsOf(":ids") + QStringLiteral(") ORDER BY id");
    const auto read = connection.each(sql,
                                      {{":type", RecordDescription::of(from).key()},
                                       {":field", field},
                                       {":ids", SqlConnection::idArray(ids)}},
                                      [&](const QSqlQuery &query) {
                                          records += table.record(query);
                                          return true;
                                      });
    if (!read)
        return read.error();
    return records;
}

Result<QHash<RecordRef, RecordTitle>> RecordReader::titles(const QList<RecordRef> &references)
{
    SqlConnection &connection = m_database.connection();
    QHash<RecordRef, RecordTitle> titles;
    QHash<qint64, RecordRef> wanted;
    QList<qint64> ids;
    for (const RecordRef &reference : references) {
        wanted.insert(reference.id, reference);
        ids += reference.id;
    }
    const auto read = connection.each(
        QStringLiteral("SELECT id, title_de, title_en FROM record_index WHERE id IN ") +
            connection.idsOf(":ids"),
        {{":ids", SqlConnection::idArray(ids)}}, [&](const QSqlQuery &query) {
            if (const auto found = wanted.constFind(query.value(0).toLongLong()); found != wanted.cend())
                titles.insert(*found, {query.value(1).toString(), query.value(2).toString()});
            return true;
        });
    if (!read)
        return read.error();
    if (titles.size() == wanted.size())
        return titles;
    // The index has no records of the bin; their titles are made from themselves.
    for (const RecordRef &reference : std::as_const(wanted)) {
        if (titles.contains(reference))
            continue;
        const auto one = records(reference.type, {reference.id}, Bin::With);
        if (!one)
            return one.error();
        if (one->isEmpty())
            continue;
        RecordTitle title;
        for (const Language language : allLanguages) {
            const auto context = fieldContext(language);
            if (!context)
                return context.error();
            (language == Language::German ? title.de : title.en) = titleOf(one->first(), *context);
        }
        titles.insert(reference, title);
    }
    return titles;
}

Result<Catalogues> RecordReader::catalogues()
{
    auto entries = all<CatalogueEntry>();
    if (!entries)
        return entries.error();
    std::stable_sort(entries->begin(), entries->end(), [](const CatalogueEntry &a, const CatalogueEntry &b) {
        return a.position.value_or(std::numeric_limits<qint64>::max()) <
               b.position.value_or(std::numeric_limits<qint64>::max());
    });
    Catalogues catalogues;
    for (const CatalogueEntry &entry : std::as_const(*entries)) {
        const auto index = static_cast<size_t>(entry.catalogue);
        catalogues.add(QString::fromLatin1(ChoicesOf<CatalogueName>::values[index].key),
                       {entry.key, entry.label.de, entry.label.en});
    }
    return catalogues;
}

Result<CityProfile> RecordReader::cityProfile()
{
    const auto saved = records(RecordType::Settings, {CityProfile::onlyId});
    if (!saved)
        return saved.error();
    if (!saved->isEmpty())
        return saved->first().to<CityProfile>();
    CityProfile fresh;
    fresh.id.value = CityProfile::onlyId;
    const auto here = Country::fromCode(QLocale::territoryToCode(QLocale::system().territory()));
    fresh.country = here && !here->isEmpty() ? *here : *Country::fromCode(QStringLiteral("DE"));
    return fresh;
}

Result<FieldContext> RecordReader::fieldContext(Language language)
{
    FieldContext context;
    context.language = language;
    const auto profile = cityProfile();
    if (!profile)
        return profile.error();
    context.home = profile->country;
    auto entries = catalogues();
    if (!entries)
        return entries.error();
    context.catalogues = *std::move(entries);
    auto known = std::make_shared<QHash<RecordRef, QString>>();
    context.titleOf = [database = &m_database, language, known](const RecordRef &reference) {
        if (const auto found = known->constFind(reference); found != known->cend())
            return *found;
        const auto titles = RecordReader(*database).titles({reference});
        const QString title = titles && titles->contains(reference) ? titles->value(reference).in(language)
                                                                    : reference.toText();
        known->insert(reference, title);
        return title;
    };
    return context;
}

Result<QByteArray> RecordReader::documentContent(const QString &sha256)
{
    return DocumentContents(m_database).read(sha256);
}

} // namespace weltkontor
