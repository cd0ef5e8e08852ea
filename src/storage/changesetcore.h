// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/act.h"
#include "storage/changewriter.h"
#include "storage/searchindex.h"
#include "storage/sqlconnection.h"

namespace weltkontor
{

/// The transaction of a change set from its beginning to its commit; for ChangeSet and History.
class ChangeSetCore
{
public:
    static Result<std::unique_ptr<ChangeSetCore>> begin(Database &database, const Act &act);

    /// Writes index, act and change set, and ends the transaction. Nothing where nothing was noted.
    Result<std::optional<qint64>> commit(qint64 undoes = 0, Progress *progress = nullptr);

    Database &database;
    Transaction transaction;
    ChangeWriter writer;
    Act act;
    /// Called with the id of the change set as the last thing before COMMIT.
    std::function<Result<void>(qint64)> beforeCommit;

private:
    ChangeSetCore(Database &forDatabase, Transaction &&opened, const Act &forAct);
    Result<void> completeAct();
};

} // namespace weltkontor
