// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/startwindow.h"

#include "gui/main/flowlayout.h"
#include "gui/main/lineicon.h"
#include "gui/main/passworddialog.h"
#include "gui/main/windowplace.h"
#include "models/answer.h"
#include "storage/backup.h"
#include "workflow/databaseupkeep.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QtConcurrentRun>
#include <QTimer>

#include <mutex>

namespace weltkontor
{

/// Lets a thread that opens ask the window, which may be gone by then.
class StartWindow::Gate
{
public:
    explicit Gate(StartWindow *window)
        : m_window(window)
    {
    }

    void close()
    {
        const std::lock_guard guard(m_mutex);
        m_window = nullptr;
    }

    std::optional<QString> ask(const DatabaseAddress &address, int attempt)
    {
        auto answer = std::make_shared<QPromise<std::optional<QString>>>();
        answer->start();
        {
            const std::lock_guard guard(m_mutex);
            if (m_window == nullptr)
                return std::nullopt;
            // Destroyed unanswered with the window, the promise gives no result.
            QMetaObject::invokeMethod(
                m_window,
                [window = m_window, answer, address, attempt] {
                    answer->addResult(window->askPassword(address, attempt));
                    answer->finish();
                },
                Qt::QueuedConnection);
        }
        QFuture<std::optional<QString>> future = answer->future();
        answer.reset();
        future.waitForFinished();
        return future.resultCount() > 0 ? future.result() : std::nullopt;
    }

private:
    std::mutex m_mutex;
    StartWindow *m_window;
};

StartWindow::StartWindow(const WindowOptions &options, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_gate(std::make_shared<Gate>(this))
    , m_options(options)
    , m_patience(new QTimer(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("startWindow"));
    setWindowIcon(applicationIcon());
    m_stack->addWidget(makeWaiting());
    m_stack->addWidget(makeProblem());
    m_patience->setSingleShot(true);
    m_patience->setInterval(300);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 16);
    fitOnScreen(*this);
}

StartWindow::~StartWindow()
{
    m_gate->close();
}

QWidget *StartWindow::makeWaiting()
{
    auto *view = new QWidget(this);
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(24, 24, 24, 24);
    m_waitingText = new QLabel(view);
    m_waitingText->setObjectName(QStringLiteral("waitingText"));
    m_waitingText->setWordWrap(true);
    m_waitingText->setAlignment(Qt::AlignCenter);
    m_bar = new QProgressBar(view);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    layout->addStretch();
    layout->addWidget(m_waitingText);
    layout->addWidget(m_bar);
    layout->addStretch();
    return view;
}

QWidget *StartWindow::makeProblem()
{
    auto *view = new QWidget(this);
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    auto *top = new QHBoxLayout;
    m_problemIcon = new QLabel(view);
    m_problemText = new QLabel(view);
    m_problemText->setObjectName(QStringLiteral("problemText"));
    m_problemText->setWordWrap(true);
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    top->addWidget(m_problemIcon, 0, Qt::AlignTop);
    top->addSpacing(8);
    top->addWidget(m_problemText, 1);
    layout->addLayout(top);
    m_problemPlace = new QLabel(view);
    m_problemPlace->setWordWrap(true);
    m_problemPlace->setTextFormat(Qt::PlainText);
    layout->addWidget(m_problemPlace);
    layout->addStretch();
    auto *buttons = new QWidget(view);
    auto *flow = new FlowLayout(buttons, 8);
    const auto button = [&](const char *name) {
        auto *made = new QPushButton(buttons);
        made->setObjectName(QLatin1String(name));
        flow->addWidget(made);
        return made;
    };
    m_retry = button("retryButton");
    m_retry->setDefault(true);
    m_choose = button("chooseButton");
    m_backup = button("backupButton");
    m_copy = button("copyButton");
    m_quit = button("quitButton");
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    layout->addWidget(buttons);
    connect(m_retry, &QPushButton::clicked, this, [this] { open(m_address); });
    connect(m_choose, &QPushButton::clicked, this, &StartWindow::chooseFile);
    connect(m_backup, &QPushButton::clicked, this, &StartWindow::chooseBackup);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_problemText->text() + u'\n' + m_problemPlace->text() + u'\n' +
                                           m_detail);
    });
    connect(m_quit, &QPushButton::clicked, this, &QWidget::close);
    return view;
}

