// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"
#include "bench/hugosite.h"
#include "bench/programcost.h"
#include "bench/samplecity.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace weltkontor;

// A site of many partners in two languages by the command line, from the start of the program to the pages in
// a folder, and Hugo (Debian's) making as many pages of the same size from files.
//
//     bench_site [--partners 1000] [--rounds 3]

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int words = 400;
    const int partners = intOption("--partners", 1000);
    const int rounds = intOption("--rounds", 3);
    BenchCity city(partners, words);
    city.close();
    const QTemporaryDir folder;
    const QString ownFolder = folder.filePath(QStringLiteral("site"));
    BenchTable table(QStringLiteral("Site of %1 partners in two languages, the whole command").arg(partners));
    const ProgramCost own = leastCostOf(
        rounds, QStringLiteral(WELTKONTOR_PROGRAM),
        {QStringLiteral("--database"), city.file(), QStringLiteral("site"), QStringLiteral("-o"), ownFolder});
    const PageSizes ownPages = pagesBelow(ownFolder);
    table.figure(QStringLiteral("%1 pages, peak memory").arg(ownPages.pages), own.peakMegabytes, "MB");
    table.figure(QStringLiteral("their size"), double(ownPages.bytes) / 1024 / 1024, "MB");

    const QString hugo = QStandardPaths::findExecutable(QStringLiteral("hugo"));
    if (hugo.isEmpty()) {
        table.figure(QStringLiteral("CPU (Hugo is not installed)"), own.cpuSeconds, "s");
        table.figure(QStringLiteral("time (Hugo is not installed)"), own.wallSeconds, "s");
        return 0;
    }
    const QString project = folder.filePath(QStringLiteral("hugo"));
    writeHugoProject(project, ownFolder + QStringLiteral("/de/partner/krakau-1.html"), partners, words);
    const QString hugoFolder = folder.filePath(QStringLiteral("hugo-site"));
    const ProgramCost other = leastCostOf(rounds, hugo,
                                          {QStringLiteral("--quiet"), QStringLiteral("--source"), project,
                                           QStringLiteral("--destination"), hugoFolder});
    const PageSizes hugoPages = pagesBelow(hugoFolder);
    table.figure(QStringLiteral("Hugo: %1 pages, peak memory").arg(hugoPages.pages), other.peakMegabytes,
                 "MB");
    table.figure(QStringLiteral("Hugo: their size"), double(hugoPages.bytes) / 1024 / 1024, "MB");
    table.ratio(QStringLiteral("time, next to Hugo's"), own.wallSeconds, other.wallSeconds, "s", 1);
    table.ratio(QStringLiteral("CPU, next to Hugo's"), own.cpuSeconds, other.cpuSeconds, "s", 1);
    return 0;
}
