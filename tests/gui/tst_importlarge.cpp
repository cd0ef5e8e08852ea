// SPDX-License-Identifier: GPL-3.0-or-later
#include "importassistantfixture.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>

using namespace weltkontor;
using Step = ImportAssistant::Step;

namespace
{

/// As many as WELTKONTOR_IMPORT_ROWS says, for measuring by hand.
const int rowCount = std::max(20000, qEnvironmentVariableIntValue("WELTKONTOR_IMPORT_ROWS"));
constexpr int patience = 300000; ///< Milliseconds; nothing is measured against it.

/// Turns of the window's event loop while something runs, and the longest pause between two of them.
class Pulse final : public QObject
{
public:
    Pulse()
    {
        m_timer.setInterval(2);
        m_timer.callOnTimeout(this, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_turns;
        });
    }
    void begin()
    {
        m_turns = 0;
        m_longest = 0;
        m_since.start();
        m_timer.start();
    }
    void end(const char *what)
    {
        m_longest = std::max(m_longest, m_since.elapsed());
        m_timer.stop();
        qInfo("%s: the window paused for %lld ms at most, %d turns", what, static_cast<long long>(m_longest),
              m_turns);
    }
    int turns() const { return m_turns; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_turns = 0;
};

} // namespace

/// A long list goes in while the window stays usable; a cancel leaves nothing behind.
class ImportLargeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_fixture = std::make_unique<ImportAssistantFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void runsBesideTheWindow();
    void cancelledPlan();
    void cancelledImport();

private:
    bool toPreview();
    bool settled() const { return m_fixture->settled(patience); }

    QTemporaryDir m_files;
    QString m_file;
    std::unique_ptr<ImportAssistantFixture> m_fixture;
};

void ImportLargeTest::initTestCase()
{
    m_file = m_files.filePath(QStringLiteral("people.csv"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "Anrede;Vorname;Nachname;Organisation;Straße;PLZ;Ort;Land;Telefon;E-Mail;Funktion;Bemerkung\n");
    for (int i = 0; i < rowCount; ++i)
        file.write(QStringLiteral("Frau;Vorname%1;Nachname%2;Amt %3;Gasse %4;%5;Ort%6;Deutschland;0341 %7;"
                                  "person%8@example.org;Leiterin;Zeile %8\n")
                       .arg(i % 97)
                       .arg(i)
                       .arg(i % 13)
                       .arg(i % 200 + 1)
                       .arg(10000 + i % 80000)
                       .arg(i % 51)
                       .arg(100000 + i)
                       .arg(i)
                       .toUtf8());
}

/// As far as the plan is being made.
bool ImportLargeTest::toPreview()
{
    m_fixture->assistant->start(m_file);
    if (!settled())
        return false;
    auto *next = m_fixture->find<QPushButton>("nextButton");
    while (m_fixture->assistant->step() != Step::Preview) {
        if (!next->isEnabled())
            return false;
        next->click();
    }
    // The click came back and the work goes on.
    return m_fixture->assistant->isBusy();
}

void ImportLargeTest::cancelledPlan()
{
    QVERIFY(toPreview());
    auto *work = m_fixture->assistant->findChild<ImportWork *>();
    bool wasCancelled = false;
    connect(work, &ImportWork::progressed, this, [&] {
        if (!std::exchange(wasCancelled, true))
            m_fixture->find<QPushButton>("cancelButton")->click();
    });
    QVERIFY(settled());
    QVERIFY(wasCancelled);
    // No plan, and nothing to confirm; the way back is open.
    QVERIFY(!m_fixture->find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(m_fixture->find<QWidget>("noticeBar")->isVisible());
    QVERIFY(!m_fixture->find<QLabel>("missingLabel")->text().isEmpty());
    m_fixture->find<QPushButton>("planAgainButton")->click();
    QVERIFY(m_fixture->assistant->isBusy());
    m_fixture->find<QPushButton>("cancelButton")->click();
    QVERIFY(settled());
    m_fixture->find<QPushButton>("backButton")->click();
    QCOMPARE(m_fixture->assistant->step(), Step::Mapping);
    QVERIFY(m_fixture->find<QPushButton>("nextButton")->isEnabled());
}

void ImportLargeTest::cancelledImport()
{
    QVERIFY(toPreview());
    QVERIFY(settled());
    QCOMPARE(m_fixture->chip(int(Verdict::New)), rowCount);
    auto *work = m_fixture->assistant->findChild<ImportWork *>();
    bool wasCancelled = false;
    connect(work, &ImportWork::progressed, this, [&] {
        if (!std::exchange(wasCancelled, true))
            m_fixture->find<QPushButton>("cancelButton")->click();
    });
    m_fixture->find<QPushButton>("nextButton")->click();
    QVERIFY(settled());
    QVERIFY(wasCancelled);
    QCOMPARE(m_fixture->assistant->step(), Step::Preview);
    QVERIFY(m_fixture->find<QWidget>("noticeBar")->isVisible());
    QVERIFY(m_fixture->all(RecordType::Contact).isEmpty());
    // Nor is the mapping remembered.
    QVERIFY(m_fixture->all(RecordType::ImportRecipe).isEmpty());
}

void ImportLargeTest::runsBesideTheWindow()
{
    Pulse pulse;
    pulse.begin();
    QVERIFY(toPreview());
    auto *work = m_fixture->assistant->findChild<ImportWork *>();
    int reports = 0;
    qint64 furthest = 0;
    QThread *heardOn = nullptr;
    connect(work, &ImportWork::progressed, this, [&](const QString &, qint64 done, qint64) {
        ++reports;
        furthest = std::max(furthest, done);
        heardOn = QThread::currentThread();
    });
    QTRY_VERIFY(m_fixture->find<QProgressBar>("progressBar")->isVisible());
    QVERIFY(settled());
    QVERIFY(!m_fixture->find<QProgressBar>("progressBar")->isVisible());
    pulse.end("Planning");
    // One function makes the plan: had it run on this thread, nothing would have come between.
    QVERIFY(pulse.turns() > 10);
    QVERIFY(reports > 0);
    QVERIFY(furthest > 0);
    QCOMPARE(heardOn, thread());
    QCOMPARE(m_fixture->find<QTableView>("previewTable")->model()->rowCount(), rowCount);
    QCOMPARE(m_fixture->chip(int(Verdict::New)), rowCount);

    // Filters, the last row and its details, as a person looks through them.
    pulse.begin();
    auto *table = m_fixture->find<QTableView>("previewTable");
    for (const char *chip : {"chip0", "chip6"})
        m_fixture->find<QPushButton>(chip)->click();
    table->selectRow(rowCount - 1);
    table->scrollToBottom();
    QTest::qWait(50);
    pulse.end("Looking through the plan");

    reports = 0;
    pulse.begin();
    m_fixture->find<QPushButton>("nextButton")->click();
    QVERIFY(m_fixture->assistant->isBusy());
    QVERIFY(settled());
    pulse.end("Importing");
    QVERIFY(pulse.turns() > 10);
    QVERIFY(reports > 0);
    QCOMPARE(m_fixture->assistant->step(), Step::Result);
    QCOMPARE(m_fixture->all(RecordType::Contact).size(), rowCount);
}

QTEST_MAIN(ImportLargeTest)
#include "tst_importlarge.moc"
