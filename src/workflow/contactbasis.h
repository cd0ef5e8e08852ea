// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/processingbasis.h"
#include "storage/database.h"

#include <QSet>

namespace weltkontor
{

/// Which of the contacts have a processing basis for the purpose that holds on @p day.
Result<QSet<qint64>> contactsWithBasis(Database &database, const QList<qint64> &contacts,
                                       ProcessingPurpose purpose, const QDate &day);

/// "correspondence", "invitation", "infoletter", "publication": as on the command line.
QString purposeKey(ProcessingPurpose purpose);
std::optional<ProcessingPurpose> purposeFromKey(const QString &key);

} // namespace weltkontor
