// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening a database: what the person sees when it cannot be opened, and the ways on.
#include "gui/main/passworddialog.h"
#include "gui/main/startwindow.h"
#include "storage/backup.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace weltkontor;

class StartWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensANewDatabase();
    void tellsWhatIsNoDatabase();
    void missingOneCanBeTriedAgain();
    void opensACopyOfABackup();
    void asksForAPassword();
    void saysThatAPasswordWasRefused();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void StartWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    applyWindowLanguage(Language::English);
}

void StartWindowTest::opensANewDatabase()
{
    StartWindow start({});
    std::shared_ptr<DatabaseService> service;
    connect(&start, &StartWindow::opened, this, [&](const auto &opened) { service = opened; });
    start.open(DatabaseAddress::ofFile(m_folder->filePath(QStringLiteral("new.sqlite"))));
    QTRY_VERIFY(service != nullptr);
    QVERIFY(start.errorText().isEmpty());
    QVERIFY(!start.isVisible());
}

void StartWindowTest::tellsWhatIsNoDatabase()
{
    const QString path = m_folder->filePath(QStringLiteral("letter.sqlite"));
    const QByteArray content = QByteArray("This is a letter and no database. ").repeated(200);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    StartWindow start({});
    QSignalSpy opened(&start, &StartWindow::opened);
    start.open(DatabaseAddress::ofFile(path));
    QTRY_VERIFY(!start.errorText().isEmpty());
    QVERIFY(start.isVisible());
    QCOMPARE(opened.size(), 0);
    for (const char *name : {"retryButton", "chooseButton", "backupButton", "quitButton"})
        QVERIFY(start.findChild<QPushButton *>(QLatin1String(name))->isVisible());
    // Nothing was done to it.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void StartWindowTest::missingOneCanBeTriedAgain()
{
    WindowOptions options;
    options.mustExist = true;
    const QString path = m_folder->filePath(QStringLiteral("later.sqlite"));
    StartWindow start(options);
    QSignalSpy opened(&start, &StartWindow::opened);
    start.open(DatabaseAddress::ofFile(path));
    QTRY_VERIFY(!start.errorText().isEmpty());
    QVERIFY(!QFile::exists(path));
    {
        // The network drive is back.
        auto made = DatabaseService::open(DatabaseAddress::ofFile(path));
        QTRY_VERIFY(made.isFinished());
        QVERIFY_RESULT(made.result());
    }
    QTest::mouseClick(start.findChild<QPushButton *>(QStringLiteral("retryButton")), Qt::LeftButton);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(start.errorText().isEmpty());
}

void StartWindowTest::opensACopyOfABackup()
{
    const QString backup = m_folder->filePath(QStringLiteral("backup.sqlite"));
    WindowFixture fixture;
    fixture.fill();
    QVERIFY_RESULT(WindowFixture::waited(
        fixture.service->read([backup](Database &database) { return backUp(database, backup); })));
    const QString target = m_folder->filePath(QStringLiteral("copy.sqlite"));
    StartWindow start({});
    std::shared_ptr<DatabaseService> service;
    connect(&start, &StartWindow::opened, this, [&](const auto &opened) { service = opened; });
    start.openBackup(backup, target);
    QTRY_VERIFY(service != nullptr);
    QCOMPARE(service->address().filePath(), target);
    const auto count = WindowFixture::waited(
        service->read([](Database &database) { return RecordReader(database).count(RecordType::Partner); }));
    QVERIFY_RESULT(count);
    QCOMPARE(*count, 4);

    // What is there already is not written over.
    start.openBackup(backup, backup);
    QTRY_VERIFY(start.errorText().contains(backup));
}

void StartWindowTest::asksForAPassword()
{
    const auto address =
        DatabaseAddress::fromText(QStringLiteral("postgresql://anna@desk.example.org/weltkontor"));
    QVERIFY_RESULT(address);
    PasswordDialog dialog(*address, 1);
    dialog.show();
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("refused")) == nullptr);
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("password"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QStringLiteral("secret 1"));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.password(), QStringLiteral("secret 1"));
}

void StartWindowTest::saysThatAPasswordWasRefused()
{
    const auto address =
        DatabaseAddress::fromText(QStringLiteral("postgresql://desk.example.org/weltkontor"));
    QVERIFY_RESULT(address);
    PasswordDialog dialog(*address, 2);
    dialog.show();
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("refused"))->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

QTEST_MAIN(StartWindowTest)
#include "tst_startwindow.moc"
