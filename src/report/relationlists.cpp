// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/relationlists.h"

#include "base/phrases.h"
#include "domain/anniversary.h"
#include "domain/continent.h"
#include "domain/partner.h"
#include "report/localname.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

QHash<qint64, QList<Milestone>> milestonesByPartnership(const ListRecords &records)
{
    QHash<qint64, QList<Milestone>> milestones;
    for (const Record &record : records.of(RecordType::Milestone)) {
        if (const auto milestone = record.to<Milestone>())
            milestones[milestone->partnership.value].append(*milestone);
    }
    return milestones;
}

bool isLater(const Milestone &milestone, const QDate &day)
{
    return !milestone.date.isEmpty() && milestone.date.firstDay() > day;
}

/// Fills in what a partnership was on the day; false where there was nothing of it yet.
bool setState(ListEntry &entry, QList<Milestone> milestones, const QDate &day)
{
    entry.state = stateOn(milestones, day);
    const bool isNew = milestones.isEmpty();
    milestones.removeIf([&day](const Milestone &milestone) { return isLater(milestone, day); });
    std::stable_sort(milestones.begin(), milestones.end(),
                     [](const Milestone &one, const Milestone &other) { return one.date < other.date; });
    entry.milestones = milestones;
    return isNew || !milestones.isEmpty();
}

QList<ListEntry> relationsOfPartners(const ListRecords &records, const ListParameters &parameters)
{
    const auto milestones = milestonesByPartnership(records);
    QMultiHash<qint64, const Record *> partnerships;
    const auto own = records.ofType.constFind(RecordType::Partnership);
    if (own != records.ofType.cend()) {
        for (auto record = own->crbegin(); record != own->crend(); ++record)
            partnerships.insert(record->value(u"partner_id").toLongLong(), &*record);
    }
    QList<ListEntry> entries;
    const auto partners = records.ofType.constFind(RecordType::Partner);
    if (partners == records.ofType.cend())
        return entries;
    for (const Record &partner : *partners) {
        const QList<const Record *> relations = partnerships.values(partner.id);
        if (relations.isEmpty())
            entries += ListEntry(partner);
        for (const Record *relation : relations) {
            ListEntry entry(partner);
            entry.add(*relation);
            if (setState(entry, milestones.value(relation->id), parameters.asOf))
                entries += entry;
        }
    }
    return entries;
}

QList<ListEntry> partnerships(const ListRecords &records, const ListParameters &parameters)
{
    const auto milestones = milestonesByPartnership(records);
    const auto partners = records.byId(RecordType::Partner);
    QList<ListEntry> entries;
    const auto relations = records.ofType.constFind(RecordType::Partnership);
    if (relations == records.ofType.cend())
        return entries;
    for (const Record &relation : *relations) {
        ListEntry entry(relation);
        if (const Record *partner = partners.value(relation.value(u"partner_id").toLongLong()))
            entry.add(*partner);
        if (setState(entry, milestones.value(relation.id), parameters.asOf))
            entries += entry;
    }
    return entries;
}

QList<ListEntry> anniversaries(const ListRecords &records, const ListParameters &parameters)
{
    const QDate from = parameters.from.isValid() ? parameters.from : QDate(parameters.asOf.year(), 1, 1);
    const QDate to = parameters.to.isValid()     ? parameters.to
                     : parameters.from.isValid() ? from.addYears(1).addDays(-1)
                                                 : QDate(parameters.asOf.year(), 12, 31);
    const auto milestones = milestonesByPartnership(records);
    const auto milestoneRecords = records.byId(RecordType::Milestone);
    QList<ListEntry> entries;
    for (const ListEntry &relation : partnerships(records, parameters)) {
        const QList<Milestone> own = milestones.value(relation.record(RecordType::Partnership)->id);
        for (const Anniversary &anniversary : anniversariesOf(own, from, to)) {
            ListEntry entry = relation;
            entry.add(*milestoneRecords.value(anniversary.milestone.id.value));
            entry.day = anniversary.day;
            entry.years = anniversary.years;
            entry.state = anniversary.state;
            entries += entry;
        }
    }
    return entries;
}

// Columns ---------------------------------------------------------------------------------------------------

