// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main/appearance.h"
#include "gui/main/mainwindow.h"
#include "gui/main/windowlanguage.h"
#include "storage/changeset.h"
#include "storage/databaseservice.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

namespace weltkontor
{

/**
 * The main window on a small city of its own: a database file, a settings file and a clock that belong to one
 * test.
 */
class WindowFixture
{
public:
    explicit WindowFixture(Language language = Language::English)
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        applyAppearance(*qApp, PaletteChoice::Light, 100);
        applyWindowLanguage(language);
        service = open();
    }

    ~WindowFixture()
    {
        window.reset();
        service.reset();
    }

    QString databaseFile() const { return m_folder.filePath(QStringLiteral("city.sqlite")); }

    std::shared_ptr<DatabaseService> open() const
    {
        OpenOptions options;
        options.user = QStringLiteral("anna");
        options.clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
        auto future = DatabaseService::open(DatabaseAddress::ofFile(databaseFile()), options);
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20000);
        const auto answer = future.result();
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message + answer.error().detail));
        return *answer;
    }

    template<typename Answer>
    static Answer waited(QFuture<Answer> future)
    {
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20000);
        return future.result();
    }

    /// In one change set; gives the records with their ids.
    QList<Record> save(const QList<Record> &records)
    {
        const auto answer = waited(service->write([records](Database &database) -> Result<QList<Record>> {
            QList<Record> saved = records;
            Act act;
            act.kind = records.first().id == 0 ? Act::Kind::Create : Act::Kind::Edit;
            auto changes = ChangeSet::begin(database, act);
            if (!changes)
                return changes.error();
            for (Record &record : saved) {
                if (const auto done = (*changes)->save(record); !done)
                    return done.error();
            }
            if (const auto done = (*changes)->commit(); !done)
                return done.error();
            return saved;
        }));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message + answer.error().detail));
        return *answer;
    }

    static Record record(RecordType type, const QList<std::pair<const char *, QVariant>> &values)
    {
        Record made(type);
        for (const auto &[key, value] : values) {
            if (const auto set = made.setValue(QString::fromLatin1(key), value); !set)
                qFatal("%s: %s", key, qPrintable(set.error().message));
        }
        return made;
    }

    static Record partner(const QString &german, const QString &english, const QString &country,
                          qlonglong population = 100000)
    {
        return record(RecordType::Partner, {{"name_de", german},
                                            {"name_en", english},
                                            {"country", country},
                                            {"level", QStringLiteral("municipality")},
                                            {"population", population}});
    }

    /// Four partners with partnerships, three contacts, a follow-up.
    void fill()
    {
        partners =
            save({partner(QStringLiteral("Krakau"), QStringLiteral("Kraków"), QStringLiteral("PL"), 780000),
                  partner(QStringLiteral("Lyon"), QStringLiteral("Lyon"), QStringLiteral("FR"), 520000),
                  partner(QStringLiteral("Danzig"), QStringLiteral("Gdańsk"), QStringLiteral("PL"), 486000),
                  partner(QStringLiteral("Chongqing"), QStringLiteral("Chongqing"), QStringLiteral("CN"),
                          9000000)});
        const auto kinds =
            waited(service->read([](Database &database) { return RecordReader(database).catalogues(); }));
        const auto entries = kinds->entries(QStringLiteral("partnership_kind"));
        QList<Record> partnerships;
        for (qsizetype i = 0; i < 3; ++i) {
            partnerships +=
                record(RecordType::Partnership,
                       {{"partner_id", partners[i].id},
                        {"kind", entries.isEmpty() ? QStringLiteral("contact") : entries[i].key}});
        }
        partnerships = save(partnerships);
        save({record(RecordType::Milestone, {{"partnership_id", partnerships[0].id},
                                             {"type", QStringLiteral("agreement")},
                                             {"date", QStringLiteral("1991-06-24")}}),
              record(RecordType::Milestone, {{"partnership_id", partnerships[1].id},
                                             {"type", QStringLiteral("letter_of_intent")},
                                             {"date", QStringLiteral("2019")}})});
        contacts = save({record(RecordType::Contact, {{"given_name", QStringLiteral("Ada")},
                                                      {"family_name", QStringLiteral("Beispiel")},
                                                      {"salutation", QStringLiteral("mrs")},
                                                      {"email", QStringLiteral("ada.beispiel@example.org")},
                                                      {"phone", QStringLiteral("+48 12 6161200")},
                                                      {"city", QStringLiteral("Krakau")},
                                                      {"country", QStringLiteral("PL")}}),
                         record(RecordType::Contact, {{"given_name", QStringLiteral("Łukasz")},
                                                      {"family_name", QStringLiteral("Żółkiewski")},
                                                      {"email", QStringLiteral("lukasz@example.org")},
                                                      {"country", QStringLiteral("PL")}}),
                         record(RecordType::Contact, {{"organisation", QStringLiteral("Mairie de Lyon")},
                                                      {"kind", QStringLiteral("organisation")},
                                                      {"country", QStringLiteral("FR")}})});
        save({record(RecordType::FollowUp, {{"text", QStringLiteral("Prepare the anniversary")},
                                            {"due", QStringLiteral("2026-02-20")},
                                            {"subject", partners[0].reference().toText()}})});
        save({record(RecordType::Article, {{"title_de", QStringLiteral("Delegation aus Krakau")},
                                           {"title_en", QStringLiteral("Delegation from Kraków")},
                                           {"date", QStringLiteral("2026-02-01")}})});
    }

    /// The window, shown and with its first answers.
    MainWindow &show(const QSize &size = QSize(1280, 820))
    {
        window = std::make_unique<MainWindow>(service);
        window->resize(size);
        window->show();
        window->activateWindow();
        settle();
        return *window;
    }

    /// Until the database has answered everything and what was posted is done.
    void settle() const
    {
        for (int quiet = 0; quiet < 3;) {
            QTest::qWait(10);
            quiet = service->pendingJobs() == 0 ? quiet + 1 : 0;
        }
    }

    std::shared_ptr<DatabaseService> service;
    std::unique_ptr<MainWindow> window;
    QList<Record> partners, contacts;

private:
    QTemporaryDir m_folder;
};

} // namespace weltkontor
