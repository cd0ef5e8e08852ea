// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the window: for the README into the folder named by WELTKONTOR_SCREENSHOTS, and nothing without
// it.
#include "gui/main/listpage.h"
#include "gui/main/windowmenus.h"
#include "windowfixture.h"
#include "workflow/samplecity.h"

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
    for (const Page page : allPages) {
        window.showPage(page);
        keep(QString::number(static_cast<int>(page)));
    }
    for (const PaletteChoice choice : {PaletteChoice::Dark, PaletteChoice::HighContrast}) {
        applyAppearance(*qApp, choice, 100);
        window.showPage(Page::Contacts);
        keep(paletteKey(choice));
    }
}

QTEST_MAIN(MainScreenshots)
#include "tst_mainscreenshots.moc"
