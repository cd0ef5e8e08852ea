// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseservice.h"
#include "storage/recordquery.h"
#include "workflow/exportrun.h"

#include <QObject>

namespace weltkontor
{

/// Writes what a list of the window shows, or what is selected in it, into a file that other programs read.
class RecordExport : public QObject
{
    Q_OBJECT

public:
    explicit RecordExport(std::shared_ptr<DatabaseService> service, QWidget *window);

    /// Asks for the file; @p selection are ids, and more than one of them are exported alone.
    void ask(const RecordQuery &query, const QList<qint64> &selection);

    /// done() or failed() follows.
    void write(const RecordQuery &query, const QList<qint64> &selection, const QString &file);

Q_SIGNALS:
    /// @p notices: what the person should know about the file, a sentence each.
    void done(const QString &text, const QStringList &notices);
    void failed(const weltkontor::Error &error);

private:
    std::shared_ptr<DatabaseService> m_service;
    QWidget *m_window;
};

} // namespace weltkontor
