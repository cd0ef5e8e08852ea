// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

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

/// A picture among the texts, as large as its room allows.
struct ListPicture {
    QImage image;
    QString alternateText; ///< What it shows, for those who cannot see it. Required (ISO 14289-1, 7.3).
    QString caption;       ///< Below it: whose picture it is. May be empty.
    QSizeF room;           ///< In points.
};

/// What stands under one heading, each part where there is one: paragraphs, a picture, the rows of a table.
/// Without a heading where the list is not grouped.
struct ListGroup {
    ListText heading;
    QList<PrintRow> rows;
    QList<ListText> paragraphs = {};
    std::optional<ListPicture> picture = {};
    QList<PrintColumn> columns = {}; ///< Of this table alone; empty: those of the document.
    bool hasColumnTitles = true;     ///< Of this table; without them its rows need headers.
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
    QList<PrintColumn> columns; ///< Of the groups that have none of their own.
    QList<ListGroup> groups;
    QString emptyText; ///< "No partner matches."
    QStringList notes; ///< Printed after the last row.
    QDate date;        ///< Printed in the footer; invalid: the day of printing.
};

} // namespace weltkontor
