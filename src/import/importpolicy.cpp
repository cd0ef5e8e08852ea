// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importpolicy.h"

namespace weltkontor
{
namespace
{

constexpr const char *policyKeys[] = {"update", "fill", "skip", "insert"};

} // namespace

QString policyKey(ImportPolicy policy)
{
    return QString::fromLatin1(policyKeys[size_t(policy)]);
}

std::optional<ImportPolicy> policyFromKey(const QString &key)
{
    for (size_t i = 0; i < std::size(policyKeys); ++i) {
        if (key == QLatin1String(policyKeys[i]))
            return ImportPolicy(i);
    }
    return std::nullopt;
}

} // namespace weltkontor
