// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/odsstyles.h"

#include <algorithm>

namespace weltkontor
{
namespace
{

constexpr qsizetype longestCode = 1000;
constexpr int mostParents = 32;
constexpr int mostDigits = 30;

int numberOf(const char *text, int fallback)
{
    return text == nullptr ? fallback : std::clamp(std::atoi(text), 0, mostDigits);
}

/// A name of a style, as long as it makes sense; null where there is none.
QByteArray nameOf(const XmlAttributes &attributes, std::string_view attribute)
{
    const QByteArray name = attributes.findPrefixed(attribute);
    return name.size() > longestCode ? name.left(longestCode) : name;
}

bool isLong(const XmlAttributes &attributes)
{
    const char *style = attributes.findPrefixed("style");
    return style != nullptr && std::string_view(style) == "long";
}

} // namespace

void OdsStyles::startElement(std::string_view name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_depth == 1) {
        ++m_count;
        if (isExcessive())
            return;
        const QByteArray key = nameOf(attributes, "name");
        if (name != "style")
            return startDataStyle(name, attributes);
        const std::string_view family = attributes.findPrefixed("family") == nullptr
                                            ? std::string_view()
                                            : std::string_view(attributes.findPrefixed("family"));
        if (family == "table-cell")
            m_pending[key] = {nameOf(attributes, "data-style-name"), nameOf(attributes, "parent-style-name")};
        else if (family == "table")
            m_tableStyle = key;
    } else if (m_depth == 2) {
        const char *display = attributes.findPrefixed("display");
        if (!m_tableStyle.isNull() && name == "table-properties" && display != nullptr &&
            std::string_view(display) == "false")
            m_hiddenTables.insert(m_tableStyle, true);
        else if (!m_dataStyle.isNull() && m_code.size() < longestCode)
            appendPart(name, attributes);
    }
}

void OdsStyles::startDataStyle(std::string_view name, const XmlAttributes &attributes)
{
    if (name != "number-style" && name != "percentage-style" && name != "currency-style" &&
        name != "date-style" && name != "time-style")
        return;
    m_dataStyle = nameOf(attributes, "name");
    m_code.clear();
    m_isPercentage = name == "percentage-style";
    const char *truncates = attributes.findPrefixed("truncate-on-overflow");
    m_isElapsed = name == "time-style" && truncates != nullptr && std::string_view(truncates) == "false";
}

void OdsStyles::appendPart(std::string_view name, const XmlAttributes &attributes)
{
    const bool inFull = isLong(attributes);
    if (name == "year" || name == "era") {
        m_code += inFull ? QLatin1String("yyyy") : QLatin1String("yy");
    } else if (name == "month") {
        const bool inLetters = attributes.findPrefixed("textual") != nullptr &&
                               std::string_view(attributes.findPrefixed("textual")) == "true";
        m_code += QString(inLetters ? (inFull ? 4 : 3) : (inFull ? 2 : 1), QLatin1Char('m'));
    } else if (name == "day") {
        m_code += inFull ? QLatin1String("dd") : QLatin1String("d");
    } else if (name == "day-of-week") {
        m_code += inFull ? QLatin1String("dddd") : QLatin1String("ddd");
    } else if (name == "hours") {
        appendClock(inFull ? QStringLiteral("hh") : QStringLiteral("h"));
    } else if (name == "minutes") {
        appendClock(inFull ? QStringLiteral("mm") : QStringLiteral("m"));
    } else if (name == "seconds") {
        appendClock(inFull ? QStringLiteral("ss") : QStringLiteral("s"));
        if (const int places = numberOf(attributes.findPrefixed("decimal-places"), 0); places > 0)
            m_code += QLatin1Char('.') + QString(places, QLatin1Char('0'));
    } else if (name == "am-pm") {
        m_code += QLatin1String("AM/PM");
    } else if (name == "number") {
        appendNumber(attributes);
    } else if (name == "scientific-number") {
        m_code += QLatin1String("0.00E+00");
    } else if (name == "fraction") {
        m_code += QLatin1String("# ?/?");
    } else if (name == "text" || name == "currency-symbol") {
        m_inLiteral = true;
        m_literal.clear();
    }
}

void OdsStyles::appendClock(const QString &code)
{
    m_code += m_isElapsed ? QLatin1Char('[') + code + QLatin1Char(']') : code;
    m_isElapsed = false;
}

void OdsStyles::appendNumber(const XmlAttributes &attributes)
{
    const int digits = numberOf(attributes.findPrefixed("min-integer-digits"), 1);
    const char *grouping = attributes.findPrefixed("grouping");
    if (grouping != nullptr && std::string_view(grouping) == "true")
        m_code += QLatin1String("#,##");
    m_code += digits == 0 ? QStringLiteral("#") : QString(digits, QLatin1Char('0'));
    if (const int places = numberOf(attributes.findPrefixed("decimal-places"), 0); places > 0)
        m_code += QLatin1Char('.') + QString(places, QLatin1Char('0'));
}

void OdsStyles::appendLiteral()
{
    m_inLiteral = false;
    const QString text = QString::fromUtf8(m_literal).remove(QLatin1Char('"')).left(longestCode / 4);
    if (m_isPercentage && text.trimmed() == QLatin1String("%"))
        m_code += QLatin1Char('%');
    else if (!text.isEmpty())
        m_code += QLatin1Char('"') + text + QLatin1Char('"');
}

void OdsStyles::endElement()
{
    --m_depth;
    if (m_depth == 1 && m_inLiteral)
        appendLiteral();
    if (m_depth > 0)
        return;
    if (!m_dataStyle.isNull())
        m_dataStyles.insert(m_dataStyle, NumberFormat::fromCode(m_code));
    m_dataStyle = QByteArray();
    m_tableStyle = QByteArray();
}

void OdsStyles::text(std::string_view piece)
{
    if (m_inLiteral && m_depth == 2 && m_literal.size() < longestCode)
        m_literal.append(piece.data(), qsizetype(piece.size()));
}

void OdsStyles::finish()
{
    m_depth = 0;
    for (auto style = m_pending.cbegin(); style != m_pending.cend(); ++style) {
        // What a style does not say, its parent says; of a circle nobody does.
        QByteArray name = style.key();
        for (int parents = 0; parents < mostParents && !name.isEmpty(); ++parents) {
            const auto known = m_pending.constFind(name);
            if (known == m_pending.constEnd()) {
                if (m_formats.contains(name))
                    m_formats.insert(style.key(), NumberFormat(m_formats.value(name)));
                break;
            }
            if (!known->dataStyle.isEmpty()) {
                m_formats.insert(style.key(), m_dataStyles.value(known->dataStyle));
                break;
            }
            name = known->parent;
        }
    }
    m_pending.clear();
}

const NumberFormat &OdsStyles::format(const QByteArray &cellStyle) const
{
    static const NumberFormat general;
    const auto found = m_formats.constFind(cellStyle);
    return found == m_formats.constEnd() ? general : *found;
}

} // namespace weltkontor
