// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresqlcluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>
#endif

namespace weltkontor
{
namespace
{

constexpr int processTimeout = 120'000; ///< Milliseconds; initdb on a busy machine.
constexpr qsizetype longestFolder = 80; ///< A socket's whole path must stay under 107 bytes.

[[noreturn]] void giveUp(const QString &why)
{
    qFatal("No PostgreSQL for this test: %s\n"
           "packaging/setup test installs it; WELTKONTOR_TEST_BACKENDS=sqlite leaves these tests out.",
           qPrintable(why));
}

QString findBinaries()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    // 15 is what offices run on Debian 12; a newer one elsewhere does as well.
    names.prepend(QStringLiteral("15"));
    for (const QString &name : std::as_const(names)) {
        const QString folder = versions.filePath(name + QStringLiteral("/bin"));
        if (QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return inPath.isEmpty() ? QString() : QFileInfo(inPath).path();
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        giveUp(probe.errorString());
    return probe.serverPort();
}

void setMode(const QString &path, bool isOpenToAll)
{
    QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (isOpenToAll)
        mode |= QFile::ExeGroup | QFile::ExeOther;
    QFile::setPermissions(path, mode);
}

} // namespace

PostgreSqlCluster &PostgreSqlCluster::instance()
{
    static PostgreSqlCluster cluster;
    return cluster;
}

PostgreSqlCluster::PostgreSqlCluster()
{
    m_binaries = findBinaries();
    if (m_binaries.isEmpty())
        giveUp(QStringLiteral("its programs were not found."));
    if (isRoot())
        m_serverUser = QStringLiteral("postgres");
    initialize();
    qAddPostRoutine([] { instance().shutDown(); });
}

void PostgreSqlCluster::initialize()
{
    // Another user must be able to walk to the folder, and its path must be short.
    QString parent = QDir::tempPath();
    if (!m_serverUser.isEmpty() || parent.size() > longestFolder - 20)
        parent = QStringLiteral("/tmp");
    QTemporaryDir folder(parent + QStringLiteral("/weltkontor-pg-XXXXXX"));
    folder.setAutoRemove(false); // shutDown() or the guard removes it
    if (!folder.isValid())
        giveUp(folder.errorString());
    m_folder = folder.path();
    startGuard();

    for (const QString &name : {QStringLiteral("/data"), QStringLiteral("/socket")}) {
        QDir().mkpath(m_folder + name);
        setMode(m_folder + name, name == QLatin1String("/socket"));
#ifdef Q_OS_UNIX
        if (!m_serverUser.isEmpty()) {
            const passwd *user = getpwnam(qPrintable(m_serverUser));
            if (!user || chown(qPrintable(m_folder + name), user->pw_uid, user->pw_gid) != 0)
                giveUp(QStringLiteral("the user %1 does not exist.").arg(m_serverUser));
        }
#endif
    }
    setMode(m_folder, true);

    const auto made = runAsServer(
        m_binaries + QStringLiteral("/initdb"),
        {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-U"),
         QStringLiteral("test"), QStringLiteral("--auth-local=trust"),
         QStringLiteral("--auth-host=scram-sha-256"), QStringLiteral("-E"), QStringLiteral("UTF8"),
         QStringLiteral("--locale-provider=icu"), QStringLiteral("--icu-locale=de-x-icu"),
         QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
    if (!made)
        giveUp(made.error().detail);

    // Between asking for a free port and using it another program can take it.
    Result<void> started;
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_port = freePort();
        started = startServer();
        if (started)
            break;
    }
    if (!started)
        giveUp(started.error().detail);
    // Addresses over the socket need no port when the usual one leads to ours.
    QFile::link(QStringLiteral(".s.PGSQL.%1").arg(m_port),
                m_folder + QStringLiteral("/socket/.s.PGSQL.5432"));
    const auto user =
        execute(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'").arg(userName(), password()));
    if (!user)
        giveUp(user.error().detail);
}

/// A process outside our process tree that waits for the end of this one, and then stops the server and
/// removes the folder: a killed test leaves nothing behind.
void PostgreSqlCluster::startGuard()
{
#ifdef Q_OS_UNIX
    int pipeEnds[2];
    if (pipe2(pipeEnds, O_CLOEXEC) != 0)
        giveUp(QStringLiteral("no pipe could be made."));
    m_guardPipe = pipeEnds[1];
    QProcess guard;
    guard.setChildProcessModifier([readEnd = pipeEnds[0]] { dup2(readEnd, 0); });
    guard.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString script = QStringLiteral("cd /; trap '' INT HUP TERM; read -r end;"
                                          "if [ -e \"$1/data/postmaster.pid\" ]; then"
                                          "  kill -QUIT \"$(head -n 1 \"$1/data/postmaster.pid\")\"; fi;"
                                          "i=0; while [ -e \"$1/data/postmaster.pid\" ] && [ $i -lt 100 ]; do"
                                          "  sleep 0.1; i=$((i+1)); done;"
                                          "rm -rf \"$1\"");
    // The guard must not hold the test's output open: ctest waits for its end.
    guard.start(QStringLiteral("setsid"),
                {QStringLiteral("-f"), QStringLiteral("sh"), QStringLiteral("-c"),
                 QStringLiteral("exec >/dev/null 2>&1; ") + script, QStringLiteral("guard"), m_folder});
    const bool isStarted = guard.waitForFinished(processTimeout) && guard.exitCode() == 0;
    ::close(pipeEnds[0]);
    if (!isStarted)
        giveUp(QStringLiteral("its guard did not start: ") + guard.errorString());
#endif
}

Result<void> PostgreSqlCluster::startServer()
{
    const QString log = m_folder + QStringLiteral("/data/server.log");
    const QString options =
        QStringLiteral("-c listen_addresses=127.0.0.1 -c port=%1 -c unix_socket_directories=%2"
                       " -c unix_socket_permissions=0777 -c fsync=off -c full_page_writes=off"
                       " -c shared_buffers=32MB -c max_connections=60")
            .arg(m_port)
            .arg(m_folder + QStringLiteral("/socket"));
    const auto started =
        runAsServer(m_binaries + QStringLiteral("/pg_ctl"),
                    {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-l"), log,
                     QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("100"), QStringLiteral("-o"),
                     options, QStringLiteral("start")});
    if (!started) {
        QFile file(log);
        Error error = started.error();
        if (file.open(QIODevice::ReadOnly))
            error.detail += u'\n' + QString::fromUtf8(file.readAll()).right(1500);
        return error;
    }
    m_isRunning = true;
    return {};
}

void PostgreSqlCluster::start()
{
    if (m_isRunning)
        return;
    const auto started = startServer();
    if (!started)
        giveUp(started.error().detail);
}

void PostgreSqlCluster::stop()
{
    if (!m_isRunning)
        return;
    const auto stopped =
        runAsServer(m_binaries + QStringLiteral("/pg_ctl"),
                    {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-m"),
                     QStringLiteral("immediate"), QStringLiteral("-w"), QStringLiteral("stop")});
    if (!stopped)
        giveUp(stopped.error().detail);
    m_isRunning = false;
}

void PostgreSqlCluster::shutDown()
{
    if (m_folder.isEmpty())
        return;
    stop();
    QDir(m_folder).removeRecursively();
    m_folder.clear();
#ifdef Q_OS_UNIX
    ::close(m_guardPipe);
#endif
}

QString PostgreSqlCluster::createDatabase(const QString &templateName)
{
    const QString name = QStringLiteral("test_%1").arg(++m_databases);
    QString sql = QStringLiteral("CREATE DATABASE %1 OWNER %2").arg(name, userName());
    if (!templateName.isEmpty())
        sql += QStringLiteral(" TEMPLATE %1 STRATEGY file_copy").arg(templateName);
    const auto created = execute(sql);
    if (!created)
        giveUp(created.error().detail);
    return name;
}

void PostgreSqlCluster::dropDatabase(const QString &name)
{
    const auto dropped = execute(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
    if (!dropped)
        giveUp(dropped.error().detail);
}

QString PostgreSqlCluster::address(const QString &database) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3")
        .arg(userName(), database, m_folder + QStringLiteral("/socket"));
}

QString PostgreSqlCluster::networkAddress(const QString &database) const
{
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3").arg(userName()).arg(m_port).arg(database);
}

void PostgreSqlCluster::disconnectClients(const QString &database)
{
    const auto ended = execute(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                              " WHERE datname = '%1' AND pid <> pg_backend_pid()")
                                   .arg(database));
    if (!ended)
        giveUp(ended.error().detail);
}

Result<QString> PostgreSqlCluster::execute(const QString &sql, const QString &database) const
{
    return run(m_binaries + QStringLiteral("/psql"),
               {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"),
                QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"),
                m_folder + QStringLiteral("/socket"), QStringLiteral("-p"), QString::number(m_port),
                QStringLiteral("-U"), QStringLiteral("test"), QStringLiteral("-d"), database,
                QStringLiteral("-c"), sql});
}

Result<QString> PostgreSqlCluster::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("PG"))) // a developer's own server must not be reached
            environment.remove(name);
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(processTimeout);
    const QString output = QString::fromUtf8(process.readAll()).trimmed();
    if (!isDone || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{Error::Kind::Unreachable, QStringLiteral("PostgreSQL failed."),
                     QStringLiteral("%1: %2 %3").arg(program, process.errorString(), output)};
    return output;
}

Result<QString> PostgreSqlCluster::runAsServer(const QString &program, const QStringList &arguments) const
{
    if (m_serverUser.isEmpty())
        return run(program, arguments);
    return run(QStringLiteral("runuser"),
               QStringList{QStringLiteral("-u"), m_serverUser, QStringLiteral("--"), program} + arguments);
}

} // namespace weltkontor
