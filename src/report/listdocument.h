// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace weltkontor
{

/// A text in one language. A line feed starts a new line.
struct ListText {
    QString text;
    QString language; ///< BCP 47 ("pl", "zh-Hant"); empty: the language of the list.
    QString address;  ///< Where it leads to ("mailto:…", "https://…"); empty: nowhere.
};

/// The texts of a cell, each on a line of its own: a name in German, then the same in its own script.
struct ListCell {
    ListCell() = default;
    ListCell(const QString &text, const QString &language = {})
    {
        if (!text.isEmpty())
            texts.append({text, language, {}});
    }

    QList<ListText> texts;
};

struct PrintColumn {
    enum class Kind {
        Text,
        Number, ///< Set flush right.
        Date
    };

    QString key;
    QString title;
    Kind kind = Kind::Text;
    double weight = 1;        ///< Its share of the room that no column needs.
    double minimumWidth = 0;  ///< In points, without the space between columns.
    bool isRowHeader = false; ///< Names the row: read out with each of its cells. The first column at best.
    bool isRequired = false;  ///< Never left out, however narrow the page is.
};

/// Cells in the order of the columns. Missing ones are empty, surplus ones are not printed.
using PrintRow = QList<ListCell>;

/// Rows under one heading; without a heading where the list is not grouped.
struct ListGroup {
    ListText heading;
    QList<PrintRow> rows;
};

/**
 * A list to be printed, complete in words: what the layout needs to know, and nothing of records.
 *
 * Texts are in the language of the list unless they say otherwise. A list without a row is printed too, with
 * @c emptyText in place of its table.
 */
struct ListDocument {
    Language language = Language::German;
    QString office; ///< Who prints it, above the title: "City of Düsseldorf · International Affairs".
    QString title;  ///< Required.
    QStringList subtitles; ///< The filter, the day it speaks of, the number of rows: one sentence a line.
    QList<PrintColumn> columns;
    QList<ListGroup> groups;
    QString emptyText; ///< "No partner matches."
    QStringList notes; ///< Printed after the last row.
    QDate date;        ///< Printed in the footer; invalid: the day of printing.
};

} // namespace weltkontor
