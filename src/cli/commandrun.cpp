// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandrun.h"

#include "base/phrases.h"
#include "cli/nearestword.h"
#include "cli/passwordprompt.h"
#include "cli/texttable.h"
#include "workflow/contactbasis.h"
#include "workflow/databaseupkeep.h"
#include "workflow/serverkeyring.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace weltkontor
{
namespace
{

constexpr int widestCell = 48;       ///< On a terminal; files and pipes get everything.
constexpr qint64 progressPause = 80; ///< Milliseconds; more often nobody can read it.

QString kindText(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return QStringLiteral("invalid");
    case Error::Kind::NotFound:
        return QStringLiteral("notFound");
    case Error::Kind::Conflict:
        return QStringLiteral("conflict");
    case Error::Kind::Denied:
        return QStringLiteral("denied");
    case Error::Kind::Unreachable:
        return QStringLiteral("unreachable");
    case Error::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Error::Kind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

} // namespace

ExitCode exitCodeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
    case Error::Kind::Conflict:
        return ExitCode::Refused;
    case Error::Kind::Cancelled:
        return ExitCode::Cancelled;
    case Error::Kind::NotFound:
    case Error::Kind::Denied:
    case Error::Kind::Unreachable:
    case Error::Kind::Internal:
        break;
    }
    return ExitCode::WorldFailed;
}

CommandRun::CommandRun(const GlobalOptions &globals, const QStringList &arguments,
                       const QHash<QString, QStringList> &options, Console &console)
    : m_globals(globals)
    , m_arguments(arguments)
    , m_options(options)
    , m_console(console)
    , m_progress([this](const QString &phase, qint64 done, qint64 total) {
        if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < progressPause)
            return;
        m_sinceProgress.start();
        const QString portion = total > 0 ? QStringLiteral(" %1 %").arg(100 * done / total) : QString();
        m_console.showProgress(phase + portion);
    })
{
}

CommandRun::~CommandRun() = default;

DatabaseAddress CommandRun::databaseAddress() const
{
    return m_globals.database.value_or(DatabaseAddress::standard());
}

Result<Database *> CommandRun::database(Missing missing)
{
    if (m_database)
        return m_database.get();
    OpenOptions options;
    options.mustExist = m_globals.database && missing == Missing::IsAnError;
    options.password = [this](const DatabaseAddress &address, int attempt) {
        return password(address, attempt);
    };
    auto opened = Database::open(databaseAddress(), options);
    if (!opened)
        return openingFailed(opened.error());
    m_database = *std::move(opened);
    if (const auto kept = keepUpDatabase(*m_database); !kept)
        return openingFailed(kept.error());
    for (const QString &warning : m_database->warnings())
        note(warning);
    return m_database.get();
}

Result<Database *> CommandRun::databaseOfDay()
{
    const auto present = database();
    if (!present)
        return present;
    const auto day = asOf();
    if (!day)
        return day.error();
    return m_past.on(**present, *day, &m_progress);
}

Result<Database *> CommandRun::openingFailed(const Error &error)
{
    m_databaseFailed = true;
    if (!m_couldNotAsk)
        return error;
    return Error{Error::Kind::Denied,
                 text(QT_TRANSLATE_NOOP("Command", "The server asks for a password, and the one it got, if "
                                                   "any, was refused. There is no terminal to ask for it. "
                                                   "Nothing was opened; put the password into the file that "
                                                   "PGPASSFILE names, or start the command in a terminal.")),
                 error.detail};
}

std::optional<QString> CommandRun::password(const DatabaseAddress &address, int attempt)
{
    if (attempt == 1) {
        if (const auto kept = passwordFromKeyring(address))
            return kept;
    }
    m_couldNotAsk = !Console::inputIsTerminal() || !Console::errorIsTerminal();
    const char *question = attempt == 1 ? QT_TRANSLATE_NOOP("Command", "Password for %1:")
                                        : QT_TRANSLATE_NOOP("Command", "That was refused. Password for %1:");
    return promptForPassword(text(question).arg(address.displayName()), m_progress);
}

void CommandRun::table(const TextTable &table)
{
    for (const QString &line : table.lines(Console::outputIsTerminal() ? widestCell : 0))
        m_console.line(line);
}

