// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/brandcolour.h"

#include <QRegularExpression>

#include <cmath>

namespace weltkontor
{
namespace
{

// The grounds of style.css that text in the brand's colour stands on; the less favourable of each palette.
const QString lightGround = QStringLiteral("#f3f4f6");
const QString darkGround = QStringLiteral("#262b33");
constexpr double enough = 4.5;

struct Rgb {
    int red, green, blue;
};

Rgb parsed(const QString &colour)
{
    return {colour.mid(1, 2).toInt(nullptr, 16), colour.mid(3, 2).toInt(nullptr, 16),
            colour.mid(5, 2).toInt(nullptr, 16)};
}

QString written(const Rgb &rgb)
{
    return QStringLiteral("#%1%2%3")
        .arg(rgb.red, 2, 16, QLatin1Char('0'))
        .arg(rgb.green, 2, 16, QLatin1Char('0'))
        .arg(rgb.blue, 2, 16, QLatin1Char('0'));
}

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QString &colour)
{
    const Rgb rgb = parsed(colour);
    return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
}

/// Mixed with @p end step by step until it can be read on @p ground.
QString readable(const QString &colour, const QString &ground, int end)
{
    const Rgb from = parsed(colour);
    for (int step = 0; step <= 20; ++step) {
        const auto mixed = [&](int channel) { return channel + (end - channel) * step / 20; };
        const QString shade = written({mixed(from.red), mixed(from.green), mixed(from.blue)});
        if (contrastRatio(shade, ground) >= enough)
            return shade;
    }
    return written({end, end, end});
}

} // namespace

double contrastRatio(const QString &one, const QString &other)
{
    const double a = luminance(one), b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

BrandColours brandColours(const QString &colour)
{
    static const QRegularExpression form(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    const QString plain = form.match(colour).hasMatch() ? colour.toLower() : QStringLiteral("#1f4e79");
    const QString white = QStringLiteral("#ffffff"), black = QStringLiteral("#000000");
    return {plain, contrastRatio(plain, white) >= contrastRatio(plain, black) ? white : black,
            readable(plain, lightGround, 0), readable(plain, darkGround, 255)};
}

} // namespace weltkontor
