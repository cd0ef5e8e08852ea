// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace weltkontor
{

/**
 * Content lines as vCard (RFC 6350, RFC 2426) and iCalendar (RFC 5545) share them:
 * `NAME;PARAMETER=value:value`.
 *
 * In UTF-8 with CRLF, folded so that no line is longer than 75 octets and no letter is cut. Signs that a
 * parameter cannot hold are written after RFC 6868. A value; any thread.
 */
class ContentLines
{
public:
    /// Several values are a list: TYPE=work,voice.
    struct Parameter {
        const char *name;
        QStringList values;
    };
    using Parameters = QList<Parameter>;

    /// A line whose value stands as it is: a date, an address of the web, or components made by escaped().
    void add(const char *name, const QString &value, const Parameters &parameters = {});

    /// A line whose value is text for people; none where the text is empty.
    void addText(const char *name, const QString &text, const Parameters &parameters = {});

    const QByteArray &bytes() const { return m_bytes; }

    /// Text as a value: backslash, comma, semicolon and line ends escaped; control characters, which no value
    /// may hold, left out.
    static QString escaped(const QString &text);

    /// Components of a structured value such as N and ADR; each may hold several texts.
    static QString structured(const QList<QStringList> &components);

private:
    QByteArray m_bytes;
};

} // namespace weltkontor
