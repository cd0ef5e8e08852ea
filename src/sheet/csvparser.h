// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/cell.h"

#include <QList>

#include <array>
#include <string>
#include <string_view>

namespace weltkontor
{

/// Takes the records of a CsvParser.
class CsvRecordHandler
{
public:
    virtual ~CsvRecordHandler() = default;

    /// One record, blank lines too, with one empty cell. Fields come with trailing empty ones. Return false
    /// to stop.
    virtual bool record(qint64 index, QList<Cell> &fields) = 0;
};

/**
 * Splits CSV text (RFC 4180, read with tolerance) into records, fed piece by piece.
 *
 * Lines end in CR LF, LF or CR. A field in quotes may hold separators, line breaks and doubled quotes; blanks
 * in front of the opening quote and behind the closing one are dropped. A quote inside an unquoted field is a
 * sign like any other. Everything else is kept as it is.
 */
class CsvParser
{
public:
    /// @p separator and @p quote in UTF-8; an empty quote: quotes mean nothing. @p handler must outlive the
    /// parser.
    CsvParser(const QByteArray &separator, char quote, CsvRecordHandler &handler);

    /// What stops a parser besides the handler.
    enum class Problem { None, FieldTooLong, RecordTooLong, TooManyFields, StrayQuote };

    void setLimits(qint64 fieldBytes, int fields);
    /// Stops where a text in quotes goes over line ends and then on behind its closing quote: its opening
    /// quote was a sign like any other, and whole rows would pass for one field.
    void refuseStrayQuotes() { m_refusesStrayQuotes = true; }
    /// Takes one apostrophe off texts that SheetWriter guarded: see WriteOptions::guardFormulas.
    void setGuarded(bool guarded) { m_guarded = guarded; }

    /// Parses a piece of UTF-8. False when the handler or a problem stopped it.
    bool feed(std::string_view utf8);
    /// Ends the last record.
    bool finish();

    Problem problem() const { return m_problem; }
    /// The index of the record that is being read.
    qint64 recordIndex() const { return m_index; }
    /// Whether the text ended or stopped inside quotes.
    bool isInQuotes() const { return m_state == State::Quoted; }
    /// How many fields were in quotes, and how many of those went on after the closing quote.
    qint64 quotedFields() const { return m_quotedFields; }
    qint64 brokenQuotes() const { return m_brokenQuotes; }

private:
    enum class State : quint8 { FieldStart, Plain, Quoted, AfterQuote };

    const char *feedFieldStart(const char *at, const char *end);
    const char *feedPlain(const char *at, const char *end);
    const char *feedQuoted(const char *at, const char *end);
    const char *feedAfterQuote(const char *at, const char *end);
    const char *delimiter(const char *at, const char *end);
    void append(const char *from, const char *to);
    void endField(const char *text, size_t size);
    void endField() { endField(m_field.data(), m_field.size()); }
    void endRecord();

    QByteArray m_separator;
    char m_quote;
    CsvRecordHandler &m_handler;
    qint64 m_maximumField = 1 << 20;
    int m_maximumFields = 16'384;
    qint64 m_recordBytes = 0; ///< Of the fields before.
    bool m_guarded = false;
    bool m_refusesStrayQuotes = false;

    std::array<bool, 256> m_isSpecial{}; ///< What may end an unquoted field.
    State m_state = State::FieldStart;
    std::string m_field;        ///< What earlier pieces gave of the field.
    size_t m_blanks = 0;        ///< Of m_field: blanks after the closing quote.
    bool m_afterReturn = false; ///< A line feed belongs to the line end before it.
    QList<Cell> m_fields;
    int m_count = 0;
    qint64 m_index = 0;
    qint64 m_quotedFields = 0;
    qint64 m_brokenQuotes = 0;
    Problem m_problem = Problem::None;
    bool m_stopped = false;
};

} // namespace weltkontor
