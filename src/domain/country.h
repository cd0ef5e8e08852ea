// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QList>

namespace weltkontor
{

/**
 * A country: an assigned ISO 3166-1 alpha-2 code ("PL"). A default-constructed one is empty.
 * Names come from ICU (CLDR); without ICU from Qt's locale data.
 */
class Country
{
public:
    Country() = default;

    /// Only an assigned code in upper or lower case; empty text is the empty country.
    static Result<Country> fromCode(const QString &code);

    /**
     * Reads what people write: a code of two or three letters, the German or English name, and usual other
     * names ("China, VR", "PRC", "Großbritannien", "UK", "USA", "Tschechien"), case and accents folded.
     * Invalid names the text and gives an example.
     */
    static Result<Country> fromText(const QString &text);

    /// All assigned codes, in order of code.
    static QList<Country> all();

    bool isEmpty() const { return m_code.isEmpty(); }
    QString code() const { return m_code; }

    /// "Polen", "Poland"; empty when empty.
    QString name(Language language) const;

    bool operator==(const Country &) const = default;

private:
    explicit Country(const QString &code)
        : m_code(code)
    {
    }
    QString m_code;
};

} // namespace weltkontor
