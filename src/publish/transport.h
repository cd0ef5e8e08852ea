// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filemanifest.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace weltkontor
{

class Progress;
struct PublishedState;

/// Who holds the lock of a target; kept as a file inside the lock.
struct LockOwner {
    QString token; ///< Unique for one run; a desk knows its own dead run by it.
    QString by, desk;
    QDateTime since; ///< UTC.
    bool operator==(const LockOwner &) const = default;

    QByteArray toText() const;
    /// An owner without a token where the text is none: somebody holds the lock, nobody knows who.
    static LockOwner fromText(const QByteArray &text);
};

/// One file on its way to the target.
struct Upload {
    QString path;      ///< Where it goes, relative to the site.
    QString localFile; ///< Where it comes from.
    FileManifest::Entry entry;
};

/**
 * How files get to a target: a folder now, WebDAV and SFTP alike. It carries out single steps and decides
 * nothing; the order of the steps, which keeps visitors from broken pages, is Publisher's.
 *
 * Work goes in batches whose members may be sent at once over several connections. There are two ways:
 *  - Mode::Files: put() and remove() change what visitors see, each file whole or not at all;
 *  - Mode::Release: openStage() prepares a copy that nobody sees, put() fills it, activate() shows it at
 * once.
 *
 * Paths are those of FileManifest. Errors say in words what failed; Unreachable and Denied as in Error. Used
 * by one thread.
 */
class Transport
{
public:
    enum class Mode { Files, Release };

    struct Stage {
        bool isContinued = false;
        QStringList missing; ///< The paths that could not be kept and must be put.
    };

    /// Called after each file of a batch is safely at its place; an Error stops the batch.
    using Arrived = std::function<Result<void>(const Upload &)>;

    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    /// The target in words for messages: the folder, or the server and its path.
    virtual QString place() const = 0;

    /// How often the target was asked or told something so far.
    virtual qint64 requests() const = 0;

    /// Proves that one could publish, and leaves nothing behind.
    virtual Result<void> test() = 0;

    /// PublishedState::toText() as it was written last; nothing where nobody has published yet.
    virtual Result<std::optional<QByteArray>> readState() = 0;

    /// Locks for @p owner and returns nothing; returns who holds the lock where somebody does.
    virtual Result<std::optional<LockOwner>> lock(const LockOwner &owner) = 0;

    /// Replaces the lock of @p former, as lock() returned it, by one of @p owner. Conflict where it is gone.
    virtual Result<void> takeOver(const LockOwner &former, const LockOwner &owner) = 0;
    virtual Result<void> unlock() = 0;

    /// Decided when the lock is taken; everything below needs the lock.
    virtual Mode mode() const = 0;

    /// Those of @p paths at whose place lies a file that was not published by us.
    virtual Result<QStringList> occupied(const QStringList &paths) = 0;

    /// Parents come first; a folder that exists is no error.
    virtual Result<void> makeFolders(const QStringList &folders) = 0;
    virtual Result<void> put(const QList<Upload> &uploads, const Arrived &arrived, Progress *progress) = 0;
    /// A file that is gone already, or whose place a folder has taken, is no error.
    virtual Result<void> remove(const QStringList &paths) = 0;
    /// Only folders that are empty; others stay, which is no error.
    virtual Result<void> removeEmptyFolders(const QStringList &folders) = 0;

    /// Mode::Files: writes the state, whole or not at all, after everything before it is safe.
    virtual Result<void> writeState(const QByteArray &state) = 0;

    /// Mode::Release: makes the stage with those files of @p keep that lie unaltered in what is published. A
    /// stage that was begun under the same @p id by an interrupted run is used further; any other is thrown
    /// away.
    virtual Result<Stage> openStage(const FileManifest &keep, const QString &id) = 0;

    /// Mode::Release: shows the stage in one step, with its @p state, and keeps the former release.
    virtual Result<void> activate(const PublishedState &state) = 0;

    /// The states of the releases that can be brought back, not the one that is shown; none with Mode::Files.
    /// Needs no lock. The two below are for Mode::Release.
    virtual Result<QList<QByteArray>> keptStates() = 0;
    virtual Result<void> activateKept(qint64 release) = 0;
    virtual Result<void> dropKept(qint64 release) = 0;
};

} // namespace weltkontor
