// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/labelsheet.h"

#include <QDate>
#include <QStringList>

namespace weltkontor
{

/// Labels to be printed, complete in words.
struct LabelDocument {
    Language language = Language::German;
    QString office; ///< Who prints them.
    QString title;  ///< Of the file; stands on no label. Required.
    LabelSheet sheet;
    int firstPosition = 0;     ///< The first label that is still on the first sheet, from 0 row by row.
    QList<QStringList> labels; ///< The lines of each; a label without lines is none.
    QStringList notices;       ///< What the person should know before printing.
    QDate date;                ///< Invalid: the day of printing.
};

} // namespace weltkontor
