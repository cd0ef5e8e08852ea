// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importrecipe.h"
#include "storage/changeset.h"
#include "storage/history.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/importrun.h"
#include "workflow/recipestore.h"

#include <QTemporaryDir>

using namespace weltkontor;

/// Remembered mappings are listed once per layout, named, forgotten and handed on; each act can be undone.
class RecipeStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestOfALayoutCounts_data() { addBackendRows(); }
    void newestOfALayoutCounts();
    void namesAreUnlike();
    void removedTogetherAndBack_data() { addBackendRows(); }
    void removedTogetherAndBack();
    void unknownFieldsAreTold();
    void fileOfAColleagueAppliesByItself();

private:
    static RememberedMapping mapping(const QString &name, const QString &layout, const QString &field)
    {
        return {name, layout, {{QStringLiteral("Ort"), field}}};
    }
    static QStringList names(Database &database);
};

QStringList RecipeStoreTest::names(Database &database)
{
    QStringList names;
    const auto all = RecipeStore::all(database);
    if (!all)
        return {all.error().message};
    for (const StoredRecipe &one : *all)
        names += one.mapping.name;
    return names;
}

void RecipeStoreTest::newestOfALayoutCounts()
{
    QFETCH(Backend, backend);
    TestDatabase test(backend);
    Database &database = *test;
    QVERIFY_RESULT(RecipeStore::add(
        database, mapping(QStringLiteral("zeta"), QStringLiteral("L1"), QStringLiteral("contact.city"))));
    QVERIFY_RESULT(RecipeStore::add(
        database, mapping(QStringLiteral("Alpha"), QStringLiteral("L2"), QStringLiteral("contact.city"))));
    QVERIFY_RESULT(RecipeStore::add(
        database, mapping(QStringLiteral("Zeta"), QStringLiteral("L1"), QStringLiteral("partner.name_de"))));
    // Made by hand, without a layout: each stands for itself.
    QVERIFY_RESULT(RecipeStore::add(
        database, mapping(QStringLiteral("by hand"), {}, QStringLiteral("partner.name_de"))));
    QVERIFY_RESULT(RecipeStore::add(
        database, mapping(QStringLiteral("by hand too"), {}, QStringLiteral("partner.name_de"))));
    QCOMPARE(names(database), (QStringList{QStringLiteral("Alpha"), QStringLiteral("by hand"),
                                           QStringLiteral("by hand too"), QStringLiteral("Zeta")}));
    const auto all = RecipeStore::all(database);
    QCOMPARE(all->last().mapping.choices.first().field, QStringLiteral("partner.name_de"));
    QVERIFY(all->last().problem.isEmpty());
}

void RecipeStoreTest::namesAreUnlike()
{
    TestDatabase test(Backend::Sqlite);
    Database &database = *test;
    for (const char *layout : {"L1", "L2", "L3"})
        QVERIFY_RESULT(RecipeStore::add(database, mapping(QStringLiteral("List"), QString::fromLatin1(layout),
                                                          QStringLiteral("contact.city"))));
    QCOMPARE(names(database),
             (QStringList{QStringLiteral("List"), QStringLiteral("List (2)"), QStringLiteral("List (3)")}));
    const qint64 first = RecipeStore::all(database)->first().id;
    QVERIFY_ERROR(RecipeStore::rename(database, first, QStringLiteral("LIST (2)")), Invalid);
    QVERIFY_ERROR(RecipeStore::rename(database, first, QStringLiteral("  ")), Invalid);
    QVERIFY_ERROR(RecipeStore::rename(database, 4711, QStringLiteral("New")), NotFound);
    // Its own name in another case is a change, the same one is none.
    const auto same = RecipeStore::rename(database, first, QStringLiteral("List"));
    QVERIFY_RESULT(same);
    QVERIFY(!same->has_value());
    const auto renamed = RecipeStore::rename(database, first, QStringLiteral("  Our   list "));
    QVERIFY_RESULT(renamed);
    QVERIFY(renamed->has_value());
    QVERIFY(names(database).contains(QStringLiteral("Our list")));
    QVERIFY_RESULT(History(database).undo(**renamed));
    QVERIFY(names(database).contains(QStringLiteral("List")));
}

