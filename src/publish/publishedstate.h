// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filemanifest.h"

#include <QDateTime>
#include <QString>

namespace weltkontor
{

/// Who published what when: written beside the pages, so that every desk can see it.
struct PublishedRelease {
    QString id;             ///< Unique; what a desk remembers to recognise its own publication.
    qint64 release = 0;     ///< 1 for the first one of the target, then upwards.
    QString by;             ///< The person's name.
    QString desk;           ///< The computer's name.
    QDateTime at;           ///< UTC.
    bool isComplete = true; ///< False while it is being sent, and after it was cut off.
    bool operator==(const PublishedRelease &) const = default;

    /// "Erika Muster (PC-17)", for messages.
    QString who() const;
};

/**
 * What lies at the target: the publication and the hash of every file of it.
 *
 * One text, so that one request tells everything: a header line, one line of JSON, then
 * FileManifest::toText(). Equal content gives equal bytes.
 */
struct PublishedState {
    PublishedRelease publication;
    FileManifest manifest;
    bool operator==(const PublishedState &) const = default;

    QByteArray toText() const;
    /// Invalid when it is none, or of a newer program.
    static Result<PublishedState> fromText(const QByteArray &text);
};

} // namespace weltkontor
