// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country.h"
#include "domain/record.h"

namespace weltkontor
{

/// The labels of the editable catalogues: "partnership_kind" and "cooperation_field". A value; any thread.
class Catalogues
{
public:
    struct Entry {
        QString key;
        QString labelDe, labelEn;
        QString label(Language language) const;
    };

    void add(const QString &catalogue, const Entry &entry) { m_entries[catalogue] += entry; }

    /// In their order; empty for an unknown catalogue.
    QList<Entry> entries(const QString &catalogue) const { return m_entries.value(catalogue); }

    /// The key itself where there is no such entry.
    QString label(const QString &catalogue, const QString &key, Language language) const;

    /// By key or label in either language, case and accents folded; empty when unknown.
    QString keyOf(const QString &catalogue, const QString &text) const;

private:
    QHash<QString, QList<Entry>> m_entries;
};

/// What turning values into texts and back depends on.
struct FieldContext {
    Language language = Language::German;
    Country home;
    Catalogues catalogues;
    /// The title of another record; without it references show as "partner:12".
    std::function<QString(const RecordRef &)> titleOf;
};

/// The value as a person reads it: dates, countries, choices and numbers in the language, phones by DIN 5008.
QString displayText(const Field &field, const QVariant &value, const FieldContext &context);

/// The value as it stands in a form's text field and is read back by parseText(); texts exactly as kept.
QString editText(const Field &field, const QVariant &value, const FieldContext &context);

/// The canonical value of what a person typed or a spreadsheet holds. Empty text is the empty value. Lists
/// are separated by ';' or line breaks. A reference is an id. Invalid says what is wrong, with an example.
Result<QVariant> parseText(const Field &field, const QString &text, const FieldContext &context);

/// The label of a Choice value.
QString choiceLabel(const Field &field, const QString &key, Language language);

/// "Żółkiew", "Frau Dr. Ada Beispiel"; from the title fields in the language, the other language where that
/// is missing. Never empty.
QString titleOf(const Record &record, const FieldContext &context);

} // namespace weltkontor
