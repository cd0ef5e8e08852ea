// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/xmlparser.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weltkontor
{

/**
 * Collects the text of an element of type CT_Rst, as shared (si) and inline (is) strings are: its t and the t
 * of its runs, without phonetic runs (rPh). Fed with the elements inside it.
 */
class RichTextCollector
{
public:
    /// A new string begins; forgets the last one.
    void begin();
    void startElement(std::string_view name);
    void endElement(std::string_view name);
    void text(std::string_view piece)
    {
        if (m_inText && m_phoneticDepth == 0)
            m_text.append(piece);
    }

    /// The text so far, with its escapes.
    std::string &content() { return m_text; }

private:
    std::string m_text;
    bool m_inText = false;
    int m_depth = 0;
    int m_phoneticDepth = 0;
};

/// The shared strings of a workbook in one block of UTF-8.
class SharedStrings
{
public:
    /// Empty where @p index is none of them.
    std::optional<std::string_view> at(size_t index) const;

    /// Reads the part. Its counts are not believed.
    static Result<SharedStrings> read(const ZipArchive &archive, const QByteArray &part, TimeBudget &budget,
                                      const SheetLimits &limits, Progress *progress);

private:
    friend class SharedStringsHandler;

    std::string m_bytes;
    std::vector<quint32> m_ends;
};

} // namespace weltkontor
