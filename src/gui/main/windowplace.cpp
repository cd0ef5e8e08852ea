// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace weltkontor
{

void fitOnScreen(QWidget &window)
{
    const QScreen *screen = QGuiApplication::screenAt(window.geometry().center());
    if (screen == nullptr)
        screen = QGuiApplication::primaryScreen();
    if (screen == nullptr)
        return;
    // The frame around the content is not known before the window is shown: a title bar's room is kept.
    const QRect room = screen->availableGeometry().adjusted(0, window.fontMetrics().height() * 2, 0, 0);
    QRect place = window.geometry();
    place.setSize(place.size().boundedTo(room.size()));
    place.moveLeft(qBound(room.left(), place.left(), room.right() + 1 - place.width()));
    place.moveTop(qBound(room.top(), place.top(), room.bottom() + 1 - place.height()));
    if (!window.isMaximized() && !window.isFullScreen())
        window.setGeometry(place);
}

} // namespace weltkontor
