// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/documentcopy.h"

#include "base/phrases.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

namespace weltkontor
{
namespace
{

constexpr qsizetype longestName = 120;

} // namespace

QString plainFileName(const QString &name)
{
    QString plain;
    for (const QChar letter : name) {
        const bool isRefused = letter < u' ' || QStringView(u"<>:\"/\\|?*").contains(letter) ||
                               letter.category() == QChar::Other_Format;
        plain += isRefused ? QChar(u'_') : letter;
    }
    plain = plain.trimmed();
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    while (plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    if (plain.size() > longestName) {
        const QString ending = QFileInfo(plain).suffix().left(10);
        plain = plain.left(longestName - ending.size() - 1) + u'.' + ending;
    }
    return plain.isEmpty() ? QStringLiteral("document") : plain;
}

bool isProgramName(const QString &name)
{
    static const QSet<QString> endings = [] {
        const QStringList all =
            QStringLiteral(
                "appimage app application bash bat chm cmd com command cpl csh deb desktop dll dmg exe "
                "gadget "
                "hta inf ins iso jar js jse ksh lnk msc msi msp mst pif pl ps1 ps1xml ps2 psc1 psd1 psm1 py "
                "pyw rb reg rpm run scf scr sct settingcontent-ms sh shb sys url vb vbe vbs vhd vhdx ws wsc "
                "wsf wsh xll zsh")
                .split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return endings.contains(QFileInfo(plainFileName(name)).suffix().toLower());
}

Result<QString> writeDocumentCopy(const QString &name, const QByteArray &content)
{
    static QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/weltkontor-XXXXXX"));
    static int number = 0;
    const QString place = folder.filePath(QString::number(++number));
    const QString path = place + u'/' + plainFileName(name);
    QFile file(path);
    if (!folder.isValid() || !QDir().mkpath(place) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(content) != content.size() || !file.flush())
        return Error{
            Error::Kind::Unreachable,
            message("Documents", QT_TRANSLATE_NOOP("Documents", "The document could not be written to "
                                                                "the temporary folder. Is the disk "
                                                                "full? Save it elsewhere instead.")),
            file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner);
    return path;
}

} // namespace weltkontor
