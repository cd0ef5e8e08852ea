// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QPalette;
class QWidget;

namespace weltkontor
{

/// The signs of the forms, drawn, so that they follow palette and scale and need no icon theme.
enum class FormSign { Error, Warning, Information, Changed, Open, Write };

/// As high as a line of text of @p widget, in its colours and device pixels.
QPixmap signPixmap(FormSign sign, const QWidget &widget);
QIcon signIcon(FormSign sign, const QWidget &widget);

/// Of texts that tell about a problem: at least 4.5 : 1 on the window's background, light or dark.
QColor errorColour(const QPalette &palette);
QColor warningColour(const QPalette &palette);

/// Of texts that explain: quieter than the text, still at least 4.5 : 1.
QColor quietColour(const QPalette &palette);

/// The widget's text in this colour from now on, whatever it is on.
void setTextColour(QWidget &widget, const QColor &colour);

} // namespace weltkontor
