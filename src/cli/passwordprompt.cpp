// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passwordprompt.h"

#ifdef Q_OS_WIN
#include <conio.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace weltkontor
{
namespace
{

void ask(const QString &question)
{
    std::fputs(question.toUtf8().constData(), stderr);
    std::fputc(' ', stderr);
    std::fflush(stderr);
}

#ifdef Q_OS_WIN

std::optional<QString> readHidden(const QString &question, const Progress &progress)
{
    ask(question);
    QString typed;
    for (;;) {
        const wint_t letter = _getwch();
        if (progress.isCancelled() || letter == 3 || letter == 4 || letter == 26)
            return std::nullopt;
        if (letter == L'\r' || letter == L'\n')
            return typed;
        if (letter == L'\b')
            typed.chop(1);
        else
            typed += QChar(ushort(letter));
    }
}

#else

/// Switches the echo off and on again, however the reading ends.
class HiddenInput
{
public:
    HiddenInput()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;

private:
    termios m_before = {};
    bool m_changed = false;
};

std::optional<QString> readHidden(const QString &question, const Progress &progress)
{
    // Hidden before it is asked for: what is typed at once would be shown and then thrown away.
    const HiddenInput hidden;
    ask(question);
    QByteArray typed;
    for (;;) {
        char letter = 0;
        const auto count = read(STDIN_FILENO, &letter, 1);
        if (count <= 0 || progress.isCancelled())
            return std::nullopt;
        if (letter == '\n')
            return QString::fromUtf8(typed);
        typed += letter;
    }
}

#endif

} // namespace

std::optional<QString> promptForPassword(const QString &question, const Progress &progress)
{
    if (!Console::inputIsTerminal() || !Console::errorIsTerminal())
        return std::nullopt;
    const auto typed = readHidden(question, progress);
    std::fputc('\n', stderr);
    return typed;
}

} // namespace weltkontor