void RecipeStoreTest::removedTogetherAndBack()
{
    QFETCH(Backend, backend);
    TestDatabase test(backend);
    Database &database = *test;
    for (const char *field : {"contact.city", "partner.name_de"})
        QVERIFY_RESULT(RecipeStore::add(
            database, mapping(QStringLiteral("List"), QStringLiteral("L1"), QString::fromLatin1(field))));
    QVERIFY_RESULT(RecipeStore::add(
        database, mapping(QStringLiteral("Other"), QStringLiteral("L2"), QStringLiteral("contact.city"))));
    const auto removed = RecipeStore::remove(database, RecipeStore::all(database)->first().id);
    QVERIFY_RESULT(removed);
    // The older one of the layout does not come up in its place.
    QCOMPARE(names(database), QStringList{QStringLiteral("Other")});
    QVERIFY(!recipeForLayout(database, QStringLiteral("L1"))->has_value());
    QVERIFY_ERROR(RecipeStore::remove(database, 4711), NotFound);
    QVERIFY_RESULT(History(database).undo(**removed));
    QCOMPARE(names(database), (QStringList{QStringLiteral("List"), QStringLiteral("Other")}));
    QCOMPARE((*recipeForLayout(database, QStringLiteral("L1")))->choices.first().field,
             QStringLiteral("partner.name_de"));
}

void RecipeStoreTest::unknownFieldsAreTold()
{
    TestDatabase test(Backend::Sqlite);
    Database &database = *test;
    ImportRecipe newer;
    newer.name = QStringLiteral("From the future");
    newer.mapping = QStringLiteral(R"({"Ort": "partner.moon"})");
    auto changes = ChangeSet::begin(database, {});
    QVERIFY_RESULT(changes);
    Record record = Record::from(newer);
    QVERIFY_RESULT((*changes)->save(record));
    QVERIFY_RESULT((*changes)->commit());
    const auto all = RecipeStore::all(database);
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().mapping.name, newer.name);
    QVERIFY(all->first().problem.contains(QStringLiteral("partner.moon")));
}

void RecipeStoreTest::fileOfAColleagueAppliesByItself()
{
    QTemporaryDir folder;
    const QString table = folder.filePath(QStringLiteral("list.csv"));
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Wo;Land\nHaifa;Israel\n");
    file.close();
    const QString recipe = folder.filePath(QStringLiteral("recipe.json"));
    ImportOptions options;
    options.table.file = table;
    Progress progress;
    {
        TestDatabase mine(Backend::Sqlite);
        options.mapping = {{QStringLiteral("Wo"), QStringLiteral("partner.name_de")}};
        QVERIFY_RESULT(ImportRun::run(*mine, options, progress));
        const auto all = RecipeStore::all(*mine);
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), 1);
        QVERIFY_RESULT(RecipeFile::write(recipe, all->first().mapping));
    }
    TestDatabase theirs(Backend::Sqlite);
    const auto read = RecipeFile::read(recipe);
    QVERIFY_RESULT(read);
    QVERIFY_RESULT(RecipeStore::add(*theirs, *read));
    options.mapping.clear();
    const auto inspection = ImportRun::inspect(*theirs, options, progress);
    QVERIFY_RESULT(inspection);
    QCOMPARE(inspection->recipeName, QStringLiteral("list"));
    QCOMPARE(inspection->mapping.columns[0].confidence, Confidence::Remembered);
    QCOMPARE(inspection->mapping.columns[0].target->key(), QStringLiteral("partner.name_de"));
}

QTEST_GUILESS_MAIN(RecipeStoreTest)
#include "tst_recipestore.moc"
