// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openwindow.h"

#include "base/phrases.h"
#include "gui/main/startwindow.h"

#include <QApplication>

namespace weltkontor
{
namespace
{

/// Qt ends the program with a text for developers where it finds no display.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    return true;
#endif
}

} // namespace

int openWindow(int &argc, char **argv, const GlobalOptions &options)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "-platform") == 0)
            qputenv("QT_QPA_PLATFORM", argv[qMin(i + 1, argc - 1)]);
    }
    if (!hasDisplay()) {
        Console console;
        console.note(message("Command", QT_TRANSLATE_NOOP("Command", "There is no display for the window. "
                                                                     "Nothing was opened; weltkontor --help "
                                                                     "tells what works without one.")));
        return int(ExitCode::WorldFailed);
    }
    QApplication application(argc, argv);
    WindowOptions window;
    window.language = options.chosenLanguage;
    return runWindow(application, options.database.value_or(DatabaseAddress::standard()), window);
}

} // namespace weltkontor
