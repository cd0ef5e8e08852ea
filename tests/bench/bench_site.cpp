// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"
#include "bench/hugosite.h"
#include "bench/programcost.h"
#include "bench/samplecity.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace weltkontor;

// A site of many partners in two languages by the command line, from the start of the program to the pages in
// a folder, and Hugo (Debian's) making as many pages of the same size from files.
//
//     bench_site [--partners 1000] [--rounds 5]

namespace
{

void takeLeast(std::optional<ProgramCost> &least, const ProgramCost &cost)
{
    if (!least)
        least = cost;
    least->wallSeconds = std::min(least->wallSeconds, cost.wallSeconds);
    least->cpuSeconds = std::min(least->cpuSeconds, cost.cpuSeconds);
    least->peakMegabytes = std::max(least->peakMegabytes, cost.peakMegabytes);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int words = 400;
    const int partners = intOption("--partners", 1000);
    const int rounds = intOption("--rounds", 5);
    BenchCity city(partners, words);
    city.close();
    const QTemporaryDir folder;
    const auto numbered = [&](const char *name, int round) {
        return folder.filePath(QLatin1String(name) + QString::number(round));
    };
    const auto buildOwn = [&](int round) {
        return costOf(QStringLiteral(WELTKONTOR_PROGRAM),
                      {QStringLiteral("--database"), city.file(), QStringLiteral("site"),
                       QStringLiteral("-o"), numbered("site", round)});
    };
    const QString hugo = QStandardPaths::findExecutable(QStringLiteral("hugo"));
    const QString project = folder.filePath(QStringLiteral("hugo"));
    const auto buildHugo = [&](int round) {
        return costOf(hugo, {QStringLiteral("--quiet"), QStringLiteral("--source"), project,
                             QStringLiteral("--destination"), numbered("hugo-site", round)});
    };
    // In turn, so that other programs disturb both alike; each time into a new folder, the first time for the
    // caches.
    std::optional<ProgramCost> own, other;
    static_cast<void>(buildOwn(0));
    if (!hugo.isEmpty()) {
        writeHugoProject(project, numbered("site", 0) + QStringLiteral("/de/partner/krakau-1.html"), partners,
                         words);
        static_cast<void>(buildHugo(0));
    }
    for (int round = 1; round <= rounds; ++round) {
        takeLeast(own, buildOwn(round));
        if (!hugo.isEmpty())
            takeLeast(other, buildHugo(round));
    }

    BenchTable table(QStringLiteral("Site of %1 partners in two languages, the whole command").arg(partners));
    const PageSizes ownPages = pagesBelow(numbered("site", 0));
    table.figure(QStringLiteral("%1 pages, peak memory").arg(ownPages.pages), own->peakMegabytes, "MB");
    table.figure(QStringLiteral("their size"), double(ownPages.bytes) / 1024 / 1024, "MB");
    if (!other) {
        table.figure(QStringLiteral("time (Hugo is not installed)"), own->wallSeconds, "s");
        table.figure(QStringLiteral("CPU (Hugo is not installed)"), own->cpuSeconds, "s");
        return 0;
    }
    const PageSizes hugoPages = pagesBelow(numbered("hugo-site", 0));
    table.figure(QStringLiteral("Hugo: %1 pages, peak memory").arg(hugoPages.pages), other->peakMegabytes,
                 "MB");
    table.figure(QStringLiteral("Hugo: their size"), double(hugoPages.bytes) / 1024 / 1024, "MB");
    table.ratio(QStringLiteral("time, next to Hugo's"), own->wallSeconds, other->wallSeconds, "s", 1);
    table.ratio(QStringLiteral("CPU, next to Hugo's"), own->cpuSeconds, other->cpuSeconds, "s", 1);
    return 0;
}
