// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/transport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace weltkontor
{

QByteArray LockOwner::toText() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("token"), token},
                                     {QStringLiteral("by"), by},
                                     {QStringLiteral("desk"), desk},
                                     {QStringLiteral("since"), since.toUTC().toString(Qt::ISODateWithMs)}})
        .toJson(QJsonDocument::Compact);
}

LockOwner LockOwner::fromText(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return {json[QLatin1String("token")].toString(), json[QLatin1String("by")].toString(),
            json[QLatin1String("desk")].toString(),
            QDateTime::fromString(json[QLatin1String("since")].toString(), Qt::ISODateWithMs)};
}

} // namespace weltkontor
