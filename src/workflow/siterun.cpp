// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/siterun.h"

#include "base/phrases.h"
#include "base/savefile.h"
#include "site/sitereader.h"
#include "workflow/pagepictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QSaveFile>
#include <QTemporaryDir>

namespace weltkontor
{
namespace
{

/// Tells that the folder was built by us, and which files of it are ours. Hidden, so never published.
const QString markName = QStringLiteral(".weltkontor-site");

Error notWritable(const QString &path, const QString &detail)
{
    return {
        Error::Kind::Denied,
        message("SiteRun", QT_TRANSLATE_NOOP("SiteRun", "The site could not be written to %1. The pages that "
                                                        "were there are unchanged. Choose another folder, or "
                                                        "make room and get the right to write."))
            .arg(QDir::toNativeSeparators(path)),
        detail};
}

/// A folder that receives a site, and the way back while it does.
class Destination
{
public:
    explicit Destination(const QString &folder)
        : m_folder(folder)
    {
    }

    /// Makes the folder ready or says why it must not be touched.
    Result<void> prepare()
    {
        const QFileInfo info(m_folder.path());
        if (info.exists() && !info.isDir())
            return notWritable(m_folder.path(), QStringLiteral("not a folder"));
        if (!m_folder.mkpath(QStringLiteral(".")))
            return notWritable(m_folder.path(), QStringLiteral("mkpath"));
        QFile mark(m_folder.filePath(markName));
        if (mark.open(QIODevice::ReadOnly)) {
            auto before = FileManifest::fromText(mark.readAll());
            if (before) {
                m_before = *std::move(before);
                return {};
            }
        }
        if (!m_folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                 .isEmpty())
            return Error{
                Error::Kind::Denied,
                message("SiteRun",
                        QT_TRANSLATE_NOOP("SiteRun", "The folder %1 holds files that Weltkontor did not "
                                                     "make. Nothing was changed; choose an empty or a "
                                                     "new folder."))
                    .arg(QDir::toNativeSeparators(m_folder.path())),
                {}};
        return {};
    }

    QString path() const { return m_folder.path(); }

    /// Moves the files of @p built, which lies on the same disk, to their places, and what was built before
    /// away. All or nothing as far as the disk allows: a step that fails takes those before it back.
    Result<void> take(const QDir &built, const FileManifest &manifest)
    {
        if (const auto marked = writeMark(both(m_before, manifest)); !marked)
            return marked;
        QTemporaryDir old(m_folder.filePath(QStringLiteral(".weltkontor-old-XXXXXX")));
        if (!old.isValid())
            return notWritable(m_folder.path(), old.errorString());
        const auto oldNames = m_before.entries().keys();
        for (const QString &path : oldNames) {
            if (QFileInfo::exists(m_folder.filePath(path)) &&
                !move(m_folder.filePath(path), QDir(old.path()).filePath(path)))
                return takeBack(path);
        }
        const auto newNames = manifest.entries().keys();
        for (const QString &path : newNames) {
            if (!move(built.filePath(path), m_folder.filePath(path)))
                return takeBack(path);
        }
        for (const QString &path : oldNames)
            removeEmptyParents(path);
        return writeMark(manifest);
    }

private:
    static FileManifest both(const FileManifest &one, const FileManifest &other)
    {
        FileManifest all = one;
        for (auto entry = other.entries().cbegin(); entry != other.entries().cend(); ++entry)
            all.insert(entry.key(), entry.value());
        return all;
    }

    Result<void> writeMark(const FileManifest &manifest)
    {
        QSaveFile mark(m_folder.filePath(markName));
        if (!mark.open(QIODevice::WriteOnly) || mark.write(manifest.toText()) < 0 || !commitWritten(mark))
            return notWritable(m_folder.path(), mark.errorString());
        return {};
    }

    bool move(const QString &from, const QString &to)
    {
        if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::rename(from, to))
            return false;
        m_moved += {from, to};
        return true;
    }

    Error takeBack(const QString &path)
    {
        while (!m_moved.isEmpty()) {
            const auto [from, to] = m_moved.takeLast();
            if (!QDir().mkpath(QFileInfo(from).path()) || !QFile::rename(to, from))
                break;
        }
        static_cast<void>(writeMark(m_before));
        return notWritable(m_folder.filePath(path), QStringLiteral("rename"));
    }

    void removeEmptyParents(const QString &path)
    {
        QString parent = QFileInfo(path).path();
        while (parent != QLatin1String(".") && m_folder.rmdir(parent))
            parent = QFileInfo(parent).path();
    }

    QDir m_folder;
    FileManifest m_before;
    QList<std::pair<QString, QString>> m_moved;
};

} // namespace

QJsonArray SiteRun::findingsJson(const QList<SiteFinding> &findings)
{
    QJsonArray list;
    for (const SiteFinding &finding : findings)
        list += QJsonObject{{QStringLiteral("record"), finding.record.toText()},
                            {QStringLiteral("kind"), finding.kindKey()},
                            {QStringLiteral("blocks"), finding.blocks()},
                            {QStringLiteral("message"), finding.text(messageLanguage())}};
    return list;
}

QJsonObject SiteRunResult::toJson() const
{
    return {{QStringLiteral("folder"), folder},
            {QStringLiteral("pages"), site.pages.size()},
            {QStringLiteral("files"), site.manifest.entries().size()},
            {QStringLiteral("bytes"), site.bytes},
            {QStringLiteral("findings"), SiteRun::findingsJson(site.findings)}};
}

Result<SiteRunResult> SiteRun::run(Database &database, const Options &options, Progress *progress)
{
    const auto templates = SiteTemplates::load(options.templatesFolder);
    if (!templates)
        return templates.error();
    const auto content = readSiteContent(database, database.clock().today(), progress);
    if (!content)
        return content.error();
    Destination destination(QDir::cleanPath(QFileInfo(options.folder).absoluteFilePath()));
    if (const auto ready = destination.prepare(); !ready)
        return ready.error();
    // Inside the folder, so that it lies on the same disk; hidden, so that no server shows it.
    const QTemporaryDir workshop(destination.path() + QStringLiteral("/.weltkontor-new-XXXXXX"));
    if (!workshop.isValid())
        return notWritable(destination.path(), workshop.errorString());
    const PagePictures pictures;
    const SiteOptions siteOptions{options.fragments, &pictures};
    auto built =
        SiteBuilder(*templates, database.clock(), siteOptions).build(*content, workshop.path(), progress);
    if (!built)
        return built.error();
    if (const auto taken = destination.take(QDir(workshop.path()), built->manifest); !taken)
        return taken.error();
    return SiteRunResult{destination.path(), *std::move(built)};
}

} // namespace weltkontor
