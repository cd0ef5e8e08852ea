// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace weltkontor
{

/// An e-mail address: one addr-spec of RFC 5322 without comments and quoted parts, international domains and
/// local parts (RFC 6531) allowed; at most 254 bytes. A default-constructed one is empty.
class MailAddress
{
public:
    MailAddress() = default;

    /// White space around it and a leading "mailto:" are left out. Invalid says what is wrong, with an
    /// example.
    static Result<MailAddress> fromText(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    QString toText() const { return m_text; }
    bool operator==(const MailAddress &) const = default;

private:
    explicit MailAddress(const QString &text)
        : m_text(text)
    {
    }
    QString m_text;
};

} // namespace weltkontor
