// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/calendarlists.h"

#include "base/phrases.h"
#include "domain/partialdate.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

/// Whether something from @p first to @p last touches the time of the list.
bool touches(const QDate &first, const QDate &last, const ListParameters &parameters)
{
    return (!parameters.from.isValid() || !last.isValid() || last >= parameters.from) &&
           (!parameters.to.isValid() || !first.isValid() || first <= parameters.to);
}

QList<ListEntry> visits(const ListRecords &records, const ListParameters &parameters)
{
    QList<ListEntry> entries;
    const auto visits = records.ofType.constFind(RecordType::Visit);
    if (visits == records.ofType.cend())
        return entries;
    for (const Record &visit : *visits) {
        const auto begin = PartialDate::fromEdtf(visit.text(u"begin_date")).valueOr({});
        const auto end = PartialDate::fromEdtf(visit.text(u"end_date")).valueOr({});
        if (touches(begin.firstDay(), end.isEmpty() ? begin.lastDay() : end.lastDay(), parameters))
            entries += ListEntry(visit);
    }
    return entries;
}

QDate dayOf(const Record &record, QStringView key)
{
    return QDate::fromString(record.text(key), Qt::ISODate);
}

QList<ListEntry> openFollowUps(const ListRecords &records, const ListParameters &parameters)
{
    QList<ListEntry> entries;
    const auto followUps = records.ofType.constFind(RecordType::FollowUp);
    if (followUps == records.ofType.cend())
        return entries;
    for (const Record &followUp : *followUps) {
        const QDate due = dayOf(followUp, u"due");
        const QDate done = dayOf(followUp, u"done_on");
        const bool isOpen = !done.isValid() || done > parameters.asOf;
        if (isOpen && touches(due, due, parameters)) {
            ListEntry entry(followUp);
            entry.day = PartialDate(parameters.asOf);
            entries += entry;
        }
    }
    return entries;
}

// Columns ---------------------------------------------------------------------------------------------------

/// "12.06.2026 – 14.06.2026"; a visit of one day has one.
ListCell periodCell(const ListEntry &entry, const FieldContext &context)
{
    const auto begin = PartialDate::fromEdtf(entry.text(RecordType::Visit, u"begin_date")).valueOr({});
    const auto end = PartialDate::fromEdtf(entry.text(RecordType::Visit, u"end_date")).valueOr({});
    const QString first = begin.toShortText(context.language);
    return ListCell(end.isEmpty() || end == begin
                        ? first
                        : first + QStringLiteral(" – ") + end.toShortText(context.language));
}

QByteArray periodOrder(const ListEntry &entry)
{
    return entry.text(RecordType::Visit, u"begin_date").toLatin1();
}

ListCell monthCell(const ListEntry &entry, const FieldContext &context)
{
    const auto begin = PartialDate::fromEdtf(entry.text(RecordType::Visit, u"begin_date")).valueOr({});
    return ListCell(PartialDate::of(begin.year(), begin.month()).valueOr({}).toText(context.language));
}

QByteArray monthOrder(const ListEntry &entry)
{
    return entry.text(RecordType::Visit, u"begin_date").left(7).toLatin1();
}

ListCell urgencyCell(const ListEntry &entry, const FieldContext &context)
{
    const QDate due = dayOf(*entry.record(RecordType::FollowUp), u"due");
    return ListCell(phrase(context.language, "ListColumn",
                           due < entry.day.firstDay() ? QT_TRANSLATE_NOOP("ListColumn", "Overdue")
                                                      : QT_TRANSLATE_NOOP("ListColumn", "Coming")));
}

QByteArray urgencyOrder(const ListEntry &entry)
{
    return dayOf(*entry.record(RecordType::FollowUp), u"due") < entry.day.firstDay() ? "0" : "1";
}

const DerivedColumn period{"period",          QT_TRANSLATE_NOOP("ListColumn", "When"),
                           RecordType::Visit, periodCell,
                           periodOrder,       PrintColumn::Kind::Date};
const DerivedColumn month{"month", QT_TRANSLATE_NOOP("ListColumn", "Month"), RecordType::Visit, monthCell,
                          monthOrder};
const DerivedColumn urgency{"urgency", QT_TRANSLATE_NOOP("ListColumn", "Urgency"), RecordType::FollowUp,
                            urgencyCell, urgencyOrder};

} // namespace

PrintableList visitList()
{
    PrintableList list;
    list.name = QStringLiteral("visits");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "List of visits");
    list.everything = QT_TRANSLATE_NOOP("PrintableList", "All visits");
    list.emptyText = QT_TRANSLATE_NOOP("PrintableList", "There is no visit in this selection.");
    list.types = {RecordType::Visit};
    list.counted = {RecordType::Visit};
    list.derived = {period, month};
    list.columns = {QStringLiteral("title"), QStringLiteral("period"), QStringLiteral("partners"),
                    QStringLiteral("host"), QStringLiteral("place")};
    list.groupBy = QStringLiteral("direction");
    list.groups = {QStringLiteral("direction"), QStringLiteral("type"), QStringLiteral("month"),
                   QStringLiteral("none")};
    list.sortBy = QStringLiteral("period");
    list.hasTime = true;
    list.entries = visits;
    return list;
}

PrintableList followUpList()
{
    PrintableList list;
    list.name = QStringLiteral("follow_ups");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "Follow-ups");
    list.everything = QT_TRANSLATE_NOOP("PrintableList", "All open follow-ups");
    list.emptyText = QT_TRANSLATE_NOOP("PrintableList", "No follow-up is open.");
    list.types = {RecordType::FollowUp};
    list.counted = {RecordType::FollowUp};
    list.derived = {urgency};
    list.columns = {QStringLiteral("text"), QStringLiteral("due"), QStringLiteral("subject"),
                    QStringLiteral("who")};
    list.groupBy = QStringLiteral("urgency");
    list.groups = {QStringLiteral("urgency"), QStringLiteral("who"), QStringLiteral("none")};
    list.sortBy = QStringLiteral("due");
    list.hasTime = true;
    list.entries = openFollowUps;
    return list;
}

} // namespace weltkontor
