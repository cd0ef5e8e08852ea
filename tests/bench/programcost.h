// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace weltkontor
{

/// What running a program cost, from its start to its end.
struct ProgramCost {
    double wallSeconds = 0;
    double cpuSeconds = 0;
    double peakMegabytes = 0;
    QByteArray output; ///< Its standard output.
};

/// Runs it once; a program that ends with anything but success ends this one. Without POSIX only the wall
/// time is told.
ProgramCost costOf(const QString &program, const QStringList &arguments);

/// The least of each figure over several runs, after one that fills the system's caches.
ProgramCost leastCostOf(int rounds, const QString &program, const QStringList &arguments);

} // namespace weltkontor
