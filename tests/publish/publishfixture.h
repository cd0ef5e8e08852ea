// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "publish/foldertransport.h"
#include "publish/publisher.h"
#include "support/sitefolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace weltkontor
{

/// A desk with a built site, and a folder that a web server would show.
class PublishFixture
{
public:
    explicit PublishFixture(const QString &desk = QStringLiteral("PC-1"))
        : m_desk(desk)
    {
    }

    QString site() const { return m_folder.filePath(QStringLiteral("site")); }
    QString state() const { return m_folder.filePath(QStringLiteral("state")); }
    /// The published folder; setTarget() for a second desk.
    QString target() const
    {
        return m_target.isEmpty() ? m_folder.filePath(QStringLiteral("www/site")) : m_target;
    }
    void setTarget(const QString &target) { m_target = target; }

    PublishRequest request() const
    {
        PublishRequest request;
        request.target = QStringLiteral("web");
        request.siteFolder = site();
        request.by = QStringLiteral("Erika Muster");
        request.desk = m_desk;
        return request;
    }

    Result<PublishResult> publish(const FolderContent &content, FolderTransport::Switching switching,
                                  const PublishRequest &wishes)
    {
        if (!writeFolder(site(), content))
            return Error{Error::Kind::Internal, QStringLiteral("The site could not be written."), {}};
        FolderTransport transport(target(), switching);
        transport.setDurable(false);
        return Publisher(transport, m_clock, state()).publish(wishes);
    }
    Result<PublishResult>
    publish(const FolderContent &content,
            FolderTransport::Switching switching = FolderTransport::Switching::Automatic)
    {
        return publish(content, switching, request());
    }

    Result<PublishResult> rollback(FolderTransport::Switching switching, std::optional<qint64> release = {})
    {
        FolderTransport transport(target(), switching);
        transport.setDurable(false);
        return Publisher(transport, m_clock, state()).rollback(request(), release);
    }

    FixedClock &clock() { return m_clock; }

private:
    QTemporaryDir m_folder;
    QString m_desk, m_target;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC)};
};

/// Two versions of a small site that differ in every way a site can: kept, changed, new and vanished files
/// and folders, and names that are not ASCII.
inline FolderContent oldSite()
{
    return {{QStringLiteral("index.html"), "old start"},
            {QStringLiteral("de/index.html"), "alter Anfang"},
            {QStringLiteral("de/partner/warschau.html"), "Warschau"},
            {QStringLiteral("de/partner/żółkiew.html"), "old Żółkiew"},
            {QStringLiteral("de/alt/seite.html"), "vanishes with its folder"},
            {QStringLiteral("assets/style.11111111.css"), "old style"},
            {QStringLiteral("assets/logo.svg"), "<svg/>"},
            {QStringLiteral("ort"), "a file that becomes a folder"},
            {QStringLiteral("land/karte.html"), "a folder that becomes a file"}};
}

inline FolderContent newSite()
{
    return {{QStringLiteral("index.html"), "new start"},
            {QStringLiteral("de/index.html"), "neuer Anfang"},
            {QStringLiteral("de/partner/warschau.html"), "Warschau"},
            {QStringLiteral("de/partner/żółkiew.html"), "new Żółkiew"},
            {QStringLiteral("de/partner/haifa.html"), "חיפה"},
            {QStringLiteral("en/index.html"), "a new folder"},
            {QStringLiteral("assets/style.22222222.css"), "new style"},
            {QStringLiteral("assets/logo.svg"), "<svg/>"},
            {QStringLiteral("ort/plan.html"), "in the folder that was a file"},
            {QStringLiteral("land"), "the file that was a folder"}};
}

/// Both ways of a folder; releases only where the disk can do them.
inline void addSwitchingRows()
{
    QTest::addColumn<FolderTransport::Switching>("switching");
#ifdef Q_OS_LINUX
    QTest::newRow("release") << FolderTransport::Switching::Release;
#endif
    QTest::newRow("files") << FolderTransport::Switching::Files;
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

} // namespace weltkontor

Q_DECLARE_METATYPE(weltkontor::FolderTransport::Switching)
