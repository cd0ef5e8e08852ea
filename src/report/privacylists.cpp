// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/privacylists.h"

#include "base/phrases.h"
#include "domain/processingbasis.h"
#include "report/contactlists.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace weltkontor
{
namespace
{

const QList<Record> &basesOf(const ListRecords &records)
{
    static const QList<Record> none;
    const auto bases = records.ofType.constFind(RecordType::ProcessingBasis);
    return bases == records.ofType.cend() ? none : *bases;
}

/// Recorded and not withdrawn on the day of the list.
bool isInUse(const Record &record, const QDate &day)
{
    const auto basis = record.to<ProcessingBasis>();
    return basis && basis->isValidOn(day);
}

QList<ListEntry> reviews(const ListRecords &records, const ListParameters &parameters)
{
    const auto contacts = records.byId(RecordType::Contact);
    QList<ListEntry> entries;
    for (const Record &basis : basesOf(records)) {
        const QDate day = QDate::fromString(basis.text(u"review_on"), Qt::ISODate);
        const bool isInside = (!parameters.from.isValid() || day >= parameters.from) &&
                              (!parameters.to.isValid() || day <= parameters.to);
        const Record *contact = contacts.value(basis.value(u"contact_id").toLongLong());
        if (!day.isValid() || !isInside || contact == nullptr || !isInUse(basis, parameters.asOf))
            continue;
        ListEntry entry(basis);
        entry.add(*contact);
        entry.day = PartialDate(day);
        entries += entry;
    }
    return entries;
}

QList<ListEntry> activities(const ListRecords &records, const ListParameters &parameters)
{
    struct Activity {
        const Record *first = nullptr;
        QSet<qint64> persons;
    };
    std::map<std::pair<QString, QString>, Activity> found;
    for (const Record &basis : basesOf(records)) {
        if (!isInUse(basis, parameters.asOf))
            continue;
        Activity &activity = found[{basis.text(u"purpose"), basis.text(u"legal_basis")}];
        if (activity.first == nullptr)
            activity.first = &basis;
        activity.persons.insert(basis.value(u"contact_id").toLongLong());
    }
    QList<ListEntry> entries;
    for (const auto &[key, activity] : found) {
        ListEntry entry(*activity.first);
        entry.count = int(activity.persons.size());
        entries += entry;
    }
    return entries;
}

ListCell monthCell(const ListEntry &entry, const FieldContext &context)
{
    return ListCell(
        PartialDate::of(entry.day.year(), entry.day.month()).valueOr({}).toText(context.language));
}

QByteArray monthOrder(const ListEntry &entry)
{
    return entry.day.toEdtf().left(7).toLatin1();
}

ListCell personsCell(const ListEntry &entry, const FieldContext &context)
{
    return ListCell(localeOf(context.language).toString(entry.count));
}

QByteArray personsOrder(const ListEntry &entry)
{
    return QByteArray::number(entry.count).rightJustified(12, '0');
}

/// The parts of a contact that hold personal data, as its form calls them.
ListCell dataCell(const ListEntry &, const FieldContext &context)
{
    QStringList groups;
    for (const RecordType type : {RecordType::Contact, RecordType::Role}) {
        for (const Field &field : RecordDescription::of(type).fields()) {
            const QString group = field.group(context.language);
            const bool isOfPerson = type == RecordType::Role || field.has(FieldSpec::Personal);
            if (isOfPerson && !groups.contains(group))
                groups += group;
        }
    }
    return ListCell(groups.join(QStringLiteral(", ")));
}

ListCell recipientsCell(const ListEntry &entry, const FieldContext &context)
{
    const bool isPublic = entry.text(RecordType::ProcessingBasis, u"purpose") == u"publication";
    return ListCell(
        phrase(context.language, "ListColumn",
               isPublic ? QT_TRANSLATE_NOOP("ListColumn", "The department; visitors of the city's website")
                        : QT_TRANSLATE_NOOP("ListColumn", "The department")));
}

ListCell erasureCell(const ListEntry &, const FieldContext &context)
{
    return ListCell(
        phrase(context.language, "ListColumn",
               QT_TRANSLATE_NOOP("ListColumn", "After withdrawal or on review; 90 days in the bin, at "
                                               "once on request")));
}

const DerivedColumn month{"month", QT_TRANSLATE_NOOP("ListColumn", "Month"), RecordType::ProcessingBasis,
                          monthCell, monthOrder};
const DerivedColumn persons{"persons",
                            QT_TRANSLATE_NOOP("ListColumn", "Persons"),
                            RecordType::ProcessingBasis,
                            personsCell,
                            personsOrder,
                            PrintColumn::Kind::Number};
const DerivedColumn data{"data",
                         QT_TRANSLATE_NOOP("ListColumn", "Kinds of data"),
                         RecordType::ProcessingBasis,
                         dataCell,
                         nullptr,
                         PrintColumn::Kind::Text,
                         2};
const DerivedColumn recipients{"recipients", QT_TRANSLATE_NOOP("ListColumn", "Recipients"),
                               RecordType::ProcessingBasis, recipientsCell};
const DerivedColumn erasure{"erasure", QT_TRANSLATE_NOOP("ListColumn", "Erasure"),
                            RecordType::ProcessingBasis, erasureCell};

} // namespace

PrintableList reviewList()
{
    PrintableList list;
    list.name = QStringLiteral("reviews");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "Personal data to be reviewed");
    list.everything = QT_TRANSLATE_NOOP("PrintableList", "All processing bases with a day of review");
    list.emptyText = QT_TRANSLATE_NOOP("PrintableList", "Nothing is to be reviewed in this time.");
    list.types = {RecordType::ProcessingBasis, RecordType::Contact};
    list.counted = {RecordType::Contact};
    list.derived = {contactNameColumn(), month};
    list.columns = {QStringLiteral("name"), QStringLiteral("purpose"), QStringLiteral("legal_basis"),
                    QStringLiteral("source"), QStringLiteral("review_on")};
    list.groupBy = QStringLiteral("month");
    list.groups = {QStringLiteral("month"), QStringLiteral("purpose"), QStringLiteral("legal_basis"),
                   QStringLiteral("none")};
    list.sortBy = QStringLiteral("review_on");
    list.hasTime = true;
    list.entries = reviews;
    return list;
}

PrintableList processingActivityList()
{
    PrintableList list;
    list.name = QStringLiteral("processing_activities");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "Record of processing activities");
    list.everything =
        QT_TRANSLATE_NOOP("PrintableList", "All processing of contacts, under article 30 of the GDPR");
    list.emptyText = QT_TRANSLATE_NOOP("PrintableList", "No processing basis is recorded.");
    list.types = {RecordType::ProcessingBasis};
    list.derived = {persons, data, recipients, erasure};
    list.columns = {QStringLiteral("purpose"), QStringLiteral("legal_basis"), QStringLiteral("persons"),
                    QStringLiteral("data"),    QStringLiteral("recipients"),  QStringLiteral("erasure")};
    list.groupBy = QStringLiteral("none");
    list.groups = {QStringLiteral("none"), QStringLiteral("purpose"), QStringLiteral("legal_basis")};
    list.sortBy = QStringLiteral("purpose");
    list.entries = activities;
    return list;
}

} // namespace weltkontor
