// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/country.h"

namespace weltkontor
{

/**
 * A phone or fax number: as it was typed, and as E.164 (ITU-T) where that is known.
 *
 * What was typed is never altered. Parsing is libphonenumber's, behind the option WELTKONTOR_PHONENUMBER;
 * without it only numbers that begin with "+" or "00" get an E.164 form.
 */
class PhoneNumber
{
public:
    PhoneNumber() = default;

    /**
     * Understands "+49 (0) 211.89-23155", "0211/89-23155", "0048 12 6161200"; a number without a country code
     * belongs to @p home. Invalid when it has letters, too few or too many digits, or is no possible number.
     */
    static Result<PhoneNumber> fromText(const QString &text, const Country &home);

    /// What storage holds; not checked again.
    static PhoneNumber fromStored(const QString &typed, const QString &e164);

    bool isEmpty() const { return m_typed.isEmpty(); }
    QString typed() const { return m_typed; }

    /// For example "+492118923155"; empty when not known.
    QString e164() const { return m_e164; }

    /**
     * After DIN 5008: at home "0211 89-23155" (extension split off only where it was typed so), abroad
     * "+48 12 6161200"; no slash, no brackets, no-break spaces and hyphens. The typed text when E.164 is not
     * known.
     */
    QString toText(const Country &home) const;

    /// The digits of toText(), without asking where the area code ends: for search. Empty when E.164 is not
    /// known.
    QString digitsFrom(const Country &home) const;

    bool operator==(const PhoneNumber &) const = default;

private:
    QString m_typed;
    QString m_e164;
};

} // namespace weltkontor
