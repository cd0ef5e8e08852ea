// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace weltkontor
{

/// The address of a web page: an absolute http or https URL (RFC 3986) with a host. Empty by default.
class WebAddress
{
public:
    WebAddress() = default;

    /// "www.example.org" is understood as "https://www.example.org". Other schemes are Invalid.
    static Result<WebAddress> fromText(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    QString toText() const { return m_text; }
    bool operator==(const WebAddress &) const = default;

private:
    explicit WebAddress(const QString &text)
        : m_text(text)
    {
    }
    QString m_text;
};

} // namespace weltkontor
