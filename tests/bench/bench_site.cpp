// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"
#include "bench/samplecity.h"
#include "workflow/siterun.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace weltkontor;

// A site of many partners in two languages, from an open database to the pages in a folder: new, and once
// more over itself. Hugo, with which design.md compares it, is not needed here.
//
//     bench_site [--partners 1000]

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int partners = intOption("--partners", 1000);
    const BenchCity city(partners, 400);
    const QTemporaryDir folder;
    BenchTable table(QStringLiteral("Site of %1 partners in two languages, CPU").arg(partners));
    SiteRun::Options options;
    options.folder = folder.filePath(QStringLiteral("site"));
    qint64 pages = 0;
    const auto build = [&] {
        const SiteRunResult result = required(SiteRun::run(*city.database(), options));
        pages = result.toJson().value(QStringLiteral("pages")).toInteger();
    };
    const double first = leastCpu(1, build);
    table.figure(QStringLiteral("%1 pages, new folder").arg(pages), first, "s");
    table.figure(QStringLiteral("the same over itself"), leastCpu(2, build), "s");
    table.figure(QStringLiteral("peak memory"), peakMegabytes(), "MB");
    return 0;
}
