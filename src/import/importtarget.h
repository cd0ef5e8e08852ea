// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QStringList>

namespace weltkontor
{

/**
 * What a column of a spreadsheet can be read into: a field of one of the records that a row makes.
 *
 * A row may hold a partner, one partnership with its milestones, and several contacts with their roles. Keys
 * are those of the command line and of recipes: "partner.name_de", "contact.email", for the second contact of
 * a row "contact2.email", a person's whole name "contact.name", and the date of a milestone of a known type
 * "milestone.first_contact". A value; any thread.
 */
class ImportTarget
{
public:
    enum class Kind {
        Field,
        WholeName,     ///< "contact.name": salutation, titles, given and family name in one text.
        MilestoneDate, ///< "milestone.agreement": makes a milestone of that type.
        PlaceLine,     ///< "contact.place": postal code and city in one text.
        Status         ///< "milestone.status": "ruht seit 2022"; makes the milestones that it tells.
    };

    /// Those of the first contact, in the order in which they are offered.
    static const QList<ImportTarget> &all();

    /// Every key, bilingual ones also by their base key ("partner.name": German); nothing when unknown.
    static std::optional<ImportTarget> fromKey(const QString &key);

    QString key() const;
    Kind kind() const { return m_kind; }
    RecordType type() const { return m_type; }

    /// Tells records of one type in a row apart: the number of a contact from 1, the type of a milestone + 1,
    /// else 0.
    int slot() const { return m_slot; }

    /// The field, of WholeName the family name, of MilestoneDate and Status the date, of PlaceLine the city.
    const Field &field() const { return *m_field; }

    /// "Contact: E-mail", "Contact 2: E-mail", "Partnership: Agreement signed (date)".
    QString label(Language language) const;

    /// Texts that stand for it in the header row of a table, in German and English.
    QStringList headers() const;

    /// The same for contact number @p number of a row; itself where it is not about a contact.
    ImportTarget ofContact(int number) const;

    bool isContact() const { return m_type == RecordType::Contact || m_type == RecordType::Role; }

    /// The two languages of a bilingual field as targets; itself otherwise.
    ImportTarget inLanguage(Language language) const;

    bool operator==(const ImportTarget &) const = default;

    static constexpr int maximumContacts = 9;

private:
    ImportTarget(Kind kind, RecordType type, int slot, const Field *field)
        : m_kind(kind)
        , m_type(type)
        , m_slot(slot)
        , m_field(field)
    {
    }
    static QList<ImportTarget> made();

    Kind m_kind;
    RecordType m_type;
    int m_slot;
    const Field *m_field;
};

/// The text of a header without case, accents, signs and spaces ("E-Mail", "email" → "EMAIL"): equal texts
/// mean the same column.
QString foldedHeader(const QString &header);

} // namespace weltkontor
