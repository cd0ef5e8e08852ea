// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"
#include "domain/cityprofile.h"
#include "domain/partner.h"
#include "gui/forms/mnemonics.h"
#include "gui/main/appearance.h"
#include "gui/main/windowlanguage.h"
#include "gui/publish/publishpage.h"
#include "gui/publish/targetdialog.h"
#include "storage/changeset.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/sitefolder.h"
#include "workflow/targetlist.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace weltkontor;

/// The publish page as a person uses it: by clicks, with everything behind it running in the background.
class PublishPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstTarget();
    void wrongTargetIsToldInTheDialog();
    void checkShowsWhatWouldChange();
    void publishAndGoBack();
    void findingLeadsToItsRecord();
    void strangersNeedAWord();
    void cancelledIsSaid();
    void removedTarget();
    void languageAtRunTime();
    void accessible();

private:
    template<typename Answer>
    static Answer waited(QFuture<Answer> future)
    {
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20000);
        return future.result();
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *button) { find<QPushButton>(button)->click(); }
    QString notice() const;
    QTreeWidget *list(const char *name) const { return find<QTreeWidget>(name); }
    std::shared_ptr<DatabaseService> open(const QString &name) const;
    qint64 addPartner(DatabaseService &service, const QString &name) const;
    void makePage();
    bool addTarget();
    QString www() const { return m_folder->filePath(QStringLiteral("www")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<DatabaseService> m_service;
    std::unique_ptr<PublishPage> m_page;
};

void PublishPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    applyAppearance(*qApp, PaletteChoice::Light, 100);
    applyWindowLanguage(Language::English);
    m_service = open(QStringLiteral("city.sqlite"));
    QVERIFY(addPartner(*m_service, QStringLiteral("Warsaw")));
    makePage();
}

void PublishPageTest::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_folder.reset();
}

std::shared_ptr<DatabaseService> PublishPageTest::open(const QString &name) const
{
    OpenOptions options;
    options.user = QStringLiteral("anna");
    options.clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    const auto opened =
        waited(DatabaseService::open(DatabaseAddress::ofFile(m_folder->filePath(name)), options));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
    return *opened;
}

qint64 PublishPageTest::addPartner(DatabaseService &service, const QString &name) const
{
    return waited(service.write([name](Database &database) -> Result<qint64> {
               Partner partner;
               partner.name = {name, name};
               partner.country = Country::fromCode(QStringLiteral("PL")).valueOr({});
               partner.published = true;
               Record record = Record::from(partner);
               auto profile = RecordReader(database).cityProfile();
               if (!profile)
                   return profile.error();
               profile->legalNotice = profile->dataProtection =
                   profile->accessibility = {QStringLiteral("https://www.example.org/de"),
                                             QStringLiteral("https://www.example.org/en")};
               Record city = Record::from(*profile);
               auto change = ChangeSet::begin(database, {});
               if (!change)
                   return change.error();
               for (Record *one : {&city, &record}) {
                   if (const auto saved = (*change)->save(*one); !saved)
                       return saved.error();
               }
               const auto committed = (*change)->commit();
               return committed ? Result<qint64>(record.id) : Result<qint64>(committed.error());
           }))
        .valueOr(0);
}

void PublishPageTest::makePage()
{
    m_page = std::make_unique<PublishPage>(m_service);
    m_page->setStateFolder(m_folder->filePath(QStringLiteral("state")));
    m_page->resize(1100, 760);
    m_page->show();
}

QString PublishPageTest::notice() const
{
    const auto *bar = m_page->findChild<QWidget *>(QStringLiteral("noticeBar"));
    QStringList texts;
    if (!bar->isHidden()) {
        const auto labels = bar->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
    }
    return texts.join(u' ').trimmed();
}

bool PublishPageTest::addTarget()
{
    click("newTargetButton");
    auto *dialog = m_page->findChild<TargetDialog *>();
    if (!dialog)
        return false;
    dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("web"));
    dialog->findChild<QLineEdit *>(QStringLiteral("address"))->setText(www());
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    return QTest::qWaitFor([&] { return find<QComboBox>("target")->count() == 1; }, 20000);
}

