// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/targetlist.h"

#include "base/phrases.h"
#include "base/sortkey.h"
#include "base/textfolding.h"
#include "publish/transportfactory.h"
#include "storage/changeset.h"
#include "storage/recordreader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace weltkontor
{
namespace
{

QString switchKey(PublishSwitch switching)
{
    return QString::fromLatin1(ChoicesOf<PublishSwitch>::values[size_t(switching)].key);
}

QString namesOf(const QList<PublishTarget> &targets)
{
    QStringList names;
    for (const PublishTarget &target : targets)
        names += target.name;
    return names.join(QLatin1String(", "));
}

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Error noTarget(const QString &name, const QList<PublishTarget> &targets)
{
    if (targets.isEmpty())
        return {Error::Kind::NotFound,
                message("TargetList",
                        QT_TRANSLATE_NOOP("TargetList", "No place to publish to has been set up. "
                                                        "Nothing was published; add a target first, "
                                                        "such as a folder of the web server.")),
                {}};
    if (name.isEmpty())
        return {
            Error::Kind::Invalid,
            message("TargetList", QT_TRANSLATE_NOOP("TargetList", "There are several targets. Nothing was "
                                                                  "published; name one of these: %1."))
                .arg(namesOf(targets)),
            {}};
    return {Error::Kind::NotFound,
            message("TargetList", QT_TRANSLATE_NOOP("TargetList", "There is no target “%1”. There are: %2."))
                .arg(name, namesOf(targets)),
            {}};
}

Act actOf(Act::Kind kind)
{
    Act act;
    act.kind = kind;
    return act;
}

} // namespace

Result<QList<PublishTarget>> TargetList::all()
{
    auto targets = RecordReader(m_database).all<PublishTarget>();
    if (!targets)
        return targets.error();
    std::sort(targets->begin(), targets->end(), [](const PublishTarget &a, const PublishTarget &b) {
        return std::pair(sortKey(a.name, Language::German), a.id) <
               std::pair(sortKey(b.name, Language::German), b.id);
    });
    return targets;
}

Result<PublishTarget> TargetList::find(const QString &name)
{
    const auto targets = all();
    if (!targets)
        return targets.error();
    if (name.isEmpty() && targets->size() == 1)
        return targets->first();
    for (const PublishTarget &target : *targets) {
        if (!name.isEmpty() && isSameName(target.name, name))
            return target;
    }
    return noTarget(name, *targets);
}

Result<PublishTarget> TargetList::save(const PublishTarget &target)
{
    PublishTarget kept = target;
    kept.name = normalized(target.name.trimmed());
    if (kept.name.isEmpty())
        return Error{
            Error::Kind::Invalid,
            message("TargetList", QT_TRANSLATE_NOOP("TargetList", "A target needs a name, such as “web”.")),
            {}};
    const auto address = TargetAddress::fromText(target.address);
    if (!address)
        return address.error();
    kept.address = address->toText();
    const auto targets = all();
    if (!targets)
        return targets.error();
    for (const PublishTarget &other : *targets) {
        if (other.id != kept.id && isSameName(other.name, kept.name))
            return Error{
                Error::Kind::Invalid,
                message("TargetList", QT_TRANSLATE_NOOP("TargetList", "There is a target “%1” already. "
                                                                      "Choose another name."))
                    .arg(other.name),
                {}};
    }
    Record record = Record::from(kept);
    auto change = ChangeSet::begin(m_database, actOf(kept.id.isNull() ? Act::Kind::Create : Act::Kind::Edit));
    if (!change)
        return change.error();
    if (const auto saved = (*change)->save(record); !saved)
        return saved.error();
    if (const auto committed = (*change)->commit(); !committed)
        return committed.error();
    return record.to<PublishTarget>();
}

Result<void> TargetList::remove(const QString &name)
{
    const auto target = find(name);
    if (!target)
        return target.error();
    auto change = ChangeSet::begin(m_database, actOf(Act::Kind::Delete));
    if (!change)
        return change.error();
    if (const auto removed = (*change)->remove(target->id); !removed)
        return removed;
    const auto committed = (*change)->commit();
    return committed ? Result<void>() : Result<void>(committed.error());
}

Result<void> TargetList::test(const QString &name)
{
    const auto target = find(name);
    return target ? testTarget(*target) : Result<void>(target.error());
}

Result<void> testTarget(const PublishTarget &target)
{
    const auto address = TargetAddress::fromText(target.address);
    if (!address)
        return address.error();
    const auto transport = makeTransport(*address);
    if (!transport)
        return transport.error();
    return (*transport)->test();
}

QJsonObject TargetList::toJson(const PublishTarget &target)
{
    return {{QStringLiteral("name"), target.name},
            {QStringLiteral("address"), target.address},
            {QStringLiteral("switch"), switchKey(target.switching)},
            {QStringLiteral("fragments"), target.fragments}};
}

QJsonObject TargetList::toJson(const QList<PublishTarget> &targets)
{
    QJsonArray list;
    for (const PublishTarget &target : targets)
        list += toJson(target);
    return {{QStringLiteral("targets"), list}};
}

} // namespace weltkontor
