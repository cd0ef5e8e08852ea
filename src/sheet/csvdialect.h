// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>

namespace weltkontor
{

/// How a CSV file is written: its encoding, separator and quote, each with what speaks for it.
struct CsvDialect {
    /// What a choice rests on, strongest first.
    enum class Evidence {
        Chosen,        ///< The person or the recipe said so.
        ByteOrderMark, ///< The file starts with a mark of its encoding.
        SeparatorLine, ///< The file starts with a line "sep=;".
        ValidUtf8,     ///< Letters beyond ASCII, and all of them are valid UTF-8.
        ZeroBytes,     ///< Every second byte is zero, as in UTF-16 without a mark.
        AsciiOnly,     ///< No letter beyond ASCII: every encoding gives the same.
        MostlyUtf8,    ///< Some bytes are broken, all others valid UTF-8.
        Letters,       ///< Not UTF-8; read this way the letters make by far the most sensible words.
        LettersUnsure, ///< Not UTF-8, and another encoding makes about as sensible words: a person must look.
        Columns,       ///< Split this way the rows have the same number of columns.
        Quotes,        ///< Fields are enclosed in this sign.
        Default        ///< Nothing speaks for or against it.
    };

    QString encoding; ///< IANA name: "UTF-8", "UTF-16LE", "windows-1252", "ISO-8859-15" …
    Evidence encodingEvidence = Evidence::Default;
    QString encodingRival; ///< What comes next where letters decided, by IANA name; else empty.
    QChar separator = QLatin1Char(',');
    Evidence separatorEvidence = Evidence::Default;
    QChar quote = QLatin1Char('"'); ///< Null: quotes mean nothing.
    Evidence quoteEvidence = Evidence::Default;
    int columns = 0; ///< How many columns most rows of the sample have; 1: no separator was found.
    qint64 byteOrderMarkSize = 0;
    qint64 separatorLineSize = 0; ///< Bytes of the "sep=" line with its line end, in UTF-8.
};

/// What the choice rests on, as a sentence in the person's language for beside the choice.
QString evidenceText(CsvDialect::Evidence evidence);

/// The same for the encoding of a file, with the name of the encoding to try next where that is not sure.
QString encodingEvidenceText(const CsvDialect &dialect);

/// The encodings to offer for a CSV file, the likeliest first, by IANA name. Others work too if ICU knows
/// them.
QStringList csvEncodings();

} // namespace weltkontor
