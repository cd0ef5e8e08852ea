// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/recordtype.h"

#include <QVariant>

#include <optional>
#include <span>

namespace weltkontor
{

/// What a field holds. In brackets the type of its value in a Record; an empty value is QVariant() everywhere
/// but for Boolean, which is false.
enum class FieldType {
    Text,            ///< One line (QString).
    MultilineText,   ///< Several lines (QString).
    Markdown,        ///< CommonMark without raw HTML (QString).
    Integer,         ///< (qlonglong)
    Boolean,         ///< (bool)
    Choice,          ///< One of the fixed FieldSpec::choices (QString: its key).
    Catalogue,       ///< An entry of an editable catalogue (QString: its key).
    CatalogueList,   ///< Entries of a catalogue (QStringList of keys).
    Country,         ///< ISO 3166-1 alpha-2 (QString).
    Language,        ///< BCP 47 (QString).
    PartialDate,     ///< EDTF level 0 (QString).
    Date,            ///< ISO 8601 calendar date (QString).
    DateTime,        ///< ISO 8601 in UTC with 'Z' (QString).
    Phone,           ///< As typed (QString); storage keeps the E.164 form beside it.
    Mail,            ///< (QString)
    Web,             ///< (QString)
    Coordinates,     ///< "52.22977, 21.01178" (QString).
    TextList,        ///< Several short texts (QStringList).
    Reference,       ///< A record of FieldSpec::target (qlonglong: its id).
    ReferenceList,   ///< Records of FieldSpec::target (QVariantList of qlonglong).
    AnyReference,    ///< A record of any type (QString: RecordRef::toText()).
    AnyReferenceList ///< (QStringList of RecordRef::toText()).
};

/// One of the fixed values of a Choice field; the label is an English source text of context "Choice".
struct ChoiceSpec {
    const char *key;
    const char *label;
};

/// How the value of a field gets out of and into the C++ struct of its record type.
struct FieldAccess {
    QVariant (*get)(const void *record) = nullptr;
    bool (*set)(void *record, const QVariant &value) = nullptr; ///< False when the value is not valid.
};

/**
 * One field of a record type, described once, at compile time.
 *
 * SQL, JSON, import, lists, search, forms and the command line are driven by this description and name no
 * field themselves. A bilingual field is described once and becomes two Fields ("name_de", "name_en").
 */
struct FieldSpec {
    enum Flag : quint32 {
        None = 0,
        Bilingual = 1u << 0,
        Required = 1u << 1, ///< At least one language of a bilingual field.
        Personal =
            1u << 2, ///< Personal data in the sense of the GDPR: published and printed with a basis only.
        Searchable = 1u << 3,  ///< Its words find the record.
        Listed = 1u << 4,      ///< A column of lists and tables unless the person hides it.
        Internal = 1u << 5,    ///< Never published and not in exports for others.
        NamesRecord = 1u << 6, ///< Part of the record's title, in order of description.
        Automatic = 1u << 7,   ///< Kept by the program; not in forms or imports.
        Picture = 1u << 8,     ///< Of references to documents: they are pictures, shown as such in forms.
    };

    const char *key = nullptr;
    FieldType type = FieldType::Text;
    const char *label = nullptr; ///< English source text of context "Field".
    const char *group = nullptr; ///< English source text of context "FieldGroup": the section of the form.
    quint32 flags = None;
    FieldAccess access[2] = {}; ///< German and English for bilingual fields, else the first only.
    std::span<const ChoiceSpec> choices = {};
    const char *catalogue = nullptr;         ///< For Catalogue and CatalogueList.
    RecordType target = RecordType::Partner; ///< For Reference and ReferenceList.
    const char *synonyms = nullptr; ///< Headers of spreadsheets, German and English, separated by '|'.
    int maximumLength = 200;        ///< Of texts, in characters as a person counts them (graphemes).
    const char *example = nullptr;  ///< Shown where a value is refused.

    constexpr bool has(Flag flag) const { return (flags & flag) != 0; }

    // For writing descriptions: each returns the changed copy.
    constexpr FieldSpec as(FieldType newType) const
    {
        return changed([&](FieldSpec &s) {
            s.type = newType;
            if (newType == FieldType::MultilineText || newType == FieldType::Markdown)
                s.maximumLength = 20000;
        });
    }
    constexpr FieldSpec in(const char *newGroup) const
    {
        return changed([&](FieldSpec &s) { s.group = newGroup; });
    }
    constexpr FieldSpec with(quint32 more) const
    {
        return changed([&](FieldSpec &s) { s.flags |= more; });
    }
    constexpr FieldSpec required() const { return with(Required); }
    constexpr FieldSpec personal() const { return with(Personal); }
    constexpr FieldSpec searchable() const { return with(Searchable); }
    constexpr FieldSpec listed() const { return with(Listed); }
    constexpr FieldSpec internal() const { return with(Internal); }
    constexpr FieldSpec namesRecord() const { return with(NamesRecord); }
    constexpr FieldSpec automatic() const { return with(Automatic); }
    constexpr FieldSpec ofPictures() const { return with(Picture); }
    constexpr FieldSpec from(const char *name) const
    {
        return changed([&](FieldSpec &s) { s.catalogue = name; });
    }
    constexpr FieldSpec headers(const char *names) const
    {
        return changed([&](FieldSpec &s) { s.synonyms = names; });
    }
    constexpr FieldSpec upTo(int length) const
    {
        return changed([&](FieldSpec &s) { s.maximumLength = length; });
    }
    constexpr FieldSpec like(const char *text) const
    {
        return changed([&](FieldSpec &s) { s.example = text; });
    }

private:
    template<typename Change>
    constexpr FieldSpec changed(Change change) const
    {
        FieldSpec copy = *this;
        change(copy);
        return copy;
    }
};

/// A field as storage, JSON and forms see it: one language of a bilingual one.
class Field
{
public:
    Field(const FieldSpec &spec, std::optional<Language> language, int index);

    const FieldSpec &spec() const { return *m_spec; }
    FieldType type() const { return m_spec->type; }
    bool has(FieldSpec::Flag flag) const { return m_spec->has(flag); }

    /// Its place in Record::values() and RecordDescription::fields().
    int index() const { return m_index; }

    /// "name_de": the column, the JSON key, the objectName of the widget, the name on the command line.
    const QString &key() const { return m_key; }

    /// Of a bilingual field only.
    std::optional<Language> language() const { return m_language; }

    /// "Name (German)" in the given language.
    QString label(Language language) const;

    /// The label without its language: "Name".
    QString plainLabel(Language language) const;

    /// The section of the form.
    QString group(Language language) const;

    /// Its headers in spreadsheets: synonyms, key and labels in both languages.
    QStringList headers() const;

    bool isText() const;      ///< Text, MultilineText or Markdown.
    bool isReference() const; ///< One or several records.
    bool isList() const;      ///< The value is a QStringList or QVariantList.

    const FieldAccess &access() const;

private:
    const FieldSpec *m_spec;
    std::optional<Language> m_language;
    int m_index;
    QString m_key;
};

} // namespace weltkontor
