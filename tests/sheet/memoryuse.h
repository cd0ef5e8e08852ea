// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#include <malloc.h>
#endif

namespace weltkontor
{

/// How much memory this process takes, as Linux tells; -1 on other systems and where a sanitizer has the
/// memory.
class MemoryUse
{
public:
    /// What a test has used for its file goes back to the system at once, and is not there for the reader to
    /// hide in. To be called before anything else; false where the system has it otherwise.
    static bool giveBackAtOnce()
    {
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
        return mallopt(M_MMAP_THRESHOLD, 4 * 1024 * 1024) == 1;
#else
        return true;
#endif
    }

    /// From here on the largest size is a new one.
    static void forgetPeak()
    {
#ifdef Q_OS_LINUX
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            reset.write("5");
#endif
    }

    static qint64 kilobytesNow()
    {
        return statusOf("VmRSS:");
    }
    /// The most since forgetPeak().
    static qint64 peakKilobytes()
    {
        return statusOf("VmHWM:");
    }

private:
    static qint64 statusOf(const char *line)
    {
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
        QFile status(QStringLiteral("/proc/self/status"));
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray &each : status.readAll().split('\n')) {
                if (each.startsWith(line))
                    return each.mid(qsizetype(qstrlen(line))).trimmed().split(' ').first().toLongLong();
            }
        }
#else
        Q_UNUSED(line);
#endif
        return -1;
    }
};

} // namespace weltkontor
