// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

namespace weltkontor
{
namespace
{

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

/// False where it was not written.
bool writeText(QFile &file, FILE *stream, const QString &text)
{
#ifdef Q_OS_WIN
    if (isTerminal(stream)) {
        const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
        DWORD written = 0;
        return WriteConsoleW(handle, text.utf16(), DWORD(text.size()), &written, nullptr) != 0;
    }
#else
    Q_UNUSED(stream);
#endif
    const QByteArray bytes = text.toUtf8();
    return file.write(bytes) == bytes.size();
}

} // namespace

Console::Console()
{
    (void)m_output.open(stdout, QIODevice::WriteOnly);
    (void)m_error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Console::~Console()
{
    clearProgress();
}

void Console::line(const QString &text)
{
    clearProgress();
    const QMutexLocker locker(&m_mutex);
    m_failed = !writeText(m_output, stdout, text + u'\n') || m_failed;
}

void Console::note(const QString &text)
{
    clearProgress();
    // A person who sees both reads them in their order.
    (void)flush();
    const QMutexLocker locker(&m_mutex);
    (void)writeText(m_error, stderr, text + u'\n');
    m_error.flush();
}

void Console::showProgress(const QString &text)
{
    if (!errorIsTerminal())
        return;
    const QMutexLocker locker(&m_mutex);
    const qsizetype blanks = qMax<qsizetype>(0, m_progressLength - text.size());
    (void)writeText(m_error, stderr, u'\r' + text + QString(blanks, u' '));
    m_error.flush();
    m_progressLength = int(text.size());
}

void Console::clearProgress()
{
    const QMutexLocker locker(&m_mutex);
    if (m_progressLength == 0)
        return;
    (void)writeText(m_error, stderr, u'\r' + QString(m_progressLength, u' ') + u'\r');
    m_error.flush();
    m_progressLength = 0;
}

bool Console::flush()
{
    const QMutexLocker locker(&m_mutex);
    m_failed = !m_output.flush() || m_output.error() != QFileDevice::NoError || m_failed;
    return !m_failed;
}

bool Console::inputIsTerminal()
{
    return isTerminal(stdin);
}

bool Console::outputIsTerminal()
{
    return isTerminal(stdout);
}

bool Console::errorIsTerminal()
{
    return isTerminal(stderr);
}

QString printable(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

} // namespace weltkontor
