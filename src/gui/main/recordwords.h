// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

namespace weltkontor
{

// What the window says about each kind of record, whole sentences in its present language.

QString pageTitle(RecordType type);                    ///< "Partners"
QString newRecordText(RecordType type);                ///< "New partner"
QString deleteRecordsText(RecordType type, int count); ///< "&Delete 3 contacts"
QString deletedText(RecordType type, int count);       ///< "3 contacts are in the bin for 90 days."
QString emptyListText(RecordType type);                ///< "There are no partners yet."
QString filterSyntaxText();                            ///< Rich text: what a filter understands.

} // namespace weltkontor
