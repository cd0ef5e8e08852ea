// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace weltkontor
{

/// What an import does with records that exist already: for a whole run, or for the values of one column.
enum class ImportPolicy {
    Update, ///< Values of the table replace theirs; empty cells change nothing.
    Fill,   ///< Only their empty fields are filled.
    Skip,   ///< They stay as they are; only new records are made, or get the value of the column.
    Insert  ///< They are not looked for: every row makes new records. Of a whole run only.
};

/// "update", "fill", "skip", "insert": as on the command line and in recipes.
QString policyKey(ImportPolicy policy);
std::optional<ImportPolicy> policyFromKey(const QString &key);

/// Whether it can be the policy of one column.
constexpr bool isForColumns(ImportPolicy policy)
{
    return policy != ImportPolicy::Insert;
}

} // namespace weltkontor
