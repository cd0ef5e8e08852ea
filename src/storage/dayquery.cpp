// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dayquery.h"

#include "domain/partialdate.h"
#include "storage/recordtable.h"

namespace weltkontor
{

Result<QList<Record>> recordsWithDay(Database &database, const DayQuery &query)
{
    const RecordTable &table = RecordTable::of(query.type);
    const QString column = quotedColumn(query.field);
    QString sql = table.select() +
                  QStringLiteral(" WHERE deleted_at IS NULL AND %1 >= :from AND %1 <= :until").arg(column);
    if (!query.openWhileEmpty.isEmpty())
        sql += QStringLiteral(" AND coalesce(%1, '') = ''").arg(quotedColumn(query.openWhileEmpty));
    sql += QStringLiteral(" ORDER BY %1, id LIMIT %2").arg(column).arg(query.limit);
    // As texts "2026-03" stands before "2026-03-01", and "2026" before both.
    const QString from = query.from.isValid() ? QString::number(query.from.year()).rightJustified(4, u'0')
                                              : QStringLiteral("0");
    QList<Record> records;
    const auto read = database.connection().each(
        sql, {{":from", from}, {":until", query.until.toString(Qt::ISODate)}}, [&](const QSqlQuery &row) {
            Record record = table.record(row);
            const auto day = PartialDate::fromEdtf(record.text(query.field)).valueOr({});
            if (!query.from.isValid() || day.lastDay() >= query.from)
                records += std::move(record);
            return true;
        });
    if (!read)
        return read.error();
    return records;
}

} // namespace weltkontor
