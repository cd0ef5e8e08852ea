// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"

#include <QDate>

namespace weltkontor
{

/**
 * What a list shows, read from one line of text as a person types it: words, and `field:value` conditions.
 *
 * `country:PL status:active muster` — all must hold; several values of one field, `country:PL,FR` or
 * repeated, are alternatives; `-field:value` excludes; `field:` alone means empty; values with spaces stand
 * in quotes. A field is a key of the description (a bilingual one without its language means both), or one of
 * the derived ones: `status`, `since`, `kind` (of a partner: by its partnerships), `country` (of a
 * partnership: its partner's), `partner`, `followup` (due, coming, none), `id`.
 */
class RecordQuery
{
public:
    struct Condition {
        QString field;      ///< Lower case, as typed.
        QStringList values; ///< As typed; empty list: the field is empty.
        bool excluded = false;
        bool operator==(const Condition &) const = default;
    };

    explicit RecordQuery(RecordType type = RecordType::Partner, const QString &text = {});

    RecordType type() const { return m_type; }

    const QStringList &words() const { return m_words; }
    const QList<Condition> &conditions() const { return m_conditions; }

    /// One line that reads back as this query; also what a saved view keeps.
    QString text() const;

    bool isEmpty() const { return m_words.isEmpty() && m_conditions.isEmpty(); }

    /// For filter chips: whether the value is among the condition's, and the query with it switched.
    bool has(const QString &field, const QString &value) const;
    RecordQuery toggled(const QString &field, const QString &value) const;

    // How the answer is ordered and for which day derived values are meant.
    QString sortField; ///< Key or derived key; empty: by title.
    bool descending = false;
    Language language = Language::German; ///< Of titles and labels that are sorted by.
    QDate asOf;                           ///< Null: today.

    bool operator==(const RecordQuery &) const = default;

private:
    RecordType m_type;
    QStringList m_words;
    QList<Condition> m_conditions;
};

/// A condition of a query in words, for printed lists: "Land: Polen", "Status: aktiv".
QString conditionText(const RecordQuery::Condition &condition, RecordType type, const FieldContext &context);

} // namespace weltkontor
