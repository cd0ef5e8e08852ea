// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/appearance.h"
#include "gui/main/lineicon.h"
#include "gui/main/mainwindow.h"
#include "gui/main/startwindow.h"
#include "gui/main/windowlanguage.h"
#include "gui/main/windowsettings.h"

#include <QApplication>
#include <QPointer>

namespace weltkontor
{

int runWindow(QApplication &application, const DatabaseAddress &address, const WindowOptions &options)
{
    QApplication::setApplicationDisplayName(QStringLiteral("Weltkontor"));
    QApplication::setDesktopFileName(QStringLiteral("weltkontor"));
    QApplication::setQuitOnLastWindowClosed(false); // between waiting and window there is none
    applyAppearance(application, WindowSettings::palette(), WindowSettings::fontPercent());
    applyWindowLanguage(options.language.value_or(WindowSettings::language()));
    QApplication::setWindowIcon(applicationIcon());

    StartWindow start(options);
    std::unique_ptr<MainWindow> window;
    QObject::connect(
        &start, &StartWindow::opened, &application, [&](const std::shared_ptr<DatabaseService> &service) {
            auto next = std::make_unique<MainWindow>(service);
            QObject::connect(next.get(), &MainWindow::closed, &application, [&, shown = next.get()] {
                if (window.get() == shown)
                    application.quit();
            });
            QObject::connect(next.get(), &MainWindow::databaseWanted, &start,
                             [&](const QString &file) { start.open(DatabaseAddress::ofFile(file)); });
            next->show();
            // Where there is no window manager nobody else gives it the keyboard.
            next->activateWindow();
            // The former one goes only now: it stays where the other database cannot be opened.
            const std::unique_ptr<MainWindow> former = std::exchange(window, std::move(next));
            if (former)
                former->close();
        });
    QObject::connect(&start, &StartWindow::abandoned, &application, [&] {
        if (!window)
            application.quit();
    });
    start.open(address);
    const int code = QApplication::exec();
    window.reset();
    return code;
}

} // namespace weltkontor
