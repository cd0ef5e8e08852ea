// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "domain/partialdate.h"
#include "domain/processingbasis.h"
#include "domain/recorddescription.h"
#include "storage/database.h"
#include "storage/pastdatabase.h"
#include "storage/recordquery.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>

namespace weltkontor
{

class TextTable;

/// What stands before the command, or in place of one.
struct GlobalOptions {
    std::optional<DatabaseAddress> database; ///< None: the standard one.
    std::optional<Language> chosenLanguage;
    Language language = Language::English; ///< The chosen one, else the system's.
    bool json = false;
    bool verbose = false;
};

/**
 * One run of a command: its arguments, its database and its ways to say something.
 *
 * Results go to standard output: lines for people, or one JSON document. Messages go to standard error.
 */
class CommandRun
{
public:
    CommandRun(const GlobalOptions &globals, const QStringList &arguments,
               const QHash<QString, QStringList> &options, Console &console);
    ~CommandRun();

    /// Behind the name of the command, without options.
    const QStringList &arguments() const { return m_arguments; }
    QString argument(int index) const { return m_arguments.value(index); }

    bool isSet(const QString &option) const { return m_options.contains(option); }
    /// Empty where it is not set; the last one where it is set more than once.
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }

    Language language() const { return m_globals.language; }
    bool wantsJson() const { return m_globals.json; }
    Console &console() { return m_console; }
    Progress &progress() { return m_progress; }

    /// Of the database that database() opens.
    DatabaseAddress databaseAddress() const;
    /// Whether a command makes a database that is named and does not exist. The standard one is always made.
    enum class Missing { IsAnError, IsMade };
    /// Opens on the first call; lives as long as this object. Its warnings are told.
    Result<Database *> database(Missing missing = Missing::IsAnError);

    /// The same as it stood on the day of --as-of, for reading; see PastDatabase.
    Result<Database *> databaseOfDay();

    /// The error of database(), for the exit code.
    bool databaseFailed() const { return m_databaseFailed; }

    // Results.
    void line(const QString &text) { m_console.line(printable(text)); }
    void table(const TextTable &table);
    void document(const QJsonObject &object);
    /// document() with --json, else @p text as a line where it is not empty.
    void answer(const QJsonObject &object, const QString &text);

    // Messages.
    void note(const QString &text) { m_console.note(printable(text)); }
    /// Tells the error and, where JSON is wanted and nothing was answered yet, gives it as the document.
    void tell(const Error &error);
    ExitCode refuse(const Error &error);
    ExitCode wrongUsage(const QString &message);

    // Reading arguments; Invalid is wrong usage.
    static Result<RecordType> recordType(const QString &text);
    static Result<qint64> recordId(const QString &text);
    Result<int> limit(int standard) const;
    /// Of --as-of; null where it is not set.
    Result<QDate> asOf() const;

    /// The value of an option that takes a date, which may be known to the month or the year; empty where it
    /// is not given.
    Result<PartialDate> date(const QString &option) const;

    /// The purpose of `--basis`; none where it is not given. Invalid names those there are.
    Result<std::optional<ProcessingPurpose>> basis() const;
    /// Of --filter, --sort and --as-of.
    Result<RecordQuery> query(RecordType type) const;

    /// A text of context "Command" in the chosen language.
    QString text(const char *source, int n = -1) const;
    /// "3 contacts" in the chosen language.
    QString count(RecordType type, qint64 records) const;

private:
    std::optional<QString> password(const DatabaseAddress &address, int attempt);
    Result<Database *> openingFailed(const Error &error);

    const GlobalOptions m_globals;
    const QStringList m_arguments;
    const QHash<QString, QStringList> m_options;
    Console &m_console;
    Progress m_progress;
    QElapsedTimer m_sinceProgress;
    std::unique_ptr<Database> m_database;
    PastView m_past;
    bool m_databaseFailed = false;
    bool m_couldNotAsk = false; ///< A password was wanted and there is nobody to ask.
    bool m_answered = false;
};

} // namespace weltkontor
