// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/deskoverview.h"

#include "base/phrases.h"
#include "domain/anniversary.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "domain/publication.h"
#include "domain/publishtarget.h"
#include "storage/dayquery.h"
#include "storage/history.h"
#include "storage/recordfinder.h"
#include "storage/recordreader.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace weltkontor
{
namespace
{

constexpr RecordType counted[] = {RecordType::Partner, RecordType::Partnership, RecordType::Contact,
                                  RecordType::Article, RecordType::Visit};
constexpr int followUpDays = 30;
constexpr int anniversaryDays = 60;
constexpr int visitDays = 30;
constexpr int agreementDays = 180;
constexpr int reviewDays = 30;
constexpr int importDays = 60;
constexpr int latestChanges = 8;

/// Reads one DeskOverview; the parts of it in the order in which they are needed.
class Desk
{
public:
    Desk(Database &database, Language language)
        : m_database(database)
        , m_reader(database)
        , m_language(language)
        , m_today(database.clock().today())
    {
    }

    Result<DeskOverview> read()
    {
        DeskOverview desk;
        for (const auto step :
             {&Desk::readNumbers, &Desk::readRelations, &Desk::readFollowUps, &Desk::readAnniversaries,
              &Desk::readVisits, &Desk::readAgreements, &Desk::readReviews, &Desk::readImports,
              &Desk::readUnpublished, &Desk::readChanges}) {
            if (const auto done = (this->*step)(desk); !done)
                return done.error();
        }
        return desk;
    }

private:
    using Kind = DeskSection::Kind;

    Result<void> readNumbers(DeskOverview &desk);
    Result<void> readRelations(DeskOverview &desk);
    Result<void> readFollowUps(DeskOverview &desk);
    Result<void> readAnniversaries(DeskOverview &desk);
    Result<void> readVisits(DeskOverview &desk);
    Result<void> readAgreements(DeskOverview &desk);
    Result<void> readReviews(DeskOverview &desk);
    Result<void> readImports(DeskOverview &desk);
    Result<void> readUnpublished(DeskOverview &desk);
    Result<void> readChanges(DeskOverview &desk);

    Result<QList<Record>> due(const DayQuery &query) { return recordsWithDay(m_database, query); }
    Result<QHash<RecordRef, RecordTitle>> titlesOf(const QList<Record> &records, const QString &link);
    QString whenText(const PartialDate &day, bool isOverdue) const;

    /// "id:3,7,12": the records of the section as a list.
    static QString idFilter(const DeskSection &section);

    Database &m_database;
    RecordReader m_reader;
    Language m_language;
    QDate m_today;
    QList<Partnership> m_partnerships;
    QHash<qint64, QString> m_partnerNames;
    QHash<qint64, QList<Milestone>> m_milestones; ///< By partnership.
};

RecordRef subjectOf(const Record &record)
{
    return RecordRef::fromText(record.text(u"subject")).value_or(RecordRef());
}

QString Desk::whenText(const PartialDate &day, bool isOverdue) const
{
    if (!isOverdue)
        return day.toText(m_language);
    return phrase(m_language, "Desk", QT_TRANSLATE_NOOP("Desk", "overdue since %1"))
        .arg(day.toText(m_language));
}

QString Desk::idFilter(const DeskSection &section)
{
    QStringList ids;
    for (const DeskItem &item : section.items) {
        const QString id = QString::number(item.record.id);
        if (item.record.type == section.listed && !ids.contains(id))
            ids += id;
    }
    return ids.isEmpty() ? QString() : QStringLiteral("id:") + ids.join(u',');
}

Result<QHash<RecordRef, RecordTitle>> Desk::titlesOf(const QList<Record> &records, const QString &link)
{
    QList<RecordRef> wanted;
    for (const Record &record : records) {
        if (const auto reference = RecordRef::fromText(record.text(link)))
            wanted += *reference;
    }
    return m_reader.titles(wanted);
}

Result<void> Desk::readNumbers(DeskOverview &desk)
{
    const auto profile = m_reader.cityProfile();
    if (!profile)
        return profile.error();
    const Record city = Record::from(*profile);
    for (const Language one : {m_language, otherLanguage(m_language)}) {
        if (desk.city.isEmpty())
            desk.city = city.text(QString(QStringLiteral("city_name_") + languageCode(one)));
    }
    for (const RecordType type : counted) {
        const auto count = m_reader.count(type);
        if (!count)
            return count.error();
        desk.counts.append({type, *count});
    }
    const auto empty = m_reader.isEmpty();
    if (!empty)
        return empty.error();
    desk.isEmpty = *empty;
    return {};
}

Result<void> Desk::readFollowUps(DeskOverview &desk)
{
    DayQuery query;
    query.type = RecordType::FollowUp;
    query.field = QStringLiteral("due");
    query.until = m_today.addDays(followUpDays);
    query.openWhileEmpty = QStringLiteral("done_on");
    const auto open = due(query);
    if (!open)
        return open.error();
    const auto titles = titlesOf(*open, QStringLiteral("subject"));
    if (!titles)
        return titles.error();
    DeskSection section;
    section.kind = Kind::FollowUps;
    for (const Record &one : *open) {
        const auto day = PartialDate::fromEdtf(one.text(u"due")).valueOr({});
        DeskItem item;
        item.record = subjectOf(one);
        item.followUp = one.reference();
        item.isOverdue = day.lastDay() < m_today;
        item.when = whenText(day, item.isOverdue);
        item.text = one.text(u"text");
        const QString about = titles->value(item.record).in(m_language);
        if (!about.isEmpty())
            item.text =
                phrase(m_language, "Desk", QT_TRANSLATE_NOOP("Desk", "%1 (%2)")).arg(item.text, about);
        section.items += item;
    }
    section.filter = QStringLiteral("followup:due,coming");
    desk.sections += section;
    return {};
}

Result<void> Desk::readRelations(DeskOverview &desk)
{
    auto partners = m_reader.all<Partner>();
    if (!partners)
        return partners.error();
    auto partnerships = m_reader.all<Partnership>();
    if (!partnerships)
        return partnerships.error();
    const auto milestones = m_reader.all<Milestone>();
    if (!milestones)
        return milestones.error();
    m_partnerships = *std::move(partnerships);
    for (const Milestone &milestone : *milestones)
        m_milestones[milestone.partnership.value] += milestone;
    QHash<qint64, PartnershipStatus> liveliest;
    for (const Partnership &partnership : std::as_const(m_partnerships)) {
        const PartnershipStatus status = stateOn(m_milestones.value(partnership.id.value), m_today).status;
        desk.activePartnerships += status == PartnershipStatus::Active ? 1 : 0;
        const auto known = liveliest.constFind(partnership.partner.value);
        if (known == liveliest.cend() || liveliness(status) > liveliness(*known))
            liveliest.insert(partnership.partner.value, status);
    }
    for (const Partner &partner : *partners) {
        const QString name = titleOf(Record::from(partner), FieldContext{m_language, {}, {}, {}});
        m_partnerNames.insert(partner.id.value, name);
        if (partner.place.isEmpty())
            continue;
        DeskPlace place{partner.id, name, partner.place, {}};
        if (liveliest.contains(partner.id.value))
            place.status = liveliest.value(partner.id.value);
        desk.places += place;
    }
    return {};
}

Result<void> Desk::readAnniversaries(DeskOverview &desk)
{
    DeskSection section;
    section.kind = Kind::Anniversaries;
    QList<std::pair<QDate, DeskItem>> dated;
    for (const Partnership &partnership : std::as_const(m_partnerships)) {
        const QList<Milestone> own = m_milestones.value(partnership.id.value);
        for (const Anniversary &one : anniversariesOf(own, m_today, m_today.addDays(anniversaryDays))) {
            // One of which only the year is known is told in its year, after those that have a day.
            const bool isOfYear = one.day.precision() == PartialDate::Precision::Year;
            if (isOfYear && one.day.year() != m_today.year())
                continue;
            DeskItem item;
            item.record = partnership.partner;
            item.when = one.day.toText(m_language);
            item.text =
                phrase(m_language, "Desk", QT_TRANSLATE_N_NOOP("Desk", "%n year(s) with %1"), one.years)
                    .arg(m_partnerNames.value(partnership.partner.value));
            dated += {one.day.lastDay(), item};
        }
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[day, item] : std::as_const(dated))
        section.items += item;
    section.filter = idFilter(section);
    desk.sections += section;
    return {};
}

Result<void> Desk::readVisits(DeskOverview &desk)
{
    DayQuery query;
    query.type = RecordType::Visit;
    query.field = QStringLiteral("begin_date");
    query.from = m_today;
    query.until = m_today.addDays(visitDays);
    const auto coming = due(query);
    if (!coming)
        return coming.error();
    DeskSection section;
    section.kind = Kind::Visits;
    section.listed = RecordType::Visit;
    const FieldContext context{m_language, {}, {}, {}};
    for (const Record &visit : *coming) {
        DeskItem item;
        item.record = visit.reference();
        item.when = PartialDate::fromEdtf(visit.text(u"begin_date")).valueOr({}).toText(m_language);
        item.text = titleOf(visit, context);
        section.items += item;
    }
    section.filter = idFilter(section);
    desk.sections += section;
    return {};
}

Result<void> Desk::readAgreements(DeskOverview &desk)
{
    DayQuery query;
    query.type = RecordType::Document;
    query.field = QStringLiteral("valid_until");
    query.from = m_today.addDays(-agreementDays);
    query.until = m_today.addDays(agreementDays);
    const auto ending = due(query);
    if (!ending)
        return ending.error();
    const auto titles = titlesOf(*ending, QStringLiteral("subject"));
    if (!titles)
        return titles.error();
    DeskSection section;
    section.kind = Kind::Agreements;
    const FieldContext context{m_language, {}, {}, {}};
    for (const Record &document : *ending) {
        const auto day = PartialDate::fromEdtf(document.text(u"valid_until")).valueOr({});
        DeskItem item;
        item.record = subjectOf(document);
        item.isOverdue = day.lastDay() < m_today;
        item.when = phrase(m_language, "Desk",
                           item.isOverdue ? QT_TRANSLATE_NOOP("Desk", "ended on %1")
                                          : QT_TRANSLATE_NOOP("Desk", "valid until %1"))
                        .arg(day.toText(m_language));
        const QString key = QStringLiteral("title_") + languageCode(m_language);
        item.text = document.text(key).isEmpty() ? document.text(u"file_name") : document.text(key);
        const QString about = titles->value(item.record).in(m_language);
        if (!about.isEmpty())
            item.text =
                phrase(m_language, "Desk", QT_TRANSLATE_NOOP("Desk", "%1 (%2)")).arg(item.text, about);
        section.items += item;
    }
    section.filter = idFilter(section);
    desk.sections += section;
    return {};
}

Result<void> Desk::readReviews(DeskOverview &desk)
{
    DayQuery query;
    query.type = RecordType::ProcessingBasis;
    query.field = QStringLiteral("review_on");
    query.until = m_today.addDays(reviewDays);
    query.openWhileEmpty = QStringLiteral("withdrawn_on");
    const auto bases = due(query);
    if (!bases)
        return bases.error();
    QList<RecordRef> contacts;
    for (const Record &basis : *bases)
        contacts += RecordRef(RecordType::Contact, basis.value(u"contact_id").toLongLong());
    const auto titles = m_reader.titles(contacts);
    if (!titles)
        return titles.error();
    DeskSection section;
    section.kind = Kind::Reviews;
    section.listed = RecordType::Contact;
    const FieldContext context{m_language, {}, {}, {}};
    for (qsizetype index = 0; index < bases->size(); ++index) {
        const Record &basis = bases->at(index);
        const auto day = PartialDate::fromEdtf(basis.text(u"review_on")).valueOr({});
        DeskItem item;
        item.record = contacts[index];
        item.isOverdue = day.lastDay() < m_today;
        item.when = whenText(day, item.isOverdue);
        const Field &purpose = *basis.description().field(u"purpose");
        item.text = phrase(m_language, "Desk", QT_TRANSLATE_NOOP("Desk", "%1: basis for %2"))
                        .arg(titles->value(item.record).in(m_language),
                             displayText(purpose, basis.value(purpose), context));
        section.items += item;
    }
    section.filter = idFilter(section);
    desk.sections += section;
    return {};
}

Result<void> Desk::readImports(DeskOverview &desk)
{
    const auto imports =
        History(m_database).standing(Act::Kind::Import, m_database.clock().now().addDays(-importDays));
    if (!imports)
        return imports.error();
    DeskSection section;
    section.kind = Kind::Imports;
    for (const ChangeSetInfo &import : *imports) {
        if (import.act.leftOver == 0)
            continue;
        DeskItem item;
        item.changeSet = import.id;
        item.when = PartialDate(import.at.toLocalTime().date()).toText(m_language);
        item.text =
            phrase(m_language, "Desk", QT_TRANSLATE_N_NOOP("Desk", "%n row(s) of %1 were not taken in"),
                   import.act.leftOver)
                .arg(import.act.subject);
        section.items += item;
    }
    desk.sections += section;
    return {};
}

Result<void> Desk::readUnpublished(DeskOverview &desk)
{
    static const QList<RecordType> shown{
        RecordType::Partner,  RecordType::Partnership, RecordType::Milestone,      RecordType::Contact,
        RecordType::Role,     RecordType::Article,     RecordType::Visit,          RecordType::Infoletter,
        RecordType::Document, RecordType::Settings,    RecordType::ProcessingBasis};
    const auto targets = m_reader.all<PublishTarget>();
    if (!targets)
        return targets.error();
    const auto publications = m_reader.all<Publication>();
    if (!publications)
        return publications.error();
    DeskSection section;
    section.kind = Kind::Unpublished;
    for (const PublishTarget &target : *targets) {
        const Publication *last = nullptr;
        for (const Publication &one : *publications) {
            if (one.target == target.name && (last == nullptr || one.at > last->at))
                last = &one;
        }
        DeskItem item;
        if (last == nullptr) {
            item.text =
                phrase(m_language, "Desk", QT_TRANSLATE_NOOP("Desk", "Nothing was published to %1 yet"))
                    .arg(target.name);
            section.items += item;
            continue;
        }
        const auto touched = History(m_database).recordsTouchedAfter(last->changeSet.value_or(0), shown);
        if (!touched)
            return touched.error();
        if (*touched == 0)
            continue;
        item.when = phrase(m_language, "Desk", QT_TRANSLATE_NOOP("Desk", "since %1"))
                        .arg(PartialDate(last->at.toLocalTime().date()).toText(m_language));
        item.text =
            phrase(m_language, "Desk",
                   QT_TRANSLATE_N_NOOP("Desk", "%n changed record(s) not yet published to %1"), *touched)
                .arg(target.name);
        section.items += item;
    }
    desk.sections += section;
    return {};
}

Result<void> Desk::readChanges(DeskOverview &desk)
{
    const auto sets = History(m_database).changeSets(latestChanges);
    if (!sets)
        return sets.error();
    for (const ChangeSetInfo &info : *sets) {
        desk.changes += QStringLiteral("%1 · %2 · %3")
                            .arg(PartialDate(info.at.toLocalTime().date()).toShortText(m_language), info.by,
                                 info.act.summary(m_language));
    }
    return {};
}

} // namespace

Result<DeskOverview> DeskOverview::read(Database &database, Language language)
{
    return Desk(database, language).read();
}

} // namespace weltkontor
