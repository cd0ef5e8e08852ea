// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/columnmapper.h"
#include "import/importtarget.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace weltkontor
{

/// The two sorts of records that a flat row may tell of: a partner with its relations, or people.
enum class RecordFamily { Partner, Contact };

inline RecordFamily familyOf(const ImportTarget &target)
{
    return target.isContact() ? RecordFamily::Contact : RecordFamily::Partner;
}

/**
 * The columns of a row's contacts, told by numbers in their headers ("Telefon 2"), by the groups above them
 * ("Ansprechpartner" above "Name", "Telefon"), or because the same headers come again.
 */
class ContactBlocks
{
public:
    explicit ContactBlocks(const QList<SourceColumn> &columns);

    /// Whether the number in a header counts contacts.
    bool isContact(int number) const { return m_numbers.contains(number); }
    /// Whether numbers count more than one contact.
    bool areSeveral() const { return m_numbers.size() > 1; }

    struct Place {
        int contact = 0;                      ///< From 1; 0: nothing tells.
        std::optional<RecordFamily> family{}; ///< Nothing where the column may belong to both.
    };
    /// What tells the place of the column at @p position, from 0.
    Place placeOf(int position) const { return m_places.value(position); }

private:
    void readGroups(const QList<SourceColumn> &columns);
    void readRepetitions(const QList<SourceColumn> &columns);

    QSet<int> m_numbers;
    QHash<int, Place> m_places;
};

} // namespace weltkontor
