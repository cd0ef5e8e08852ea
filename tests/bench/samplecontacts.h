// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QStringList>

namespace weltkontor
{

/**
 * Invented people for benchmarks, the same in every run: names of several languages, offices in 40 cities,
 * numbers and addresses at example.org. No two are the same person.
 */
class SampleContacts
{
public:
    /// Twelve German headers, as an office's list has them.
    static QStringList headers();

    /// The cells of the contact with this number, from 0.
    static QStringList cells(int number);

    /// The same contact as a record, not saved yet.
    static Record record(int number);

    /// Writes the first @p rows of them to a new .xlsx or .csv.
    static void writeSheet(const QString &path, int rows);
};

} // namespace weltkontor
