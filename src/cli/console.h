// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>

namespace weltkontor
{

/**
 * Standard output and standard error of a command, in UTF-8 (on a Windows console in its own way).
 *
 * Results go out, everything else goes to standard error: messages, and on a terminal a line of progress that
 * vanishes before the next message. Any thread.
 */
class Console
{
public:
    Console();
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// One line of the result.
    void line(const QString &text);

    /// One line to standard error.
    void note(const QString &text);

    /// Shown over the last one; where standard error is no terminal nothing happens.
    void showProgress(const QString &text);
    void clearProgress();

    /// Standard output for whole documents; bytes are written as they are.
    QIODevice &output() { return m_output; }

    /// False where something of the result could not be written: the disk is full, the reader went away.
    bool flush();

    static bool inputIsTerminal();
    static bool outputIsTerminal();
    static bool errorIsTerminal();

private:
    QMutex m_mutex;
    QFile m_output;
    QFile m_error;
    int m_progressLength = 0;
    bool m_failed = false;
};

/// A text of a record or a file for a terminal: control characters, which could steer it, are shown as "�";
/// line breaks and tabs stay.
QString printable(const QString &text);

} // namespace weltkontor
