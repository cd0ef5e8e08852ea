// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every page of the main window keeps, in both languages and at both sizes: names for screen readers,
// access keys, texts that are not cut, a way for Tab; and palettes that can be read.
#include "audit.h"
#include "base/phrases.h"
#include "gui/main/globalsearch.h"
#include "gui/main/helpdialog.h"
#include "gui/main/listpage.h"
#include "gui/main/passworddialog.h"
#include "gui/main/startwindow.h"
#include "gui/main/viewnamedialog.h"
#include "gui/main/windowmenus.h"
#include "windowfixture.h"

#include <QDirIterator>
#include <QMenu>
#include <QMenuBar>

using namespace weltkontor;

class WindowAuditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void dialogs_data() { addLooks(); }
    void dialogs();
    void menus_data() { addLooks(); }
    void menus();
    void fitsASmallScreenAtDoubleSize_data() { addLooks(); }
    void fitsASmallScreenAtDoubleSize();
    void palettes_data();
    void palettes();
    void neverWaitsForTheDatabase();

private:
    static void addLooks();
};

void WindowAuditTest::addLooks()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    for (const Language language : allLanguages) {
        for (const int percent : {100, 200})
            QTest::addRow("%s %d %%", qPrintable(languageCode(language)), percent) << language << percent;
    }
}

void WindowAuditTest::pages_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Page>("page");
    for (const Language language : allLanguages) {
        for (const int percent : {100, 200}) {
            for (const Page page : allPages) {
                // The page of another part of the window has its own audit.
                if (page != Page::Publish)
                    QTest::addRow("%s %d %% page %d", qPrintable(languageCode(language)), percent,
                                  static_cast<int>(page) + 1)
                        << language << percent << page;
            }
        }
    }
}

void WindowAuditTest::pages()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    QFETCH(Page, page);
    WindowFixture fixture(language);
    applyAppearance(*qApp, PaletteChoice::Light, percent);
    fixture.fill();
    MainWindow &window = fixture.show(QSize(1366, 768) * percent / 100);
    window.showPage(page);
    fixture.settle();
    QCOMPARE(audit::all(window), QStringList());
}

void WindowAuditTest::dialogs()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    WindowFixture fixture(language);
    applyAppearance(*qApp, PaletteChoice::Light, percent);
    MainWindow &window = fixture.show();
    const auto check = [&](QWidget &dialog) {
        dialog.show();
        QTest::qWait(1);
        return audit::all(dialog);
    };
    HelpDialog keys(window.menus()->withKeys(), HelpDialog::Tab::Keys);
    QCOMPARE(check(keys), QStringList());
    HelpDialog filter(window.menus()->withKeys(), HelpDialog::Tab::Filter);
    QCOMPARE(check(filter), QStringList());
    ViewNameDialog view(QStringLiteral("country:PL status:active"));
    QCOMPARE(check(view), QStringList());
    const auto server =
        DatabaseAddress::fromText(QStringLiteral("postgresql://anna@desk.example.org/weltkontor"));
    QVERIFY_RESULT(server);
    PasswordDialog password(*server, 2);
    QCOMPARE(check(password), QStringList());
    StartWindow start({});
    start.open(DatabaseAddress::ofFile(QStringLiteral("/dev/null/city.sqlite")));
    QTRY_VERIFY(!start.errorText().isEmpty());
    QCOMPARE(check(start), QStringList());
}

void WindowAuditTest::menus()
{
    QFETCH(Language, language);
    WindowFixture fixture(language);
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    QSet<QString> keys;
    for (QAction *title : window.menuBar()->actions()) {
        QSet<QChar> used;
        for (QAction *action : title->menu()->actions()) {
            if (action->isSeparator())
                continue;
            const auto key = audit::mnemonic(action->text());
            QVERIFY2(key.has_value(), qPrintable(action->text()));
            QVERIFY2(!used.contains(*key), qPrintable(action->text()));
            used.insert(*key);
            for (const QKeySequence &shortcut : action->shortcuts()) {
                QVERIFY2(!keys.contains(shortcut.toString()), qPrintable(shortcut.toString()));
                keys.insert(shortcut.toString());
            }
        }
    }
    for (const char *wanted :
         {"Ctrl+N", "Ctrl+S", "Ctrl+K", "Ctrl+F", "Alt+Up", "Alt+Down", "Ctrl+I", "Ctrl+P", "Ctrl+Shift+P",
          "Ctrl+H", "F1", "Ctrl+?", "Ctrl+1", "Ctrl+9", "Ctrl+Z"})
        QVERIFY2(keys.contains(QLatin1String(wanted)), wanted);
}

