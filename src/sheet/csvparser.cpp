// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvparser.h"

#include "sheet/formulaguard.h"

#include <cstring>

namespace weltkontor
{
namespace
{

/// How many texts of the greatest length one record may hold: it is in memory as a whole.
constexpr qint64 longTextsPerRecord = 32;

} // namespace

CsvParser::CsvParser(const QByteArray &separator, char quote, CsvRecordHandler &handler)
    : m_separator(separator)
    , m_quote(quote)
    , m_handler(handler)
{
    Q_ASSERT(!separator.isEmpty());
    m_isSpecial[static_cast<unsigned char>(separator.front())] = true;
    m_isSpecial['\n'] = true;
    m_isSpecial['\r'] = true;
}

void CsvParser::setLimits(qint64 fieldBytes, int fields)
{
    m_maximumField = fieldBytes;
    m_maximumFields = fields;
}

bool CsvParser::feed(std::string_view utf8)
{
    const char *at = utf8.data();
    const char *end = at + utf8.size();
    while (at < end && !m_stopped) {
        if (m_afterReturn) {
            m_afterReturn = false;
            if (*at == '\n') {
                ++at;
                continue;
            }
        }
        switch (m_state) {
        case State::FieldStart:
            at = feedFieldStart(at, end);
            break;
        case State::Plain:
            at = feedPlain(at, end);
            break;
        case State::Quoted:
            at = feedQuoted(at, end);
            break;
        case State::AfterQuote:
            at = feedAfterQuote(at, end);
            break;
        }
    }
    return !m_stopped;
}

bool CsvParser::finish()
{
    if (m_stopped)
        return false;
    const bool hasStarted =
        m_count > 0 || !m_field.empty() || m_state == State::AfterQuote || m_state == State::Quoted;
    if (hasStarted) {
        if (m_state == State::AfterQuote)
            m_field.resize(m_field.size() - m_blanks);
        endField();
        endRecord();
    }
    return !m_stopped;
}

/// Blanks may stand before an opening quote; without a quote they belong to the field.
const char *CsvParser::feedFieldStart(const char *at, const char *end)
{
    const char *start = at;
    if (m_quote != 0) {
        while (at < end && *at == ' ' && m_separator.front() != ' ')
            ++at;
        if (at == end) {
            append(start, at);
            return at;
        }
        if (*at == m_quote) {
            m_field.clear();
            m_state = State::Quoted;
            ++m_quotedFields;
            return at + 1;
        }
    }
    m_state = State::Plain;
    return feedPlain(start, end);
}

const char *CsvParser::feedPlain(const char *at, const char *end)
{
    const char *start = at;
    for (;;) {
        while (at < end && !m_isSpecial[static_cast<unsigned char>(*at)])
            ++at;
        if (at == end) {
            append(start, at);
            return at;
        }
        if (const char *next = delimiter(at, end)) {
            if (m_field.empty()) {
                endField(start, size_t(at - start));
            } else {
                append(start, at);
                endField();
            }
            if (*at == '\n' || *at == '\r')
                endRecord();
            return next;
        }
        ++at;
    }
}

const char *CsvParser::feedQuoted(const char *at, const char *end)
{
    const auto *quote = static_cast<const char *>(std::memchr(at, m_quote, size_t(end - at)));
    append(at, quote == nullptr ? end : quote);
    if (quote == nullptr)
        return end;
    m_state = State::AfterQuote;
    m_blanks = 0;
    return quote + 1;
}

/// A second quote is one quote of the text; a separator ends the field; anything else goes on with it.
const char *CsvParser::feedAfterQuote(const char *at, const char *end)
{
    if (*at == m_quote && m_blanks == 0) {
        m_field.push_back(m_quote);
        m_state = State::Quoted;
        return at + 1;
    }
    if (const char *next = delimiter(at, end)) {
        m_field.resize(m_field.size() - m_blanks);
        endField();
        if (*at == '\n' || *at == '\r')
            endRecord();
        return next;
    }
    if (*at != ' ' && m_refusesStrayQuotes && m_field.find_first_of("\r\n") != std::string::npos) {
        m_problem = Problem::StrayQuote;
        m_stopped = true;
        return at;
    }
    m_field.push_back(*at);
    if (*at == ' ') {
        ++m_blanks;
    } else {
        ++m_brokenQuotes;
        m_blanks = 0;
        m_state = State::Plain;
    }
    return at + 1;
}

/// Behind the separator or line end at @p at; nullptr where there is none.
const char *CsvParser::delimiter(const char *at, const char *end)
{
    if (*at == '\n')
        return at + 1;
    if (*at == '\r') {
        m_afterReturn = true;
        return at + 1;
    }
    const qsizetype size = m_separator.size();
    if (end - at >= size && std::memcmp(at, m_separator.constData(), size_t(size)) == 0)
        return at + size;
    return nullptr;
}

void CsvParser::append(const char *from, const char *to)
{
    m_field.append(from, size_t(to - from));
    if (qint64(m_field.size()) > m_maximumField) {
        m_problem = Problem::FieldTooLong;
        m_stopped = true;
    }
}

void CsvParser::endField(const char *text, size_t size)
{
    m_state = State::FieldStart;
    m_recordBytes += qint64(size);
    if (m_recordBytes > m_maximumField * longTextsPerRecord) {
        m_problem = Problem::RecordTooLong;
        m_stopped = true;
        return;
    }
    if (m_count >= m_maximumFields) {
        m_problem = Problem::TooManyFields;
        m_stopped = true;
        return;
    }
    if (m_guarded && isGuarded(std::string_view(text, size))) {
        ++text;
        --size;
    }
    if (m_fields.size() <= m_count)
        m_fields.resize(m_count + 1);
    m_fields[m_count++].setText(text, qsizetype(size));
    m_field.clear();
}

void CsvParser::endRecord()
{
    if (m_stopped)
        return;
    m_fields.resize(m_count);
    if (!m_handler.record(m_index, m_fields))
        m_stopped = true;
    ++m_index;
    m_recordBytes = 0;
    m_count = 0;
}

} // namespace weltkontor
