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
    QString sql() const;
    const SqlBindings &bindings() const { return m_bindings; }

    /// A statement for @p columns of any :limit records that match, which looks at no more of them than that.
    /// Binds bindings() too. Not when isEmpty().
    QString anySql(const QString &columns) const;

    /// A condition like sql() that compares the words of each record: for few of them, found otherwise, that
    /// are known to begin with the first word. With the values it binds.
    QString furtherSql() const { return comparisons(1); }
    SqlBindings furtherBindings() const { return compared(1); }

    /// Whether the full-text index has so much to look through for these words that it is better to look at
    /// some of the records first.
    bool isDense() const;
    /// A condition like sql() that compares all words with those of each record.
    QString comparingSql() const { return comparisons(0); }
    SqlBindings comparingBindings() const { return compared(0); }

private:
    QString comparisons(qsizetype from) const;
    SqlBindings compared(qsizetype from) const;

    bool m_isSqlite;
    QStringList m_words;
    QString m_ids;     ///< SQLite: the statement for the ids of what the full-text index finds.
    QString m_sql;     ///< PostgreSQL: the whole condition.
    QString m_compare; ///< The condition for short words.
    SqlBindings m_bindings;
};

} // namespace weltkontor
