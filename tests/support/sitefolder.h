// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace weltkontor
{

/// The content of a folder: bytes by relative path.
using FolderContent = QMap<QString, QByteArray>;

/// Makes @p folder hold exactly @p content. False where that fails.
bool writeFolder(const QString &folder, const FolderContent &content);

/// Every file below @p folder but those below a hidden folder; symbolic links are followed.
FolderContent readFolder(const QString &folder);

} // namespace weltkontor
