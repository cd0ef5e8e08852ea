// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/act.h"

#include "base/phrases.h"
#include "domain/recorddescription.h"

#include <QJsonArray>

namespace weltkontor
{
namespace
{

struct KindSpec {
    Act::Kind kind;
    const char *key;
    const char *one;  ///< What was done to one record; %1: its title.
    const char *many; ///< What was done to several; %1: "3 contacts".
};

constexpr KindSpec kinds[] = {
    {Act::Kind::Edit, "edit", QT_TRANSLATE_NOOP("Act", "%1 changed"), QT_TRANSLATE_NOOP("Act", "%1 changed")},
    {Act::Kind::Create, "create", QT_TRANSLATE_NOOP("Act", "%1 created"),
     QT_TRANSLATE_NOOP("Act", "%1 created")},
    {Act::Kind::Delete, "delete", QT_TRANSLATE_NOOP("Act", "%1 deleted"),
     QT_TRANSLATE_NOOP("Act", "%1 deleted")},
    {Act::Kind::Restore, "restore", QT_TRANSLATE_NOOP("Act", "%1 restored"),
     QT_TRANSLATE_NOOP("Act", "%1 restored")},
    {Act::Kind::Import, "import", nullptr, nullptr},
    {Act::Kind::Setup, "setup", nullptr, nullptr},
    {Act::Kind::Sample, "sample", nullptr, nullptr},
    {Act::Kind::Publish, "publish", nullptr, nullptr},
    {Act::Kind::Settings, "settings", nullptr, nullptr},
    {Act::Kind::Merge, "merge", nullptr, nullptr},
    {Act::Kind::KeepApart, "keep_apart", nullptr, nullptr},
    {Act::Kind::Erase, "erase", nullptr, nullptr},
    {Act::Kind::Undo, "undo", nullptr, nullptr},
    {Act::Kind::Redo, "redo", nullptr, nullptr},
};

const KindSpec &specOf(Act::Kind kind)
{
    for (const KindSpec &spec : kinds) {
        if (spec.kind == kind)
            return spec;
    }
    return kinds[0];
}

/// "3 contacts", or "12 records" where they are of several types.
QString countText(const Act &act, Language language)
{
    if (act.type)
        return RecordDescription::of(*act.type).name(language, act.records);
    return phrase(language, "Act", QT_TRANSLATE_N_NOOP("Act", "%n record(s)"), act.records);
}

QString titleText(const Act &act, Language language)
{
    const QString &wanted = language == Language::German ? act.titleDe : act.titleEn;
    const QString &other = language == Language::German ? act.titleEn : act.titleDe;
    return wanted.isEmpty() ? other : wanted;
}

/// "Phone of Żółkiew", "Phone and e-mail of …", "Phone and 3 further fields of …".
QString fieldsText(const Act &act, Language language)
{
    QStringList labels;
    for (const QString &key : act.fields) {
        const Field *field = act.type ? RecordDescription::of(*act.type).field(key) : nullptr;
        labels += field ? field->label(language) : key;
    }
    const QString title = titleText(act, language);
    if (labels.size() == 1)
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "%1 of %2")).arg(labels.first(), title);
    if (labels.size() == 2)
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "%1 and %2 of %3"))
            .arg(labels.first(), labels.last(), title);
    return phrase(language, "Act", QT_TRANSLATE_N_NOOP("Act", "%1 and %n further field(s) of %2"),
                  int(labels.size()) - 1)
        .arg(labels.first(), title);
}

} // namespace

QString Act::name(Language language) const
{
    switch (kind) {
    case Kind::Undo:
    case Kind::Redo:
        return fromJson(original).name(language);
    case Kind::Import:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "import of %1")).arg(subject);
    case Kind::Setup:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "setting up the database"));
    case Kind::Sample:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "filling in the sample city"));
    case Kind::Publish:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "publication to %1")).arg(subject);
    case Kind::Settings:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "change of the settings"));
    case Kind::Merge:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "merging of two records into %1"))
            .arg(subject);
    case Kind::KeepApart:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "keeping apart of %1")).arg(subject);
    case Kind::Erase:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "erasure of a person"));
    default:
        break;
    }
    const bool single = !titleText(*this, language).isEmpty();
    if (single && kind == Kind::Edit && !fields.isEmpty())
        return fieldsText(*this, language);
    const KindSpec &spec = specOf(kind);
    return phrase(language, "Act", single ? spec.one : spec.many)
        .arg(single ? titleText(*this, language) : countText(*this, language));
}

QString Act::summary(Language language) const
{
    switch (kind) {
    case Kind::Undo:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "Taken back: %1")).arg(name(language));
    case Kind::Redo:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "Done again: %1")).arg(name(language));
    case Kind::Import:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "Import of %1: %2"))
            .arg(subject, countText(*this, language));
    case Kind::Setup:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "Database set up: %1"))
            .arg(countText(*this, language));
    case Kind::Sample:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "Sample city filled in: %1"))
            .arg(countText(*this, language));
    case Kind::Publish:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "Published to %1")).arg(subject);
    case Kind::Settings:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "Settings changed"));
    case Kind::Merge:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "Two records merged into %1")).arg(subject);
    case Kind::KeepApart:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "Not the same: %1")).arg(subject);
    case Kind::Erase:
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "A person was erased"));
    default:
        break;
    }
    const QString told = name(language);
    if (kind == Kind::Edit && !fields.isEmpty() && !titleText(*this, language).isEmpty())
        return phrase(language, "Act", QT_TRANSLATE_NOOP("Act", "%1 changed")).arg(told);
    return told;
}

QJsonObject Act::toJson() const
{
    QJsonObject json{{QStringLiteral("kind"), QString::fromLatin1(specOf(kind).key)}};
    const auto add = [&json](const char *key, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1String(key), value);
    };
    add("subject", subject);
    if (leftOver > 0)
        json.insert(QStringLiteral("leftOver"), leftOver);
    if (type)
        add("type", RecordDescription::of(*type).key());
    if (records > 0)
        json.insert(QStringLiteral("records"), records);
    add("titleDe", titleDe);
    add("titleEn", titleEn);
    if (!fields.isEmpty())
        json.insert(QStringLiteral("fields"), QJsonArray::fromStringList(fields));
    if (!original.isEmpty())
        json.insert(QStringLiteral("original"), original);
    return json;
}

Act Act::fromJson(const QJsonObject &json)
{
    Act act;
    const QString key = json.value(QStringLiteral("kind")).toString();
    for (const KindSpec &spec : kinds) {
        if (key == QLatin1String(spec.key))
            act.kind = spec.kind;
    }
    act.subject = json.value(QStringLiteral("subject")).toString();
    act.leftOver = json.value(QStringLiteral("leftOver")).toInt();
    act.type = RecordDescription::typeFromKey(json.value(QStringLiteral("type")).toString());
    act.records = json.value(QStringLiteral("records")).toInt();
    act.titleDe = json.value(QStringLiteral("titleDe")).toString();
    act.titleEn = json.value(QStringLiteral("titleEn")).toString();
    const QJsonArray keys = json.value(QStringLiteral("fields")).toArray();
    for (const QJsonValue &field : keys)
        act.fields += field.toString();
    act.original = json.value(QStringLiteral("original")).toObject();
    return act;
}

} // namespace weltkontor
