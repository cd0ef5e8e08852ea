// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openwindow.h"
#include "base/phrases.h"
#include "cli/commandline.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <csignal>
#include <cstdio>

namespace
{

bool isVerbose = false;

/// What libraries say is for whoever asks for it; a command's output is made of answers only.
void takeLibraryMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (isVerbose || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

/// Before there is an application, which is chosen by them.
QStringList argumentsOf(int count, char **texts)
{
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments += QString::fromLocal8Bit(texts[i]);
    return arguments;
}

int runCommands()
{
    weltkontor::Console console;
    const weltkontor::CommandLine commandLine(QCoreApplication::arguments());
    return int(commandLine.run(console));
}

} // namespace

int main(int argc, char **argv)
{
    using namespace weltkontor;
    QCoreApplication::setApplicationName(QStringLiteral("weltkontor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WELTKONTOR_VERSION));
#ifdef SIGXFSZ
    // Where a file may not grow, the writing fails as on a full disk, and the program can say so.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    const CommandLine first(argumentsOf(argc, argv));
    isVerbose = first.globals().verbose;
    if (first.opensWindow())
        return openWindow(argc, argv, first.globals());
    qInstallMessageHandler(takeLibraryMessage);
    if (first.needsFonts()) {
        // Fonts need a QGuiApplication, but no screen.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return runCommands();
    }
    const QCoreApplication application(argc, argv);
    return runCommands();
}
