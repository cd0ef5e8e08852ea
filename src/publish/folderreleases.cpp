// SPDX-License-Identifier: GPL-3.0-or-later
//
// FolderTransport's releases: the stage, the change of places, and the kept ones.
#include "publish/foldertransport.h"

#include "base/phrases.h"
#include "base/sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUuid>

namespace weltkontor
{
namespace
{

const QString control = QStringLiteral("/.pub");
const QString original = QStringLiteral("/original");

bool isUnaltered(const QString &path, const FileManifest::Entry &entry)
{
    QFile file(path);
    if (file.size() != entry.size || !file.open(QIODevice::ReadOnly))
        return false;
    const auto hash = sha256(file);
    return hash && *hash == entry.sha256;
}

} // namespace

QString FolderTransport::keptFolder(qint64 release) const
{
    return QStringLiteral("%1/releases/%2").arg(store()).arg(release);
}

/// After a change of places the former release lies under a name that was another's. Done when the lock is
/// taken as well, since a run can be killed between the change and this.
Result<void> FolderTransport::nameKeptFolders()
{
    if (const auto made = m_steps.makePrivateFolder(store() + QStringLiteral("/releases")); !made)
        return made;
    const auto live = stateIn(m_folder);
    if (!live)
        return live.error();
    QStringList folders;
    const QStringList names =
        QDir(store() + QStringLiteral("/releases")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        folders += store() + QStringLiteral("/releases/") + name;
    if (QFileInfo::exists(stageFolder()))
        folders += stageFolder();
    for (const QString &folder : std::as_const(folders)) {
        const auto state = stateIn(folder);
        if (!state)
            continue; // a damaged one must not keep anybody from publishing
        QString name;
        if (*state && (folder != stageFolder() ||
                       (*live && (*state)->publication.release < (*live)->publication.release)))
            name = keptFolder((*state)->publication.release);
        else if (folder == stageFolder() && !QFileInfo::exists(folder + control) &&
                 !QFileInfo::exists(store() + original))
            name = store() + original; // what lay in the folder before the first release
        if (name.isEmpty() || name == folder)
            continue;
        if (const auto moved = m_steps.moveFolderIfFree(folder, name); !moved)
            return moved.error();
    }
    return {};
}

/// Second names in @p to for the files in the folder that were not published by us.
Result<void> FolderTransport::carryForeignFiles(const QString &to)
{
    const auto live = stateIn(m_folder);
    if (!live)
        return live.error();
    const FileManifest ours = *live ? (*live)->manifest : FileManifest();
    QDirIterator files(m_folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString path = file.mid(m_folder.size() + 1);
        const QFileInfo info = files.fileInfo();
        if (path == control.mid(1) || path.startsWith(control.mid(1) + u'/') ||
            ours.entries().contains(path) || (info.isDir() && !info.isSymbolicLink()))
            continue;
        const QFileInfo there(to + u'/' + path);
        if (there.exists() || there.isSymbolicLink())
            continue;
        if (const auto made = m_steps.makeFolder(there.path()); !made)
            return made;
        if (const auto linked = m_steps.link(file, there.filePath()); !linked)
            return linked;
    }
    return {};
}

Result<Transport::Stage> FolderTransport::openStage(const FileManifest &keep, const QString &id)
{
    ++m_requests;
    Stage stage;
    const QString idFile = stageFolder() + control + QStringLiteral("/stage");
    const auto begun = m_steps.read(idFile);
    if (!begun)
        return begun.error();
    stage.isContinued = *begun && **begun == id.toUtf8();
    if (!stage.isContinued) {
        if (const auto removed = m_steps.removeTree(stageFolder()); !removed)
            return removed.error();
        if (const auto made = m_steps.makeFolder(stageFolder()); !made)
            return made.error();
        if (const auto made = makeControlFolder(stageFolder() + control); !made)
            return made.error();
        if (const auto written = m_steps.write(idFile, id.toUtf8(), idFile + QStringLiteral("-new"));
            !written)
            return written.error();
    }
    for (auto it = keep.entries().cbegin(); it != keep.entries().cend(); ++it) {
        const QString from = m_folder + u'/' + it.key();
        const QString to = stageFolder() + u'/' + it.key();
        if (QFileInfo::exists(to))
            continue;
        if (!isUnaltered(from, *it)) {
            stage.missing += it.key();
            continue;
        }
        if (const auto made = m_steps.makeFolder(QFileInfo(to).path()); !made)
            return made.error();
        if (const auto linked = m_steps.link(from, to); !linked)
            return linked.error();
    }
    return stage;
}

Result<void> FolderTransport::exchangeWith(const QString &folder)
{
    if (const auto carried = carryForeignFiles(folder); !carried)
        return carried;
    if (const auto locked = isStillLocked(); !locked)
        return locked;
    const QFileInfo shown(m_folder);
    if (shown.exists())
        QFile::setPermissions(folder,
                              shown.permissions() | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_steps.sync(store());
    if (!shown.exists() || isFolderEmpty()) {
        if (const auto moved = m_steps.move(folder, m_folder); !moved)
            return moved;
    } else {
        const auto exchanged = m_steps.exchange(folder, m_folder);
        if (!exchanged)
            return exchanged.error();
        if (!*exchanged)
            return Error{
                Error::Kind::Unreachable,
                message("FolderTransport",
                        QT_TRANSLATE_NOOP("FolderTransport",
                                          "The disk of %1 refused to show the new release. Set the target to "
                                          "single files."))
                    .arg(place()),
                {}};
    }
    m_steps.sync(store());
    return nameKeptFolders();
}

Result<void> FolderTransport::activate(const PublishedState &state)
{
    ++m_requests;
    const QMap<QString, FileManifest::Entry> &files = state.manifest.entries();
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (const QFileInfo file(stageFolder() + u'/' + it.key()); !file.exists() || file.size() != it->size)
            return Error{
                Error::Kind::Unreachable,
                message("FolderTransport",
                        QT_TRANSLATE_NOOP("FolderTransport", "%1 vanished while it was being published."))
                    .arg(QDir::toNativeSeparators(file.filePath())),
                {}};
    }
    const QString folder = stageFolder() + control;
    if (const auto removed = m_steps.removeFile(folder + QStringLiteral("/stage")); !removed)
        return removed;
    if (const auto written = m_steps.write(folder + QStringLiteral("/manifest"), state.toText(),
                                           folder + QStringLiteral("/manifest-new"));
        !written)
        return written;
    return exchangeWith(stageFolder());
}

Result<QList<QByteArray>> FolderTransport::keptStates()
{
    ++m_requests;
    QList<QByteArray> states;
    const QDir releases(store() + QStringLiteral("/releases"));
    const QStringList names = releases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const auto text = m_steps.read(releases.filePath(name) + control + QStringLiteral("/manifest"));
        if (!text)
            return text.error();
        if (*text)
            states += **text;
    }
    return states;
}

Result<void> FolderTransport::activateKept(qint64 release)
{
    ++m_requests;
    return exchangeWith(keptFolder(release));
}

Result<void> FolderTransport::dropKept(qint64 release)
{
    ++m_requests;
    const QString trash = store() + QStringLiteral("/trash-") + QUuid::createUuid().toString(QUuid::Id128);
    if (const auto moved = m_steps.move(keptFolder(release), trash); !moved)
        return moved;
    return m_steps.removeTree(trash);
}

} // namespace weltkontor
