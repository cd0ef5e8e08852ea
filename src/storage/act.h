// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/recordtype.h"

#include <QJsonObject>
#include <QStringList>

namespace weltkontor
{

/**
 * What a person did, as a change set keeps it: told in the language of whoever reads the history.
 *
 * Edit, Create, Delete and Restore are made by acts on single records and get title and fields from the
 * change set itself; the others say what they are about.
 */
struct Act {
    enum class Kind {
        Edit,
        Create,
        Delete,
        Restore, ///< Out of the bin, or an earlier version of a record.
        Import,  ///< @c subject: the file's name.
        Setup,   ///< What every new database begins with; nobody's act to take back.
        Sample,
        Publish, ///< @c subject: the target's name.
        Settings,
        Merge,     ///< @c subject: the record that both became.
        KeepApart, ///< @c subject: the two that are different.
        Erase,     ///< Of a person, whose name is not told.
        Undo,
        Redo
    };

    Act() = default;
    Act(Kind ofKind, const QString &about = {})
        : kind(ofKind)
        , subject(about)
    {
    }

    Kind kind = Kind::Edit;
    QString subject;
    int leftOver = 0; ///< Import: rows that were not taken in.

    // Filled when the change set is finished.
    std::optional<RecordType> type; ///< Of the records, where they are all of one.
    int records = 0;
    QString titleDe, titleEn; ///< Of the record, where it is one.
    QStringList fields;       ///< Keys of the changed fields, where it is one record.
    QJsonObject original;     ///< Undo, Redo: the act that is taken back or done again.

    /// "Phone of Żółkiew changed", "Import of partners.xlsx: 30 records".
    QString summary(Language language) const;

    /// For the menu: "Undo: phone of Żółkiew" without its first word.
    QString name(Language language) const;

    QJsonObject toJson() const;
    static Act fromJson(const QJsonObject &json);
};

} // namespace weltkontor
