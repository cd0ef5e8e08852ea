// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/publishjournal.h"

#include "base/phrases.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace weltkontor
{
namespace
{

Error notWritten(const QFile &file)
{
    return {
        Error::Kind::Unreachable,
        message("PublishJournal",
                QT_TRANSLATE_NOOP("PublishJournal", "The progress of publishing could not be noted in %1."))
            .arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString()};
}

QString textIn(const QJsonObject &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

} // namespace

Result<void> PublishJournal::load()
{
    m_head = {};
    m_arrived = {};
    m_tokens.clear();
    if (!m_file.exists())
        return {};
    if (!m_file.open(QIODevice::ReadOnly))
        return notWritten(m_file);
    QList<QByteArray> lines = m_file.readAll().split('\n');
    m_file.close();
    lines.removeLast(); // empty, or torn
    for (const QByteArray &line : std::as_const(lines))
        take(line);
    return {};
}

void PublishJournal::take(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (const QString token = textIn(json, "token"); !token.isEmpty()) {
        m_tokens += token;
    } else if (json.contains(QLatin1String("begin"))) {
        m_head = {textIn(json, "begin"), textIn(json, "base"), textIn(json, "content")};
        m_arrived = {};
    } else if (const QString path = textIn(json, "arrived"); !path.isEmpty()) {
        m_arrived.insert(path, {textIn(json, "sha256").toLatin1(), json[QLatin1String("size")].toInteger()});
    }
}

Result<void> PublishJournal::append(const QByteArray &line)
{
    if (!m_file.isOpen()) {
        if (!QDir().mkpath(QFileInfo(m_file).path()) ||
            !m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
            return notWritten(m_file);
        // A torn line must not swallow the next one.
        if (m_file.size() > 0 && m_file.write("\n", 1) != 1)
            return notWritten(m_file);
    }
    if (m_file.write(line + '\n') != line.size() + 1)
        return notWritten(m_file);
    take(line);
    return {};
}

Result<void> PublishJournal::addToken(const QString &token)
{
    return append(
        QJsonDocument(QJsonObject{{QStringLiteral("token"), token}}).toJson(QJsonDocument::Compact));
}

Result<void> PublishJournal::begin(const Head &head)
{
    return append(QJsonDocument(QJsonObject{{QStringLiteral("begin"), head.id},
                                            {QStringLiteral("base"), head.base},
                                            {QStringLiteral("content"), head.content}})
                      .toJson(QJsonDocument::Compact));
}

Result<void> PublishJournal::noteArrived(const QString &path, const FileManifest::Entry &entry)
{
    return append(QJsonDocument(QJsonObject{{QStringLiteral("arrived"), path},
                                            {QStringLiteral("sha256"), QString::fromLatin1(entry.sha256)},
                                            {QStringLiteral("size"), entry.size}})
                      .toJson(QJsonDocument::Compact));
}

void PublishJournal::finish()
{
    m_file.close();
    m_file.remove();
    m_head = {};
    m_arrived = {};
    m_tokens.clear();
}

} // namespace weltkontor
