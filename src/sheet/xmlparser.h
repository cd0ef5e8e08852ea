// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "sheet/ziparchive.h"

#include <QElapsedTimer>

#include <string_view>

struct XML_ParserStruct;

namespace weltkontor
{

/// The attributes of an element, valid inside XmlHandler::startElement() only.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }

    /// The value of the attribute without a namespace prefix, nullptr where it is missing.
    const char *find(std::string_view name) const;
    /// The same for an attribute with any prefix: "id" finds r:id.
    const char *findPrefixed(std::string_view name) const;
    /// xs:boolean: true for "1", "true" and, as old programs write, "on".
    bool flag(std::string_view name) const;

private:
    const char **m_pairs;
};

/// Takes what an XmlParser reads. Names come without their namespace prefix, which files choose as they like.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    /// A piece of text in UTF-8; a text may come in several.
    virtual void text(std::string_view piece) = 0;
};

/// How long reading may take: a budget that does not count the time others spend in between.
class TimeBudget
{
public:
    explicit TimeBudget(std::chrono::milliseconds limit)
        : m_limit(limit)
    {
        m_timer.start();
    }

    void pause() { m_pausedAt = m_timer.nsecsElapsed(); }
    void resume() { m_pause += m_timer.nsecsElapsed() - m_pausedAt; }
    bool isSpent() const { return (m_timer.nsecsElapsed() - m_pause) / 1'000'000 > m_limit.count(); }

private:
    std::chrono::milliseconds m_limit;
    QElapsedTimer m_timer;
    qint64 m_pausedAt = 0;
    qint64 m_pause = 0;
};

/**
 * Reads the XML of one zip entry or file with expat, piece by piece, into a handler.
 *
 * Refuses document type definitions, deep nesting and endless tokens, so that no file can make it hang or
 * take memory. UTF-8, UTF-16, ISO-8859-1 and ASCII are understood.
 */
class XmlParser
{
public:
    /// @p entry, @p handler and @p budget must outlive the parser.
    XmlParser(ByteSource &entry, XmlHandler &handler, TimeBudget &budget, const SheetLimits &limits);
    ~XmlParser();
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;

    /// What else is read before and after, in bytes: a progress goes once from its start to its end.
    struct Share {
        qint64 before = 0;
        qint64 following = 0;
    };

    /// Reads to the end, or until stop() or fail(). @p progress may be null.
    Result<void> parse(Progress *progress, const Share &share);
    Result<void> parse(Progress *progress) { return parse(progress, Share()); }

    /// From inside the handler: enough was read. No call follows.
    void stop();
    /// From inside the handler: the content is refused with this error.
    void fail(const Error &error);
    bool isStopped() const { return m_stopped; }

private:
    friend struct XmlCallbacks;

    Result<void> checkPiece(Progress *progress, qint64 fed, const Share &share);

    ByteSource &m_entry;
    XmlHandler &m_handler;
    TimeBudget &m_budget;
    SheetLimits m_limits;
    QString m_phase;
    XML_ParserStruct *m_parser;
    int m_depth = 0;
    bool m_stopped = false;
    std::optional<Error> m_error;
};

} // namespace weltkontor
