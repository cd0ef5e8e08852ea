// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"
#include "bench/databasecpu.h"
#include "bench/samplecontacts.h"
#include "storage/changeset.h"
#include "storage/recordfinder.h"
#include "support/testbackend.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace weltkontor;

// Search as one types, letter by letter, on both databases: the page of hits that the search box shows, and
// the whole list that the window filters.
//
//     bench_search [--rows 100000] [--names 100] [--slowest 5]

namespace
{

constexpr int portion = 20'000;

void fill(Database &database, int rows)
{
    for (int first = 0; first < rows; first += portion) {
        QList<Record> contacts;
        for (int number = first; number < qMin(rows, first + portion); ++number)
            contacts += SampleContacts::record(number);
        Act act;
        act.kind = Act::Kind::Create;
        const auto changes = required(ChangeSet::begin(database, act));
        required(changes->saveAll(contacts));
        required(changes->commit());
    }
}

/// What stands in the box after each key: a name's two words, a family name and a city, a phone, a mail.
QStringList keystrokes(int names, int rows)
{
    QStringList typed;
    for (int name = 0; name < names; ++name) {
        const QStringList cells = SampleContacts::cells(int(qint64(name) * 104'729 % rows));
        const QString texts[] = {cells[1] + u' ' + cells[2], cells[2] + u' ' + cells[9],
                                 QString(cells[5]).remove(u'-'), cells[6]};
        const QString &text = texts[name % 4];
        for (qsizetype length = 1; length <= text.size(); ++length)
            typed += text.left(length);
    }
    return typed;
}

struct Sample {
    double milliseconds;
    QString typed;
};

QList<Sample> measure(Database &database, const QStringList &typed,
                      const std::function<void(const QString &)> &search)
{
    DatabaseCpu cpu(database);
    QList<Sample> samples;
    for (const QString &text : typed) {
        cpu.lap();
        search(text);
        samples += {cpu.lap() * 1000, text};
    }
    return samples;
}

void tell(BenchTable &table, const QString &what, QList<Sample> samples, std::optional<double> goal)
{
    QList<double> times;
    for (const Sample &sample : samples)
        times += sample.milliseconds;
    table.figure(what + QStringLiteral(", p50"), quantile(times, 0.5), "ms");
    table.figure(what + QStringLiteral(", p99"), quantile(times, 0.99), "ms", goal);
    std::sort(samples.begin(), samples.end(),
              [](const Sample &a, const Sample &b) { return a.milliseconds > b.milliseconds; });
    for (const Sample &sample : samples.mid(0, intOption("--slowest", 0)))
        std::printf("      %8.2f ms  \"%s\"\n", sample.milliseconds, qUtf8Printable(sample.typed));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = intOption("--rows", 100'000);
    const QStringList typed = keystrokes(intOption("--names", 100), rows);
    const double goal = rows > 100'000 ? 50 : 16;

    BenchTable table(QStringLiteral("Search as you type, %1 contacts, CPU of a keystroke").arg(rows));
    for (const Backend backend : testBackends()) {
        const TestDatabasePlace place(backend);
        const auto database = required(Database::open(required(DatabaseAddress::fromText(place.address()))));
        fill(*database, rows);
        RecordFinder finder(*database);
        const auto page = [&](const QString &text) { required(finder.search(text, Language::German)); };
        const auto list = [&](const QString &text) {
            required(finder.ids(RecordQuery(RecordType::Contact, text)));
        };
        measure(*database, typed.mid(0, 20), page);
        const QString name = QString::fromLatin1(backendName(backend));
        tell(table, name + QStringLiteral(": page of hits"), measure(*database, typed, page), goal);
        tell(table, name + QStringLiteral(": all ids of the list"), measure(*database, typed, list), {});
    }
    return 0;
}
