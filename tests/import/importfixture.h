// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogueentry.h"
#include "import/columnmapper.h"
#include "import/importreader.h"
#include "storage/changeset.h"
#include "storage/history.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QTemporaryDir>

namespace weltkontor
{

/// A database with catalogues, and files written for one test.
class ImportFixture
{
public:
    explicit ImportFixture(Backend backend)
        : database(backend)
    {
        addEntry(CatalogueName::PartnershipKind, "twin_town", "Städtepartnerschaft", "Town twinning");
        addEntry(CatalogueName::PartnershipKind, "friendship", "Städtefreundschaft", "Town friendship");
        addEntry(CatalogueName::PartnershipKind, "agenda_21", "Lokale Agenda 21 / Nord-Süd",
                 "Local Agenda 21");
        addEntry(CatalogueName::CooperationField, "culture", "Kultur", "Culture");
        addEntry(CatalogueName::CooperationField, "sport", "Sport", "Sport");
    }

    /// Writes a file and returns its path.
    QString file(const QByteArray &content, const QString &name = QStringLiteral("list.csv"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Result<ImportPlan> plan(const QString &path, ImportPolicy policy = ImportPolicy::Update,
                            const QList<ColumnMapping::Choice> &choices = {}, const RowChanges &changes = {})
    {
        Progress progress;
        TableChoice choice;
        choice.file = path;
        const auto outline = readOutline(choice, progress);
        if (!outline)
            return outline.error();
        const auto context = RecordReader(*database).fieldContext(Language::German);
        if (!context)
            return context.error();
        ColumnMapping mapping = mapColumns(outline->columns, *context);
        if (const auto chosen = mapping.choose(choices); !chosen)
            return chosen.error();
        return planImport(*database, choice, *outline, mapping, policy, progress, changes);
    }

    /// Plans and applies; the plan is returned, the change set is in @c changeSet.
    Result<ImportPlan> import(const QByteArray &csv, ImportPolicy policy = ImportPolicy::Update)
    {
        auto planned = plan(file(csv), policy);
        if (!planned)
            return planned;
        Progress progress;
        const auto applied = planned->apply(*database, progress);
        if (!applied)
            return applied.error();
        changeSet = *applied;
        return planned;
    }

    QList<Record> all(RecordType type)
    {
        const auto records = RecordReader(*database).all(type);
        return records ? *records : QList<Record>();
    }

    /// The verdicts of the rows in order: "NU=D!-" for new, update, unchanged, duplicate, error and skipped.
    static QString verdicts(const ImportPlan &plan)
    {
        QString text;
        for (const ImportPlan::Row &row : plan.rows)
            text += u"NU=D!-"[size_t(row.verdict)];
        return text;
    }

    TestDatabase database;
    std::optional<qint64> changeSet;

private:
    void addEntry(CatalogueName catalogue, const char *key, const char *german, const char *english)
    {
        CatalogueEntry entry;
        entry.catalogue = catalogue;
        entry.key = QString::fromUtf8(key);
        entry.label = {QString::fromUtf8(german), QString::fromUtf8(english)};
        Record record = Record::from(entry);
        auto changes = ChangeSet::begin(*database, {});
        if (!changes || !(*changes)->save(record) || !(*changes)->commit())
            qFatal("the test's catalogue cannot be written");
    }

    QTemporaryDir m_folder;
};

} // namespace weltkontor
