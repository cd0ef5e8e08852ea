// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the window: for the README into the folder named by WELTKONTOR_SCREENSHOTS, and nothing without
// it.
#include "gui/main/helpdialog.h"
#include "gui/main/listpage.h"
#include "gui/main/startwindow.h"
#include "gui/main/viewnamedialog.h"
#include "gui/main/windowmenus.h"
#include "gui/print/printwindow.h"
#include "windowfixture.h"
#include "workflow/samplecity.h"

#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

using namespace weltkontor;

class MainScreenshots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    // For whoever wants to look: into the folder named by WELTKONTOR_LOOK.
    void keep(QWidget &widget, const QString &name) const;
    void keepPages(WindowFixture &fixture) const;
    void keepPalettes(WindowFixture &fixture) const;
    void keepForms(WindowFixture &fixture) const;
    void keepDialogs(WindowFixture &fixture) const;

    QString m_looking;
    Language m_language = Language::English;
};

void MainScreenshots::pictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("de") << Language::German;
    QTest::newRow("en") << Language::English;
}

void MainScreenshots::pictures()
{
    QFETCH(Language, language);
    const QString folder = qEnvironmentVariable("WELTKONTOR_SCREENSHOTS");
    WindowFixture fixture(language);
    QVERIFY_RESULT(WindowFixture::waited(
        fixture.service->write([](Database &database) { return fillWithSample(database); })));
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    const QPixmap picture = window.grab();
    QCOMPARE(picture.deviceIndependentSize().toSize(), window.size());
    QVERIFY(window.listPage(RecordType::Partner)->model()->rowCount() > 0);
    if (!folder.isEmpty())
        QVERIFY(
            picture.save(QDir(folder).filePath(QStringLiteral("window-%1.png").arg(languageCode(language)))));

    m_looking = qEnvironmentVariable("WELTKONTOR_LOOK");
    if (m_looking.isEmpty())
        return;
    m_language = language;
    keepPages(fixture);
    keepPalettes(fixture);
    keepForms(fixture);
    keepDialogs(fixture);
}

void MainScreenshots::keep(QWidget &widget, const QString &name) const
{
    const QString file = QStringLiteral("%1-%2.png").arg(name, languageCode(m_language));
    QVERIFY(widget.grab().save(QDir(m_looking).filePath(file)));
}

void MainScreenshots::keepPages(WindowFixture &fixture) const
{
    struct Look {
        const char *name;
        QSize size;
        int percent;
    };
    MainWindow &window = *fixture.window;
    for (const Look &look : {Look{"usual", {1280, 820}, 100}, Look{"small", {683, 384}, 100},
                             Look{"double", {1366, 768}, 200}}) {
        applyAppearance(*qApp, PaletteChoice::Light, look.percent);
        window.resize(look.size);
        for (const Page page : allPages) {
            const QString name =
                QStringLiteral("%1-%2").arg(QLatin1String(look.name)).arg(static_cast<int>(page));
            window.showPage(page);
            fixture.settle();
            keep(window, name);
            if (const auto type = listedType(page)) {
                window.listPage(*type)->focusRecord();
                fixture.settle();
                keep(window, name + QStringLiteral("-record"));
            }
        }
    }
    applyAppearance(*qApp, PaletteChoice::Light, 100);
    window.resize(1280, 820);
}

void MainScreenshots::keepPalettes(WindowFixture &fixture) const
{
    for (const PaletteChoice choice : {PaletteChoice::Dark, PaletteChoice::HighContrast}) {
        applyAppearance(*qApp, choice, 100);
        for (const Page page : {Page::Contacts, Page::Partnerships, Page::Dashboard, Page::History}) {
            fixture.window->showPage(page);
            fixture.settle();
            keep(*fixture.window,
                 QStringLiteral("%1-%2").arg(paletteKey(choice)).arg(static_cast<int>(page)));
        }
    }
    applyAppearance(*qApp, PaletteChoice::Light, 100);
}

void MainScreenshots::keepForms(WindowFixture &fixture) const
{
    for (const Page page : {Page::Partners, Page::Partnerships, Page::Contacts}) {
        fixture.window->showPage(page);
        fixture.settle();
        ListPage *list = fixture.window->listPage(*listedType(page));
        for (const char *table : {"milestone_table", "role_table", "processing_basis_table"}) {
            if (auto *parts = list->findChild<QTableView *>(QLatin1String(table)))
                parts->selectRow(0);
        }
        fixture.settle();
        auto *area = list->findChild<QScrollArea *>(QStringLiteral("formArea"));
        keep(*area->widget(), QStringLiteral("form-%1").arg(static_cast<int>(page)));
        list->setFilter(QStringLiteral("country:XK"));
        fixture.settle();
        keep(*fixture.window, QStringLiteral("nomatch-%1").arg(static_cast<int>(page)));
        list->setFilter({});
    }
}

void MainScreenshots::keepDialogs(WindowFixture &fixture) const
{
    const auto show = [this](QWidget &dialog, const QString &name) {
        dialog.show();
        QTest::qWait(50);
        keep(dialog, name);
    };
    HelpDialog keys(fixture.window->menus()->withKeys(), HelpDialog::Tab::Keys);
    show(keys, QStringLiteral("dialog-keys"));
    HelpDialog filter(fixture.window->menus()->withKeys(), HelpDialog::Tab::Filter);
    show(filter, QStringLiteral("dialog-filter"));
    ViewNameDialog view(QStringLiteral("country:PL status:active"));
    show(view, QStringLiteral("dialog-view"));
    StartWindow start({});
    start.open(DatabaseAddress::ofFile(QStringLiteral("/dev/null/city.sqlite")));
    QTRY_VERIFY(!start.errorText().isEmpty());
    show(start, QStringLiteral("dialog-start"));
    PrintWindow print(fixture.service);
    QSignalSpy pages(&print, &PrintWindow::pagesReady);
    print.showFor(RecordQuery(RecordType::Partner), {});
    QVERIFY(!pages.isEmpty() || pages.wait(20000));
    show(print, QStringLiteral("dialog-print"));
    WindowFixture empty(m_language);
    MainWindow &window = empty.show();
    keep(window, QStringLiteral("empty-0"));
    window.showPage(Page::Partners);
    empty.settle();
    keep(window, QStringLiteral("empty-1"));
    window.newRecord(RecordType::Contact);
    empty.settle();
    keep(window, QStringLiteral("empty-3"));
}

QTEST_MAIN(MainScreenshots)
#include "tst_mainscreenshots.moc"
