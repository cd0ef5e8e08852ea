// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QHash>
#include <QSet>

namespace weltkontor
{

/**
 * Finds contacts by e-mail, phone digits, and folded names with organisation or city. Not thread-safe.
 *
 * Holds a few short texts per contact, so that a hundred thousand fit into memory. A shared mailbox or phone
 * is no proof: the names must agree as well.
 */
class ContactIndex
{
public:
    void reserve(qsizetype contacts);
    void add(const Record &contact);

    /// Contacts that may be meant: for reading them at once.
    QSet<qint64> candidates(const Record &draft) const;

    /// The contact that is meant; nothing: none, or several that nothing tells apart.
    std::optional<qint64> find(const Record &draft) const;

private:
    struct Entry {
        qint64 id = 0;
        QString family, given, organisation, city; ///< Folded.
        QStringList mails;                         ///< In lower case.
        QStringList phones;                        ///< The last digits.
        bool isPerson() const { return !family.isEmpty() || !given.isEmpty(); }
    };

    static Entry entryOf(const Record &contact);
    static QStringList keysOf(const Entry &entry);
    static int likeness(const Entry &a, const Entry &b);

    QList<Entry> m_entries;
    QMultiHash<QString, int>
        m_byKey; ///< Positions in m_entries by "m…" mail, "p…" phone, "n…" name, "o…" organisation.
};

} // namespace weltkontor