ListCell nameCell(const ListEntry &entry, const FieldContext &context)
{
    return partnerNameCell(*entry.record(RecordType::Partner), context.language);
}

ListCell sinceCell(const ListEntry &entry, const FieldContext &context)
{
    return entry.state ? ListCell(entry.state->since.toShortText(context.language)) : ListCell();
}

QByteArray sinceOrder(const ListEntry &entry)
{
    return entry.state ? entry.state->since.toEdtf().toLatin1() : QByteArray();
}

ListCell statusCell(const ListEntry &entry, const FieldContext &context)
{
    return entry.state ? ListCell(statusLabel(entry.state->status, context.language)) : ListCell();
}

QByteArray statusOrder(const ListEntry &entry)
{
    return entry.state ? QByteArray::number(int(entry.state->status)) : QByteArray();
}

ListCell continentCell(const ListEntry &entry, const FieldContext &context)
{
    const auto country = Country::fromCode(entry.text(RecordType::Partner, u"country"));
    const auto continent = country ? continentOf(*country) : std::nullopt;
    return continent ? ListCell(continentName(*continent, context.language)) : ListCell();
}

ListCell milestonesCell(const ListEntry &entry, const FieldContext &context)
{
    const Field &type = *RecordDescription::of(RecordType::Milestone).field(u"type");
    ListCell cell;
    for (const Milestone &milestone : entry.milestones) {
        const QString event =
            choiceLabel(type, QString::fromLatin1(ChoicesOf<MilestoneType>::values[int(milestone.type)].key),
                        context.language);
        const QString date = milestone.date.toShortText(context.language);
        cell.texts += {date.isEmpty() ? event : date + QStringLiteral(": ") + event, {}, {}};
    }
    return cell;
}

ListCell dayCell(const ListEntry &entry, const FieldContext &context)
{
    return ListCell(entry.day.toShortText(context.language));
}

QByteArray dayOrder(const ListEntry &entry)
{
    return entry.day.toEdtf().toLatin1();
}

ListCell yearsCell(const ListEntry &entry, const FieldContext &context)
{
    return ListCell(localeOf(context.language).toString(entry.years));
}

QByteArray yearsOrder(const ListEntry &entry)
{
    return QByteArray::number(entry.years).rightJustified(5, '0');
}

ListCell monthCell(const ListEntry &entry, const FieldContext &context)
{
    if (entry.day.month() == 0)
        return ListCell(
            phrase(context.language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Some time in %1"))
                .arg(entry.day.year()));
    return ListCell(
        PartialDate::of(entry.day.year(), entry.day.month()).valueOr({}).toText(context.language));
}

QByteArray monthOrder(const ListEntry &entry)
{
    return entry.day.toEdtf().left(7).toLatin1();
}

const DerivedColumn name{"name",
                         QT_TRANSLATE_NOOP("ListColumn", "Name"),
                         RecordType::Partner,
                         nameCell,
                         nullptr,
                         PrintColumn::Kind::Text,
                         2};
const DerivedColumn partnerName{"partner",
                                QT_TRANSLATE_NOOP("ListColumn", "Partner"),
                                RecordType::Partner,
                                nameCell,
                                nullptr,
                                PrintColumn::Kind::Text,
                                2};
const DerivedColumn since{"since",
                          QT_TRANSLATE_NOOP("ListColumn", "Since"),
                          RecordType::Partnership,
                          sinceCell,
                          sinceOrder,
                          PrintColumn::Kind::Date};
const DerivedColumn status{"status", QT_TRANSLATE_NOOP("ListColumn", "Status"), RecordType::Partnership,
                           statusCell, statusOrder};
const DerivedColumn continent{"continent", QT_TRANSLATE_NOOP("ListColumn", "Continent"), RecordType::Partner,
                              continentCell};
const DerivedColumn milestones{"milestones",
                               QT_TRANSLATE_NOOP("ListColumn", "Milestones"),
                               RecordType::Partnership,
                               milestonesCell,
                               sinceOrder,
                               PrintColumn::Kind::Text,
                               2};
const DerivedColumn day{"day",
                        QT_TRANSLATE_NOOP("ListColumn", "Day"),
                        RecordType::Milestone,
                        dayCell,
                        dayOrder,
                        PrintColumn::Kind::Date};
const DerivedColumn month{"month", QT_TRANSLATE_NOOP("ListColumn", "Month"), RecordType::Milestone, monthCell,
                          monthOrder};
const DerivedColumn years{"years",
                          QT_TRANSLATE_NOOP("ListColumn", "Years"),
                          RecordType::Milestone,
                          yearsCell,
                          yearsOrder,
                          PrintColumn::Kind::Number};

} // namespace

