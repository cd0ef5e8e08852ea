// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace weltkontor
{

/// A list that can be printed, as `report --list` names it.
struct PrintableList {
    QString name;        ///< Key: "partners".
    const char *title;   ///< English source text of context "PrintableList".
    QStringList columns; ///< Keys of those printed when nobody chooses.
    QString groupBy;     ///< Key of what it is grouped by when nobody chooses.

    QString titleIn(Language language) const;
};

/// What a person may choose for any list.
struct ListParameters {
    Language language = Language::German;
    QStringList columns; ///< Keys in order; empty: the list's own.
    QString groupBy;     ///< A key, or "none"; empty: the list's own.
    QString
        filter; ///< As typed, said in words under the title; the records are filtered by whoever reads them.
    QDate asOf; ///< The day the list speaks of; invalid: @c date.
    QDate date; ///< The day of printing.
};

/// In the order in which they are offered.
const QList<PrintableList> &printableLists();

/// By name; none when unknown.
std::optional<PrintableList> printableList(const QString &name);

} // namespace weltkontor