void PublishPageTest::firstTarget()
{
    QVERIFY(!find<QPushButton>("publishButton")->isEnabled());
    QVERIFY(!find<QLabel>("phaseLabel")->text().isEmpty());
    QVERIFY(addTarget());
    QVERIFY(find<QComboBox>("target")->currentText().startsWith(QStringLiteral("web")));
    QVERIFY(find<QPushButton>("publishButton")->isEnabled());
    QVERIFY(find<QLabel>("phaseLabel")->text().isEmpty());
    const auto targets =
        waited(m_service->read([](Database &database) { return TargetList(database).all(); }));
    QVERIFY_RESULT(targets);
    QCOMPARE(targets->first().address, QStringLiteral("folder:") + www());
    click("testTargetButton");
    QTRY_VERIFY(notice().contains(QStringLiteral("One can publish to “web”.")));
}

void PublishPageTest::wrongTargetIsToldInTheDialog()
{
    click("newTargetButton");
    auto *dialog = m_page->findChild<TargetDialog *>();
    QVERIFY(dialog);
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("problemLabel"));
    save->click();
    QVERIFY(problem->isVisible());
    dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("web"));
    QVERIFY(!problem->isVisible());
    dialog->findChild<QLineEdit *>(QStringLiteral("address"))->setText(QStringLiteral("ftp://example.org/"));
    save->click();
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("ftp://example.org/")));
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QCOMPARE(find<QComboBox>("target")->count(), 0);
}

void PublishPageTest::checkShowsWhatWouldChange()
{
    QVERIFY(addTarget());
    QSignalSpy busy(m_page.get(), &PublishPage::busyChanged);
    click("checkButton");
    QVERIFY(m_page->isBusy());
    QVERIFY(find<QPushButton>("cancelButton")->isVisible());
    QVERIFY(!find<QPushButton>("publishButton")->isEnabled());
    QTRY_COMPARE(busy.size(), 2);
    QVERIFY(!find<QPushButton>("cancelButton")->isVisible());
    QVERIFY2(notice().contains(QStringLiteral("Nothing was published yet.")), qPrintable(notice()));
    const auto *pages = list("pageList");
    QVERIFY(pages->topLevelItemCount() > 10);
    QCOMPARE(pages->findItems(QStringLiteral("en/partners/warsaw.html"), Qt::MatchExactly, 3).size(), 1);
    QCOMPARE(pages->findItems(QStringLiteral("Warsaw"), Qt::MatchExactly, 1).size(), 2);
    QVERIFY(list("findingList")->topLevelItemCount() > 3);
    QVERIFY(!QFile::exists(www() + QStringLiteral("/index.html")));
}

void PublishPageTest::publishAndGoBack()
{
    QVERIFY(addTarget());
    QSignalSpy said(m_page.get(), &PublishPage::said);
    click("publishButton");
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(QStringLiteral("Published to “web”.")));
    const FolderContent first = readFolder(www());
    QVERIFY(first.contains(QStringLiteral("de/partner/warsaw.html")));
    QTRY_COMPARE(list("publicationList")->topLevelItemCount(), 1);
    QCOMPARE(list("publicationList")->topLevelItem(0)->text(1), QStringLiteral("anna"));

    click("publishButton");
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(said.last().first().toString().contains(QStringLiteral("newest pages already")));
    QVERIFY(addPartner(*m_service, QStringLiteral("Haifa")));
    click("publishButton");
    QTRY_COMPARE(said.size(), 3);
    QVERIFY(readFolder(www()).contains(QStringLiteral("de/partner/haifa.html")));
    auto *publications = list("publicationList");
    QTRY_COMPARE(publications->topLevelItemCount(), 2);
    QTRY_COMPARE(publications->topLevelItem(1)->text(3), QStringLiteral("can be brought back"));
    QVERIFY(!find<QPushButton>("returnButton")->isEnabled());
    publications->setCurrentItem(publications->topLevelItem(1));
    QVERIFY(find<QPushButton>("returnButton")->isEnabled());

    // First what would change, then the change itself.
    click("returnButton");
    QTRY_VERIFY(find<QPushButton>("goBackButton"));
    QVERIFY(readFolder(www()).contains(QStringLiteral("de/partner/haifa.html")));
    // Its page and the words of the search, in two languages.
    QCOMPARE(list("pageList")->findItems(QStringLiteral("removed"), Qt::MatchExactly, 0).size(), 4);
    click("goBackButton");
    QTRY_COMPARE(said.size(), 4);
    QCOMPARE(readFolder(www()), first);
    QTRY_COMPARE(publications->topLevelItemCount(), 3);
}

