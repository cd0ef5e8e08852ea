// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QApplication;

namespace weltkontor
{

/// The colours of the window: those of the system's light or dark theme, or one of them for good.
enum class PaletteChoice { System, Light, Dark, HighContrast };

/// "system", "light", "dark", "high-contrast": as settings keep it.
QString paletteKey(PaletteChoice choice);
PaletteChoice paletteFromKey(const QString &key); ///< Unknown: System.

/**
 * Our palettes: every text has a contrast of 4.5:1 and more on its ground, placeholder, selection and
 * disabled text included, and every border (QPalette::Mid) and focus ring (QPalette::Link) 3:1
 * (WCAG 2.1, 1.4.3 and 1.4.11).
 */
QPalette paletteOf(PaletteChoice choice);

/// Contrast ratio of WCAG 2.1: 1 to 21. Both opaque.
double contrast(const QColor &one, const QColor &other);

/**
 * Dresses the application: our style, the palette and the font in @p fontPercent of the system's size.
 * May be called again at any time. Main thread.
 */
void applyAppearance(QApplication &application, PaletteChoice choice, int fontPercent);

/// Whether the system asks for light text on a dark ground.
bool systemIsDark();

} // namespace weltkontor
