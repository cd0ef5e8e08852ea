// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace weltkontor
{

/// What a run of the program left.
struct ProgramAnswer {
    int code = -1; ///< -1: it did not start, was killed or did not end in time.
    QByteArray out;
    QByteArray err;

    /// Of standard output; empty where that is no JSON document.
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString text() const { return QString::fromUtf8(out); }
    QString messages() const { return QString::fromUtf8(err); }
};

/**
 * The built program as a person's shell runs it: in a home of its own, without any display and in English
 * unless a test says otherwise.
 */
class ProgramRun
{
public:
    ProgramRun()
    {
        for (const char *name : {"data", "config", "cache", "work"})
            QDir(home.path()).mkdir(QString::fromLatin1(name));
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), home.filePath(QStringLiteral("cache")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Berlin"));
        environment.insert(QStringLiteral("USER"), QStringLiteral("anna"));
        // What sanitized builds and their test runs need.
        for (const char *name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
            if (qEnvironmentVariableIsSet(name))
                environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
    }

    static QString program() { return QStringLiteral(WELTKONTOR_PROGRAM); }

    /// A path in the folder that the program works in.
    QString path(const QString &name) const { return home.filePath(QStringLiteral("work/") + name); }

    ProgramAnswer operator()(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.filePath(QStringLiteral("work")));
        process.setProgram(program());
        process.setArguments(arguments);
        return finished(process);
    }

    /// With `--database sqlite:NAME` in the working folder in front.
    ProgramAnswer on(const QString &database, const QStringList &arguments) const
    {
        return (*this)(QStringList{QStringLiteral("--database"), database} + arguments);
    }

    static ProgramAnswer finished(QProcess &process)
    {
        constexpr int patience = 120'000;
        ProgramAnswer answer;
        process.start(QIODevice::ReadOnly);
        if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
            answer.code = process.exitCode();
        process.kill();
        process.waitForFinished();
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        QCOMPARE(file.write(content), qint64(content.size()));
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir home;
    QProcessEnvironment environment;
};

} // namespace weltkontor

/// Fails with all that was said where the program did not end with @p expected.
#define QVERIFY_CODE(answer, expected)                                                                       \
    do {                                                                                                     \
        const auto &verifiedAnswer = (answer);                                                               \
        QVERIFY2(verifiedAnswer.code == (expected),                                                          \
                 qPrintable(QStringLiteral("code %1\n%2%3")                                                  \
                                .arg(QString::number(verifiedAnswer.code), verifiedAnswer.text(),            \
                                     verifiedAnswer.messages())));                                           \
    } while (false)
