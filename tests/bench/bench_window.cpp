// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"
#include "bench/programcost.h"
#include "bench/samplecontacts.h"
#include "gui/main/appearance.h"
#include "gui/main/mainwindow.h"
#include "gui/main/page.h"
#include "gui/main/startwindow.h"
#include "gui/main/windowlanguage.h"
#include "storage/changeset.h"
#include "workflow/samplecity.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace weltkontor;

// The window with no contacts and with many: from the start of the program to the window with its first
// answers, the list of contacts, scrolling and sorting it. Each is a run of this program of its own,
// offscreen.
//
//     bench_window [--rows 100000] [--rounds 3]

namespace
{

constexpr int portion = 20'000;

/// A database of the sample city with so many contacts.
void fill(const QString &file, int rows)
{
    const auto database = required(Database::open(DatabaseAddress::ofFile(file)));
    required(fillWithSample(*database));
    for (int first = 0; first < rows; first += portion) {
        QList<Record> contacts;
        for (int number = first; number < qMin(rows, first + portion); ++number)
            contacts += SampleContacts::record(number);
        const auto changes = required(ChangeSet::begin(*database, Act{Act::Kind::Create, {}}));
        required(changes->saveAll(contacts));
        required(changes->commit());
    }
}

void settle(const DatabaseService &service)
{
    for (int quiet = 0; quiet < 3;) {
        QCoreApplication::processEvents();
        QThread::usleep(500); // waiting costs no CPU
        quiet = service.pendingJobs() == 0 ? quiet + 1 : 0;
    }
}

/// The longest time the window's thread was busy in one go, in milliseconds of its CPU, until all is
/// answered.
double longestPause(const DatabaseService &service)
{
    double longest = 0;
    for (int quiet = 0; quiet < 3;) {
        const double start = threadCpuSeconds();
        QCoreApplication::processEvents();
        longest = std::max(longest, threadCpuSeconds() - start);
        QThread::usleep(500);
        quiet = service.pendingJobs() == 0 ? quiet + 1 : 0;
    }
    return longest * 1000;
}

QTableView *tableOf(MainWindow &window)
{
    const auto views = window.findChildren<QTableView *>();
    for (QTableView *view : views) {
        if (view->isVisible() && view->model())
            return view;
    }
    failed(QStringLiteral("The window shows no list"));
}

/// What one run of the window measures: printed as numbers, in this order.
void measure(QApplication &application, const QString &file)
{
    applyAppearance(application, PaletteChoice::Light, 100);
    applyWindowLanguage(Language::German);
    std::shared_ptr<DatabaseService> service;
    StartWindow start{WindowOptions()};
    QObject::connect(&start, &StartWindow::opened, &application,
                     [&](const std::shared_ptr<DatabaseService> &opened) { service = opened; });
    start.open(DatabaseAddress::ofFile(file));
    while (!service)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    MainWindow window(service);
    window.resize(1280, 820);
    window.show();
    settle(*service);
    const double usable = cpuSeconds();
    window.showPage(Page::Contacts);
    settle(*service);
    QTableView *table = tableOf(window);
    const double listed = cpuSeconds();
    const int rows = table->model()->rowCount();
    double pause = 0;
    for (int step = 1; step <= 20; ++step) {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * step / 20);
        pause = std::max(pause, longestPause(*service));
    }
    const double sortStart = cpuSeconds();
    table->sortByColumn(1, Qt::DescendingOrder);
    const double sortPause = longestPause(*service);
    std::printf("%f %f %f %f %f %d\n", usable, listed - usable, pause, sortPause, cpuSeconds() - sortStart,
                rows);
    std::fflush(stdout);
    // The database is closed as it should be; the rest of the end is not measured.
    window.close();
}

struct Figures {
    double usable, listed, scrollPause, sortPause, sortCpu, megabytes;
    int rows;
};

Figures run(const QString &file, int rounds)
{
    Figures best{1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0};
    for (int round = 0; round <= rounds; ++round) {
        const ProgramCost cost =
            costOf(QCoreApplication::applicationFilePath(), {QStringLiteral("--measure"), file});
        const QList<QByteArray> numbers = cost.output.simplified().split(' ');
        if (numbers.size() != 6)
            failed(QStringLiteral("The window said: ") + QString::fromUtf8(cost.output));
        if (round == 0)
            continue;
        double *const fields[] = {&best.usable, &best.listed, &best.scrollPause, &best.sortPause,
                                  &best.sortCpu};
        for (int i = 0; i < 5; ++i)
            *fields[i] = std::min(*fields[i], numbers[i].toDouble());
        best.rows = numbers[5].toInt();
        best.megabytes = std::min(best.megabytes, cost.peakMegabytes);
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the platform plugin cannot do is no figure.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QApplication application(argc, argv);
    if (const QString file = textOption("--measure"); !file.isEmpty()) {
        measure(application, file);
        return 0;
    }
    const int rows = intOption("--rows", 100'000);
    const int rounds = intOption("--rounds", 3);
    const QString small = folder.filePath(QStringLiteral("small.sqlite"));
    const QString large = folder.filePath(QStringLiteral("large.sqlite"));
    fill(small, 0);
    fill(large, rows);
    const Figures none = run(small, rounds);
    const Figures many = run(large, rounds);
    if (many.rows < rows)
        failed(QStringLiteral("The list has %1 rows only").arg(many.rows));
    BenchTable table(QStringLiteral("The window with %1 contacts, and without").arg(rows));
    table.figure(QStringLiteral("start to usable window, sample city, CPU"), none.usable, "s", 0.5);
    table.ratio(QStringLiteral("start to usable window, many / none, CPU"), many.usable, none.usable, "s",
                1.2);
    table.ratio(QStringLiteral("opening the list of contacts, CPU of all threads"), many.listed, none.listed,
                "s");
    table.figure(QStringLiteral("longest pause while scrolling, the window's thread"), many.scrollPause, "ms",
                 16);
    table.figure(QStringLiteral("longest pause while sorting, the window's thread"), many.sortPause, "ms",
                 16);
    table.figure(QStringLiteral("sorting, CPU of all threads"), many.sortCpu, "s");
    table.ratio(QStringLiteral("peak memory"), many.megabytes, none.megabytes, "MB");
    return 0;
}
