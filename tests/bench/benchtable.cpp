// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <limits>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace weltkontor
{
namespace
{

void printLine(const QString &what, const QString &ours, const QString &base, const QString &ratio,
               const QString &goal, const QString &met)
{
    std::printf("%s\n", qPrintable(QStringLiteral("%1 %2 %3 %4 %5  %6")
                                       .arg(what, -62)
                                       .arg(ours, 11)
                                       .arg(base, 11)
                                       .arg(ratio, 8)
                                       .arg(goal, 9)
                                       .arg(met)));
    std::fflush(stdout);
}

QString amount(double value, const char *unit)
{
    const int digits = value < 10 ? 3 : value < 100 ? 2 : 1;
    return QString::number(value, 'f', digits) + u' ' + QLatin1String(unit);
}

QString metText(bool met)
{
    return met ? QStringLiteral("yes") : QStringLiteral("NO");
}

} // namespace

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

double threadCpuSeconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
#endif
    return cpuSeconds();
}

double peakMegabytes()
{
#ifdef Q_OS_LINUX
    // What getrusage() tells begins with the size of the process that started this one.
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
#endif
#ifdef Q_OS_UNIX
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0)
        return double(usage.ru_maxrss) / 1024;
#endif
    return 0;
}

double leastCpu(int rounds, const std::function<void()> &work)
{
    double least = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const double start = cpuSeconds();
        work();
        least = std::min(least, cpuSeconds() - start);
    }
    return least;
}

double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto position = qsizetype(std::ceil(share * double(values.size()))) - 1;
    return values.at(std::clamp<qsizetype>(position, 0, values.size() - 1));
}

QString textOption(const char *name)
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype position = arguments.indexOf(QLatin1String(name));
    return position < 0 ? QString() : arguments.value(position + 1);
}

int intOption(const char *name, int standard)
{
    bool isNumber = false;
    const int number = textOption(name).toInt(&isNumber);
    return isNumber ? number : standard;
}

void failed(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

BenchTable::BenchTable(const QString &title)
{
    printLine(title, QStringLiteral("ours"), QStringLiteral("base"), QStringLiteral("ratio"),
              QStringLiteral("goal"), QStringLiteral("met"));
}

void BenchTable::ratio(const QString &what, double ours, double base, const char *unit,
                       std::optional<double> goal)
{
    const double ratio = base > 0 ? ours / base : 0;
    printLine(QStringLiteral("  ") + what, amount(ours, unit), amount(base, unit),
              QString::number(ratio, 'f', 2) + QStringLiteral(" x"),
              goal ? QString::number(*goal, 'f', 2) + QStringLiteral(" x") : QString(),
              goal ? metText(ratio <= *goal) : QString());
}

void BenchTable::figure(const QString &what, double value, const char *unit, std::optional<double> goal)
{
    printLine(QStringLiteral("  ") + what, amount(value, unit), {}, {},
              goal ? QString::number(*goal) + u' ' + QLatin1String(unit) : QString(),
              goal ? metText(value <= *goal) : QString());
}

} // namespace weltkontor
