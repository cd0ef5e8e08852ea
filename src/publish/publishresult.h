// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filemanifest.h"
#include "publish/publishedstate.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace weltkontor
{

/// What a publication changed at the target, or would change.
struct PublishResult {
    enum class Change { Added, Changed, Removed };
    struct Page {
        QString path;
        Change change;
        bool operator==(const Page &) const = default;
    };

    QString target;
    qsizetype added = 0, changed = 0, removed = 0, unchanged = 0; ///< Files.
    qint64 bytes = 0;                                             ///< Sent; with dryRun: to be sent.
    qint64 requests = 0; ///< How often the target was asked or told something.
    bool dryRun = false;
    QList<Page> pages; ///< Every file that changed, by path.

    /// What is published now; without an id where nothing is. With dryRun that is the old one.
    PublishedRelease publication;

    /// Counts and lists the difference.
    void setDifference(const FileManifest::Difference &difference);

    /// The keys that the command line promises (`publish --json`), and "at", "by".
    QJsonObject toJson() const;
};

} // namespace weltkontor
