// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QByteArray>

namespace weltkontor
{

/// Appends @p text as a JSON string in UTF-8 (RFC 8259). Bulk work writes millions of them, for which
/// QJsonDocument is several times too slow.
void appendJson(QByteArray &json, const QString &text);

/// The fields of @p record that are not empty as a compact JSON object: what Record::toJson() holds.
QByteArray jsonText(const Record &record);

} // namespace weltkontor
