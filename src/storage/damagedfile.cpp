// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/damagedfile.h"

#include "base/phrases.h"
#include "storage/filesystem.h"
#include "storage/sqlconnection.h"

#include <QFileInfo>

namespace weltkontor
{
namespace
{

bool isDamaged(const DatabaseAddress &address)
{
    const auto connection = SqlConnection::open(address, {}, SqlConnection::Access::Read);
    if (!connection)
        return false; // whatever stands in the way is told when the database is opened
    const auto found = (*connection)->value(QStringLiteral("PRAGMA integrity_check(1)"));
    return found ? found->toString() != u"ok" : found.error().kind == Error::Kind::Invalid;
}

Error problem(Error::Kind kind, const char *source, const DatabaseAddress &address)
{
    return {kind, message("Backup", source).arg(address.displayName()), {}};
}

} // namespace

Result<std::optional<QString>> putAsideDamaged(const DatabaseAddress &address, const QDateTime &now)
{
    const QString file = address.filePath();
    if (address.kind() != DatabaseKind::Sqlite || QFileInfo(file).size() == 0 || !isDamaged(address))
        return std::optional<QString>();
    if (isLocked(file).value_or(false) || isLocked(file + QStringLiteral("-shm")).value_or(false))
        return problem(Error::Kind::Unreachable,
                       QT_TRANSLATE_NOOP("Backup", "%1 is damaged, and another program is using it. Nothing "
                                                   "was changed; close that program and restore again."),
                       address);
    const QString stamp = now.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString aside = QStringLiteral("%1.damaged-%2").arg(file, stamp);
    if (!QFile::rename(file, aside))
        return problem(Error::Kind::Denied,
                       QT_TRANSLATE_NOOP("Backup", "%1 is damaged and could not be put aside. Nothing was "
                                                   "changed; ask for the right to write in its folder."),
                       address);
    // Beside a new file they would be taken for its own.
    for (const QLatin1String end :
         {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")}) {
        if (QFile::exists(file + end) && !QFile::rename(file + end, aside + end))
            return problem(Error::Kind::Denied,
                           QT_TRANSLATE_NOOP("Backup", "%1 is damaged and could not be put aside completely. "
                                                       "Move all files that begin with its name to another "
                                                       "folder, then restore again."),
                           address);
    }
    return std::optional<QString>(aside);
}

} // namespace weltkontor
