// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/listfields.h"
#include "report/personaldata.h"

namespace weltkontor
{

/**
 * What a list prints: its rows in order, without those that have no basis where these are left out, and the
 * choices made for it, complete and with keys in their shortest form.
 */
class ListSelection
{
public:
    /// @p list and @p records must outlive it. Invalid names a key that is none, and those there are.
    static Result<ListSelection> of(const PrintableList &list, const ListRecords &records,
                                    const ListParameters &parameters);

    const ListParameters &parameters() const { return m_parameters; } ///< With the day it speaks of.
    const ListFields &fields() const { return m_fields; }
    const QStringList &columns() const { return m_columns; }
    const QString &groupBy() const { return m_groupBy; } ///< A key or "none".
    const QList<ListEntry> &entries() const { return m_entries; }

    /// What stands under the title, one sentence a line: what was chosen, for which time and day, how many
    /// records there are, and on which basis personal data are printed.
    QStringList words() const;

    /// Of them the sentences about personal data.
    QStringList basisWords() const { return m_personal.sentences(); }

private:
    ListSelection(const PrintableList &list, const ListRecords &records, const ListParameters &parameters);
    Result<void> choose();
    void sort();
    QString selectionWords() const;
    QString timeWords() const;
    QString countWords() const;

    const PrintableList *m_list;
    ListParameters m_parameters;
    ListFields m_fields;
    PersonalData m_personal;
    QStringList m_columns;
    QString m_groupBy;
    QString m_sortBy;
    bool m_isDescending = false;
    QList<ListEntry> m_entries;
};

/// What a page says of a day before the history; empty else.
QStringList historyWords(const ListParameters &parameters);

} // namespace weltkontor
