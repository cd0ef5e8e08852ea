// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publishtarget.h"
#include "storage/database.h"

#include <QJsonObject>

namespace weltkontor
{

/// The places that the site is published to, shared by everybody at the database. Same thread as the
/// database.
class TargetList
{
public:
    explicit TargetList(Database &database)
        : m_database(database)
    {
    }

    /// By name.
    Result<QList<PublishTarget>> all();

    /// By name, case folded; the only one where @p name is empty. NotFound lists the names there are.
    Result<PublishTarget> find(const QString &name);

    /**
     * Creates where PublishTarget::id is null, else changes; returns it as it is kept, with an absolute
     * folder. Invalid for a name that is empty or taken and for an address that is none; nothing is opened.
     */
    Result<PublishTarget> save(const PublishTarget &target);

    /// The target goes to the bin; what was published stays where it is.
    Result<void> remove(const QString &name);

    /// Proves that one could publish there, and leaves nothing behind.
    Result<void> test(const QString &name);

    /// {"name","address","switch","fragments"}.
    static QJsonObject toJson(const PublishTarget &target);
    /// {"targets":[…]}.
    static QJsonObject toJson(const QList<PublishTarget> &targets);

private:
    Database &m_database;
};

/// test() for a target that need not be saved; without a database, so on any thread.
Result<void> testTarget(const PublishTarget &target);

} // namespace weltkontor
