// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "storage/databaseservice.h"

#include <QWidget>

class QApplication;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace weltkontor
{

struct WindowOptions {
    std::optional<Language> language; ///< For this run; else the remembered one.
    QString user;                     ///< Who makes changes; empty: the system's user name.
    bool mustExist = false;           ///< A missing file is an error instead of a new database.
    bool readOnly = false;
};

/**
 * Runs the window on a database until it is closed; gives the exit code of the program.
 *
 * The event loop runs from the first moment: opening happens on other threads, with a small window that tells
 * so, asks for a server's password, and offers ways on when the database cannot be opened.
 */
int runWindow(QApplication &application, const DatabaseAddress &address, const WindowOptions &options = {});

/// What stands on the screen while a database is being opened, or could not be.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const WindowOptions &options, QWidget *parent = nullptr);
    ~StartWindow() override;

    /// Ends in opened() or in the view of what went wrong.
    void open(const DatabaseAddress &address);

    /// Copies a backup to @p target, which must not exist, and opens the copy; the backup stays as it is.
    void openBackup(const QString &backup, const QString &target);

    /// What went wrong; empty while nothing did.
    QString errorText() const;

Q_SIGNALS:
    void opened(const std::shared_ptr<weltkontor::DatabaseService> &service);
    /// The person closed the window or gave up.
    void abandoned();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeWaiting();
    QWidget *makeProblem();
    void take(const Result<std::shared_ptr<DatabaseService>> &answer);
    void showError(const Error &error);
    void chooseFile();
    void chooseBackup();
    void retranslate();
    std::optional<QString> askPassword(const DatabaseAddress &address, int attempt);

    class Gate;
    std::shared_ptr<Gate> m_gate; ///< Between the opening thread that asks for a password and this window.
    WindowOptions m_options;
    DatabaseAddress m_address;
    int m_question = 0;
    QTimer *m_patience; ///< A database that opens at once shows no waiting.
    QStackedLayout *m_stack;
    QLabel *m_waitingText = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_problemIcon = nullptr;
    QLabel *m_problemText = nullptr;
    QLabel *m_problemPlace = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_backup = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_quit = nullptr;
    QString m_detail;
};

} // namespace weltkontor
