// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/deskoverview.h"

namespace weltkontor
{

/// The words of a card of the dashboard, in the language of the window.
struct DeskSectionWords {
    QString title;
    QString none; ///< In place of the items; empty: without items there is no card.
    QString more; ///< To the list of the records.
    QString keys; ///< What the keyboard does in the list.
};

DeskSectionWords deskSectionWords(DeskSection::Kind kind);

/// Of the list's widget.
QString deskSectionName(DeskSection::Kind kind);

} // namespace weltkontor
