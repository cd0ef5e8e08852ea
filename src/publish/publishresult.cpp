// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/publishresult.h"

#include <QJsonArray>

namespace weltkontor
{
namespace
{

QString changeName(PublishResult::Change change)
{
    switch (change) {
    case PublishResult::Change::Added:
        return QStringLiteral("added");
    case PublishResult::Change::Changed:
        return QStringLiteral("changed");
    case PublishResult::Change::Removed:
        break;
    }
    return QStringLiteral("removed");
}

} // namespace

void PublishResult::setDifference(const FileManifest::Difference &difference)
{
    added = difference.added.size();
    changed = difference.changed.size();
    removed = difference.removed.size();
    unchanged = difference.unchanged;
    pages.clear();
    for (const QString &path : difference.added)
        pages += {path, Change::Added};
    for (const QString &path : difference.changed)
        pages += {path, Change::Changed};
    for (const QString &path : difference.removed)
        pages += {path, Change::Removed};
    std::sort(pages.begin(), pages.end(), [](const Page &a, const Page &b) { return a.path < b.path; });
}

QJsonObject PublishResult::toJson() const
{
    QJsonArray list;
    for (const Page &page : pages)
        list += QJsonObject{{QStringLiteral("path"), page.path},
                            {QStringLiteral("change"), changeName(page.change)}};
    QJsonObject json{
        {QStringLiteral("target"), target},       {QStringLiteral("added"), added},
        {QStringLiteral("changed"), changed},     {QStringLiteral("removed"), removed},
        {QStringLiteral("unchanged"), unchanged}, {QStringLiteral("bytes"), bytes},
        {QStringLiteral("requests"), requests},   {QStringLiteral("release"), publication.release},
        {QStringLiteral("dryRun"), dryRun},       {QStringLiteral("pages"), list}};
    if (!publication.id.isEmpty()) {
        json[QStringLiteral("at")] = publication.at.toUTC().toString(Qt::ISODate);
        json[QStringLiteral("by")] = publication.who();
    }
    return json;
}

} // namespace weltkontor
