// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coordinates.h"
#include "domain/country.h"
#include "domain/field.h"
#include "domain/languagetag.h"
#include "domain/mailaddress.h"
#include "domain/partialdate.h"
#include "domain/webaddress.h"

namespace weltkontor
{

/// A text in German and English; either may be missing.
struct Bilingual {
    QString de;
    QString en;

    const QString &in(Language language) const { return language == Language::German ? de : en; }
    /// The text in @p language, or else the other one.
    const QString &inOrOther(Language language) const
    {
        const QString &wanted = in(language);
        return wanted.isEmpty() ? in(otherLanguage(language)) : wanted;
    }
    bool isEmpty() const { return de.isEmpty() && en.isEmpty(); }
    bool operator==(const Bilingual &) const = default;
};

/// The choices of an enumeration, in the order of its enumerators; specialised beside each.
template<typename Enum>
struct ChoicesOf;

/// The value of a Record for a member of a C++ struct, and back. The field type follows from the member's.
template<typename T>
struct ValueTraits {
    static_assert(std::is_enum_v<T>, "no ValueTraits for this member type");
    static constexpr FieldType type = FieldType::Choice;
    static constexpr std::span<const ChoiceSpec> choices() { return ChoicesOf<T>::values; }
    static QVariant get(T value)
    {
        const char *key = ChoicesOf<T>::values[static_cast<size_t>(value)].key;
        return *key ? QVariant(QString::fromLatin1(key)) : QVariant();
    }
    static bool set(T &member, const QVariant &value)
    {
        const QString key = value.toString();
        for (size_t i = 0; i < std::size(ChoicesOf<T>::values); ++i) {
            if (key == QLatin1String(ChoicesOf<T>::values[i].key)) {
                member = static_cast<T>(i);
                return true;
            }
        }
        return false;
    }
};

struct PlainTraits {
    static constexpr std::span<const ChoiceSpec> choices() { return {}; }
};

template<>
struct ValueTraits<QString> : PlainTraits {
    static constexpr FieldType type = FieldType::Text;
    static QVariant get(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
    static bool set(QString &member, const QVariant &value)
    {
        member = value.toString();
        return true;
    }
};

template<>
struct ValueTraits<bool> : PlainTraits {
    static constexpr FieldType type = FieldType::Boolean;
    static QVariant get(bool value) { return value; }
    static bool set(bool &member, const QVariant &value)
    {
        member = value.toBool();
        return true;
    }
};

template<>
struct ValueTraits<std::optional<qint64>> : PlainTraits {
    static constexpr FieldType type = FieldType::Integer;
    static QVariant get(std::optional<qint64> value)
    {
        return value ? QVariant(qlonglong(*value)) : QVariant();
    }
    static bool set(std::optional<qint64> &member, const QVariant &value)
    {
        bool ok = true;
        member = value.isValid() ? std::optional<qint64>(value.toLongLong(&ok)) : std::nullopt;
        return ok;
    }
};

template<>
struct ValueTraits<QStringList> : PlainTraits {
    static constexpr FieldType type = FieldType::TextList;
    static QVariant get(const QStringList &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
    static bool set(QStringList &member, const QVariant &value)
    {
        member = value.toStringList();
        return true;
    }
};

template<>
struct ValueTraits<QDate> : PlainTraits {
    static constexpr FieldType type = FieldType::Date;
    static QVariant get(const QDate &value)
    {
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
    }
    static bool set(QDate &member, const QVariant &value)
    {
        member = QDate::fromString(value.toString(), Qt::ISODate);
        return member.isValid() || !value.isValid();
    }
};

template<>
struct ValueTraits<QDateTime> : PlainTraits {
    static constexpr FieldType type = FieldType::DateTime;
    static QVariant get(const QDateTime &value)
    {
        return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
    }
    static bool set(QDateTime &member, const QVariant &value)
    {
        member = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return member.isValid() || !value.isValid();
    }
};

template<>
struct ValueTraits<PartialDate> : PlainTraits {
    static constexpr FieldType type = FieldType::PartialDate;
    static QVariant get(const PartialDate &value) { return ValueTraits<QString>::get(value.toEdtf()); }
    static bool set(PartialDate &member, const QVariant &value)
    {
        const auto date = PartialDate::fromEdtf(value.toString());
        member = date.valueOr({});
        return date.isOk();
    }
};

template<>
struct ValueTraits<Country> : PlainTraits {
    static constexpr FieldType type = FieldType::Country;
    static QVariant get(const Country &value) { return ValueTraits<QString>::get(value.code()); }
    static bool set(Country &member, const QVariant &value)
    {
        const auto country = Country::fromCode(value.toString());
        member = country.valueOr({});
        return country.isOk();
    }
};

template<>
struct ValueTraits<LanguageTag> : PlainTraits {
    static constexpr FieldType type = FieldType::Language;
    static QVariant get(const LanguageTag &value) { return ValueTraits<QString>::get(value.tag()); }
    static bool set(LanguageTag &member, const QVariant &value)
    {
        const auto tag = LanguageTag::fromTag(value.toString());
        member = tag.valueOr({});
        return tag.isOk();
    }
};

template<typename T, FieldType Type>
struct TextValueTraits : PlainTraits {
    static constexpr FieldType type = Type;
    static QVariant get(const T &value) { return ValueTraits<QString>::get(value.toText()); }
    static bool set(T &member, const QVariant &value)
    {
        member = {};
        if (value.toString().isEmpty())
            return true;
        const auto parsed = T::fromText(value.toString());
        if (parsed)
            member = *parsed;
        return parsed.isOk();
    }
};
template<>
struct ValueTraits<MailAddress> : TextValueTraits<MailAddress, FieldType::Mail> {
};
template<>
struct ValueTraits<WebAddress> : TextValueTraits<WebAddress, FieldType::Web> {
};
template<>
struct ValueTraits<Coordinates> : TextValueTraits<Coordinates, FieldType::Coordinates> {
};

template<RecordType Type>
struct ValueTraits<Id<Type>> : PlainTraits {
    static constexpr FieldType type = FieldType::Reference;
    static QVariant get(Id<Type> value)
    {
        return value.isNull() ? QVariant() : QVariant(qlonglong(value.value));
    }
    static bool set(Id<Type> &member, const QVariant &value)
    {
        bool ok = true;
        member.value = value.isValid() ? value.toLongLong(&ok) : 0;
        return ok;
    }
};

template<RecordType Type>
struct ValueTraits<QList<Id<Type>>> : PlainTraits {
    static constexpr FieldType type = FieldType::ReferenceList;
    static QVariant get(const QList<Id<Type>> &value)
    {
        QVariantList ids;
        for (const Id<Type> id : value)
            ids += qlonglong(id.value);
        return ids.isEmpty() ? QVariant() : QVariant(ids);
    }
    static bool set(QList<Id<Type>> &member, const QVariant &value)
    {
        member.clear();
        const QVariantList ids = value.toList();
        for (const QVariant &id : ids)
            member += Id<Type>{id.toLongLong()};
        return true;
    }
};

template<>
struct ValueTraits<RecordRef> : PlainTraits {
    static constexpr FieldType type = FieldType::AnyReference;
    static QVariant get(const RecordRef &value)
    {
        return value.isNull() ? QVariant() : QVariant(value.toText());
    }
    static bool set(RecordRef &member, const QVariant &value)
    {
        const auto reference = RecordRef::fromText(value.toString());
        member = reference.value_or(RecordRef());
        return reference.has_value() || !value.isValid();
    }
};

template<>
struct ValueTraits<QList<RecordRef>> : PlainTraits {
    static constexpr FieldType type = FieldType::AnyReferenceList;
    static QVariant get(const QList<RecordRef> &value)
    {
        QStringList texts;
        for (const RecordRef &reference : value)
            texts += reference.toText();
        return ValueTraits<QStringList>::get(texts);
    }
    static bool set(QList<RecordRef> &member, const QVariant &value)
    {
        member.clear();
        const QStringList texts = value.toStringList();
        for (const QString &text : texts) {
            const auto reference = RecordRef::fromText(text);
            if (!reference)
                return false;
            member += *reference;
        }
        return true;
    }
};

namespace detail
{
template<typename>
struct MemberOf;
template<typename R, typename T>
struct MemberOf<T R::*> {
    using Record = R;
    using Type = T;
};

/// The record type that a reference member points to; of no meaning for other members.
template<typename>
inline constexpr RecordType targetOf = RecordType::Partner;
template<RecordType Target>
inline constexpr RecordType targetOf<Id<Target>> = Target;
template<RecordType Target>
inline constexpr RecordType targetOf<QList<Id<Target>>> = Target;

template<auto Member>
using RecordOf = typename MemberOf<decltype(Member)>::Record;
template<auto Member>
using TypeOf = typename MemberOf<decltype(Member)>::Type;
} // namespace detail

/// Describes the member as a field: `field<&Partner::country>("country", QT_TRANSLATE_NOOP("Field",
/// "Country"))`.
template<auto Member>
constexpr FieldSpec field(const char *key, const char *label)
{
    using Struct = detail::RecordOf<Member>;
    using Type = detail::TypeOf<Member>;
    FieldSpec spec;
    spec.key = key;
    spec.label = label;
    if constexpr (std::is_same_v<Type, Bilingual>) {
        using Traits = ValueTraits<QString>;
        spec.flags = FieldSpec::Bilingual;
        spec.access[0] = {
            [](const void *r) { return Traits::get((static_cast<const Struct *>(r)->*Member).de); },
            [](void *r, const QVariant &v) {
                return Traits::set((static_cast<Struct *>(r)->*Member).de, v);
            }};
        spec.access[1] = {
            [](const void *r) { return Traits::get((static_cast<const Struct *>(r)->*Member).en); },
            [](void *r, const QVariant &v) {
                return Traits::set((static_cast<Struct *>(r)->*Member).en, v);
            }};
    } else {
        using Traits = ValueTraits<Type>;
        spec.type = Traits::type;
        spec.choices = Traits::choices();
        spec.target = detail::targetOf<Type>;
        spec.access[0] = {
            [](const void *r) { return Traits::get(static_cast<const Struct *>(r)->*Member); },
            [](void *r, const QVariant &v) { return Traits::set(static_cast<Struct *>(r)->*Member, v); }};
    }
    return spec;
}

} // namespace weltkontor
