// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printablelist.h"

namespace weltkontor
{

/// A heading that a row stands under, and its place among the headings.
struct ListHeading {
    int rank = 0;     ///< Headings of one rank follow their order.
    QByteArray order; ///< Bytes to be compared.
    QString text;
};

/// What columns, headings and orders a list can have, from the descriptions of its types and its derived
/// columns.
class ListFields
{
public:
    /// Both must outlive this object.
    ListFields(const PrintableList &list, const ListRecords &records, Language language);

    Language language() const { return m_context.language; }
    const FieldContext &context() const { return m_context; }

    /// The shortest key that means the same: "partner.name_de" is "name", unless an earlier type of the list
    /// has one of that key, too.
    QString canonical(const QString &key) const;
    bool isKnown(const QString &key) const;
    QStringList keys() const;

    /// With the type where several columns of the list are called alike: "Country (contact)".
    QString title(const QString &key) const;
    PrintColumn column(const QString &key) const;
    ListCell cell(const QString &key, const ListEntry &entry) const;

    /// At least one.
    QList<ListHeading> headings(const QString &key, const ListEntry &entry) const;

    /// What rows are ordered by, as bytes to be compared; empty for those without a value.
    QByteArray order(const QString &key, const ListEntry &entry) const;

private:
    struct Known {
        const DerivedColumn *derived = nullptr;
        const Field *field = nullptr;
        RecordType type = RecordType::Partner;
        explicit operator bool() const { return derived || field; }
        bool operator==(const Known &) const = default;
    };
    /// The field in the language of the list; neither where there is none.
    Known find(const QString &key) const;
    bool isPrintable(const Field &field) const;
    ListCell fieldCell(const Known &known, const ListEntry &entry) const;
    QList<ListHeading> valueHeadings(const Known &known, const ListEntry &entry) const;
    QByteArray orderOf(const Known &known, const ListEntry &entry, const ListCell &cell) const;

    const PrintableList &m_list;
    FieldContext m_context;
};

/// Says that there is no such key, and which there are.
Error unknownListKey(const ListFields &fields, const QString &key);

} // namespace weltkontor
