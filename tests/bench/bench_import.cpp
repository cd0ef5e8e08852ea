// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"
#include "bench/databasecpu.h"
#include "bench/rawinserts.h"
#include "bench/samplecontacts.h"
#include "sheet/sheetreader.h"
#include "storage/undo.h"
#include "support/testbackend.h"
#include "workflow/importrun.h"
#include "workflow/samplecity.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace weltkontor;

// Importing contacts from .xlsx on both databases: the first time, the same file again, and taking the first
// back. On SQLite compared with reading the file and writing the same rows of the same tables by the C API.
//
//     bench_import [--rows 100000] [--rounds 2]
//     bench_import [--rows 100000] --write FILE.xlsx     only makes the file, for trying it by hand

namespace
{

class EmptySink : public RowSink
{
public:
    bool row(qint64, const QList<Cell> &) override { return true; }
};

void readSheet(const QString &path)
{
    const auto reader = required(SheetReader::open(path));
    EmptySink sink;
    Progress progress;
    required(reader->read(0, sink, progress));
}

std::unique_ptr<Database> openDatabase(const TestDatabasePlace &place)
{
    return required(Database::open(required(DatabaseAddress::fromText(place.address()))));
}

struct Seconds {
    double first = 0, again = 0, undo = 0;
};

/// All three steps on a new database; counts that are not as they must be end the program.
Seconds importOnce(const TestDatabasePlace &place, const QString &sheet, int rows)
{
    const auto database = openDatabase(place);
    required(ensureCatalogues(*database));
    DatabaseCpu cpu(*database);
    ImportOptions options;
    options.table.file = sheet;
    Progress progress;
    Seconds seconds;
    const ImportResult first = required(ImportRun::run(*database, options, progress));
    seconds.first = cpu.lap();
    const ImportResult again = required(ImportRun::run(*database, options, progress));
    seconds.again = cpu.lap();
    if (first.created != rows || !first.changeSet || again.unchanged != rows || again.changeSet)
        failed(QStringLiteral("%1 of %2 rows were new, %3 unchanged the second time")
                   .arg(first.created)
                   .arg(rows)
                   .arg(again.unchanged));
    cpu.lap();
    const UndoOutcome undone = required(undoChangeSet(*database, *first.changeSet));
    seconds.undo = cpu.lap();
    if (undone.records.size() != rows)
        failed(QStringLiteral("%1 records were taken back").arg(undone.records.size()));
    return seconds;
}

void least(Seconds &all, const Seconds &one)
{
    all.first = all.first > 0 ? std::min(all.first, one.first) : one.first;
    all.again = all.again > 0 ? std::min(all.again, one.again) : one.again;
    all.undo = all.undo > 0 ? std::min(all.undo, one.undo) : one.undo;
}

/// CPU seconds of the C API for the tables that an import of @p sheet fills.
double rawSeconds(const QString &sheet, int rounds)
{
    const TestDatabasePlace filled(Backend::Sqlite);
    {
        const auto database = openDatabase(filled);
        ImportOptions options;
        options.table.file = sheet;
        Progress progress;
        required(ImportRun::run(*database, options, progress));
    }
    const RawInserts raw(filled.name());
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        const TestDatabasePlace place(Backend::Sqlite);
        openDatabase(place);
        const double start = cpuSeconds();
        raw.write(place.name());
        const double seconds = cpuSeconds() - start;
        best = best > 0 ? std::min(best, seconds) : seconds;
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = intOption("--rows", 100'000);
    const int rounds = intOption("--rounds", 2);
    if (const QString file = textOption("--write"); !file.isEmpty()) {
        SampleContacts::writeSheet(file, rows);
        return 0;
    }
    const QTemporaryDir folder;
    const QString sheet = folder.filePath(QStringLiteral("kontakte.xlsx"));
    SampleContacts::writeSheet(sheet, rows);

    BenchTable table(QStringLiteral("Import of %1 contacts from .xlsx, CPU").arg(rows));
    for (const Backend backend : testBackends()) {
        Seconds seconds;
        for (int round = 0; round < rounds; ++round)
            least(seconds, importOnce(TestDatabasePlace(backend), sheet, rows));
        const QString name = QString::fromLatin1(backendName(backend));
        if (backend == Backend::Sqlite) {
            const double reading = leastCpu(rounds, [&] { readSheet(sheet); });
            table.figure(QStringLiteral("reading the file alone"), reading, "s");
            const double raw = rawSeconds(sheet, rounds);
            table.figure(QStringLiteral("the same tables by the C API alone"), raw, "s");
            table.ratio(name + QStringLiteral(": import / reading and C API"), seconds.first, reading + raw,
                        "s", 2);
        } else {
            table.figure(name + QStringLiteral(": import, with the server's share"), seconds.first, "s");
        }
        table.figure(name + QStringLiteral(": the same file again, all unchanged"), seconds.again, "s");
        table.figure(name + QStringLiteral(": taking the import back"), seconds.undo, "s");
    }
    table.figure(QStringLiteral("peak memory of the program"), peakMegabytes(), "MB");
    return 0;
}
