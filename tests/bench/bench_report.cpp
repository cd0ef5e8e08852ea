// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"
#include "bench/programcost.h"
#include "bench/samplecity.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace weltkontor;

// The list of partners as a tagged PDF by the command line, from the start of the program to the finished
// file.
//
//     bench_report [--rows 10000] [--rounds 3]

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = intOption("--rows", 10'000);
    const int rounds = intOption("--rounds", 3);
    const QString program = QStringLiteral(WELTKONTOR_PROGRAM);
    BenchTable table(QStringLiteral("List of partners, tagged PDF, the whole command"));
    for (const int count : {12, rows}) {
        BenchCity city(count, 0);
        city.close();
        const QString file = city.file() + QStringLiteral(".pdf");
        const ProgramCost cost =
            leastCostOf(rounds, program,
                        {QStringLiteral("--database"), city.file(), QStringLiteral("report"),
                         QStringLiteral("partners"), QStringLiteral("-o"), file});
        const QString name = QStringLiteral("%1 rows: ").arg(count);
        table.figure(name + QStringLiteral("CPU"), cost.cpuSeconds, "s", count == 12 ? 0.4 : 5);
        table.figure(name + QStringLiteral("peak memory"), cost.peakMegabytes, "MB", 160);
        table.figure(name + QStringLiteral("size of the file"), double(QFileInfo(file).size()) / 1024 / 1024,
                     "MB", 5);
    }
    return 0;
}
