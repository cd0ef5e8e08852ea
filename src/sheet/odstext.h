// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/xmlparser.h"

#include <string>

namespace weltkontor
{

/**
 * Collects the text of a cell of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, 6.1): paragraphs as
 * lines, white space collapsed, text:s, text:tab and text:line-break as what they stand for.
 *
 * Annotations, notes, drawings and the reading aids of ruby are left out. Fed with the elements in the cell.
 */
class OdsText
{
public:
    /// @p limit: bytes of a cell's text.
    explicit OdsText(qint64 limit)
        : m_limit(limit)
    {
    }

    /// A new cell begins.
    void begin();
    void startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement(std::string_view name);
    void text(std::string_view piece);

    bool isTooLong() const { return qint64(m_text.size()) > m_limit; }
    /// Whether there was a paragraph, be it empty.
    bool hasParagraph() const { return m_paragraphs > 0; }
    const std::string &content() const { return m_text; }

private:
    void append(size_t count, char sign);

    qint64 m_limit;
    std::string m_text;
    int m_paragraphs = 0;
    int m_skipped = 0; ///< Depth inside something that is no text of the cell.
    bool m_inParagraph = false;
    bool m_atStart = true; ///< Of a paragraph, where blanks mean nothing.
    bool m_blank = false;  ///< Blanks came; one of them counts if more text follows.
};

} // namespace weltkontor
