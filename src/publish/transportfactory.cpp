// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/transportfactory.h"

#include "base/phrases.h"
#include "publish/foldertransport.h"

namespace weltkontor
{

Result<TargetSwitching> targetSwitchingFromText(const QString &text)
{
    if (text.isEmpty())
        return TargetSwitching::Automatic;
    if (text == QLatin1String("release"))
        return TargetSwitching::Release;
    if (text == QLatin1String("files"))
        return TargetSwitching::Files;
    return Error{
        Error::Kind::Invalid,
        message("TransportFactory",
                QT_TRANSLATE_NOOP("TransportFactory",
                                  "“%1” is no way to switch. Write “release” (everything at once) or “files” "
                                  "(file by file)."))
            .arg(text),
        {}};
}

QString targetSwitchingText(TargetSwitching switching)
{
    switch (switching) {
    case TargetSwitching::Release:
        return QStringLiteral("release");
    case TargetSwitching::Files:
        return QStringLiteral("files");
    case TargetSwitching::Automatic:
        break;
    }
    return {};
}

Result<std::unique_ptr<Transport>> makeTransport(const TargetAddress &address, TargetSwitching switching)
{
    if (address.kind() != TargetAddress::Kind::Folder)
        return Error{
            Error::Kind::Invalid,
            message("TransportFactory",
                    QT_TRANSLATE_NOOP("TransportFactory", "This version publishes to folders only. %1 is "
                                                          "a server; publish to a folder that it shows."))
                .arg(address.toText()),
            {}};
    const auto folderSwitching = switching == TargetSwitching::Release ? FolderTransport::Switching::Release
                                 : switching == TargetSwitching::Files
                                     ? FolderTransport::Switching::Files
                                     : FolderTransport::Switching::Automatic;
    return std::unique_ptr<Transport>(std::make_unique<FolderTransport>(address.folder(), folderSwitching));
}

} // namespace weltkontor
