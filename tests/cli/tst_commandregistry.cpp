// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commandhelp.h"

#include <QSet>
#include <QTest>

using namespace weltkontor;

/// What the commands say of themselves, walked without naming one.
class TestCommandRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique();
    void optionsAreUniqueAndTold();
    void examplesBelongToTheirCommand();
    void exitCodes();
};

void TestCommandRegistry::namesAreUnique()
{
    QSet<QString> names;
    for (const auto &command : allCommands()) {
        QVERIFY2(!names.contains(command->name()), qPrintable(command->name()));
        names.insert(command->name());
        QCOMPARE(commandNamed(command->name()), command.get());
        QVERIFY(qstrlen(command->summary()) > 0);
        QVERIFY(qstrlen(command->description()) > 0);
    }
    QVERIFY(names.size() > 10);
    QVERIFY(commandNamed(QStringLiteral("no such command")) == nullptr);
    QVERIFY(commandNamed({}) == nullptr);
}

void TestCommandRegistry::optionsAreUniqueAndTold()
{
    for (const auto &command : allCommands()) {
        QSet<QString> names;
        for (const CommandOption &option : globalOptions() + command->options()) {
            for (const QString &name : option.names) {
                QVERIFY2(!names.contains(name), qPrintable(command->name() + u' ' + name));
                names.insert(name);
            }
            QVERIFY(qstrlen(option.description) > 0);
        }
        // What the usage line shows exists.
        static const QRegularExpression shown(QStringLiteral("--([a-z-]+)"));
        auto matches = shown.globalMatch(command->synopsis());
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            QVERIFY2(names.contains(name), qPrintable(command->name() + QStringLiteral(" --") + name));
        }
    }
}

void TestCommandRegistry::examplesBelongToTheirCommand()
{
    for (const auto &command : allCommands()) {
        QVERIFY(!command->examples().isEmpty());
        for (const QString &example : command->examples())
            QVERIFY2(example.split(u' ').contains(command->name()), qPrintable(example));
    }
}

void TestCommandRegistry::exitCodes()
{
    QCOMPARE(int(exitCodeOf(Error::Kind::Invalid)), 1);
    QCOMPARE(int(exitCodeOf(Error::Kind::Conflict)), 1);
    QCOMPARE(int(exitCodeOf(Error::Kind::NotFound)), 3);
    QCOMPARE(int(exitCodeOf(Error::Kind::Denied)), 3);
    QCOMPARE(int(exitCodeOf(Error::Kind::Unreachable)), 3);
    QCOMPARE(int(exitCodeOf(Error::Kind::Cancelled)), 4);
}

QTEST_GUILESS_MAIN(TestCommandRegistry)
#include "tst_commandregistry.moc"
