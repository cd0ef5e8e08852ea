// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partialdate.h"

#include <QStringList>

#include <optional>

namespace weltkontor
{

/// A number with the words that people write around it.
struct WrittenNumber {
    QString number;       ///< For ValueStyle::canonical().
    QString year;         ///< "2019" of "262.219 (2019)"; empty where there is none.
    bool isRough = false; ///< "ca. 290.000", "rund 1,8 Mio.".
};

/// "ca. 290.000 Einw.", "1,8 Mio.", "262.219 (Stand 31.12.2019)"; nothing where the text says anything else.
std::optional<WrittenNumber> numberInWords(const QString &text);

/// A date of which the text says more than the field holds: "ca. 1975", "Frühjahr 1966", "24.06.1988 14:30".
/// Nothing for a text that is no such date.
std::optional<PartialDate> roughDate(const QString &text);

/// The name of a person with what stands in the same cell.
struct WrittenPerson {
    QString name;
    QString function; ///< "Leiterin" of "Dr. Müller, Anna (Leiterin)"; empty where there is none.
    QString rest;     ///< In brackets and neither of both: "geb. Schmidt".
};

/// Whether the words name what somebody does in an office: "Bürgermeisterin", "Twinning Officer".
bool namesFunction(const QString &text);

/// Takes apart "Müller, Anna (Leiterin)", "Maria Rossi – Bürgermeisterin", "Jane Doe, Twinning Officer".
WrittenPerson personInWords(const QString &text);

/// A postal address in one cell.
struct WrittenAddress {
    QString street, addition, postalCode, city, state;
    QString country; ///< Code of ISO 3166-1.
};

/// Takes "Hauptplatz 1, 4041 Linz, Österreich" apart, in lines or with commas; nothing where no line has a
/// postal code.
std::optional<WrittenAddress> addressInLines(const QString &text);

/// "Brno (Brünn)", "Turku/Åbo": two names that one place of the gazetteer has; nothing for anything else.
std::optional<std::pair<QString, QString>> twoNamesOfPlace(const QString &text);

/// The pieces of an entry that names several: "Wirtschaft und Kultur", "Jugend / Bildung", "• Soziales".
QStringList smallerEntries(const QString &text);

/// Without what cannot be seen and only hinders comparing: soft hyphens, zero-width spaces, byte order marks;
/// no-break spaces become spaces.
QString withoutInvisible(const QString &text);

} // namespace weltkontor
