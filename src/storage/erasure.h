// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"
#include "storage/database.h"

#include <QStringList>

namespace weltkontor
{

class ChangeWriter;

/// What is kept of a person, and so what an erasure takes away.
struct ErasurePlan {
    /// The contact, what it became one with, its roles, bases, follow-ups and documents, those in the bin
    /// included.
    QList<RecordRef> records;
    QList<RecordRef> linked;    ///< Other records that only name it: they lose the link.
    QStringList documentHashes; ///< Contents that no other record names.
    int versions = 0;           ///< Earlier values in the history.
    QList<RecordRef> mentioned; ///< Records whose own texts hold the family name; a person must read them.
};

/**
 * The erasure of a person (GDPR, article 17): the records themselves, their values in the history, their
 * words in the search index, drafts and the bytes of documents that nobody else needs. That somebody was
 * erased, when and by whom stays in the history, without the name. It cannot be undone.
 *
 * Copies outside of the database, such as backups, are not reached.
 */
class Erasure
{
public:
    explicit Erasure(Database &database)
        : m_database(database)
    {
    }

    /// NotFound where there is no such contact, in the bin or out of it.
    Result<ErasurePlan> plan(ContactId contact);

    /// All of it in one transaction; returns what was done.
    Result<ErasurePlan> run(ContactId contact);

private:
    Result<void> addMerged(ErasurePlan &plan);
    Result<void> addBelonging(ErasurePlan &plan);
    Result<void> addMentions(ContactId contact, ErasurePlan &plan);
    Result<void> unlink(ChangeWriter &writer, const ErasurePlan &plan);
    Result<void> removeRows(const ErasurePlan &plan);
    Result<void> blankHistory(const ErasurePlan &plan);

    Database &m_database;
};

} // namespace weltkontor
