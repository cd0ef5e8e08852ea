// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsxstrings.h"

#include "sheet/sheeterrors.h"
#include "sheet/xstring.h"

namespace weltkontor
{
void RichTextCollector::begin()
{
    m_text.clear();
    m_inText = false;
    m_depth = 0;
    m_phoneticDepth = 0;
}

void RichTextCollector::startElement(std::string_view name)
{
    ++m_depth;
    if (m_phoneticDepth == 0 && name == "rPh")
        m_phoneticDepth = m_depth;
    m_inText = name == "t";
}

void RichTextCollector::endElement(std::string_view)
{
    if (m_depth == m_phoneticDepth)
        m_phoneticDepth = 0;
    --m_depth;
    m_inText = false;
}

/// Fills SharedStrings.
class SharedStringsHandler : public XmlHandler
{
public:
    SharedStringsHandler(SharedStrings &strings, const SheetLimits &limits)
        : m_strings(strings)
        , m_limits(limits)
    {
    }

    void setParser(XmlParser *parser, const QString &path)
    {
        m_parser = parser;
        m_path = path;
    }

    void startElement(std::string_view name, const XmlAttributes &) override
    {
        ++m_depth;
        if (m_depth == 2) {
            m_inString = name == "si";
            m_collector.begin();
        } else if (m_depth > 2) {
            m_collector.startElement(name);
        }
    }

    void endElement(std::string_view name) override
    {
        if (m_depth > 2)
            m_collector.endElement(name);
        else if (m_depth == 2 && m_inString)
            finishString();
        --m_depth;
    }

    void text(std::string_view piece) override
    {
        m_collector.text(piece);
        if (qint64(m_collector.content().size()) > m_limits.textBytes)
            m_parser->fail(excessiveFile(m_path, QStringLiteral("xlsx: shared string too long")));
    }

private:
    void finishString()
    {
        unescapeXstring(m_collector.content());
        m_strings.m_bytes.append(m_collector.content());
        m_strings.m_ends.push_back(quint32(m_strings.m_bytes.size()));
        if (qint64(m_strings.m_bytes.size()) > m_limits.sharedTextBytes ||
            qint64(m_strings.m_ends.size()) > m_limits.sharedTexts)
            m_parser->fail(excessiveFile(m_path, QStringLiteral("xlsx: too many shared strings")));
    }

    SharedStrings &m_strings;
    SheetLimits m_limits;
    XmlParser *m_parser = nullptr;
    QString m_path;
    RichTextCollector m_collector;
    int m_depth = 0;
    bool m_inString = false;
};

std::optional<std::string_view> SharedStrings::at(size_t index) const
{
    if (index >= m_ends.size())
        return std::nullopt;
    const size_t start = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(start, m_ends[index] - start);
}

Result<SharedStrings> SharedStrings::read(const ZipArchive &archive, const QByteArray &part,
                                          TimeBudget &budget, const SheetLimits &limits, Progress *progress)
{
    SharedStrings strings;
    if (part.isEmpty())
        return strings;
    auto entry = archive.entry(part);
    if (!entry)
        return entry.error();
    (*entry)->setInflationRatio(std::min(limits.inflationRatio, limits.sharedTextRatio));
    SharedStringsHandler handler(strings, limits);
    XmlParser parser(**entry, handler, budget, limits);
    handler.setParser(&parser, archive.path());
    const auto parsed = parser.parse(progress);
    if (!parsed)
        return parsed.error();
    return strings;
}

} // namespace weltkontor
