// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/reportrun.h"

#include "base/phrases.h"
#include "report/partnerlist.h"
#include "storage/recordfinder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace weltkontor
{
namespace
{

QString officeOf(const CityProfile &profile, Language language)
{
    QStringList parts;
    for (const Bilingual &text : {profile.cityName, profile.department}) {
        const QString words = text.inOrOther(language);
        if (!words.isEmpty())
            parts += words;
    }
    return parts.join(QStringLiteral(" · "));
}

/// The condition as it is typed.
QString writtenOf(const RecordQuery::Condition &condition)
{
    QStringList values;
    for (const QString &value : condition.values)
        values += u'"' + QString(value).replace(u'"', QStringLiteral("\"\"")) + u'"';
    return (condition.excluded ? QStringLiteral("-") : QString()) + condition.field + u':' +
           values.join(u',');
}

/// A filter of the list, taken apart: what partners must be, and which of their relations are meant.
struct ListFilter {
    RecordQuery partners{RecordType::Partner};
    RecordQuery partnerships{RecordType::Partnership};
};

ListFilter listFilter(const QString &text, const QDate &day)
{
    const RecordDescription &partner = RecordDescription::of(RecordType::Partner);
    const RecordDescription &partnership = RecordDescription::of(RecordType::Partnership);
    const QString ofPartnership = partnership.key() + u'.';
    const RecordQuery whole(RecordType::Partner, text);
    QStringList ofPartners, ofPartnerships;
    for (const QString &word : whole.words())
        ofPartners += u'"' + QString(word).replace(u'"', QStringLiteral("\"\"")) + u'"';
    for (RecordQuery::Condition condition : whole.conditions()) {
        const bool isMarked = condition.field.startsWith(ofPartnership);
        if (isMarked)
            condition.field = condition.field.mid(ofPartnership.size());
        const bool isDerived =
            condition.field == u"status" || condition.field == u"since" || condition.field == u"kind";
        const bool isPartnerships = partnership.field(condition.field) != nullptr &&
                                    (isMarked || partner.field(condition.field) == nullptr);
        if (isDerived || isPartnerships)
            ofPartnerships += writtenOf(condition);
        if (isDerived || !isPartnerships)
            ofPartners += writtenOf(condition);
    }
    ListFilter filter;
    filter.partners = RecordQuery(RecordType::Partner, ofPartners.join(u' '));
    filter.partnerships = RecordQuery(RecordType::Partnership, ofPartnerships.join(u' '));
    filter.partners.asOf = filter.partnerships.asOf = day;
    return filter;
}

template<typename T>
Result<QList<T>> typedRecords(const QList<Record> &records)
{
    QList<T> typed;
    for (const Record &record : records) {
        auto one = record.to<T>();
        if (!one)
            return one.error();
        typed += *std::move(one);
    }
    return typed;
}

/// Takes away the relations that the filter does not mean, and the partners whose relations all went.
void keepMeant(PartnerListRecords &records, const QList<qint64> &meant)
{
    const QSet<qint64> wanted(meant.cbegin(), meant.cend());
    QSet<qint64> before, after; // partners with any relation
    for (const Partnership &partnership : std::as_const(records.partnerships))
        before.insert(partnership.partner.value);
    records.partnerships.removeIf(
        [&](const Partnership &partnership) { return !wanted.contains(partnership.id.value); });
    for (const Partnership &partnership : std::as_const(records.partnerships))
        after.insert(partnership.partner.value);
    // One without any relation is there because the filter excludes something only.
    records.partners.removeIf([&](const Partner &partner) {
        return before.contains(partner.id.value) && !after.contains(partner.id.value);
    });
}

Result<PartnerListRecords> readPartners(Database &database, const ListParameters &parameters)
{
    RecordReader reader(database);
    RecordFinder finder(database);
    const ListFilter filter = listFilter(parameters.filter, parameters.asOf);
    const auto ids = finder.ids(filter.partners);
    if (!ids)
        return ids.error();
    const auto found = reader.records(RecordType::Partner, *ids);
    if (!found)
        return found.error();
    auto partners = typedRecords<Partner>(*found);
    if (!partners)
        return partners.error();
    auto partnerships = reader.all<Partnership>();
    if (!partnerships)
        return partnerships.error();
    auto milestones = reader.all<Milestone>();
    if (!milestones)
        return milestones.error();
    auto catalogues = reader.catalogues();
    if (!catalogues)
        return catalogues.error();
    const auto profile = reader.cityProfile();
    if (!profile)
        return profile.error();
    PartnerListRecords records;
    records.partners = *std::move(partners);
    records.partnerships = *std::move(partnerships);
    records.milestones = *std::move(milestones);
    records.catalogues = *std::move(catalogues);
    records.home = profile->country;
    records.office = officeOf(*profile, parameters.language);
    if (!filter.partnerships.isEmpty()) {
        const auto meant = finder.ids(filter.partnerships);
        if (!meant)
            return meant.error();
        keepMeant(records, *meant);
    }
    return records;
}

} // namespace

QJsonObject ReportResult::toJson() const
{
    QJsonObject object{{QStringLiteral("file"), file},
                       {QStringLiteral("pages"), list.pages},
                       {QStringLiteral("rows"), list.rows}};
    if (!list.notices.isEmpty())
        object.insert(QStringLiteral("notices"), QJsonArray::fromStringList(list.notices));
    return object;
}

Result<ListDocument> ReportRun::document(Database &database, const Options &options)
{
    if (!printableList(options.list)) {
        QStringList names;
        for (const PrintableList &list : printableLists())
            names += list.name;
        return Error{
            Error::Kind::NotFound,
            message("ReportRun", QT_TRANSLATE_NOOP("ReportRun", "There is no list “%1”. There are: %2."))
                .arg(options.list, names.join(QStringLiteral(", "))),
            {}};
    }
    ListParameters parameters = options.parameters;
    if (!parameters.date.isValid())
        parameters.date = database.clock().today();
    if (!parameters.asOf.isValid())
        parameters.asOf = parameters.date;
    const auto records = readPartners(database, parameters);
    if (!records)
        return records.error();
    return partnerList(*records, parameters);
}

Result<ReportResult> ReportRun::run(Database &database, const Options &options, const QString &file,
                                    Progress *progress)
{
    const auto list = document(database, options);
    if (!list)
        return list.error();
    const auto rendered = renderPdf(*list, file, database.clock(), progress);
    if (!rendered)
        return rendered.error();
    return ReportResult{QFileInfo(file).absoluteFilePath(), *rendered};
}

QJsonObject ReportRun::listsJson(Language language)
{
    QJsonArray lists;
    for (const PrintableList &list : printableLists())
        lists += QJsonObject{{QStringLiteral("name"), list.name},
                             {QStringLiteral("title"), list.titleIn(language)}};
    return {{QStringLiteral("lists"), lists}};
}

} // namespace weltkontor
