// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/filesteps.h"
#include "publish/publishedstate.h"
#include "publish/transport.h"

namespace weltkontor
{

/**
 * Publishes to a folder that a web server shows: on this computer, a mounted share, a synchronised folder.
 *
 * **Releases** (Mode::Release). Beside the folder `site` lies `.site.weltkontor` with the stage and the last
 * releases. The new release is completed there, unchanged files as second names of the published ones, and
 * then the stage and the folder change places in one step of the file system (renameat2 with
 * RENAME_EXCHANGE): a visitor sees the old site or the new one, never a mixture, and the folder stays an
 * ordinary folder. A symbolic link that is swapped would do the same, but would turn the folder into a link,
 * which existing paths, shares and container mounts do not expect. Files in the folder that are not ours are
 * carried over.
 *
 * **Files** (Mode::Files). Each file is written beside its place and renamed over it, in Publisher's order.
 * So a visitor never meets a broken page, but for some seconds old pages stand beside new ones.
 *
 * Switching::Automatic takes releases where the folder is new, empty or already published so and the disk can
 * exchange folders; files otherwise: on network drives, on mount points, and where others keep files in the
 * folder. Only Linux has the exchange; elsewhere files are used.
 *
 * The state of what is published lies in `.pub/manifest` inside the folder. `.pub` and `.site.weltkontor` are
 * readable for the publishing user only (and for the group where the folder is writable for it) and closed to
 * visitors of an Apache by `.htaccess`, since former releases may hold what has been withdrawn.
 */
class FolderTransport final : public Transport
{
public:
    enum class Switching { Automatic, Release, Files };

    explicit FolderTransport(const QString &folder, Switching switching = Switching::Automatic);

    /// For tests: called before each step that changes the disk.
    void setStepHook(FileSteps::Hook hook) { m_steps.setHook(std::move(hook)); }
    /// For tests: false does not wait until everything has reached the disk.
    void setDurable(bool isDurable) { m_steps.setDurable(isDurable); }

    QString place() const override;
    qint64 requests() const override { return m_requests; }
    Result<void> test() override;
    Result<std::optional<QByteArray>> readState() override;
    Result<std::optional<LockOwner>> lock(const LockOwner &owner) override;
    Result<void> takeOver(const LockOwner &former, const LockOwner &owner) override;
    Result<void> unlock() override;
    Mode mode() const override { return m_mode; }
    Result<QStringList> occupied(const QStringList &paths) override;
    Result<void> makeFolders(const QStringList &folders) override;
    Result<void> put(const QList<Upload> &uploads, const Arrived &arrived, Progress *progress) override;
    Result<void> remove(const QStringList &paths) override;
    Result<void> removeEmptyFolders(const QStringList &folders) override;
    Result<void> writeState(const QByteArray &state) override;
    Result<Stage> openStage(const FileManifest &keep, const QString &id) override;
    Result<void> activate(const PublishedState &state) override;
    Result<QList<QByteArray>> keptStates() override;
    Result<void> activateKept(qint64 release) override;
    Result<void> dropKept(qint64 release) override;

private:
    QString store() const;
    QString stageFolder() const { return store() + QStringLiteral("/stage"); }
    QString keptFolder(qint64 release) const;
    QString controlFolder() const;
    QString lockFolder() const { return controlFolder() + QStringLiteral("/lock"); }
    QString root() const;
    bool isFolderEmpty() const;

    Result<void> decideMode();
    Result<bool> canExchange();
    Result<void> makeControlFolder(const QString &folder) const;
    Result<void> isStillLocked() const;
    Result<void> tidyUp();
    Result<void> nameKeptFolders();
    Result<std::optional<PublishedState>> stateIn(const QString &folder) const;
    Result<void> carryForeignFiles(const QString &to);
    Result<void> exchangeWith(const QString &folder);

    QString m_folder;
    Switching m_switching;
    Mode m_mode = Mode::Files;
    FileSteps m_steps;
    LockOwner m_owner; ///< With a token while we hold the lock.
    qint64 m_requests = 0;
};

} // namespace weltkontor
