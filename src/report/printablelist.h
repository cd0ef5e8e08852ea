// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/listdocument.h"
#include "report/listentry.h"
#include "report/listparameters.h"
#include "report/listrecords.h"

namespace weltkontor
{

/// A column that no field of a record holds, but that follows from the row.
struct DerivedColumn {
    const char *key;
    const char *title; ///< English source text of context "ListColumn".
    RecordType of;     ///< The record it tells of: rows without one have no value.
    ListCell (*cell)(const ListEntry &entry, const FieldContext &context);

    /// What rows are ordered by; null: their texts in the alphabet of the language.
    QByteArray (*order)(const ListEntry &entry) = nullptr;
    PrintColumn::Kind kind = PrintColumn::Kind::Text;
    double weight = 1; ///< See PrintColumn.
};

/// How a list looks on paper.
enum class ListForm { Table, Labels, FactSheet };

/**
 * A kind of list that can be printed, as `report --list` names it: which rows it has, and which columns
 * and headings there can be.
 *
 * Columns, headings and order are keys of the fields of its types, bare ("population") or with the type
 * ("contact.country"), and of its derived columns. A bare key means the first type that has it.
 */
struct PrintableList {
    QString name;                 ///< Key: "partners".
    const char *title;            ///< English source text of context "PrintableList".
    const char *everything;       ///< "All partners": what it holds without a filter, same context.
    const char *emptyText;        ///< In place of the table, same context.
    QList<RecordType> types;      ///< Whose fields can be columns; the first is what the list is about.
    QList<RecordType> needed;     ///< To be read beside @c types.
    QList<RecordType> counted;    ///< Said under the title: how many of them it holds.
    QList<DerivedColumn> derived; ///< They go before fields of the same key.
    QStringList columns;          ///< Keys of those printed when nobody chooses.
    QString groupBy;              ///< Key of what it is grouped by when nobody chooses, or "none".
    QStringList groups;           ///< Keys of what people ask for as headings; any other is possible.
    QString sortBy;               ///< Key of what rows are ordered by when nobody chooses.
    bool hasTime = false;         ///< ListParameters::from and to count.
    ListForm form = ListForm::Table;
    WithoutBasis withoutBasis = WithoutBasis::Mark; ///< When nobody chooses.

    /// A picture before the first table; null: none.
    std::optional<ListPicture> (*picture)(const QList<ListEntry> &entries,
                                          const ListParameters &parameters) = nullptr;

    /// The rows in any order; ListParameters::asOf is valid.
    QList<ListEntry> (*entries)(const ListRecords &records, const ListParameters &parameters);

    RecordType subject() const { return types.first(); }
    bool hasPersonalData() const
    {
        return types.contains(RecordType::Contact) || needed.contains(RecordType::Contact);
    }
    QString titleIn(Language language) const;
};

/// In the order in which they are offered.
const QList<PrintableList> &printableLists();

/// By name; none when unknown.
std::optional<PrintableList> printableList(const QString &name);

} // namespace weltkontor
