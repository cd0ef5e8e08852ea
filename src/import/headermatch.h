// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importtarget.h"

namespace weltkontor
{

/// A target that the header of a column may mean.
struct HeaderMatch {
    ImportTarget target;
    double score = 0; ///< 1: its key; 0.9: one of its names; 0.5 to 0.8: a name among other words.
    QString name;     ///< The name that was found in the header.
    bool isWhole() const { return score >= 0.9; }
};

/// All targets that the header may mean, in the order of ImportTarget::all().
QList<HeaderMatch> matchesOfHeader(const QString &header);

/// The language that the headers of a table are written in; German where nothing speaks for English.
Language languageOfHeaders(const QStringList &headers);

/// Whether the header says itself which language its column is in: "Name (deutsch)", "name_en".
bool namesLanguage(const QString &header);

/// "Telefon 2", "2. Telefon" → "Telefon" and 2; number 0 where the header has none from 1 to 9.
struct NumberedHeader {
    QString base;
    int number = 0;
};
NumberedHeader numberedHeader(const QString &header);

} // namespace weltkontor
