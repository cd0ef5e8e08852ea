// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace weltkontor
{

/// A language that lists are written in, by the letters beyond ASCII it uses.
struct CsvLanguage {
    const char *code;        ///< ISO 639-1.
    double prior;            ///< How unlikely it is before any letter was read, in bits.
    const char16_t *letters; ///< Lower case, the most frequent first.
};

/// The languages that tell encodings with one byte per sign apart.
const QList<CsvLanguage> &csvLanguages();

/**
 * How surprising a text is to who knows how words are written in the languages, in bits: less is likelier.
 *
 * A text that was read in a wrong encoding surprises: its letters belong to no one language, signs stand
 * inside words, and capitals behind small letters. Holds a text of up to some 100 kB; not thread-safe.
 */
class WordSurprise
{
public:
    WordSurprise();

    /// The bits of the letters beyond ASCII in @p text, and of the signs around them.
    double of(QStringView text) const;

private:
    struct Word {
        std::vector<double> bits; ///< By language.
    };

    Word wordOf(QStringView word) const;

    QHash<QChar, std::vector<double>> m_bits; ///< Of each letter, by language.
};

} // namespace weltkontor
