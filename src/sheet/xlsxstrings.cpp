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

namespace
{

/// Fills the table.
class SharedStringsHandler : public XmlHandler
{
public:
    SharedStringsHandler(StringTable &strings, const SheetLimits &limits)
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
        const bool isTaken = m_strings.append(m_collector.content());
        if (!isTaken || m_strings.bytes() > m_limits.sharedTextBytes ||
            qint64(m_strings.count()) > m_limits.sharedTexts)
            m_parser->fail(excessiveFile(m_path, QStringLiteral("xlsx: too many shared strings")));
    }

    StringTable &m_strings;
    SheetLimits m_limits;
    XmlParser *m_parser = nullptr;
    QString m_path;
    RichTextCollector m_collector;
    int m_depth = 0;
    bool m_inString = false;
};

} // namespace

Result<StringTable> readXlsxStrings(const ZipArchive &archive, const QByteArray &part, TimeBudget &budget,
                                    const SheetLimits &limits, Progress &progress, qint64 following)
{
    StringTable strings;
    if (part.isEmpty())
        return strings;
    auto entry = archive.entry(part);
    if (!entry)
        return entry.error();
    (*entry)->setInflationRatio(std::min(limits.inflationRatio, limits.sharedTextRatio));
    SharedStringsHandler handler(strings, limits);
    XmlParser parser(**entry, handler, budget, limits);
    handler.setParser(&parser, archive.path());
    const auto parsed = parser.parse(&progress, {.following = following});
    if (!parsed)
        return parsed.error();
    return strings;
}

} // namespace weltkontor
