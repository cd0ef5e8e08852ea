// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the window: for the README into the folder named by WELTKONTOR_SCREENSHOTS, and nothing without
// it.
#include "gui/main/listpage.h"
#include "gui/main/windowmenus.h"
#include "windowfixture.h"
#include "workflow/samplecity.h"

#include <QScrollArea>

using namespace weltkontor;

class MainScreenshots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_data();
    void pictures();
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

    const QString looking = qEnvironmentVariable("WELTKONTOR_LOOK");
    if (looking.isEmpty())
        return;
    const auto keep = [&](const QString &name) {
        fixture.settle();
        window.grab().save(
            QDir(looking).filePath(QStringLiteral("%1-%2.png").arg(name, languageCode(language))));
    };
    struct Look {
        const char *name;
        QSize size;
        int percent;
    };
    for (const Look &look : {Look{"usual", {1280, 820}, 100}, Look{"small", {683, 384}, 100},
                             Look{"double", {1366, 768}, 200}}) {
        applyAppearance(*qApp, PaletteChoice::Light, look.percent);
        window.resize(look.size);
        for (const Page page : allPages) {
            const QString name =
                QStringLiteral("%1-%2").arg(QLatin1String(look.name)).arg(static_cast<int>(page));
            window.showPage(page);
            keep(name);
            if (const auto type = listedType(page)) {
                window.listPage(*type)->focusRecord();
                keep(name + QStringLiteral("-record"));
            }
        }
    }
    applyAppearance(*qApp, PaletteChoice::Light, 100);
    window.resize(1280, 820);
    for (const PaletteChoice choice : {PaletteChoice::Dark, PaletteChoice::HighContrast}) {
        applyAppearance(*qApp, choice, 100);
        for (const Page page : {Page::Contacts, Page::Partnerships, Page::Dashboard, Page::History}) {
            window.showPage(page);
            keep(QStringLiteral("%1-%2").arg(paletteKey(choice)).arg(static_cast<int>(page)));
        }
    }
    applyAppearance(*qApp, PaletteChoice::Light, 100);
    for (const Page page : {Page::Partners, Page::Partnerships, Page::Contacts}) {
        window.showPage(page);
        fixture.settle();
        auto *area = window.listPage(*listedType(page))->findChild<QScrollArea *>(QStringLiteral("formArea"));
        area->widget()->grab().save(QDir(looking).filePath(
            QStringLiteral("form-%1-%2.png").arg(static_cast<int>(page)).arg(languageCode(language))));
    }
}

QTEST_MAIN(MainScreenshots)
#include "tst_mainscreenshots.moc"
