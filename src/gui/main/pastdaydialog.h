// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main/progressrelay.h"
#include "storage/databaseservice.h"
#include "storage/pastdatabase.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace weltkontor
{

/// Asks for a past day and opens the database as it stood then; the dialog shows how far that is and can
/// cancel it.
class PastDayDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PastDayDialog(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void opened(const std::shared_ptr<weltkontor::DatabaseService> &service, const QDate &day);

private:
    void build();
    void check();
    void make();
    void openFile(const std::shared_ptr<PastFile> &file);
    void fail(const Error &error);
    QDate day() const;

    std::shared_ptr<DatabaseService> m_service;
    ProgressRelay m_relay;
    QLineEdit *m_day;
    QLabel *m_note;
    QProgressBar *m_bar;
    QPushButton *m_show;
    QDate m_begin; ///< Of the history.
};

} // namespace weltkontor
