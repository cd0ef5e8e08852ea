// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"
#include "gui/main/progressrelay.h"
#include "models/answer.h"
#include "storage/databaseservice.h"
#include "workflow/importrun.h"

namespace weltkontor
{

/// A plan with what it needs to be shown.
struct PlannedImport {
    std::shared_ptr<const ImportPlan> plan;
    FieldContext context; ///< Without titleOf, which belongs to another thread.
};

/**
 * The steps of an import in the background, one at a time: a new one cancels what runs. All members and
 * signals on the thread of the object; destroying it cancels.
 */
class ImportWork final : public QObject
{
    Q_OBJECT

public:
    explicit ImportWork(std::shared_ptr<DatabaseService> service, QObject *parent = nullptr);
    ~ImportWork() override;

    void inspect(const ImportOptions &options);
    void measure(const TableOutline &outline, const TableChoice &choice);
    void plan(const ImportOptions &options, const ImportRun::Inspection &inspection);
    void apply(std::shared_ptr<const ImportPlan> plan, const ImportRun::Inspection &inspection);
    /// Reads a record to show it, beside whatever else runs.
    void look(const RecordRef &record);
    void undo(qint64 changeSet);
    /// The records of the type that the change set touched.
    void find(qint64 changeSet, RecordType type);
    void writeErrorRows(std::shared_ptr<const ImportPlan> plan, const QString &path);

    /// find() gives at most one more: a filter is a text that a person reads.
    static constexpr int listedRecords = 500;

    /// Forgets the remembered mappings of a layout.
    void forget(const QString &fingerprint);

    void cancel() { m_relay.cancel(); }
    bool isRunning() const { return m_relay.isRunning(); }

Q_SIGNALS:
    void runningChanged(bool running);
    /// At most ten times a second; @p total 0: unknown.
    void progressed(const QString &phase, qint64 done, qint64 total);
    void inspected(const weltkontor::Result<weltkontor::ImportRun::Inspection> &inspection);
    /// Rows of each sheet; -1 where it could not be read.
    void measured(const QList<qint64> &rows);
    void planned(const weltkontor::Result<weltkontor::PlannedImport> &plan);
    void applied(const weltkontor::Result<std::optional<qint64>> &changeSet);
    void looked(const weltkontor::Record &record);
    /// An empty text: it is undone; else why not.
    void undone(const QString &refusal);
    void found(const weltkontor::Result<QList<qint64>> &ids);
    void forgotten(const weltkontor::Result<int> &mappings);
    void errorRowsWritten(const weltkontor::Result<int> &rows, const QString &path);

private:
    std::shared_ptr<Progress> begin();
    void end();
    template<typename Answer, typename Function>
    void watch(const QFuture<Answer> &future, Function use);

    std::shared_ptr<DatabaseService> m_service;
    ProgressRelay m_relay;
    std::shared_ptr<Progress> m_measuring;
    quint64 m_job = 0; ///< Answers of older jobs are dropped.
};

} // namespace weltkontor
