// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filemanifest.h"

#include <QFile>
#include <QStringList>

namespace weltkontor
{

/**
 * What an unfinished publication of this desk has done: a local file, written line by line as things happen,
 * so that a killed run can be continued. A torn last line is ignored.
 */
class PublishJournal
{
public:
    /// Under which names the run works at the target. Only a target that still shows them can be continued.
    struct Head {
        QString id;      ///< Of the intermediate state or of the stage.
        QString base;    ///< The publication that was shown.
        QString content; ///< The hash of the manifest that is being published.
        bool operator==(const Head &) const = default;
    };

    explicit PublishJournal(const QString &file)
        : m_file(file)
    {
    }

    /// Reads what an earlier run left; no file is an empty journal.
    Result<void> load();

    const Head &head() const { return m_head; }
    const FileManifest &arrived() const { return m_arrived; }
    bool isEmpty() const { return m_tokens.isEmpty(); }

    /// True for the lock of an unfinished run of this desk.
    bool hasToken(const QString &token) const { return m_tokens.contains(token); }

    /// Before a lock is asked for.
    Result<void> addToken(const QString &token);
    /// Forgets the files of the run before.
    Result<void> begin(const Head &head);
    Result<void> noteArrived(const QString &path, const FileManifest::Entry &entry);
    /// Everything is done: removes the file.
    void finish();

private:
    void take(const QByteArray &line);
    Result<void> append(const QByteArray &line);

    QFile m_file;
    Head m_head;
    FileManifest m_arrived;
    QStringList m_tokens;
};

} // namespace weltkontor