void StartWindow::open(const DatabaseAddress &address)
{
    m_address = address;
    m_detail.clear();
    m_stack->setCurrentIndex(0);
    retranslate();
    m_patience->start();
    OpenOptions options;
    options.user = m_options.user;
    options.mustExist = m_options.mustExist;
    options.readOnly = m_options.readOnly;
    options.password = [gate = m_gate](const DatabaseAddress &place, int attempt) {
        return gate->ask(place, attempt);
    };
    const int question = ++m_question;
    onAnswer(this, DatabaseService::open(address, options),
             [this, question](const Result<std::shared_ptr<DatabaseService>> &answer) {
                 if (question == m_question)
                     take(answer);
             });
}

void StartWindow::take(const Result<std::shared_ptr<DatabaseService>> &answer)
{
    m_patience->stop();
    if (answer) {
        hide();
        // Should it fail, so will the next thing that the person does, and that is when to tell.
        (*answer)->write([](Database &database) { return keepUpDatabase(database); });
        Q_EMIT opened(*answer);
    } else {
        showError(answer.error());
    }
}

void StartWindow::openBackup(const QString &backup, const QString &target)
{
    m_address = DatabaseAddress::ofFile(target);
    m_stack->setCurrentIndex(0);
    retranslate();
    const int question = ++m_question;
    const QString exists =
        tr("%1 exists already and was not touched. Choose another name for the copy.").arg(target);
    const QString failed = tr("The backup could not be copied to %1. Choose another folder.").arg(target);
    const auto copy = [backup, target, exists, failed]() -> Result<BackupInfo> {
        auto info = inspectBackup(backup);
        if (!info)
            return info;
        if (QFileInfo::exists(target))
            return Error{Error::Kind::Invalid, exists, {}};
        if (!QFile::copy(backup, target))
            return Error{Error::Kind::Unreachable, failed, {}};
        QFile::setPermissions(target, QFile::permissions(target) | QFile::WriteOwner);
        return info;
    };
    onAnswer(this, QtConcurrent::run(copy), [this, question](const Result<BackupInfo> &info) {
        if (question != m_question)
            return;
        if (info)
            open(m_address);
        else
            showError(info.error());
    });
}

QString StartWindow::errorText() const
{
    return m_stack->currentIndex() == 1 ? m_problemText->text() : QString();
}

void StartWindow::showError(const Error &error)
{
    const int size = fontMetrics().height() * 2;
    m_problemIcon->setPixmap(lineIcon(QStringLiteral("warning")).pixmap(size, size));
    m_problemText->setText(error.message);
    m_problemPlace->setText(tr("Database: %1").arg(m_address.displayName()));
    m_detail = error.detail;
    m_stack->setCurrentIndex(1);
    show();
    raise();
    m_retry->setFocus();
}

void StartWindow::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open another database"), {},
                                                      tr("Databases (*.sqlite *.db);;All files (*)"));
    if (!file.isEmpty())
        open(DatabaseAddress::ofFile(file));
}

void StartWindow::chooseBackup()
{
    const QString backup =
        QFileDialog::getOpenFileName(this, tr("Open a backup"), {}, tr("Backups (*.sqlite);;All files (*)"));
    if (backup.isEmpty())
        return;
    const QFileInfo info(backup);
    const QString proposed = info.dir().filePath(tr("%1-restored.sqlite").arg(info.completeBaseName()));
    const QString target =
        QFileDialog::getSaveFileName(this, tr("Where shall the copy that you work in lie?"), proposed,
                                     tr("Databases (*.sqlite)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!target.isEmpty())
        openBackup(backup, target);
}

std::optional<QString> StartWindow::askPassword(const DatabaseAddress &address, int attempt)
{
    m_patience->stop();
    PasswordDialog dialog(address, attempt, isVisible() ? this : nullptr);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    m_patience->start();
    return dialog.password();
}

void StartWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT abandoned();
}

void StartWindow::retranslate()
{
    setWindowTitle(tr("Weltkontor"));
    m_waitingText->setText(tr("The database “%1” is being opened …").arg(m_address.displayName()));
    m_bar->setAccessibleName(tr("Opening the database"));
    m_retry->setText(tr("Try again"));
    m_choose->setText(tr("Choose another file…"));
    m_backup->setText(tr("Open a backup…"));
    m_copy->setText(tr("Copy details"));
    m_quit->setText(tr("Quit"));
}

} // namespace weltkontor
