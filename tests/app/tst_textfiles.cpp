// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

using namespace weltkontor;

/// Text tables on the command line: what was found out about them is told, and can be said otherwise.
class TestTextFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodingIsChosen();
    void separatorIsChosen();
    void whatWasFoundIsTold();
    void aGuessIsTold();
    void wrongUsage();

private:
    ProgramAnswer on(const QStringList &arguments) const
    {
        return m_run.on(QStringLiteral("t.db"), arguments);
    }

    ProgramRun m_run;
};

void TestTextFiles::encodingIsChosen()
{
    m_run.write(QStringLiteral("e.csv"), "Stadt;Land\nP\xF8"
                                         "erov;CZ\n");
    QCOMPARE(on({"sheet", "e.csv", "--encoding", "windows-1250"}).text(),
             QStringLiteral("Stadt,Land\r\nPřerov,CZ\r\n"));
    QCOMPARE(on({"sheet", "e.csv", "--encoding", "windows-1252"}).text(),
             QStringLiteral("Stadt,Land\r\nPøerov,CZ\r\n"));
    QVERIFY_CODE(on({"import", "e.csv", "--encoding", "windows-1250"}), 0);
    QVERIFY(on({"list", "partners"}).text().contains(QStringLiteral("Přerov")));
}

void TestTextFiles::separatorIsChosen()
{
    m_run.write(QStringLiteral("s.csv"), "a;b\tc\n1;2\t3\n");
    QCOMPARE(on({"sheet", "s.csv", "--separator", "tab"}).out, QByteArray("a;b,c\r\n1;2,3\r\n"));
    QCOMPARE(on({"sheet", "s.csv", "--separator", ";"}).out, QByteArray("a,b\tc\r\n1,2\t3\r\n"));
}

void TestTextFiles::whatWasFoundIsTold()
{
    m_run.write(QStringLiteral("f.csv"), "Stadt|Land\nK\xC3\xB6ln|DE\nLeeds|GB\n");
    const QJsonObject told = on({"--json", "sheet", "f.csv", "--list"}).json();
    QCOMPARE(told.value(QStringLiteral("encoding")).toString(), QStringLiteral("UTF-8"));
    QCOMPARE(told.value(QStringLiteral("separator")).toString(), QStringLiteral("|"));
    QVERIFY(told.value(QStringLiteral("encodingEvidence")).toString().endsWith(u'.'));
    QVERIFY(told.value(QStringLiteral("separatorEvidence")).toString().endsWith(u'.'));
}

void TestTextFiles::aGuessIsTold()
{
    m_run.write(QStringLiteral("g.csv"), "Stadt;Land\nP\xF8"
                                         "erov;CZ\n");
    for (const QStringList &line :
         {QStringList{"sheet", "g.csv"}, QStringList{"import", "g.csv", "--dry-run"},
          QStringList{"--json", "import", "g.csv", "--dry-run"}}) {
        const auto answer = on(line);
        QVERIFY_CODE(answer, 0);
        QVERIFY2(answer.messages().contains(QStringLiteral("windows-1252")) ||
                     answer.text().contains(QStringLiteral("windows-1252")),
                 answer.err.constData());
    }
    const auto sure = on({"sheet", "g.csv", "--encoding", "windows-1250"});
    QVERIFY2(sure.err.isEmpty(), sure.err.constData());
}

void TestTextFiles::wrongUsage()
{
    m_run.write(QStringLiteral("w.csv"), "a;b\n1;2\n");
    for (const char *command : {"sheet", "import"}) {
        QVERIFY_CODE(on({QString::fromLatin1(command), "w.csv", "--separator", ";;"}), 2);
        const auto unknown = on({QString::fromLatin1(command), "w.csv", "--encoding", "no-such"});
        QVERIFY_CODE(unknown, 1);
        QVERIFY(unknown.messages().contains(QStringLiteral("no-such")));
    }
}

QTEST_GUILESS_MAIN(TestTextFiles)
#include "tst_textfiles.moc"
