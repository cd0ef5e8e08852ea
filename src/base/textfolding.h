// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace weltkontor
{

/// @p text in Unicode normal form C: the form in which every text is kept.
QString normalized(const QString &text);

/**
 * The search form of a text after DIN 91379: upper case, Latin letters only (Ä=AE, ß=SS, Ø=OE, Ł=L …), other
 * scripts transliterated to Latin by ICU (Москва → MOSKVA), everything that is no letter or digit one space.
 *
 * Two texts that a person would search for with the same keys have the same search form. Never shown.
 */
QString searchForm(const QString &text);

/**
 * All words under which a text is found, in search form and without repeats: those of searchForm(), and for
 * letters with more than one usual Latin spelling the others too (Müller: MUELLER and MULLER; Москва: MOSKVA
 * and MOSKWA, as German writes it; Żółkiew: ZOLKIEW).
 */
QStringList searchWords(const QString &text);

/// Like searchForm() for what a person types into the search: one form, split into words.
QStringList queryWords(const QString &text);

/// Runs of decimal digits only, for finding phone numbers: "+49 211 89-1" → "49211891".
QString digitsOf(const QString &text);

} // namespace weltkontor
