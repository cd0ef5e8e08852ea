// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"

namespace weltkontor
{

/// What a list is made of, read by whoever has the database.
struct ListRecords {
    /// Of the type that the list is about those to be printed; of the others all that may belong to them.
    QHash<RecordType, QList<Record>> ofType;
    Catalogues catalogues;
    Country home;
    std::function<QString(const RecordRef &)> titleOf; ///< See FieldContext.
    std::function<QByteArray(qint64)> contentOf;       ///< Of a document by its id; empty where it has none.
    QString office; ///< Who prints it, in the language of the list; may be empty.

    QList<Record> of(RecordType type) const { return ofType.value(type); }

    /// Those of a type by their id. The records must outlive it unchanged.
    QHash<qint64, const Record *> byId(RecordType type) const
    {
        QHash<qint64, const Record *> found;
        const auto records = ofType.constFind(type);
        if (records == ofType.cend())
            return found;
        for (const Record &record : *records)
            found.insert(record.id, &record);
        return found;
    }
};

} // namespace weltkontor
