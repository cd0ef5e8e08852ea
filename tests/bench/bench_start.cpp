// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"
#include "bench/programcost.h"
#include "bench/samplecity.h"

#include <QCoreApplication>

using namespace weltkontor;

// How long the command line takes from its start to its end, on a database of twelve partners.
//
//     bench_start [--rounds 10]

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = intOption("--rounds", 10);
    BenchCity city(12, 100);
    city.close();
    const QString database = QStringLiteral("--database");
    const QList<QStringList> lines = {
        {QStringLiteral("--version")},
        {QStringLiteral("--help")},
        {database, city.file(), QStringLiteral("list"), QStringLiteral("partner")},
        {database, city.file(), QStringLiteral("search"), QStringLiteral("krak")}};
    BenchTable table(QStringLiteral("Start of the command line"));
    for (const QStringList &line : lines) {
        const ProgramCost cost = leastCostOf(rounds, QStringLiteral(WELTKONTOR_PROGRAM), line);
        const QString name = line.first() == database ? line.mid(2).join(u' ') : line.join(u' ');
        table.figure(name + QStringLiteral(": CPU"), cost.cpuSeconds, "s", 0.3);
        table.figure(name + QStringLiteral(": wall"), cost.wallSeconds, "s", 0.3);
    }
    return 0;
}