void CommandRun::document(const QJsonObject &object)
{
    m_answered = true;
    m_console.line(QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
}

void CommandRun::answer(const QJsonObject &object, const QString &text)
{
    if (wantsJson())
        document(object);
    else if (!text.isEmpty())
        line(text);
}

void CommandRun::tell(const Error &error)
{
    note(error.message);
    if (m_globals.verbose && !error.detail.isEmpty())
        note(error.detail);
    if (!wantsJson() || m_answered)
        return;
    document({{QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), kindText(error.kind)},
                                                    {QStringLiteral("message"), error.message}}}});
}

ExitCode CommandRun::refuse(const Error &error)
{
    tell(error);
    return ExitCode::Refused;
}

ExitCode CommandRun::wrongUsage(const QString &message)
{
    tell(invalid(message));
    return ExitCode::WrongUsage;
}

Result<RecordType> CommandRun::recordType(const QString &text)
{
    if (const auto type = RecordDescription::typeFromKey(text.toLower().replace(u'-', u'_')))
        return *type;
    QStringList known;
    for (const RecordType type : RecordDescription::allTypes())
        known += RecordDescription::of(type).key();
    const QString meant = nearestWord(text, known);
    return invalid(
        message("Command", QT_TRANSLATE_NOOP("Command", "There is no type of record “%1”. There "
                                                        "are: %2."))
            .arg(text, known.join(QStringLiteral(", "))) +
        (meant.isEmpty()
             ? QString()
             : u' ' + message("Command", QT_TRANSLATE_NOOP("Command", "Did you mean “%1”?")).arg(meant)));
}

Result<qint64> CommandRun::recordId(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    return invalid(
        message("Command", QT_TRANSLATE_NOOP("Command", "“%1” is no number. Example: 12.")).arg(text));
}

Result<int> CommandRun::limit(int standard) const
{
    if (!isSet(QStringLiteral("limit")))
        return standard;
    bool isNumber = false;
    const int limit = value(QStringLiteral("limit")).toInt(&isNumber);
    if (isNumber && limit > 0)
        return limit;
    return invalid(text(QT_TRANSLATE_NOOP("Command", "--limit takes a number from 1. Example: --limit 20.")));
}

Result<QDate> CommandRun::asOf() const
{
    const auto day = date(QStringLiteral("as-of"));
    if (!day)
        return day.error();
    if (day->isEmpty() || day->precision() == PartialDate::Precision::Day)
        return day->firstDay();
    return invalid(text(QT_TRANSLATE_NOOP("Command", "--as-of takes a day. Example: --as-of 2014-06-30.")));
}

Result<PartialDate> CommandRun::date(const QString &option) const
{
    return isSet(option) ? PartialDate::fromText(value(option)) : Result<PartialDate>(PartialDate());
}

Result<std::optional<ProcessingPurpose>> CommandRun::basis() const
{
    if (!isSet(QStringLiteral("basis")))
        return std::optional<ProcessingPurpose>();
    if (const auto purpose = purposeFromKey(value(QStringLiteral("basis"))))
        return purpose;
    QStringList keys;
    for (size_t i = 0; i < std::size(ChoicesOf<ProcessingPurpose>::values); ++i)
        keys += purposeKey(ProcessingPurpose(i));
    return invalid(
        text(QT_TRANSLATE_NOOP("Command", "--basis takes one of: %1.")).arg(keys.join(QStringLiteral(", "))));
}

Result<RecordQuery> CommandRun::query(RecordType type) const
{
    const auto day = asOf();
    if (!day)
        return day.error();
    RecordQuery query(type, values(QStringLiteral("filter")).join(u' '));
    query.language = language();
    query.asOf = *day;
    QString field = value(QStringLiteral("sort"));
    query.descending = field.startsWith(u'-');
    if (query.descending)
        field.remove(0, 1);
    const QString own = RecordDescription::of(type).key() + u'.';
    query.sortField = field.startsWith(own) ? field.mid(own.size()) : field;
    return query;
}

QString CommandRun::text(const char *source, int n) const
{
    return phrase(language(), "Command", source, n);
}

QString CommandRun::count(RecordType type, qint64 records) const
{
    return RecordDescription::of(type).name(language(), int(records));
}

} // namespace weltkontor
