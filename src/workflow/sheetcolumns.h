// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "storage/recordreader.h"

namespace weltkontor
{

/**
 * A column of an exported table: a field of the records, or, of partnerships, what else says which one is
 * meant and since when it is.
 */
struct SheetColumn {
    enum class Source {
        Record,
        Partner,  ///< Of a partnership.
        Milestone ///< The date of the newest milestone of a type of a partnership.
    };

    const Field *field = nullptr; ///< Of Milestone: its date.
    Source source = Source::Record;
    MilestoneType milestone = MilestoneType::Agreement; ///< Of Milestone.
};

QList<SheetColumn> sheetColumns(RecordType type);

/// The title of the column, by which an import knows it again.
QString sheetHeader(const SheetColumn &column, RecordType type, Language language);

/// Some records with all that their cells name.
struct SheetPortion {
    QList<Record> records;
    QHash<RecordRef, RecordTitle> titles;
    QHash<qint64, Record> partners;                             ///< Of partnerships, by their own id.
    QHash<qint64, QMap<MilestoneType, PartialDate>> milestones; ///< The newest, by partnership.

    QVariant value(const SheetColumn &column, const Record &record) const;
};

/// In the order of @p ids; those that do not exist are left out.
Result<SheetPortion> readSheetPortion(RecordReader &reader, RecordType type, const QList<qint64> &ids);

} // namespace weltkontor
