// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QList>

namespace weltkontor
{

/// A language of correspondence: a BCP 47 primary language ("pl"), with a script or region where it matters
/// ("zh-Hant"). A default-constructed one is empty.
class LanguageTag
{
public:
    LanguageTag() = default;

    /// A well-formed tag of a language known to ICU; empty text is the empty tag.
    static Result<LanguageTag> fromTag(const QString &tag);

    /// A tag, or a language's name in German or English ("Polnisch", "Polish").
    static Result<LanguageTag> fromText(const QString &text);

    /// Languages with a name in both German and English, for choosing from.
    static QList<LanguageTag> all();

    bool isEmpty() const { return m_tag.isEmpty(); }
    QString tag() const { return m_tag; }
    QString name(Language language) const;
    bool operator==(const LanguageTag &) const = default;

private:
    explicit LanguageTag(const QString &tag)
        : m_tag(tag)
    {
    }
    QString m_tag;
};

} // namespace weltkontor
