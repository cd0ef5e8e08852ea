// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filemanifest.h"

#include <QList>
#include <QStringList>

namespace weltkontor
{

/**
 * The files of a difference that are to be sent, in batches; a batch begins when the one before has arrived.
 *
 * So that a page never points to something that is not there yet: files named by their hash, other new files
 * that are no pages, new pages, changed files, changed pages, and last what leads visitors to the new:
 * overviews (the start pages), feeds, site maps and the search. No batch is empty.
 */
QList<QStringList> uploadOrder(const FileManifest::Difference &difference);

/// The folders that hold @p paths, parents before children, each once.
QStringList foldersOf(const QStringList &paths);

} // namespace weltkontor
