// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlconnection.h"

#include "domain/recordtype.h"

namespace weltkontor
{

/// The word in record_index.words that says of which type the record is; no text a person types has it.
QString typeWord(RecordType type);

/**
 * A search text as a condition on the table record_index, called i in the statement.
 *
 * All words must begin a word of the record. Words of one and two letters, under which a full-text index
 * finds nearly everything, are compared with the words of what the longer ones found.
 */
class SearchMatch
{
public:
    SearchMatch(const QString &text, RecordType type, const SqlConnection &connection);

    /// No word to search for: everything matches.
    bool isEmpty() const { return m_words.isEmpty(); }

    /// In search form.
    const QStringList &words() const { return m_words; }

    /// The condition, beginning with " AND ", or nothing when isEmpty(); with the values it binds.
    const QString &sql() const { return m_sql; }
    const SqlBindings &bindings() const { return m_bindings; }

private:
    QStringList m_words;
    QString m_sql;
    SqlBindings m_bindings;
};

} // namespace weltkontor
