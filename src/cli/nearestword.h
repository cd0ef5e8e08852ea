// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace weltkontor
{

/// The one of @p known that somebody meant who typed @p typed: which it begins, or from which it is at most
/// two slips of the fingers away. Empty where none is near.
QString nearestWord(const QString &typed, const QStringList &known);

} // namespace weltkontor
