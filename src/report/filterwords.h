// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/fieldtext.h"

namespace weltkontor
{

/**
 * A filter as typed (`country:PL status:active "Neuer Markt"`) in words of @p language, for the head of a
 * list: "Country: Poland; Status: active; “Neuer Markt”". Empty for an empty filter.
 *
 * Keys are those of the fields of @p types, without or with the type before them, "status" and "id", which is
 * said as a number of records. What is not understood is quoted as it was typed.
 */
QString filterInWords(const QString &filter, const QList<RecordType> &types, const FieldContext &context);

} // namespace weltkontor
