// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/appearance.h"

#include "gui/main/windowstyle.h"

#include <QApplication>
#include <QFont>

#include <cmath>

namespace weltkontor
{
namespace
{

struct Colours {
    const char *window, *base, *alternate, *button, *text, *placeholder, *disabled, *border, *highlight,
        *highlighted, *accent, *visited, *tip, *tipText, *warm;
};

constexpr Colours lightColours = {"#f4f5f7", "#ffffff", "#f2f5f9", "#e8ebef", "#1b1f24",
                                  "#59636e", "#5f6872", "#79838f", "#0b5cad", "#ffffff",
                                  "#0b5cad", "#6b3fa0", "#1b1f24", "#ffffff", "#9a3412"};
constexpr Colours darkColours = {"#202329", "#181a1f", "#1e2127", "#2d3138", "#eceef1",
                                 "#a9b1bb", "#9aa3ae", "#808a97", "#2563a8", "#ffffff",
                                 "#8cc2ff", "#c9a7ff", "#eceef1", "#181a1f", "#ffb27a"};
constexpr Colours contrastColours = {"#000000", "#000000", "#101010", "#000000", "#ffffff",
                                     "#e0e0e0", "#c8c8c8", "#ffffff", "#ffe600", "#000000",
                                     "#00e5ff", "#ff9dff", "#ffffff", "#000000", "#ffb27a"};

const Colours &coloursOf(PaletteChoice choice)
{
    switch (choice) {
    case PaletteChoice::Dark:
        return darkColours;
    case PaletteChoice::HighContrast:
        return contrastColours;
    case PaletteChoice::System:
        return systemIsDark() ? darkColours : lightColours;
    case PaletteChoice::Light:
        break;
    }
    return lightColours;
}

QColor colour(const char *name)
{
    return QColor(QLatin1String(name));
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &one)
{
    return 0.2126 * channel(one.redF()) + 0.7152 * channel(one.greenF()) + 0.0722 * channel(one.blueF());
}

/// The palette and font as the system gave them, asked before ours are set.
struct SystemLook {
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
};

const SystemLook &systemLook()
{
    static const SystemLook look;
    return look;
}

} // namespace

QString paletteKey(PaletteChoice choice)
{
    switch (choice) {
    case PaletteChoice::Light:
        return QStringLiteral("light");
    case PaletteChoice::Dark:
        return QStringLiteral("dark");
    case PaletteChoice::HighContrast:
        return QStringLiteral("high-contrast");
    case PaletteChoice::System:
        break;
    }
    return QStringLiteral("system");
}

PaletteChoice paletteFromKey(const QString &key)
{
    for (const PaletteChoice choice :
         {PaletteChoice::Light, PaletteChoice::Dark, PaletteChoice::HighContrast}) {
        if (paletteKey(choice) == key)
            return choice;
    }
    return PaletteChoice::System;
}

bool systemIsDark()
{
    const QPalette &palette = systemLook().palette;
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QPalette paletteOf(PaletteChoice choice)
{
    const Colours &c = coloursOf(choice);
    QPalette palette;
    palette.setColor(QPalette::Window, colour(c.window));
    palette.setColor(QPalette::WindowText, colour(c.text));
    palette.setColor(QPalette::Base, colour(c.base));
    palette.setColor(QPalette::AlternateBase, colour(c.alternate));
    palette.setColor(QPalette::Text, colour(c.text));
    palette.setColor(QPalette::PlaceholderText, colour(c.placeholder));
    palette.setColor(QPalette::Button, colour(c.button));
    palette.setColor(QPalette::ButtonText, colour(c.text));
    palette.setColor(QPalette::BrightText, colour(c.warm));
    palette.setColor(QPalette::Highlight, colour(c.highlight));
    palette.setColor(QPalette::HighlightedText, colour(c.highlighted));
    palette.setColor(QPalette::Link, colour(c.accent));
    palette.setColor(QPalette::LinkVisited, colour(c.visited));
    palette.setColor(QPalette::ToolTipBase, colour(c.tip));
    palette.setColor(QPalette::ToolTipText, colour(c.tipText));
    palette.setColor(QPalette::Mid, colour(c.border));
    palette.setColor(QPalette::Dark, colour(c.border));
    palette.setColor(QPalette::Light, colour(c.base));
    palette.setColor(QPalette::Midlight, colour(c.alternate));
    palette.setColor(QPalette::Shadow, colour(c.border));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colour(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(c.button));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(c.text));
    return palette;
}

void applyAppearance(QApplication &application, PaletteChoice choice, int fontPercent)
{
    const SystemLook &look = systemLook();
    if (qobject_cast<WindowStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new WindowStyle);
    QApplication::setPalette(paletteOf(choice));
    QFont font = look.font;
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    font.setPointSizeF(qMax(points, 9.0) * qBound(80, fontPercent, 250) / 100.0);
    QApplication::setFont(font);
    Q_UNUSED(application)
}

} // namespace weltkontor
