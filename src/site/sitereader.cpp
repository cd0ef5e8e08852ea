// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitereader.h"

#include "base/phrases.h"
#include "domain/document.h"
#include "site/picturekind.h"
#include "site/picturemetadata.h"
#include "site/publicpersons.h"
#include "storage/recordreader.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

bool isPublic(PublicationState state)
{
    // What is approved goes out with the next publication.
    return state == PublicationState::Approved || state == PublicationState::Published;
}

/// One reading: each step fills a part of the content.
class Reading
{
public:
    Reading(Database &database, const QDate &day, Progress *progress)
        : m_reader(database)
        , m_day(day)
        , m_progress(progress)
    {
    }

    Result<SiteContent> read()
    {
        using Step = Result<void> (Reading::*)();
        constexpr Step steps[] = {&Reading::readProfile, &Reading::readPartners, &Reading::readRelations,
                                  &Reading::readNews,    &Reading::readPersons,  &Reading::readPictures,
                                  &Reading::nameFindings};
        qint64 done = 0;
        for (const Step step : steps) {
            if (const auto possible = report(done++, std::size(steps)); !possible)
                return possible.error();
            if (const auto read = (this->*step)(); !read)
                return read.error();
        }
        return std::move(m_content);
    }

private:
    Result<void> report(qint64 done, qint64 total)
    {
        if (!m_progress)
            return {};
        if (m_progress->isCancelled())
            return Error{Error::Kind::Cancelled,
                         message("Site", QT_TRANSLATE_NOOP("Site", "Building the site was cancelled. Nothing "
                                                                   "was changed.")),
                         {}};
        m_progress->report(message("Site", QT_TRANSLATE_NOOP("Site", "Reading the records")), done, total);
        return {};
    }

    template<typename T, typename Wanted>
    Result<void> readInto(QList<T> &list, Wanted wanted)
    {
        auto all = m_reader.all<T>();
        if (!all)
            return all.error();
        for (T &one : *all) {
            if (wanted(one))
                list += std::move(one);
        }
        return {};
    }

    Result<void> readProfile()
    {
        auto profile = m_reader.cityProfile();
        if (!profile)
            return profile.error();
        m_content.profile = *std::move(profile);
        auto catalogues = m_reader.catalogues();
        if (!catalogues)
            return catalogues.error();
        m_content.catalogues = *std::move(catalogues);
        return {};
    }

    Result<void> readPartners()
    {
        return readInto(m_content.partners, [](Partner &partner) {
            partner.note.clear();
            return partner.published;
        });
    }

    Result<void> readRelations()
    {
        const auto read = readInto(m_content.partnerships, [this](const Partnership &partnership) {
            if (!partnership.published)
                return false;
            if (m_content.partner(partnership.partner))
                return true;
            m_content.findings +=
                SiteFinding{SiteFinding::Kind::PartnerNotPublished, partnership.id, {}, {}, {}, {}};
            return false;
        });
        if (!read)
            return read;
        QSet<qint64> shown;
        for (const Partnership &partnership : std::as_const(m_content.partnerships))
            shown += partnership.id.value;
        return readInto(m_content.milestones, [&](const Milestone &milestone) {
            return shown.contains(milestone.partnership.value);
        });
    }

    Result<void> readNews()
    {
        auto read = readInto(m_content.articles, [](const Article &one) { return isPublic(one.state); });
        if (read) {
            read = readInto(m_content.visits, [](Visit &one) {
                one.programme.clear();
                one.gifts.clear();
                one.result.clear();
                return isPublic(one.state);
            });
        }
        if (read)
            read = readInto(m_content.infoletters, [](const Infoletter &one) { return isPublic(one.state); });
        return read;
    }

    Result<void> readPersons()
    {
        PersonRecords records;
        QSet<qint64> wanted;
        auto read = readInto(records.roles, [&](const Role &role) {
            if (role.published)
                wanted += role.contact.value;
            return role.published;
        });
        if (!read)
            return read;
        read = readInto(records.bases,
                        [&](const ProcessingBasis &basis) { return wanted.contains(basis.contact.value); });
        if (!read)
            return read;
        QList<qint64> ids(wanted.cbegin(), wanted.cend());
        std::sort(ids.begin(), ids.end());
        const auto contacts = m_reader.records(RecordType::Contact, ids);
        if (!contacts)
            return contacts.error();
        for (const Record &record : *contacts) {
            auto contact = record.to<Contact>();
            if (!contact)
                return contact.error();
            records.contacts += *std::move(contact);
        }
        PublicPersons found = publicPersons(records, m_content, m_day);
        m_content.persons = std::move(found.persons);
        for (const RoleId role : std::as_const(found.withoutBasis))
            m_content.findings += SiteFinding{SiteFinding::Kind::PersonWithoutBasis, role, {}, {}, {}, {}};
        return {};
    }

    Result<void> readPictures()
    {
        QList<std::pair<DocumentId, RecordRef>> wanted{{m_content.profile.logo, m_content.profile.id}};
        for (const Partner &partner : std::as_const(m_content.partners))
            wanted += {partner.picture, partner.id};
        for (const Article &article : std::as_const(m_content.articles))
            wanted += {article.picture, article.id};
        for (const Visit &visit : std::as_const(m_content.visits)) {
            for (const DocumentId picture : visit.pictures)
                wanted += {picture, visit.id};
        }
        for (const auto &[document, owner] : std::as_const(wanted)) {
            if (document.isNull() || m_content.pictures.contains(document.value))
                continue;
            const auto picture = readPicture(document);
            if (!picture)
                return picture.error();
            if (*picture)
                m_content.pictures.insert(document.value, **picture);
            else
                m_content.findings += SiteFinding{SiteFinding::Kind::PictureUnusable, owner, {}, {}, {}, {}};
        }
        return {};
    }

    /// Nothing where it is not stored or no picture.
    Result<std::optional<SitePicture>> readPicture(DocumentId id)
    {
        using Answer = Result<std::optional<SitePicture>>;
        const auto record = m_reader.record(id);
        if (!record)
            return record.error().kind == Error::Kind::NotFound ? Answer(std::nullopt)
                                                                : Answer(record.error());
        const auto bytes = m_reader.documentContent(record->text(u"sha256"));
        if (!bytes)
            return bytes.error().kind == Error::Kind::NotFound ? Answer(std::nullopt) : Answer(bytes.error());
        auto picture = pictureFromBytes(withoutMetadata(*bytes));
        if (picture)
            picture->title = {record->text(u"title_de"), record->text(u"title_en")};
        return picture;
    }

    Result<void> nameFindings()
    {
        QList<RecordRef> records;
        for (const SiteFinding &finding : std::as_const(m_content.findings))
            records += finding.record;
        if (records.isEmpty())
            return {};
        const auto titles = m_reader.titles(records);
        if (!titles)
            return titles.error();
        for (SiteFinding &finding : m_content.findings) {
            const RecordTitle title = titles->value(finding.record);
            finding.titleDe = title.de;
            finding.titleEn = title.en;
        }
        return {};
    }

    RecordReader m_reader;
    QDate m_day;
    Progress *m_progress;
    SiteContent m_content;
};

} // namespace

Result<SiteContent> readSiteContent(Database &database, const QDate &day, Progress *progress)
{
    return Reading(database, day, progress).read();
}

} // namespace weltkontor