void PublishPageTest::findingLeadsToItsRecord()
{
    QVERIFY(addTarget());
    click("checkButton");
    QTRY_VERIFY(list("findingList")->topLevelItemCount() > 0);
    QSignalSpy opened(m_page.get(), &PublishPage::openRequested);
    const auto *findings = list("findingList");
    QTreeWidgetItem *about = nullptr;
    for (int i = 0; i < findings->topLevelItemCount(); ++i) {
        if (findings->topLevelItem(i)->text(1).startsWith(QStringLiteral("Warsaw")))
            about = findings->topLevelItem(i);
    }
    QVERIFY(about);
    Q_EMIT list("findingList")->itemActivated(about, 1);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>().type, RecordType::Partner);
}

void PublishPageTest::strangersNeedAWord()
{
    const auto stranger = open(QStringLiteral("other.sqlite"));
    QVERIFY(addPartner(*stranger, QStringLiteral("Elsewhere")));
    const auto published = waited(stranger->write([this](Database &database) -> Result<PublishSite::Outcome> {
        PublishTarget target;
        target.name = QStringLiteral("web");
        target.address = QStringLiteral("folder:") + www();
        if (const auto saved = TargetList(database).save(target); !saved)
            return saved.error();
        PublishOptions options;
        options.stateFolder = m_folder->filePath(QStringLiteral("elsewhere"));
        return PublishSite::run(database, options);
    }));
    QVERIFY_RESULT(published);
    QVERIFY(addTarget());
    click("publishButton");
    QTRY_VERIFY(find<QPushButton>("replaceButton"));
    QVERIFY(readFolder(www()).contains(QStringLiteral("de/partner/elsewhere.html")));
    QSignalSpy said(m_page.get(), &PublishPage::said);
    click("replaceButton");
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!readFolder(www()).contains(QStringLiteral("de/partner/elsewhere.html")));
    QVERIFY(readFolder(www()).contains(QStringLiteral("de/partner/warsaw.html")));
}

void PublishPageTest::cancelledIsSaid()
{
    QVERIFY(addTarget());
    click("publishButton");
    click("cancelButton");
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY2(notice().contains(QStringLiteral("cancelled")), qPrintable(notice()));
    QVERIFY(readFolder(www()).isEmpty());
    QVERIFY(find<QPushButton>("publishButton")->isEnabled());
}

void PublishPageTest::removedTarget()
{
    QVERIFY(addTarget());
    click("removeTargetButton");
    QTRY_COMPARE(find<QComboBox>("target")->count(), 0);
    QVERIFY(!find<QPushButton>("checkButton")->isEnabled());
}

void PublishPageTest::languageAtRunTime()
{
    QVERIFY(addTarget());
    click("checkButton");
    QTRY_VERIFY(list("findingList")->topLevelItemCount() > 0);
    const auto about = [this] {
        return list("findingList")->findItems(QStringLiteral("Warsaw"), Qt::MatchContains, 1);
    };
    QVERIFY(!about().isEmpty());
    const int count = list("findingList")->topLevelItemCount();
    applyWindowLanguage(Language::German);
    QTest::qWait(30);
    QCOMPARE(list("findingList")->topLevelItemCount(), count);
    const QString german = find<QPushButton>("publishButton")->text().remove(u'&');
    QCOMPARE(german, QCoreApplication::translate("weltkontor::PublishPage", "Publish"));
    applyWindowLanguage(Language::English);
    QTest::qWait(30);
    QCOMPARE(find<QPushButton>("publishButton")->text().remove(u'&'), QStringLiteral("Publish"));
}

void PublishPageTest::accessible()
{
    QVERIFY(addTarget());
    click("checkButton");
    QTRY_VERIFY(!m_page->isBusy());
    for (const Language language : allLanguages) {
        applyWindowLanguage(language);
        QTest::qWait(30);
        QCOMPARE(audit::all(*m_page, menuMnemonics(language)), QStringList());
    }
}

QTEST_MAIN(PublishPageTest)
#include "tst_publishpage.moc"
