// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

using namespace weltkontor;

/// An encoding that was guessed is told with the import, in the window and on the command line alike.
class GuessedEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuessIsTold();
    void brokenLettersAreTold();
    void whatIsSureIsNot();

private:
    /// The notices of an import that name an encoding.
    static QStringList notices(const QByteArray &csv)
    {
        ImportFixture fixture(Backend::Sqlite);
        const auto plan = fixture.plan(fixture.file(csv));
        return plan ? plan->notices.filter(QRegularExpression(QStringLiteral("UTF-8|windows-125")))
                    : QStringList();
    }
};

/// One word that is “Přerov” in one encoding and “Pøerov” in another.
void GuessedEncodingTest::aGuessIsTold()
{
    const QStringList told = notices("Stadt;Land\nP\xF8"
                                     "erov;CZ\n");
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(QStringLiteral("windows-1252")) &&
                 told.first().contains(QStringLiteral("windows-1250")),
             qPrintable(told.first()));
}

void GuessedEncodingTest::brokenLettersAreTold()
{
    const QStringList told =
        notices("Stadt;Land\n" + QByteArray("Orléans;FR\nBesançon;FR\n").repeated(20) + "K\xF6ln;DE\n");
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(QStringLiteral("UTF-8")), qPrintable(told.first()));
}

void GuessedEncodingTest::whatIsSureIsNot()
{
    QCOMPARE(notices("Stadt;Land\nOrléans;FR\n"), QStringList());
    QCOMPARE(notices("Stadt;Land\nK\xF6ln;DE\nM\xFCnchen;DE\nGie\xDF"
                     "en;DE\n"),
             QStringList());
}

QTEST_GUILESS_MAIN(GuessedEncodingTest)
#include "tst_guessedencoding.moc"
