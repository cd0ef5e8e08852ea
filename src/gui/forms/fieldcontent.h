// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"

#include <QJsonValue>

namespace weltkontor
{

/**
 * What stands in the field of a form, whether it can be read or not: also how a draft keeps it.
 *
 * A text as typed for most types; a bool for Boolean; for Reference the id as a number once a record is
 * chosen, and what is typed until then. Empty fields hold an empty text.
 */
using FieldContent = QJsonValue;

/// The content that shows a value in the language of @p context.
FieldContent fieldContent(const Field &field, const QVariant &value, const FieldContext &context);

/// The canonical value of a content. Invalid says what is wrong with it, with an example.
Result<QVariant> fieldValue(const Field &field, const FieldContent &content, const FieldContext &context);

} // namespace weltkontor
