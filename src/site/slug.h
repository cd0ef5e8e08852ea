// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace weltkontor
{

/// The part of a page's address that a name gives: its search form (DIN 91379) in lower case with hyphens,
/// "zolkiew" for Żółkiew, "weisswasser" for Weißwasser; at most 80 characters, cut between words. Empty for a
/// name without a letter or digit.
QString slugOf(const QString &name);

/// Gives every record of a folder an address of its own: the first with a name gets it plain, each further
/// one with its id, so that addresses stay when other records come. Ask in order of id.
class SlugRegistry
{
public:
    /// @p fallback is used before the id where the name gives nothing: "partner-12".
    QString take(const QString &name, const QString &fallback, qint64 id);

private:
    QSet<QString> m_taken{QStringLiteral("index"), QStringLiteral("404")};
};

} // namespace weltkontor
