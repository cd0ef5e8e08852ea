// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"
#include "domain/partnershipstatus.h"
#include "report/partnerlist.h"

#include <optional>

namespace weltkontor
{

/// A partner with one of its relations, or with none.
class PartnerListRow
{
public:
    /// The records must outlive the row.
    explicit PartnerListRow(const Partner &partner);
    PartnerListRow(const Partner &partner, const Partnership &partnership, const PartnershipState &state);

    const Partner &partner() const { return *m_partner; }
    bool hasPartnership() const { return m_state.has_value(); }
    const PartnershipState &state() const { return *m_state; } ///< Only with a partnership.

    /// The value of a field of partner or partnership; none without a partnership.
    QVariant value(const Field &field, RecordType type) const;

private:
    const Partner *m_partner;
    Record m_partnerRecord;
    Record m_partnershipRecord;
    std::optional<PartnershipState> m_state;
};

/// A heading that a row stands under, and its place among the headings.
struct PartnerListHeading {
    int rank = 0; ///< Headings of one rank follow the alphabet.
    QString text;
};

/// What columns and headings a list of partners can have, from the descriptions of partner and partnership.
class PartnerListFields
{
public:
    /// @p records must outlive this object.
    PartnerListFields(const PartnerListRecords &records, Language language);

    Language language() const { return m_context.language; }
    const FieldContext &context() const { return m_context; }

    /// Without the type before it and the language after it: "partner.name_de" is "name".
    QString canonical(const QString &key) const;
    bool isKnown(const QString &key) const;
    QStringList keys() const;

    QString title(const QString &key) const;
    PrintColumn column(const QString &key) const;
    ListCell cell(const QString &key, const PartnerListRow &row) const;

    /// At least one.
    QList<PartnerListHeading> headings(const QString &key, const PartnerListRow &row) const;

    /// In the language, else in the other one, else as it is called there.
    QString nameOf(const Partner &partner) const;

private:
    struct Known {
        const Field *field = nullptr;
        RecordType type = RecordType::Partner;
    };
    /// The field in the language of the list; null field when there is none.
    Known find(const QString &key) const;
    ListCell nameCell(const Partner &partner) const;
    QList<PartnerListHeading> catalogueHeadings(const Known &known, const QVariant &value) const;

    FieldContext m_context;
};

} // namespace weltkontor
