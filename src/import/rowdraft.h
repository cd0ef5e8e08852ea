// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "sheet/cell.h"

#include <QList>

namespace weltkontor
{

/// What is wrong with one value of a table.
struct ImportProblem {
    enum class Severity {
        Error,  ///< The row is not imported.
        Warning ///< It is imported; the message says what became of the value.
    };

    qint64 row = 0; ///< As a spreadsheet program shows it, from 1.
    QString column; ///< Name of the column; empty: the row as a whole.
    QString value;  ///< As in the table.
    QString message;
    Severity severity = Severity::Error;
};

/// A record as one row of a table tells it, before it is compared with those that exist.
struct PartDraft {
    RecordType type = RecordType::Partner;
    int slot = 0; ///< See ImportTarget::slot().
    Record record;
    QList<int> given;  ///< Indexes of the fields that the row has a value for.
    QStringList notes; ///< Lines for the internal note: values that no field could take, with their headers.

    bool gives(const char *key) const
    {
        const Field *field = record.description().field(QString::fromLatin1(key));
        return field && given.contains(field->index());
    }

    /// Sets a canonical value that the row tells.
    void give(const Field &field, const QVariant &value);
    void give(const char *key, const QVariant &value);

    /// Of a partner: the first of its names that the row tells.
    QString partnerName() const;
    /// Of a contact: whether the row names a person and not only an organisation.
    bool namesPerson() const;
};

/// One row of a table, understood.
struct RowDraft {
    qint64 row = 0; ///< From 1.
    QList<PartDraft> parts;
    QList<ImportProblem> problems;
    QList<Cell> cells;
    bool isSkipped = false; ///< The person leaves it out.

    bool isRejected() const
    {
        return std::any_of(problems.begin(), problems.end(), [](const ImportProblem &problem) {
            return problem.severity == ImportProblem::Severity::Error;
        });
    }
    /// Makes it where there is none yet.
    PartDraft &partOf(RecordType type, int slot);

    /// The row is not imported, for this reason.
    void reject(const QString &why);
    /// The row is no record, for this reason; nothing of it is imported.
    void leaveOut(const QString &why);

    PartDraft *part(RecordType type, int slot)
    {
        for (PartDraft &part : parts) {
            if (part.type == type && part.slot == slot)
                return &part;
        }
        return nullptr;
    }
};

} // namespace weltkontor
