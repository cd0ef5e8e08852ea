// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/changeset.h"
#include "storage/databaseservice.h"
#include "support/resultmacros.h"
#include "support/testbackend.h"

namespace weltkontor
{

/// A DatabaseService on an empty database of its own, with a clock that stands still, and short ways to fill
/// it.
class ServiceFixture
{
public:
    static inline const QDateTime now{QDate(2026, 3, 1), QTime(9, 0), Qt::UTC};

    explicit ServiceFixture(Backend backend)
        : m_place(backend)
    {
        const auto address = DatabaseAddress::fromText(m_place.address());
        OpenOptions options;
        options.user = QStringLiteral("clerk");
        options.clock = std::make_shared<FixedClock>(now);
        auto future = DatabaseService::open(*address, options);
        if (QTest::qWaitFor([&] { return future.isFinished(); }, 20000) && future.resultCount() > 0) {
            if (const auto opened = future.result())
                service = *opened;
            else
                qWarning("%s", qPrintable(opened.error().message + opened.error().detail));
        }
    }

    /// Waits with a running event loop, as the window does.
    template<typename Answer>
    static Answer waited(QFuture<Answer> future)
    {
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20000);
        return future.result();
    }

    static Record partner(const QString &name, const QString &country = QStringLiteral("PL"))
    {
        Record record(RecordType::Partner);
        (void)record.setValue(u"name_de", name);
        (void)record.setValue(u"country", country);
        (void)record.setValue(u"level", QStringLiteral("municipality"));
        return record;
    }

    /// Saved in one change set; with their ids.
    Result<QList<Record>> save(QList<Record> records)
    {
        return waited(service->write([records](Database &database) mutable -> Result<QList<Record>> {
            Act act;
            act.kind = records.first().id == 0 ? Act::Kind::Create : Act::Kind::Edit;
            auto changes = ChangeSet::begin(database, act);
            if (!changes)
                return changes.error();
            for (Record &record : records) {
                if (const auto saved = (*changes)->save(record); !saved)
                    return saved.error();
            }
            if (const auto done = (*changes)->commit(); !done)
                return done.error();
            return records;
        }));
    }

    Result<void> remove(const RecordRef &record)
    {
        return waited(service->write([record](Database &database) -> Result<void> {
            Act act;
            act.kind = Act::Kind::Delete;
            auto changes = ChangeSet::begin(database, act);
            if (!changes)
                return changes.error();
            if (const auto removed = (*changes)->remove(record); !removed)
                return removed.error();
            if (const auto done = (*changes)->commit(); !done)
                return done.error();
            return {};
        }));
    }

private:
    TestDatabasePlace m_place;

public:
    std::shared_ptr<DatabaseService> service; ///< Null where it could not be opened. Goes before its place.
};

} // namespace weltkontor
