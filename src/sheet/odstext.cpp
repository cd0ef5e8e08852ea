// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/odstext.h"

#include <algorithm>
#include <cstdlib>

namespace weltkontor
{
namespace
{

bool isTransparent(std::string_view name)
{
    for (const char *known :
         {"span", "a", "meta", "ruby", "ruby-base", "date", "time", "sheet-name", "title", "page-number"}) {
        if (name == known)
            return true;
    }
    return false;
}

} // namespace

void OdsText::begin()
{
    m_text.clear();
    m_paragraphs = 0;
    m_skipped = 0;
    m_inParagraph = false;
}

void OdsText::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    if (!m_inParagraph) {
        if (name == "p" || name == "h") {
            if (m_paragraphs++ > 0)
                m_text.push_back('\n');
            m_inParagraph = true;
            m_atStart = true;
            m_blank = false;
        } else if (name != "list" && name != "list-item") {
            m_skipped = 1;
        }
        return;
    }
    if (name == "s") {
        const char *count = attributes.findPrefixed("c");
        const qint64 wanted = count == nullptr ? 1 : std::strtoll(count, nullptr, 10);
        append(size_t(std::clamp<qint64>(wanted, 0, m_limit + 1)), ' ');
    } else if (name == "tab") {
        append(1, '\t');
    } else if (name == "line-break") {
        append(1, '\n');
    } else if (!isTransparent(name)) {
        m_skipped = 1;
    }
}

void OdsText::append(size_t count, char sign)
{
    if (m_blank)
        m_text.push_back(' ');
    m_blank = false;
    m_atStart = false;
    m_text.append(count, sign);
}

void OdsText::endElement(std::string_view name)
{
    if (m_skipped > 0)
        --m_skipped;
    else if (name == "p" || name == "h")
        m_inParagraph = false;
}

void OdsText::text(std::string_view piece)
{
    if (!m_inParagraph || m_skipped > 0)
        return;
    for (const char sign : piece) {
        if (sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r')
            m_blank = !m_atStart;
        else
            append(1, sign);
    }
}

} // namespace weltkontor
