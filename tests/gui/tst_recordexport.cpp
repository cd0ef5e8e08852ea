// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/recordexport.h"

#include "storage/recordfinder.h"
#include "windowfixture.h"
#include "workflow/samplecity.h"

#include <QSignalSpy>
#include <QTest>

using namespace weltkontor;

/// The export of what a list shows, on the sample city.
class RecordExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesWhatTheListShows();
    void writesASelectionAlone();
    void tellsWhatIsMissing();
    void failsInWords();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray content(const char *name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
};

void RecordExportTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY_RESULT(WindowFixture::waited(
        m_fixture->service->write([](Database &database) { return fillWithSample(database); })));
    m_window = std::make_unique<QWidget>();
}

void RecordExportTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

QByteArray RecordExportTest::content(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RecordExportTest::writesWhatTheListShows()
{
    RecordExport run(m_fixture->service, m_window.get());
    QSignalSpy done(&run, &RecordExport::done);
    run.write(RecordQuery(RecordType::Partner, QStringLiteral("country:PL")), {}, path("partners.csv"));
    QVERIFY(done.wait(20000));
    QVERIFY2(done.first().first().toString().startsWith(QStringLiteral("1 partner exported to")),
             qPrintable(done.first().first().toString()));
    const QByteArray csv = content("partners.csv");
    QVERIFY(csv.contains("Warszawa"));
    QVERIFY(!csv.contains("Haifa"));
}

void RecordExportTest::writesASelectionAlone()
{
    const auto ids = WindowFixture::waited(m_fixture->service->read(
        [](Database &database) { return RecordFinder(database).ids(RecordQuery(RecordType::Contact)); }));
    QVERIFY_RESULT(ids);
    RecordExport run(m_fixture->service, m_window.get());
    QSignalSpy done(&run, &RecordExport::done);
    run.write(RecordQuery(RecordType::Contact), ids->mid(0, 2), path("two.vcf"));
    QVERIFY(done.wait(20000));
    QCOMPARE(content("two.vcf").count("BEGIN:VCARD"), 2);
    // The one that is open is not a selection.
    run.write(RecordQuery(RecordType::Contact), ids->mid(0, 1), path("all.vcf"));
    QVERIFY(done.wait(20000));
    QCOMPARE(content("all.vcf").count("BEGIN:VCARD"), ids->size());
}

void RecordExportTest::tellsWhatIsMissing()
{
    RecordExport run(m_fixture->service, m_window.get());
    QSignalSpy done(&run, &RecordExport::done);
    run.write(RecordQuery(RecordType::Contact), {}, path("contacts.xlsx"));
    QVERIFY(done.wait(20000));
    // Contacts are personal data: the person is told so.
    QVERIFY(!done.first().last().toStringList().isEmpty());
}

void RecordExportTest::failsInWords()
{
    RecordExport run(m_fixture->service, m_window.get());
    QSignalSpy failed(&run, &RecordExport::failed);
    run.write(RecordQuery(RecordType::Contact), {}, path("no/such/folder/contacts.xlsx"));
    QVERIFY(failed.wait(20000));
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
}

QTEST_MAIN(RecordExportTest)
#include "tst_recordexport.moc"