ListCell partnerNameCell(const Record &partner, Language language)
{
    const Bilingual names{partner.text(u"name_de"), partner.text(u"name_en")};
    const QString local = partner.text(u"name_local");
    const QString name = names.isEmpty() ? local : names.inOrOther(language);
    const QString localLanguage =
        languageOfLocalName(local, Country::fromCode(partner.text(u"country")).valueOr({}));
    if (name == local)
        return ListCell(name, names.isEmpty() ? localLanguage : QString());
    ListCell cell(name, name == names.in(language) ? QString() : languageCode(otherLanguage(language)));
    if (!local.isEmpty())
        cell.texts.append({local, localLanguage, {}});
    return cell;
}

PrintableList partnerList()
{
    PrintableList list;
    list.name = QStringLiteral("partners");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "List of partners");
    list.everything = QT_TRANSLATE_NOOP("PrintableList", "All partners");
    list.emptyText = QT_TRANSLATE_NOOP("PrintableList", "No partner matches this selection.");
    list.types = {RecordType::Partner, RecordType::Partnership};
    list.needed = {RecordType::Milestone};
    list.counted = {RecordType::Partner, RecordType::Partnership};
    list.derived = {name, since, status, continent, milestones};
    list.columns = {QStringLiteral("name"), QStringLiteral("country"), QStringLiteral("since"),
                    QStringLiteral("status"), QStringLiteral("responsible")};
    list.groupBy = QStringLiteral("kind");
    list.groups = {QStringLiteral("kind"), QStringLiteral("country"), QStringLiteral("continent"),
                   QStringLiteral("status"), QStringLiteral("responsible")};
    list.sortBy = QStringLiteral("name");
    list.entries = relationsOfPartners;
    return list;
}

PrintableList partnershipList()
{
    PrintableList list;
    list.name = QStringLiteral("partnerships");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "Partnerships and their milestones");
    list.everything = QT_TRANSLATE_NOOP("PrintableList", "All partnerships");
    list.emptyText = QT_TRANSLATE_NOOP("PrintableList", "No partnership matches this selection.");
    list.types = {RecordType::Partnership, RecordType::Partner};
    list.needed = {RecordType::Milestone};
    list.counted = {RecordType::Partnership};
    list.derived = {partnerName, since, status, continent, milestones};
    list.columns = {QStringLiteral("partner"), QStringLiteral("milestones"), QStringLiteral("status"),
                    QStringLiteral("cooperation_fields")};
    list.groupBy = QStringLiteral("kind");
    list.groups = {QStringLiteral("kind"), QStringLiteral("country"), QStringLiteral("continent"),
                   QStringLiteral("status"), QStringLiteral("responsible")};
    list.sortBy = QStringLiteral("partner");
    list.entries = partnerships;
    return list;
}

PrintableList anniversaryList()
{
    PrintableList list;
    list.name = QStringLiteral("anniversaries");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "Anniversaries");
    list.everything = QT_TRANSLATE_NOOP("PrintableList", "All partnerships");
    list.emptyText = QT_TRANSLATE_NOOP("PrintableList", "There is no anniversary in this time.");
    list.types = {RecordType::Partnership, RecordType::Partner, RecordType::Milestone};
    list.counted = {RecordType::Milestone};
    list.derived = {day, month, years, partnerName, status, continent};
    list.columns = {QStringLiteral("day"),  QStringLiteral("partner"), QStringLiteral("years"),
                    QStringLiteral("kind"), QStringLiteral("type"),    QStringLiteral("date")};
    list.groupBy = QStringLiteral("month");
    list.groups = {QStringLiteral("month"), QStringLiteral("kind"), QStringLiteral("country")};
    list.sortBy = QStringLiteral("day");
    list.hasTime = true;
    list.entries = anniversaries;
    return list;
}

} // namespace weltkontor