void WindowAuditTest::fitsASmallScreenAtDoubleSize()
{
    // 1366×768 at 200 % are 683×384 of the pixels that widgets count in.
    QFETCH(Language, language);
    QFETCH(int, percent);
    WindowFixture fixture(language);
    applyAppearance(*qApp, PaletteChoice::Light, percent);
    fixture.fill();
    const QSize room = percent == 200 ? QSize(1366, 768) : QSize(683, 384);
    // All pages were open in a large window; then it gets small.
    MainWindow &window = fixture.show(QSize(1280, 820) * percent / 100);
    for (const Page page : allPages) {
        window.showPage(page);
        fixture.settle();
    }
    window.resize(room);
    fixture.settle();
    QCOMPARE(window.size(), room);
    for (const Page page : allPages) {
        window.showPage(page);
        fixture.settle();
        if (const auto type = listedType(page)) {
            window.listPage(*type)->focusRecord();
            fixture.settle();
        }
        const QSize smallest = window.minimumSizeHint();
        QVERIFY2(smallest.width() <= room.width() && smallest.height() <= room.height(),
                 qPrintable(QStringLiteral("page %1 needs %2×%3")
                                .arg(static_cast<int>(page) + 1)
                                .arg(smallest.width())
                                .arg(smallest.height())));
    }
}

void WindowAuditTest::palettes_data()
{
    QTest::addColumn<PaletteChoice>("choice");
    for (const auto choice : {PaletteChoice::Light, PaletteChoice::Dark, PaletteChoice::HighContrast})
        QTest::newRow(qPrintable(paletteKey(choice))) << choice;
}

void WindowAuditTest::palettes()
{
    QFETCH(PaletteChoice, choice);
    const QPalette palette = paletteOf(choice);
    struct Pair {
        QPalette::ColorRole text, ground;
        double least;
    };
    const Pair pairs[] = {
        {QPalette::WindowText, QPalette::Window, 4.5},
        {QPalette::Text, QPalette::Base, 4.5},
        {QPalette::Text, QPalette::AlternateBase, 4.5},
        {QPalette::ButtonText, QPalette::Button, 4.5},
        {QPalette::PlaceholderText, QPalette::Base, 4.5},
        {QPalette::PlaceholderText, QPalette::Window, 4.5},
        {QPalette::HighlightedText, QPalette::Highlight, 4.5},
        {QPalette::Link, QPalette::Base, 4.5},
        {QPalette::Link, QPalette::Window, 4.5},
        {QPalette::LinkVisited, QPalette::Base, 4.5},
        {QPalette::ToolTipText, QPalette::ToolTipBase, 4.5},
        {QPalette::BrightText, QPalette::Window, 4.5},
        {QPalette::Mid, QPalette::Window, 3.0},
        {QPalette::Mid, QPalette::Base, 3.0},
        {QPalette::Mid, QPalette::Button, 3.0},
        {QPalette::Link, QPalette::Button, 3.0},
        {QPalette::Highlight, QPalette::Base, 1.5},
    };
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const Pair &pair : pairs) {
            // What cannot be used need not show where the keyboard is.
            if (group == QPalette::Disabled && pair.text == QPalette::Highlight)
                continue;
            const double found =
                audit::contrast(palette.color(group, pair.text), palette.color(group, pair.ground));
            QVERIFY2(found >= pair.least, qPrintable(QStringLiteral("group %1: role %2 on %3: %4")
                                                         .arg(group)
                                                         .arg(pair.text)
                                                         .arg(pair.ground)
                                                         .arg(found)));
            QCOMPARE(std::abs(contrast(palette.color(group, pair.text), palette.color(group, pair.ground)) -
                              found) < 0.001,
                     true);
        }
    }
}

void WindowAuditTest::neverWaitsForTheDatabase()
{
    // A database is opened and asked by the service's threads only; nobody in the window waits for an answer.
    const QString source = QStringLiteral(WELTKONTOR_SOURCE_DIR "/src/");
    for (const char *layer : {"gui", "models"}) {
        QDirIterator files(source + QLatin1String(layer), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            ++seen;
            QVERIFY2(!content.contains("Database::open("), qPrintable(file.fileName()));
            // The opening thread waits for the window's password there, not the other way round.
            if (!file.fileName().endsWith(QLatin1String("/startwindow.cpp")))
                QVERIFY2(!content.contains("waitForFinished("), qPrintable(file.fileName()));
        }
        QVERIFY(seen > 5);
    }
}

QTEST_MAIN(WindowAuditTest)
#include "tst_windowaudit.moc"
