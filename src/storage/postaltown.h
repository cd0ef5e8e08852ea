// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country.h"
#include "storage/database.h"

namespace weltkontor
{

/// Where a postal code lies.
struct PostalTown {
    QString city;
    QString state; ///< May be empty.
};

/**
 * The town that the office's own addresses have with this postal code, the most frequent one; empty where
 * none has it. A contact without a country belongs to @p home, and so does an empty @p country.
 */
Result<PostalTown> townOfPostalCode(Database &database, const QString &postalCode, const Country &country,
                                    const Country &home);

} // namespace weltkontor
