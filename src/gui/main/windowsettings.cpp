// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/windowsettings.h"

#include <QSettings>

namespace weltkontor
{
namespace
{

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Weltkontor"),
                     QStringLiteral("window"));
}

} // namespace

Language WindowSettings::language()
{
    const QString chosen = settings().value(QStringLiteral("language")).toString();
    if (const auto known = languageFromCode(chosen))
        return *known;
    return languageFromCode(QLocale::system().name()).value_or(Language::English);
}

void WindowSettings::setLanguage(Language language)
{
    settings().setValue(QStringLiteral("language"), languageCode(language));
}

PaletteChoice WindowSettings::palette()
{
    return paletteFromKey(settings().value(QStringLiteral("palette")).toString());
}

void WindowSettings::setPalette(PaletteChoice choice)
{
    settings().setValue(QStringLiteral("palette"), paletteKey(choice));
}

int WindowSettings::fontPercent()
{
    return qBound(80, settings().value(QStringLiteral("fontPercent"), 100).toInt(), 250);
}

void WindowSettings::setFontPercent(int percent)
{
    settings().setValue(QStringLiteral("fontPercent"), percent);
}

QByteArray WindowSettings::layout(const QString &name)
{
    return settings().value(QStringLiteral("layout/") + name).toByteArray();
}

void WindowSettings::setLayout(const QString &name, const QByteArray &state)
{
    settings().setValue(QStringLiteral("layout/") + name, state);
}

QString WindowSettings::text(const QString &name, const QString &fallback)
{
    return settings().value(QStringLiteral("text/") + name, fallback).toString();
}

void WindowSettings::setText(const QString &name, const QString &value)
{
    settings().setValue(QStringLiteral("text/") + name, value);
}

} // namespace weltkontor
