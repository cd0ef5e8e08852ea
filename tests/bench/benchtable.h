// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace weltkontor
{

/// CPU seconds of this process, all threads and system time, without its children.
double cpuSeconds();

/// CPU seconds of the calling thread.
double threadCpuSeconds();

/// The largest memory this process ever held, in MB; 0 where the system does not tell.
double peakMegabytes();

/// CPU seconds of @p work: the least of several rounds, since other programs only ever add to it.
double leastCpu(int rounds, const std::function<void()> &work);

/// The value below which @p share (0.5, 0.99) of the values lie.
double quantile(QList<double> values, double share);

/// The number behind the option (`--rows 1000000`) of the command line.
int intOption(const char *name, int standard);

/// The text behind the option; empty without it.
QString textOption(const char *name);

/// Ends the program with what went wrong: a benchmark of something that failed is none.
[[noreturn]] void failed(const QString &what);

/// What is in it, or the end of the program.
template<typename T>
T required(Result<T> result)
{
    if (!result)
        failed(result.error().message + u' ' + result.error().detail);
    return *std::move(result);
}
inline void required(const Result<void> &result)
{
    if (!result)
        failed(result.error().message + u' ' + result.error().detail);
}

/// The table that a benchmark prints, one line as soon as it is known. Goals are those of design.md.
class BenchTable
{
public:
    explicit BenchTable(const QString &title);

    /// Ours and what it is compared with, both in @p unit; @p goal: the ratio that is allowed, if there is
    /// one.
    void ratio(const QString &what, double ours, double base, const char *unit,
               std::optional<double> goal = {});

    /// A figure that has its goal in its own unit, if there is one.
    void figure(const QString &what, double value, const char *unit, std::optional<double> goal = {});
};

} // namespace weltkontor
