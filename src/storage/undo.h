// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history.h"

namespace weltkontor
{

/// Takes a change set back by its inverse: see History::undo().
Result<UndoOutcome> undoChangeSet(Database &database, qint64 changeSet);

} // namespace weltkontor
