// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postaltown.h"

#include "storage/sqlconnection.h"

#include <QSqlQuery>

namespace weltkontor
{

Result<PostalTown> townOfPostalCode(Database &database, const QString &postalCode, const Country &country,
                                    const Country &home)
{
    PostalTown town;
    const QString code = postalCode.trimmed();
    if (code.isEmpty())
        return town;
    const QString wanted = country.isEmpty() ? home.code() : country.code();
    const auto read = database.connection().each(
        QStringLiteral("SELECT city, state FROM contacts WHERE postal_code = :code AND deleted_at IS NULL "
                       "AND city IS NOT NULL AND COALESCE(country, :home) = :country "
                       "GROUP BY city, state ORDER BY count(*) DESC, city, state LIMIT 1"),
        {{":code", code}, {":home", home.code()}, {":country", wanted}}, [&town](const QSqlQuery &query) {
            town = {query.value(0).toString(), query.value(1).toString()};
            return true;
        });
    if (!read)
        return read.error();
    return town;
}

} // namespace weltkontor
