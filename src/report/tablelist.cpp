// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablelist.h"

#include "base/phrases.h"
#include "report/listselection.h"

#include <map>

namespace weltkontor
{
namespace
{

QList<ListGroup> groupsOf(const ListSelection &selection)
{
    const ListFields &fields = selection.fields();
    std::map<std::tuple<int, QByteArray, QString>, ListGroup> groups; // by their order
    for (const ListEntry &entry : selection.entries()) {
        PrintRow row;
        for (const QString &column : selection.columns())
            row += fields.cell(column, entry);
        for (const ListHeading &heading : fields.headings(selection.groupBy(), entry)) {
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

} // namespace

Result<ListDocument> tableList(const PrintableList &list, const ListRecords &records,
                               const ListParameters &parameters)
{
    const auto selection = ListSelection::of(list, records, parameters);
    if (!selection)
        return selection.error();
    ListDocument document;
    document.language = parameters.language;
    document.office = records.office;
    document.title = list.titleIn(parameters.language);
    document.subtitles = selection->words();
    for (const QString &key : selection->columns())
        document.columns += selection->fields().column(key);
    document.columns.first().isRowHeader = true;
    document.columns.first().isRequired = true;
    document.groups = groupsOf(*selection);
    if (const auto picture = list.picture ? list.picture(selection->entries(), parameters) : std::nullopt) {
        ListGroup group;
        group.picture = *picture;
        document.groups.prepend(group);
    }
    document.emptyText = phrase(parameters.language, "PrintableList", list.emptyText);
    document.date = parameters.date;
    return document;
}

} // namespace weltkontor
