// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programrun.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace weltkontor
{

/// The program with a person at a terminal: its input and its messages are a pseudo terminal's, its answer
/// goes into a pipe.
class TerminalRun
{
public:
    TerminalRun(const ProgramRun &home, const QStringList &arguments)
        : m_master(posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            return;
        const QString terminal = QString::fromLocal8Bit(ptsname(m_master));
        m_process.setProcessEnvironment(home.environment);
        m_process.setWorkingDirectory(home.path({}));
        m_process.setStandardInputFile(terminal);
        m_process.setStandardErrorFile(terminal);
        m_process.start(ProgramRun::program(), arguments, QIODevice::ReadOnly);
        m_process.waitForStarted();
    }
    ~TerminalRun()
    {
        m_process.kill();
        m_process.waitForFinished();
        ::close(m_master);
    }
    TerminalRun(const TerminalRun &) = delete;
    TerminalRun &operator=(const TerminalRun &) = delete;

    /// Reads until @p text stands on the terminal @p times times; false where it never does.
    bool waitFor(const QByteArray &text, int times = 1)
    {
        constexpr int patience = 60'000;
        while (m_seen.count(text) < times) {
            pollfd ready{m_master, POLLIN, 0};
            if (poll(&ready, 1, patience) <= 0 || !readSome())
                return false;
        }
        return true;
    }

    bool type(const QByteArray &text)
    {
        return ::write(m_master, text.constData(), size_t(text.size())) >= 0;
    }

    void signal(int number) { ::kill(pid_t(m_process.processId()), number); }

    /// Waits for the end; the messages are all that stood on the terminal.
    ProgramAnswer finished()
    {
        constexpr int turn = 20; // milliseconds; a full terminal would hold the program up
        ProgramAnswer answer;
        QElapsedTimer waited;
        waited.start();
        while (!m_process.waitForFinished(turn) && m_process.state() != QProcess::NotRunning &&
               waited.elapsed() < 120'000)
            drain();
        drain();
        if (m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit)
            answer.code = m_process.exitCode();
        answer.out = m_process.readAllStandardOutput();
        answer.err = m_seen;
        return answer;
    }

private:
    bool readSome()
    {
        char buffer[4096];
        const auto count = ::read(m_master, buffer, sizeof buffer);
        if (count > 0)
            m_seen.append(buffer, int(count));
        return count > 0;
    }
    void drain()
    {
        pollfd ready{m_master, POLLIN, 0};
        while (poll(&ready, 1, 0) > 0 && (ready.revents & POLLIN) != 0 && readSome()) {
        }
    }

    int m_master;
    QProcess m_process;
    QByteArray m_seen;
};

} // namespace weltkontor
