// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country.h"

#include <QList>
#include <QStringList>

namespace weltkontor
{

/// What a signature block at the end of a mail, or a visiting card, says about a contact.
struct SignatureBlock {
    struct Part {
        QString field; ///< Key of the contact's field: "given_name", "phone", "postal_code" …
        QString value; ///< As it stands in the block; salutation and country as their keys ("mrs", "PL").
        QString line;  ///< The line it was found in, for showing where it comes from.
        bool operator==(const Part &) const = default;
    };

    QList<Part> parts; ///< In the order of the block; each field at most once.
    QStringList rest;  ///< Lines and parts of lines that were not understood, in order. Nothing is dropped.

    /// The value of a field; empty when the block does not say it.
    QString value(const QString &field) const;
};

/**
 * Splits a German or English signature block into the fields of a contact, for a person to review.
 *
 * Understood are names with titles, organisation and function, labelled phones ("Tel.", "T:", "Mobil", "Fax",
 * "☎"), mail and web addresses, and addresses of German, British, French, Polish, American and Japanese form.
 * Phones without a country code belong to @p home. The country comes from the address, else from the phones.
 */
SignatureBlock splitSignature(const QString &text, const Country &home);

} // namespace weltkontor
