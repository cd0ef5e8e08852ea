// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country.h"
#include "domain/signaturefields.h"

namespace weltkontor
{

/**
 * Takes the numbers and addresses that a person can be reached at out of the lines of a signature block:
 * phones, fax, mail and web, with or without their labels, and values with a label such as "Firma:".
 */
class SignatureContacts
{
public:
    /// @p fields must outlive this object; phones without a country code belong to @p home.
    SignatureContacts(SignatureFields &fields, const Country &home)
        : m_fields(fields)
        , m_home(home)
    {
    }

    /// Returns what is left of the segment, " | " where something stood in between; empty when all is
    /// understood.
    QString take(const QString &segment, int line);

    /// The first number that tells the country where nothing else does: in E.164 form where it is
    /// international, empty where it is one at home; dialledLine() is −1 where there is none.
    QString dialled() const { return m_dialled; }
    int dialledLine() const { return m_dialledLine; }

private:
    QString takeLabelled(const QString &segment, int line);
    QString takeMails(const QString &segment, int line);
    QString takePhones(const QString &segment, int line);
    QString takeWeb(const QString &segment, int line);
    bool addPhone(const QString &label, const QString &number, int line);
    bool isLabelAlone(const QString &left);

    SignatureFields &m_fields;
    Country m_home;
    QString m_pendingLabel; ///< A label on a line of its own, whose number comes next.
    QString m_dialled;
    int m_dialledLine = -1;
};

/// Without the signs that parted a text from its neighbours.
QString withoutOuterSigns(const QString &text);

} // namespace weltkontor
