// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xmlparser.h"

#include "sheet/sheeterrors.h"

#include <expat.h>

#include <algorithm>
#include <cstring>

namespace weltkontor
{
namespace
{

constexpr int pieceSize = 64 * 1024;

/// Without "prefix:".
std::string_view localName(const char *name)
{
    const char *colon = std::strchr(name, ':');
    return colon == nullptr ? std::string_view(name) : std::string_view(colon + 1);
}

} // namespace

const char *XmlAttributes::find(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (name == pair[0])
            return pair[1];
    }
    return nullptr;
}

const char *XmlAttributes::findPrefixed(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (std::strchr(pair[0], ':') != nullptr && localName(pair[0]) == name)
            return pair[1];
    }
    return nullptr;
}

bool XmlAttributes::flag(std::string_view name) const
{
    const char *value = find(name);
    if (value == nullptr)
        return false;
    const std::string_view text(value);
    return text == "1" || text == "true" || text == "on";
}

/// What expat calls.
struct XmlCallbacks {
    static void XMLCALL start(void *data, const char *name, const char **attributes)
    {
        auto *self = static_cast<XmlParser *>(data);
        if (self->m_stopped)
            return;
        if (++self->m_depth > self->m_limits.nesting) {
            self->fail(excessiveFile(self->m_entry.path(), QStringLiteral("xml: nested too deep")));
            return;
        }
        self->m_handler.startElement(localName(name), XmlAttributes(attributes));
    }

    static void XMLCALL end(void *data, const char *name)
    {
        auto *self = static_cast<XmlParser *>(data);
        if (self->m_stopped)
            return;
        --self->m_depth;
        self->m_handler.endElement(localName(name));
    }

    static void XMLCALL text(void *data, const char *piece, int size)
    {
        auto *self = static_cast<XmlParser *>(data);
        if (!self->m_stopped)
            self->m_handler.text(std::string_view(piece, size_t(size)));
    }

    static void XMLCALL documentType(void *data, const char *, const char *, const char *, int)
    {
        auto *self = static_cast<XmlParser *>(data);
        self->fail(excessiveFile(self->m_entry.path(), QStringLiteral("xml: document type definition")));
    }
};

XmlParser::XmlParser(ByteSource &entry, XmlHandler &handler, TimeBudget &budget, const SheetLimits &limits)
    : m_entry(entry)
    , m_handler(handler)
    , m_budget(budget)
    , m_limits(limits)
    , m_phase(readingPhase())
    , m_parser(XML_ParserCreate(nullptr))
{
    Q_CHECK_PTR(m_parser);
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, XmlCallbacks::start, XmlCallbacks::end);
    XML_SetCharacterDataHandler(m_parser, XmlCallbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, XmlCallbacks::documentType);
}

XmlParser::~XmlParser()
{
    XML_ParserFree(m_parser);
}

Result<void> XmlParser::parse(Progress *progress, const Share &share)
{
    qint64 fed = 0;
    for (;;) {
        void *buffer = XML_GetBuffer(m_parser, pieceSize);
        if (buffer == nullptr)
            return excessiveFile(m_entry.path(), QStringLiteral("xml: out of memory"));
        const auto count = m_entry.read(static_cast<char *>(buffer), pieceSize);
        if (!count)
            return count.error();
        fed += *count;
        const XML_Status status = XML_ParseBuffer(m_parser, int(*count), *count == 0);
        if (m_error)
            return *m_error;
        if (m_stopped)
            return {};
        if (status != XML_STATUS_OK) {
            return damagedFile(m_entry.path(),
                               QStringLiteral("xml: %1: line %2: %3")
                                   .arg(QString::fromUtf8(m_entry.name()))
                                   .arg(qulonglong(XML_GetCurrentLineNumber(m_parser)))
                                   .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))));
        }
        const auto fine = checkPiece(progress, fed, share);
        if (!fine || *count == 0)
            return fine;
    }
}

Result<void> XmlParser::checkPiece(Progress *progress, qint64 fed, const Share &share)
{
    // expat keeps an unfinished token and scans it again with every piece: the position stands at its start.
    const qint64 position = XML_GetCurrentByteIndex(m_parser);
    if (position >= 0 && fed - position > m_limits.textBytes + pieceSize)
        return excessiveFile(m_entry.path(),
                             QStringLiteral("xml: token of more than %1 bytes").arg(fed - position));
    if (progress != nullptr) {
        if (progress->isCancelled())
            return cancelledReading();
        progress->report(m_phase, share.before + fed,
                         share.before + std::max(fed, m_entry.toldSize()) + share.following);
    }
    if (m_budget.isSpent())
        return excessiveFile(m_entry.path(), QStringLiteral("xml: time is up"));
    return {};
}

void XmlParser::stop()
{
    m_stopped = true;
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlParser::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
    stop();
}

} // namespace weltkontor
