// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "gui/main/appearance.h"

#include <QByteArray>

namespace weltkontor
{

/**
 * What the window remembers from one start to the next, in the user's own settings file: how it looks and
 * where things stand. Nothing of the city's records. Main thread.
 */
class WindowSettings
{
public:
    static Language language(); ///< Not chosen yet: the system's, English where that is neither.
    static void setLanguage(Language language);

    static PaletteChoice palette();
    static void setPalette(PaletteChoice choice);

    static int fontPercent(); ///< Of the system's size; 100 at first.
    static void setFontPercent(int percent);

    /// Geometry, splitters and columns under a name of their own; empty when never kept.
    static QByteArray layout(const QString &name);
    static void setLayout(const QString &name, const QByteArray &state);

    static QString text(const QString &name, const QString &fallback = {});
    static void setText(const QString &name, const QString &value);
};

} // namespace weltkontor
