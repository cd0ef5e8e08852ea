// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QWidget;

namespace weltkontor
{

/// The signs of a Markdown editor's tool bar, drawn in the colours of @p widget.
enum class FormatSign { Bold, Italic, Heading, Bullets, Numbers, Quotation, Link };

QIcon formatIcon(FormatSign sign, const QWidget &widget);

} // namespace weltkontor
