// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importwork.h"

#include "base/phrases.h"
#include "storage/history.h"
#include "storage/recordreader.h"
#include "workflow/samplecity.h"

#include <QtConcurrentRun>

namespace weltkontor
{

ImportWork::ImportWork(std::shared_ptr<DatabaseService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
    connect(&m_relay, &ProgressRelay::progressed, this, &ImportWork::progressed);
}

ImportWork::~ImportWork()
{
    if (m_measuring)
        m_measuring->cancel();
}

std::shared_ptr<Progress> ImportWork::begin()
{
    ++m_job;
    auto progress = m_relay.begin();
    Q_EMIT runningChanged(true);
    return progress;
}

void ImportWork::end()
{
    m_relay.end();
    Q_EMIT runningChanged(false);
}

template<typename Answer, typename Function>
void ImportWork::watch(const QFuture<Answer> &future, Function use)
{
    onAnswer(this, future, [this, job = m_job, use = std::move(use)](const Answer &answer) {
        if (job != m_job)
            return;
        end();
        use(answer);
    });
}

void ImportWork::inspect(const ImportOptions &options)
{
    const auto progress = begin();
    // A new database gets its catalogues first: without kinds no partnership can be understood.
    if (!m_service->isReadOnly())
        m_service->write([](Database &database) { return ensureCatalogues(database); });
    watch(m_service->read([options, progress](Database &database) {
        return ImportRun::inspect(database, options, *progress);
    }),
          [this](const Result<ImportRun::Inspection> &inspection) { Q_EMIT inspected(inspection); });
}

void ImportWork::measure(const TableOutline &outline, const TableChoice &choice)
{
    if (m_measuring)
        m_measuring->cancel();
    m_measuring = std::make_shared<Progress>();
    const int sheets = int(outline.sheets.size());
    onAnswer(this, QtConcurrent::run([choice, sheets, progress = m_measuring] {
                 QList<qint64> rows;
                 const auto reader = SheetReader::open(choice.file, choice.reading, *progress);
                 for (int sheet = 0; reader && sheet < sheets; ++sheet) {
                     const auto extent = (*reader)->measure(sheet, *progress);
                     rows += extent ? extent->rows : -1;
                 }
                 return rows;
             }),
             [this, progress = m_measuring](const QList<qint64> &rows) {
                 if (progress == m_measuring && !progress->isCancelled())
                     Q_EMIT measured(rows);
             });
}

void ImportWork::plan(const ImportOptions &options, const ImportRun::Inspection &inspection)
{
    const auto progress = begin();
    watch(m_service->read([options, inspection, progress](Database &database) -> Result<PlannedImport> {
        auto plan = ImportRun::plan(database, options, inspection, *progress);
        if (!plan)
            return plan.error();
        auto context = RecordReader(database).fieldContext(messageLanguage());
        if (!context)
            return context.error();
        context->titleOf = nullptr;
        return PlannedImport{std::make_shared<const ImportPlan>(*std::move(plan)), *context};
    }),
          [this](const Result<PlannedImport> &plan) { Q_EMIT planned(plan); });
}

void ImportWork::apply(std::shared_ptr<const ImportPlan> plan, const ImportRun::Inspection &inspection)
{
    const auto progress = begin();
    watch(m_service->write([plan = std::move(plan), inspection, progress](Database &database) {
        return ImportRun::apply(database, *plan, inspection, *progress);
    }),
          [this](const Result<std::optional<qint64>> &changeSet) { Q_EMIT applied(changeSet); });
}

void ImportWork::look(const RecordRef &record)
{
    onAnswer(this,
             m_service->read([record](Database &database) { return RecordReader(database).record(record); }),
             [this](const Result<Record> &found) {
                 if (found)
                     Q_EMIT looked(*found);
             });
}

void ImportWork::undo(qint64 changeSet)
{
    begin();
    watch(m_service->write([changeSet](Database &database) { return History(database).undo(changeSet); }),
          [this](const Result<UndoOutcome> &outcome) {
              if (!outcome)
                  Q_EMIT undone(outcome.error().message);
              else
                  Q_EMIT undone(outcome->conflicts.isEmpty() ? QString()
                                                             : outcome->conflicts.first().message);
          });
}

void ImportWork::find(qint64 changeSet, RecordType type)
{
    begin();
    watch(m_service->read([changeSet, type](Database &database) -> Result<QList<qint64>> {
        const auto changes = History(database).changes(changeSet);
        if (!changes)
            return changes.error();
        QList<qint64> ids;
        for (const RecordChange &change : *changes) {
            if (change.record.type == type && !ids.contains(change.record.id))
                ids += change.record.id;
            if (ids.size() > listedRecords)
                break;
        }
        return ids;
    }),
          [this](const Result<QList<qint64>> &ids) { Q_EMIT found(ids); });
}

void ImportWork::forget(const QString &fingerprint)
{
    begin();
    watch(m_service->write(
              [fingerprint](Database &database) { return ImportRun::forgetMapping(database, fingerprint); }),
          [this](const Result<int> &mappings) { Q_EMIT forgotten(mappings); });
}

void ImportWork::writeErrorRows(std::shared_ptr<const ImportPlan> plan, const QString &path)
{
    begin();
    watch(
        QtConcurrent::run([plan = std::move(plan), path] { return ImportRun::writeErrorRows(*plan, path); }),
        [this, path](const Result<int> &rows) { Q_EMIT errorRowsWritten(rows, path); });
}

} // namespace weltkontor
