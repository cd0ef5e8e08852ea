// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "storage/documentcontents.h"
#include "storage/sqlconnection.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace weltkontor;

/// Files on their way into the database and out of it.
class DocumentContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBack_data() { addBackendRows(); }
    void bytesComeBack();
    void sameBytesAreKeptOnce_data() { addBackendRows(); }
    void sameBytesAreKeptOnce();
    void whatIsNoDocumentIsRefused();
    void largestIsTakenAndNothingAboveIt_data() { addBackendRows(); }
    void largestIsTakenAndNothingAboveIt();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test cannot write.");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void DocumentContentsTest::bytesComeBack()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QByteArray content("%PDF-1.7\n");
    for (int byte = 0; byte < 256; ++byte)
        content += char(byte);
    const auto stored =
        DocumentContents(*database).storeFile(write(QStringLiteral("Vertrag Kraków.pdf"), content));
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->fileName, QStringLiteral("Vertrag Kraków.pdf"));
    QCOMPARE(stored->mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(stored->size, content.size());
    QCOMPARE(stored->sha256.toLatin1(), sha256(content));
    database.reopen();
    const auto read = DocumentContents(*database).read(stored->sha256);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, content);
    QVERIFY_ERROR(DocumentContents(*database).read(QString(64, u'0')), NotFound);
}

void DocumentContentsTest::sameBytesAreKeptOnce()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    DocumentContents contents(*database);
    const auto one = contents.storeFile(write(QStringLiteral("a.txt"), "the same"));
    const auto other = contents.storeFile(write(QStringLiteral("b.txt"), "the same"));
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(other);
    QCOMPARE(one->sha256, other->sha256);
    const auto count = database->connection().value(QStringLiteral("SELECT count(*) FROM document_contents"));
    QVERIFY_RESULT(count);
    QCOMPARE(count->toInt(), 1);
}

void DocumentContentsTest::whatIsNoDocumentIsRefused()
{
    TestDatabase database(Backend::Sqlite);
    DocumentContents contents(*database);
    QVERIFY_ERROR(contents.storeFile(m_folder.filePath(QStringLiteral("missing.pdf"))), NotFound);
    QVERIFY_ERROR(contents.storeFile(m_folder.path()), Invalid);
    QVERIFY_ERROR(contents.storeFile(write(QStringLiteral("empty.txt"), {})), Invalid);
}

void DocumentContentsTest::largestIsTakenAndNothingAboveIt()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    DocumentContents contents(*database);
    const QString path = write(QStringLiteral("film.mp4"), "x");
    QFile file(path);
    QVERIFY(file.resize(DocumentContents::largest));
    const auto stored = contents.storeFile(path);
    QVERIFY_RESULT(stored);
    const auto read = contents.read(stored->sha256);
    QVERIFY_RESULT(read);
    QCOMPARE(read->size(), DocumentContents::largest);
    QVERIFY(file.resize(DocumentContents::largest + 1));
    const auto refused = contents.storeFile(path);
    QVERIFY_ERROR(refused, Invalid);
    QVERIFY(refused.error().message.contains(QStringLiteral("film.mp4")));
}

QTEST_GUILESS_MAIN(DocumentContentsTest)
#include "tst_documentcontents.moc"
