// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace weltkontor
{

/// One of several numbers or addresses in one cell.
struct WrittenReach {
    QString text;  ///< Without the words around it.
    QString field; ///< Key of a contact's field where a word says so: "mobile", "fax", "phone2"; else empty.
};

/// "Tel. 0211 89-1 / mobil: 0170 1234567": the numbers of a cell, in order. Separated by line breaks,
/// semicolons, commas, slashes with spaces around them, "oder", or the word before the next one. A piece with
/// other words in it stays as it is, and is no number.
QList<WrittenReach> phonesIn(const QString &text);

/// "a@example.org; b@example.org (privat)": what looks like an address, in order; what does not is left out.
QList<WrittenReach> mailsIn(const QString &text);

/// Whether the text holds more than these and the words that people write around them.
bool saysMoreThan(const QList<WrittenReach> &reaches, const QString &text);

/// "–", "k. A.", "unbekannt": signs and words by which people say that there is no value.
bool saysNoValue(const QString &text);

/// "Summe", "Gesamt: 12", "Total": a text that begins a row of sums below a table.
bool beginsTotals(const QString &text);

} // namespace weltkontor
