// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseservice.h"
#include "storage/recordquery.h"

class QWidget;

namespace weltkontor
{

// The one place where the main window reaches the other windows of the program.

/// The page that publishes; a child of @p parent.
QWidget *makePublishPage(std::shared_ptr<DatabaseService> service, QWidget *parent);

/// Opens the import assistant, with @p file where one was named; @p imported hears the change set.
void openImport(std::shared_ptr<DatabaseService> service, const QString &file,
                std::function<void(qint64)> imported, QWidget *parent);

/// Opens the list of remembered mappings; @p done hears each change set.
void openMappings(std::shared_ptr<DatabaseService> service, std::function<void(qint64)> done,
                  QWidget *parent);

/// Opens the window that prints lists, preset to what the list shows and what is selected in it.
void openPrint(std::shared_ptr<DatabaseService> service, const RecordQuery &query,
               const QList<qint64> &selection, QWidget *parent);

/// Opens the list of records that look alike, those of @p record first; @p done hears each change set.
void openDuplicates(std::shared_ptr<DatabaseService> service, RecordType type, const RecordRef &record,
                    std::function<void(qint64)> done, QWidget *parent);

} // namespace weltkontor
