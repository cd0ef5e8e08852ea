// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/publishedstate.h"

#include "base/phrases.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace weltkontor
{
namespace
{

constexpr auto header = "weltkontor-publication 1\n";

} // namespace

QString PublishedRelease::who() const
{
    if (by.isEmpty() || desk.isEmpty())
        return by + desk;
    return QStringLiteral("%1 (%2)").arg(by, desk);
}

QByteArray PublishedState::toText() const
{
    const QJsonObject json{{QStringLiteral("id"), publication.id},
                           {QStringLiteral("release"), publication.release},
                           {QStringLiteral("by"), publication.by},
                           {QStringLiteral("desk"), publication.desk},
                           {QStringLiteral("at"), publication.at.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("complete"), publication.isComplete},
                           {QStringLiteral("files"), manifest.entries().size()}};
    return header + QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n' + manifest.toText();
}

Result<PublishedState> PublishedState::fromText(const QByteArray &text)
{
    const Error broken{
        Error::Kind::Invalid,
        message("PublishedState",
                QT_TRANSLATE_NOOP("PublishedState", "The list of what was published last is damaged or was "
                                                    "written by a newer version of Weltkontor.")),
        {}};
    const qsizetype begin = qsizetype(qstrlen(header));
    const qsizetype end = text.indexOf('\n', begin);
    if (!text.startsWith(header) || end < 0)
        return broken;
    const QJsonObject json = QJsonDocument::fromJson(text.mid(begin, end - begin)).object();
    const auto manifest = FileManifest::fromText(text.mid(end + 1));
    PublishedState state;
    state.publication.id = json[QLatin1String("id")].toString();
    state.publication.release = json[QLatin1String("release")].toInteger(-1);
    state.publication.by = json[QLatin1String("by")].toString();
    state.publication.desk = json[QLatin1String("desk")].toString();
    state.publication.at = QDateTime::fromString(json[QLatin1String("at")].toString(), Qt::ISODateWithMs);
    state.publication.isComplete = json[QLatin1String("complete")].toBool();
    // A list that was cut off must not pass as a shorter one.
    const bool isWhole = manifest && text.endsWith('\n') &&
                         json[QLatin1String("files")].toInteger(-1) == manifest->entries().size();
    if (!isWhole || state.publication.id.isEmpty() || state.publication.release < 0 ||
        !state.publication.at.isValid())
        return broken;
    state.manifest = *manifest;
    return state;
}

} // namespace weltkontor
