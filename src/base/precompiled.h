// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Precompiled for every layer: the headers nearly every file needs. Layers add nothing of their own.
#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
