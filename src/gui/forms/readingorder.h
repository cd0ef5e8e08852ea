// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace weltkontor
{

/// Makes Tab go through the widgets below @p root as their layouts show them: rows from top to bottom, each
/// from left to right. To be called when widgets came or moved.
void setReadingOrder(QWidget &root);

} // namespace weltkontor
