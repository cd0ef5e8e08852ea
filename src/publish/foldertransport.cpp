// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/foldertransport.h"

#include "base/phrases.h"
#include "base/progress.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

namespace weltkontor
{
namespace
{

const QString controlName = QStringLiteral(".pub");
const QString stateName = QStringLiteral("/manifest");
const QString ownerName = QStringLiteral("/owner");

/// What a publisher killed between making its lock and taking it left behind, after this many seconds.
constexpr qint64 lockLitterAge = 3600;

QString uniqueName()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

FolderTransport::FolderTransport(const QString &folder, Switching switching)
    : m_switching(switching)
{
    const QFileInfo info(folder);
    // Behind a link the real folder is the one that changes places.
    m_folder = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

QString FolderTransport::place() const
{
    return QDir::toNativeSeparators(m_folder);
}

QString FolderTransport::store() const
{
    const QFileInfo info(m_folder);
    return QStringLiteral("%1/.%2.weltkontor").arg(info.path(), info.fileName());
}

QString FolderTransport::controlFolder() const
{
    return m_mode == Mode::Release ? store() : m_folder + u'/' + controlName;
}

QString FolderTransport::root() const
{
    return m_mode == Mode::Release ? stageFolder() : m_folder;
}

bool FolderTransport::isFolderEmpty() const
{
    const QStringList entries =
        QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return entries.isEmpty();
}

Result<void> FolderTransport::makeControlFolder(const QString &folder) const
{
    if (const auto made = m_steps.makePrivateFolder(folder); !made)
        return made;
    const QString closed = folder + QStringLiteral("/.htaccess");
    if (QFileInfo::exists(closed))
        return {};
    return m_steps.write(closed, "Require all denied\n", folder + u'/' + uniqueName());
}

Result<void> FolderTransport::test()
{
    ++m_requests;
    const QFileInfo info(m_folder);
    if (info.exists() && !info.isDir())
        return Error{
            Error::Kind::Invalid,
            message("FolderTransport", QT_TRANSLATE_NOOP("FolderTransport", "%1 is a file, not a folder."))
                .arg(place()),
            {}};
    const QString folder = info.isDir() ? m_folder : info.path();
    const QString probe = folder + QStringLiteral("/.weltkontor-test-") + uniqueName();
    if (const auto made = m_steps.makePrivateFolder(probe); !made)
        return made;
    Result<void> written =
        m_steps.write(probe + QStringLiteral("/probe"), "probe", probe + QStringLiteral("/new"));
    const auto removed = m_steps.removeTree(probe);
    return written ? removed : written;
}

Result<std::optional<QByteArray>> FolderTransport::readState()
{
    ++m_requests;
    return m_steps.read(m_folder + u'/' + controlName + stateName);
}

Result<std::optional<PublishedState>> FolderTransport::stateIn(const QString &folder) const
{
    const auto text = m_steps.read(folder + u'/' + controlName + stateName);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<PublishedState>();
    const auto state = PublishedState::fromText(**text);
    if (!state)
        return state.error();
    return std::optional<PublishedState>(*state);
}

Result<bool> FolderTransport::canExchange()
{
    const QFileInfo info(m_folder);
    if (info.isDir() && QStorageInfo(m_folder).rootPath() == m_folder)
        return false; // a mount point cannot change places
    const QString probe = store() + QStringLiteral("/probe-") + uniqueName();
    const QString one = probe + QStringLiteral("/one");
    const QString other = probe + QStringLiteral("/other");
    for (const QString &folder : {probe, one, other}) {
        if (const auto made = m_steps.makePrivateFolder(folder); !made)
            return made.error();
    }
    const auto exchanged = m_steps.exchange(one, other);
    if (const auto removed = m_steps.removeTree(probe); !removed)
        return removed.error();
    return exchanged;
}

Result<void> FolderTransport::decideMode()
{
    const QFileInfo folder(m_folder);
    const bool hasStore = QFileInfo(store()).isDir();
    const bool isNew = !folder.exists() || (folder.isDir() && isFolderEmpty());
    m_steps.setForGroup(folder.isDir() && folder.permission(QFile::WriteGroup));
    m_mode = Mode::Files;
    if (m_switching == Switching::Files && hasStore)
        return Error{
            Error::Kind::Invalid,
            message("FolderTransport",
                    QT_TRANSLATE_NOOP("FolderTransport",
                                      "%1 is published by releases. Nothing was changed; set the target to "
                                      "releases again, or publish to another folder."))
                .arg(place()),
            {}};
    const bool wantsRelease =
        m_switching == Switching::Release || (m_switching == Switching::Automatic && (hasStore || isNew));
    if (!wantsRelease)
        return folder.isDir() ? Result<void>() : m_steps.makeFolder(m_folder);

    Result<void> made = m_steps.makeFolder(folder.path());
    if (made)
        made = makeControlFolder(store());
    Result<bool> exchanges = made ? canExchange() : Result<bool>(made.error());
    if (exchanges && *exchanges) {
        m_mode = Mode::Release;
        return {};
    }
    if (m_switching == Switching::Release || QFileInfo::exists(store() + QStringLiteral("/releases"))) {
        if (!exchanges)
            return exchanges.error();
        return Error{Error::Kind::Invalid,
                     message("FolderTransport",
                             QT_TRANSLATE_NOOP(
                                 "FolderTransport",
                                 "The disk of %1 cannot show a release in one step. Nothing was changed; "
                                 "set the target to single files."))
                         .arg(place()),
                     {}};
    }
    // Somebody else may be probing in the same store; then it stays for them.
    if (exchanges && QDir(store()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty())
        static_cast<void>(m_steps.removeTree(store())); // an empty store does no harm
    return m_steps.makeFolder(m_folder);
}

Result<std::optional<LockOwner>> FolderTransport::lock(const LockOwner &owner)
{
    using Answer = std::optional<LockOwner>;
    ++m_requests;
    if (const auto decided = decideMode(); !decided)
        return decided.error();
    if (const auto made = makeControlFolder(controlFolder()); !made)
        return made.error();
    // The lock appears with its owner in it, so nobody ever meets one without.
    const QString mine = controlFolder() + QStringLiteral("/lock-") + owner.token;
    if (const auto made = m_steps.makePrivateFolder(mine); !made)
        return made.error();
    if (const auto written = m_steps.write(mine + ownerName, owner.toText(), mine + QStringLiteral("/new"));
        !written)
        return written.error();
    const auto isMine = m_steps.moveFolderIfFree(mine, lockFolder());
    if (!isMine || !*isMine) {
        const auto removed = m_steps.removeTree(mine);
        if (!isMine)
            return isMine.error();
        if (!removed)
            return removed.error();
        const auto holder = m_steps.read(lockFolder() + ownerName);
        if (!holder)
            return holder.error();
        return Answer(LockOwner::fromText(holder->value_or(QByteArray())));
    }
    m_owner = owner;
    if (const auto tidied = tidyUp(); !tidied) {
        if (const auto unlocked = unlock(); !unlocked)
            return unlocked.error();
        return tidied.error();
    }
    return Answer();
}

Result<void> FolderTransport::takeOver(const LockOwner &former, const LockOwner &owner)
{
    const QString old = controlFolder() + QStringLiteral("/lock-") + uniqueName();
    const Error gone{
        Error::Kind::Conflict,
        message("FolderTransport",
                QT_TRANSLATE_NOOP("FolderTransport",
                                  "Somebody else has just begun to publish to %1. Try again later."))
            .arg(place()),
        {}};
    const auto moved = m_steps.moveFolderIfFree(lockFolder(), old);
    if (!moved)
        return moved.error();
    const auto text = m_steps.read(old + ownerName);
    if (!text)
        return text.error();
    if (LockOwner::fromText(text->value_or(QByteArray())) != former) {
        if (const auto back = m_steps.moveFolderIfFree(old, lockFolder()); !back)
            return back.error();
        return gone;
    }
    if (const auto removed = m_steps.removeTree(old); !removed)
        return removed;
    const auto held = lock(owner);
    if (!held)
        return held.error();
    return *held ? Result<void>(gone) : Result<void>();
}

Result<void> FolderTransport::isStillLocked() const
{
    const auto text = m_steps.read(lockFolder() + ownerName);
    if (!text)
        return text.error();
    const LockOwner owner = LockOwner::fromText(text->value_or(QByteArray()));
    if (!m_owner.token.isEmpty() && owner == m_owner)
        return {};
    return Error{Error::Kind::Conflict,
                 message("FolderTransport",
                         QT_TRANSLATE_NOOP("FolderTransport", "%1 took over publishing to %2 meanwhile."))
                     .arg(PublishedRelease{{}, 0, owner.by, owner.desk, {}, false}.who(), place()),
                 {}};
}

Result<void> FolderTransport::unlock()
{
    ++m_requests;
    const auto locked = isStillLocked();
    m_owner = {};
    if (!locked)
        return locked;
    const QString old = controlFolder() + QStringLiteral("/lock-") + uniqueName();
    const auto moved = m_steps.moveFolderIfFree(lockFolder(), old);
    if (!moved)
        return moved.error();
    return m_steps.removeTree(old);
}

/// What killed runs left: half-written files, locks that were never taken, folders under a wrong number.
Result<void> FolderTransport::tidyUp()
{
    const QDir control(controlFolder());
    const QStringList litter =
        control.entryList({QStringLiteral("lock-*"), QStringLiteral("trash-*"), QStringLiteral("probe-*")},
                          QDir::Dirs | QDir::Hidden);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &name : litter) {
        // A fresh lock or probe may be another publisher's who is only now being refused.
        const QFileInfo info(control.filePath(name));
        if (!name.startsWith(QLatin1String("trash-")) && info.lastModified().secsTo(now) < lockLitterAge)
            continue;
        if (const auto removed = m_steps.removeTree(info.filePath()); !removed)
            return removed;
    }
    if (const auto removed = m_steps.removeTree(controlFolder() + QStringLiteral("/new")); !removed)
        return removed;
    return m_mode == Mode::Release ? nameKeptFolders() : Result<void>();
}

Result<QStringList> FolderTransport::occupied(const QStringList &paths)
{
    QStringList found;
    for (const QString &path : paths) {
        const QFileInfo info(m_folder + u'/' + path);
        if ((info.exists() && !info.isDir()) || info.isSymbolicLink())
            found += path;
    }
    return found;
}

Result<void> FolderTransport::makeFolders(const QStringList &folders)
{
    for (const QString &folder : folders) {
        ++m_requests;
        if (const auto made = m_steps.makeFolder(root() + u'/' + folder); !made)
            return made;
    }
    return {};
}

Result<void> FolderTransport::put(const QList<Upload> &uploads, const Arrived &arrived, Progress *progress)
{
    const QString fresh = controlFolder() + QStringLiteral("/new");
    if (const auto made = m_steps.makePrivateFolder(fresh); !made)
        return made;
    for (const Upload &upload : uploads) {
        if (progress && progress->isCancelled())
            return Error{Error::Kind::Cancelled, {}, {}};
        ++m_requests;
        if (const auto copied = m_steps.copy(upload.localFile, upload.entry, root() + u'/' + upload.path,
                                             fresh + QStringLiteral("/file"));
            !copied)
            return copied;
        if (const auto noted = arrived(upload); !noted)
            return noted;
    }
    return {};
}

Result<void> FolderTransport::remove(const QStringList &paths)
{
    for (const QString &path : paths) {
        ++m_requests;
        const QFileInfo info(root() + u'/' + path);
        if (info.isDir() && !info.isSymbolicLink())
            continue; // a folder has taken the file's place
        if (const auto removed = m_steps.removeFile(info.filePath()); !removed)
            return removed;
    }
    return {};
}

Result<void> FolderTransport::removeEmptyFolders(const QStringList &folders)
{
    for (const QString &folder : folders) {
        ++m_requests;
        if (const auto removed = m_steps.removeEmptyFolder(root() + u'/' + folder); !removed)
            return removed.error();
    }
    return {};
}

Result<void> FolderTransport::writeState(const QByteArray &state)
{
    ++m_requests;
    if (const auto locked = isStillLocked(); !locked)
        return locked;
    m_steps.sync(m_folder);
    const QString file = m_folder + u'/' + controlName + stateName;
    if (const auto written =
            m_steps.write(file, state, m_folder + u'/' + controlName + QStringLiteral("/manifest-new"));
        !written)
        return written;
    m_steps.sync(m_folder);
    return {};
}

} // namespace weltkontor
