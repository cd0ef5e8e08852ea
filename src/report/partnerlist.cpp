// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/partnerlist.h"

#include "base/phrases.h"
#include "base/sortkey.h"
#include "report/filterwords.h"
#include "report/partnerlistfields.h"

#include <algorithm>
#include <map>

namespace weltkontor
{
namespace
{

/// A row before it is placed under its headings.
struct Relation {
    PartnerListRow row;
    QByteArray order; ///< Of its partner's name.
};

QList<Relation> relationsOf(const PartnerListRecords &records, const PartnerListFields &fields,
                            const QDate &asOf)
{
    QHash<qint64, QList<Milestone>> milestones;
    for (const Milestone &milestone : records.milestones)
        milestones[milestone.partnership.value].append(milestone);
    QHash<qint64, QList<const Partnership *>> partnerships;
    for (const Partnership &partnership : records.partnerships)
        partnerships[partnership.partner.value].append(&partnership);

    const auto isLater = [&asOf](const Milestone &milestone) {
        return !milestone.date.isEmpty() && milestone.date.firstDay() > asOf;
    };
    QList<Relation> relations;
    for (const Partner &partner : records.partners) {
        const QByteArray order = sortKey(fields.nameOf(partner), fields.language());
        const QList<const Partnership *> own = partnerships.value(partner.id.value);
        if (own.isEmpty())
            relations.append({PartnerListRow(partner), order});
        for (const Partnership *partnership : own) {
            const QList<Milestone> events = milestones.value(partnership->id.value);
            if (!events.isEmpty() && std::all_of(events.begin(), events.end(), isLater))
                continue; // there was nothing of it on that day
            relations.append({PartnerListRow(partner, *partnership, stateOn(events, asOf)), order});
        }
    }
    std::stable_sort(relations.begin(), relations.end(),
                     [](const Relation &one, const Relation &other) { return one.order < other.order; });
    return relations;
}

QList<ListGroup> groupsOf(const QList<Relation> &relations, const PartnerListFields &fields,
                          const QString &groupBy, const QStringList &columns)
{
    std::map<std::pair<int, QByteArray>, ListGroup> groups; // by their order
    for (const Relation &relation : relations) {
        PrintRow row;
        for (const QString &column : columns)
            row.append(fields.cell(column, relation.row));
        for (const PartnerListHeading &heading : fields.headings(groupBy, relation.row)) {
            ListGroup &group = groups[{heading.rank, sortKey(heading.text, fields.language())}];
            group.heading.text = heading.text;
            group.rows.append(row);
        }
    }
    QList<ListGroup> result;
    for (auto &[order, group] : groups)
        result.append(std::move(group));
    return result;
}

QStringList subtitlesOf(const ListParameters &parameters, const PartnerListFields &fields,
                        const QString &groupBy, const QDate &asOf, int partners, int relations)
{
    const Language language = parameters.language;
    const QString filter = filterInWords(parameters.filter, fields.context());
    const QString selection =
        filter.isEmpty()
            ? phrase(language, "PartnerList", QT_TRANSLATE_NOOP("PartnerList", "All partners"))
            : phrase(language, "PartnerList", QT_TRANSLATE_NOOP("PartnerList", "Selection – %1")).arg(filter);
    QStringList subtitles;
    if (groupBy == QLatin1String("none"))
        subtitles.append(selection);
    else
        subtitles.append(
            phrase(language, "PartnerList", QT_TRANSLATE_NOOP("PartnerList", "%1, grouped by: %2"))
                .arg(selection, fields.title(groupBy)));
    const QString day = PartialDate(asOf).toText(language);
    subtitles.append(
        phrase(language, "PartnerList",
               QT_TRANSLATE_NOOP("PartnerList", "As of %1 · Partners: %2 · Relations: %3"))
            .arg(day, localeOf(language).toString(partners), localeOf(language).toString(relations)));
    return subtitles;
}

Result<void> checkKeys(const PartnerListFields &fields, const QStringList &columns, const QString &groupBy)
{
    QStringList wanted = columns;
    if (groupBy != QLatin1String("none"))
        wanted.append(groupBy);
    for (const QString &key : wanted) {
        if (fields.isKnown(key))
            continue;
        return Error{
            Error::Kind::Invalid,
            message("PartnerList",
                    QT_TRANSLATE_NOOP("PartnerList", "The list was not made: there is no column “%1”. "
                                                     "There are: %2."))
                .arg(key, fields.keys().join(QLatin1String(", "))),
            {}};
    }
    return {};
}

} // namespace

Result<ListDocument> partnerList(const PartnerListRecords &records, const ListParameters &parameters)
{
    const PrintableList list = *printableList(QStringLiteral("partners"));
    const PartnerListFields fields(records, parameters.language);
    const QString groupBy =
        parameters.groupBy.isEmpty() ? list.groupBy : fields.canonical(parameters.groupBy);
    QStringList columns;
    for (const QString &key : parameters.columns.isEmpty() ? list.columns : parameters.columns)
        columns.append(fields.canonical(key));
    if (parameters.columns.isEmpty() && groupBy != list.groupBy) {
        // What the headings say need not stand in each row; what they no longer say must.
        columns.removeAll(groupBy);
        columns.insert(1, list.groupBy);
    }
    columns.removeDuplicates();
    if (const auto known = checkKeys(fields, columns, groupBy); !known)
        return known.error();

    const QDate asOf = parameters.asOf.isValid() ? parameters.asOf : parameters.date;
    const QList<Relation> relations = relationsOf(records, fields, asOf);
    QSet<qint64> partners;
    int relationCount = 0;
    for (const Relation &relation : relations) {
        partners.insert(relation.row.partner().id.value);
        relationCount += relation.row.hasPartnership() ? 1 : 0;
    }

    ListDocument document;
    document.language = parameters.language;
    document.office = records.office;
    document.title = list.titleIn(parameters.language);
    document.subtitles = subtitlesOf(parameters, fields, groupBy, asOf, int(partners.size()), relationCount);
    for (const QString &key : qAsConst(columns))
        document.columns.append(fields.column(key));
    document.columns.first().isRowHeader = true;
    document.columns.first().isRequired = true;
    document.groups = groupsOf(relations, fields, groupBy, columns);
    document.emptyText = phrase(parameters.language, "PartnerList",
                                QT_TRANSLATE_NOOP("PartnerList", "No partner matches this selection."));
    document.date = parameters.date;
    return document;
}

} // namespace weltkontor
