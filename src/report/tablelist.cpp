// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablelist.h"

#include "base/phrases.h"
#include "domain/partialdate.h"
#include "domain/recordtypewords.h"
#include "report/filterwords.h"
#include "report/listfields.h"
#include "report/personaldata.h"

#include <algorithm>
#include <map>

namespace weltkontor
{
namespace
{

/// What was chosen, complete and with keys in their shortest form.
struct Choice {
    QStringList columns;
    QString groupBy;
    QString sortBy;
    bool isDescending = false;
};

Result<Choice> chosen(const PrintableList &list, const ListFields &fields, const ListParameters &parameters)
{
    Choice choice;
    choice.groupBy = parameters.groupBy.isEmpty() ? list.groupBy : fields.canonical(parameters.groupBy);
    choice.isDescending = parameters.sortBy.startsWith(u'-');
    const QString sortBy = parameters.sortBy.mid(choice.isDescending ? 1 : 0);
    choice.sortBy = sortBy.isEmpty() ? list.sortBy : fields.canonical(sortBy);
    for (const QString &key : parameters.columns.isEmpty() ? list.columns : parameters.columns)
        choice.columns += fields.canonical(key);
    if (parameters.columns.isEmpty() && choice.groupBy != list.groupBy) {
        // What the headings say need not stand in each row; what they no longer say must.
        if (choice.columns.first() != choice.groupBy)
            choice.columns.removeAll(choice.groupBy);
        if (list.groupBy != u"none" && !choice.columns.contains(list.groupBy))
            choice.columns.insert(1, list.groupBy);
    }
    choice.columns.removeDuplicates();
    QStringList keys = choice.columns + QStringList{choice.sortBy};
    if (choice.groupBy != u"none")
        keys += choice.groupBy;
    for (const QString &key : std::as_const(keys)) {
        if (!fields.isKnown(key))
            return unknownListKey(fields, key);
    }
    return choice;
}

QList<ListEntry> sorted(const QList<ListEntry> &entries, const ListFields &fields, const PrintableList &list,
                        const Choice &choice)
{
    struct Place {
        QByteArray order, second;
        qsizetype index;
    };
    std::vector<Place> places;
    places.reserve(size_t(entries.size()));
    for (qsizetype i = 0; i < entries.size(); ++i)
        places.push_back({fields.order(choice.sortBy, entries[i]),
                          choice.sortBy == list.sortBy ? QByteArray() : fields.order(list.sortBy, entries[i]),
                          i});
    std::stable_sort(places.begin(), places.end(), [&choice](const Place &one, const Place &other) {
        if (one.order.isEmpty() != other.order.isEmpty())
            return other.order.isEmpty(); // those without a value come last, either way
        if (one.order != other.order)
            return choice.isDescending ? one.order > other.order : one.order < other.order;
        return one.second < other.second;
    });
    QList<ListEntry> result;
    result.reserve(entries.size());
    for (const Place &place : places)
        result += entries[place.index];
    return result;
}

QList<ListGroup> groupsOf(const QList<ListEntry> &entries, const ListFields &fields, const Choice &choice)
{
    std::map<std::tuple<int, QByteArray, QString>, ListGroup> groups; // by their order
    for (const ListEntry &entry : entries) {
        PrintRow row;
        for (const QString &column : choice.columns)
            row += fields.cell(column, entry);
        for (const ListHeading &heading : fields.headings(choice.groupBy, entry)) {
            ListGroup &group = groups[{heading.rank, heading.order, heading.text}];
            group.heading.text = heading.text;
            group.rows += row;
        }
    }
    QList<ListGroup> result;
    for (auto &[order, group] : groups)
        result += std::move(group);
    return result;
}

/// "All partners, grouped by: Kind, ordered by: Since".
QString selectionWords(const PrintableList &list, const ListFields &fields, const ListParameters &parameters,
                       const Choice &choice)
{
    const Language language = parameters.language;
    const QString filter = filterInWords(parameters.filter, list.types, fields.context());
    QString words =
        filter.isEmpty()
            ? phrase(language, "PrintableList", list.everything)
            : phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "Selection – %1")).arg(filter);
    if (choice.groupBy != u"none")
        words = phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "%1, grouped by: %2"))
                    .arg(words, fields.title(choice.groupBy));
    if (choice.sortBy != list.sortBy || choice.isDescending)
        words = (choice.isDescending
                     ? phrase(language, "TableList",
                              QT_TRANSLATE_NOOP("TableList", "%1, ordered by: %2, from last to first"))
                     : phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "%1, ordered by: %2")))
                    .arg(words, fields.title(choice.sortBy));
    return words;
}

QString timeWords(const ListParameters &parameters)
{
    const Language language = parameters.language;
    const QString from = PartialDate(parameters.from).toText(language);
    const QString to = PartialDate(parameters.to).toText(language);
    if (parameters.from.isValid() && parameters.to.isValid())
        return phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "From %1 to %2")).arg(from, to);
    if (parameters.from.isValid())
        return phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "From %1")).arg(from);
    if (parameters.to.isValid())
        return phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "Until %1")).arg(to);
    return {};
}

/// "As of 24 November 2025 · 6 partners · 7 partnerships".
QString countWords(const PrintableList &list, const QList<ListEntry> &entries,
                   const ListParameters &parameters)
{
    QString words = phrase(parameters.language, "TableList", QT_TRANSLATE_NOOP("TableList", "As of %1"))
                        .arg(PartialDate(parameters.asOf).toText(parameters.language));
    for (const RecordType type : list.counted) {
        QSet<qint64> ids;
        for (const ListEntry &entry : entries) {
            if (const Record *record = entry.record(type))
                ids.insert(record->id);
        }
        words += QStringLiteral(" · ") + countedRecords(type, ids.size(), parameters.language);
    }
    return words;
}

} // namespace

Result<ListDocument> tableList(const PrintableList &list, const ListRecords &records,
                               const ListParameters &given)
{
    ListParameters parameters = given;
    if (!parameters.asOf.isValid())
        parameters.asOf = parameters.date;
    const ListFields fields(list, records, parameters.language);
    const auto choice = chosen(list, fields, parameters);
    if (!choice)
        return choice.error();

    PersonalData personal(records, parameters);
    QList<ListEntry> entries;
    for (ListEntry &entry : list.entries(records, parameters)) {
        if (personal.admits(entry))
            entries += entry;
    }
    entries = sorted(entries, fields, list, *choice);

    ListDocument document;
    document.language = parameters.language;
    document.office = records.office;
    document.title = list.titleIn(parameters.language);
    document.subtitles += selectionWords(list, fields, parameters, *choice);
    if (list.hasTime && (parameters.from.isValid() || parameters.to.isValid()))
        document.subtitles += timeWords(parameters);
    document.subtitles += countWords(list, entries, parameters);
    document.subtitles += personal.sentences();
    for (const QString &key : choice->columns)
        document.columns += fields.column(key);
    document.columns.first().isRowHeader = true;
    document.columns.first().isRequired = true;
    document.groups = groupsOf(entries, fields, *choice);
    document.emptyText = phrase(parameters.language, "PrintableList", list.emptyText);
    document.date = parameters.date;
    return document;
}

} // namespace weltkontor
