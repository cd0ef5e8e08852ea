// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

namespace weltkontor
{

/// The words around the table of a PartList, in the language of the window.
struct PartWords {
    QString name; ///< Of the table: "Milestones".
    QString add, remove;
    QString none; ///< What stands there while there are none.
};

PartWords partWords(RecordType type);

} // namespace weltkontor
