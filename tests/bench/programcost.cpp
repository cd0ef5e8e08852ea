// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/programcost.h"

#include "bench/benchtable.h"

#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#else
#include <QProcess>
#endif

namespace weltkontor
{
namespace
{

double secondsSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

#ifdef Q_OS_UNIX
ProgramCost costOf(const QString &program, const QStringList &arguments)
{
    QList<QByteArray> texts{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        texts += argument.toLocal8Bit();
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    int ends[2];
    if (pipe(ends) != 0)
        failed(QStringLiteral("No pipe"));
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execv(pointers[0], pointers.data());
        _exit(127);
    }
    close(ends[1]);
    ProgramCost cost;
    char buffer[65536];
    for (ssize_t size = read(ends[0], buffer, sizeof buffer); size > 0;
         size = read(ends[0], buffer, sizeof buffer))
        cost.output.append(buffer, size);
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    cost.wallSeconds = secondsSince(timer);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        failed(QStringLiteral("%1 %2 failed").arg(program, arguments.join(u' ')));
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    cost.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    cost.peakMegabytes = double(usage.ru_maxrss) / 1024;
    return cost;
}
#else
ProgramCost costOf(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        failed(QStringLiteral("%1 %2 failed").arg(program, arguments.join(u' ')));
    ProgramCost cost;
    cost.output = process.readAllStandardOutput();
    cost.wallSeconds = secondsSince(timer);
    return cost;
}
#endif

ProgramCost leastCostOf(int rounds, const QString &program, const QStringList &arguments)
{
    costOf(program, arguments);
    ProgramCost least = costOf(program, arguments);
    for (int round = 1; round < rounds; ++round) {
        const ProgramCost one = costOf(program, arguments);
        least.wallSeconds = std::min(least.wallSeconds, one.wallSeconds);
        least.cpuSeconds = std::min(least.cpuSeconds, one.cpuSeconds);
        least.peakMegabytes = std::min(least.peakMegabytes, one.peakMegabytes);
    }
    return least;
}

} // namespace weltkontor
