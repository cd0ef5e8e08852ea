// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/recordtype.h"

namespace weltkontor
{

/// "Partner", "Follow-up": one record of the type, as a word to begin with.
QString typeName(RecordType type, Language language);

/// "partners", "Wiedervorlagen".
QString typeNames(RecordType type, Language language);

/// "1 partner", "15 partners".
QString countedRecords(RecordType type, qint64 count, Language language);

} // namespace weltkontor
