// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/listentry.h"
#include "report/listparameters.h"
#include "report/listrecords.h"

namespace weltkontor
{

/**
 * On which processing bases a list prints the data of contacts: marks or leaves out the contacts without one
 * for the purpose, counts all of them, and says so in words.
 */
class PersonalData
{
public:
    /// @p records hold the processing bases; ListParameters::asOf is valid.
    PersonalData(const ListRecords &records, const ListParameters &parameters);

    /// Whether the list may hold the row; marks it where its contact has no basis.
    bool admits(ListEntry &entry);

    /// What stands on the first page, one sentence a line; nothing without a contact.
    QStringList sentences() const;

private:
    ListParameters m_parameters;
    QHash<qint64, QStringList> m_bases;    ///< Keys of the legal bases that hold for the purpose, by contact.
    QMap<QString, QSet<qint64>> m_printed; ///< Contacts by legal basis.
    QSet<qint64> m_unfounded;
};

} // namespace weltkontor
