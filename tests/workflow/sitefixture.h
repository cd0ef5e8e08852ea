// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cityprofile.h"
#include "domain/partner.h"
#include "storage/changeset.h"
#include "storage/databaseaddress.h"
#include "support/sitefolder.h"
#include "support/testbackend.h"

#include <QDateTime>

namespace weltkontor
{

/// A database with a city and one published partner, a clock that stands still, and a folder for what is
/// built.
class SiteFixture
{
public:
    explicit SiteFixture(Backend backend = Backend::Sqlite)
        : m_place(backend)
    {
        OpenOptions options;
        options.user = QStringLiteral("Erika Muster");
        options.clock = m_clock;
        auto opened = Database::open(DatabaseAddress::fromText(m_place.address()).value(), options);
        if (!opened) {
            qWarning("%s", qPrintable(opened.error().message + opened.error().detail));
            return;
        }
        m_database = *std::move(opened);
        CityProfile profile;
        profile.id.value = CityProfile::onlyId;
        profile.cityName = {QStringLiteral("Musterstadt"), QStringLiteral("Musterstadt")};
        profile.legalNotice = profile.dataProtection = profile.accessibility = {
            QStringLiteral("https://www.example.org/de"), QStringLiteral("https://www.example.org/en")};
        Record record = Record::from(profile);
        m_isReady = save(record);
        m_warsaw = addPartner(QStringLiteral("Warschau"), QStringLiteral("Warsaw"));
        m_isReady = m_isReady && m_warsaw.id != 0;
    }

    bool isReady() const { return m_isReady; }
    Database &database() { return *m_database; }
    FixedClock &clock() { return *m_clock; }
    QString address() const { return m_place.address(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    FolderContent content(const QString &name) const { return readFolder(path(name)); }

    bool save(Record &record)
    {
        auto change = ChangeSet::begin(*m_database, {});
        const auto saved = change ? (*change)->save(record) : Result<void>(change.error());
        if (!saved) {
            qWarning("%s", qPrintable(saved.error().message + saved.error().detail));
            return false;
        }
        return (*change)->commit().isOk();
    }

    bool remove(const RecordRef &record)
    {
        auto change = ChangeSet::begin(*m_database, {});
        if (!change || !(*change)->remove(record))
            return false;
        return (*change)->commit().isOk();
    }

    Record addPartner(const QString &de, const QString &en)
    {
        Partner partner;
        partner.name = {de, en};
        partner.country = Country::fromCode(QStringLiteral("PL")).valueOr({});
        partner.published = true;
        Record record = Record::from(partner);
        return save(record) ? record : Record(RecordType::Partner);
    }

    Record &warsaw() { return m_warsaw; }

private:
    TestDatabasePlace m_place;
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    std::unique_ptr<Database> m_database;
    Record m_warsaw{RecordType::Partner};
    bool m_isReady = false;
};

} // namespace weltkontor
