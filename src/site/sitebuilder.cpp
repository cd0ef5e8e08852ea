// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitebuilder.h"

#include "base/phrases.h"
#include "base/progress.h"
#include "site/languagebuild.h"
#include "site/partnerdata.h"
#include "site/sitecheck.h"
#include "site/sitefeed.h"

#include <QCoreApplication>
#include <QFile>

#include <thread>

namespace weltkontor
{
namespace
{

/// One build.
class Build
{
public:
    Build(SiteModel &site, const SiteTemplates &templates, const SiteOptions &options, const QString &folder)
        : m_site(site)
        , m_templates(templates)
        , m_options(options)
        , m_renderer(templates)
        , m_files(folder)
        , m_plan{site, templates, options, folder, {}, {}, {}}
    {
    }

    Result<BuiltSite> run(Progress *progress)
    {
        if (const auto written = writeAssets(progress); !written)
            return written.error();
        plan();
        if (const auto written = writeLanguages(progress); !written)
            return written.error();
        if (const auto written = writeData(); !written)
            return written.error();
        if (!m_options.fragments) {
            if (const auto written = writeLanguageChoices(); !written)
                return written.error();
        }
        std::sort(m_pages.begin(), m_pages.end(),
                  [](const BuiltPage &a, const BuiltPage &b) { return a.path < b.path; });
        return BuiltSite{m_files.manifest(), m_pages, m_files.bytes(), checkSite(m_site)};
    }

private:
    Result<void> writeAssets(Progress *progress)
    {
        TemplateData colours(TemplateData::type::object);
        colours["brand"] = PageContext::plain(m_site.colours().plain);
        colours["onBrand"] = PageContext::plain(m_site.colours().onPlain);
        colours["onLight"] = PageContext::plain(m_site.colours().onLight);
        colours["onDark"] = PageContext::plain(m_site.colours().onDark);
        const QString sheet =
            m_options.fragments ? QStringLiteral("fragment.css") : QStringLiteral("style.css");
        const auto style = m_renderer.render(sheet, colours);
        if (!style)
            return style.error();
        const auto path =
            m_files.writeNamed(sheet.chopped(4), QStringLiteral("css"), QByteArray::fromStdString(*style));
        if (!path)
            return path.error();
        m_plan.frameFiles.stylesheet = *path;
        const auto script =
            m_renderer.render(QStringLiteral("search.js"), TemplateData(TemplateData::type::object));
        if (!script)
            return script.error();
        const auto scriptPath = m_files.writeNamed(QStringLiteral("search"), QStringLiteral("js"),
                                                   QByteArray::fromStdString(*script));
        if (!scriptPath)
            return scriptPath.error();
        m_plan.searchScript = *scriptPath;
        if (const auto written = writePictures(progress); !written)
            return written;
        return writeTemplateAssets();
    }

    Result<void> writePictures(Progress *progress)
    {
        const auto &pictures = m_site.content().pictures;
        qint64 done = 0;
        for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture) {
            if (const auto possible =
                    goOn(progress, message("Site", QT_TRANSLATE_NOOP("Site", "Preparing the pictures")),
                         done++, pictures.size());
                !possible)
                return possible;
            QList<SitePicture> sizes;
            if (m_options.scaler)
                sizes = m_options.scaler->scaled(*picture, {480, 960, 1600});
            if (sizes.isEmpty())
                sizes += *picture;
            QList<SitePictureFile> files;
            for (const SitePicture &size : std::as_const(sizes)) {
                files += SiteModel::fileOf(size);
                if (const auto written = m_files.write(files.constLast().path, size.bytes); !written)
                    return written;
            }
            m_site.setPictureFiles(DocumentId{picture.key()}, files);
        }
        return {};
    }

    Result<void> writeTemplateAssets()
    {
        for (auto asset = m_templates.assets().cbegin(); asset != m_templates.assets().cend(); ++asset) {
            QFile file(asset.value());
            if (!FileManifest::isSafePath(asset.key()) || !file.open(QIODevice::ReadOnly))
                return Error{
                    Error::Kind::Denied,
                    message("Site", QT_TRANSLATE_NOOP("Site", "The file %1 of the templates cannot be "
                                                              "read. Nothing was built."))
                        .arg(asset.value()),
                    file.errorString()};
            if (const auto written = m_files.write(asset.key(), file.readAll()); !written)
                return written;
        }
        return {};
    }

    void add(SitePage section, PageDraft (*draft)(const PageContext &))
    {
        m_plan.pages += {section,
                         {},
                         SitePaths::page(section, Language::German),
                         SitePaths::page(section, Language::English),
                         draft};
    }

    template<typename T>
    void addRecord(SitePage section, const T &record, PageDraft (*draft)(const PageContext &, const T &))
    {
        const RecordRef reference(record.id);
        m_plan.pages += {section, reference, m_site.paths().page(reference, Language::German),
                         m_site.paths().page(reference, Language::English),
                         [&record, draft](const PageContext &context) { return draft(context, record); }};
    }

    void plan()
    {
        add(SitePage::Overview, overviewPage);
        add(SitePage::Partners, partnersPage);
        add(SitePage::Map, mapPage);
        add(SitePage::News, newsPage);
        add(SitePage::Visits, visitsPage);
        add(SitePage::Infoletters, infolettersPage);
        add(SitePage::Anniversaries, anniversariesPage);
        add(SitePage::Contact, contactPage);
        if (!m_options.fragments)
            add(SitePage::NotFound, notFoundPage);
        for (const Partner &partner : m_site.content().partners)
            addRecord(SitePage::Partners, partner, partnerPage);
        for (const Article *article : m_site.articles())
            addRecord(SitePage::News, *article, articlePage);
        for (const Visit *visit : m_site.visits())
            addRecord(SitePage::Visits, *visit, visitPage);
        for (const Infoletter *letter : m_site.infoletters())
            addRecord(SitePage::Infoletters, *letter, infoletterPage);
    }

    /// Both languages at the same time: this thread tells how far it is, the other one follows.
    Result<void> writeLanguages(Progress *progress)
    {
        LanguageBuild german(m_plan, Language::German), english(m_plan, Language::English);
        std::atomic<bool> stop = false;
        Result<void> otherWritten;
        std::thread other([&] { otherWritten = english.run(nullptr, stop); });
        const auto written = german.run(progress, stop);
        other.join();
        if (!written)
            return written;
        if (!otherWritten)
            return otherWritten;
        for (const LanguageBuild *one : {&german, &english}) {
            m_files.add(one->files());
            m_pages += one->pages();
        }
        return {};
    }

    /// For other programs: the partners, and where the site knows its address the site map.
    Result<void> writeData()
    {
        const QString json = SitePaths::partnersJson(), geoJson = SitePaths::partnersGeoJson();
        if (const auto written = m_files.write(json, weltkontor::partnersJson(m_site, json)); !written)
            return written;
        if (const auto written = m_files.write(geoJson, weltkontor::partnersGeoJson(m_site, geoJson));
            !written)
            return written;
        if (m_site.address().isEmpty())
            return {};
        QList<SiteMapEntry> entries{{SitePaths::page(SitePage::Search, Language::German),
                                     SitePaths::page(SitePage::Search, Language::English)}};
        for (const PlannedPage &page : std::as_const(m_plan.pages)) {
            if (page.section != SitePage::NotFound)
                entries += {page.de, page.en};
        }
        return m_files.write(QStringLiteral("sitemap.xml"), siteMap(m_site, entries));
    }

    /// The choice of language at the site's root, and what a server shows for a page that is not there.
    Result<void> writeLanguageChoices()
    {
        for (const bool isNotFound : {false, true}) {
            const QString path = isNotFound ? QStringLiteral("404.html") : QStringLiteral("index.html");
            const PageContext context(m_site, Language::German, path);
            const TemplateData labels = templateLabels(Language::German);
            const SiteFrame frame(context, labels, m_plan.frameFiles);
            m_pages += {path, Language::German, {}, frame.languageChoiceTitle(isNotFound)};
            const auto html =
                m_renderer.render(QStringLiteral("languages"), frame.languageChoice(isNotFound));
            if (!html)
                return html.error();
            if (const auto written = m_files.write(path, QByteArray::fromStdString(*html)); !written)
                return written;
        }
        return {};
    }

    SiteModel &m_site;
    const SiteTemplates &m_templates;
    const SiteOptions &m_options;
    TemplateRenderer m_renderer;
    SiteFiles m_files;
    BuildPlan m_plan;
    QList<BuiltPage> m_pages;
};

} // namespace

const BuiltPage *BuiltSite::page(const QString &path) const
{
    const auto found =
        std::lower_bound(pages.cbegin(), pages.cend(), path,
                         [](const BuiltPage &one, const QString &wanted) { return one.path < wanted; });
    return found != pages.cend() && found->path == path ? &*found : nullptr;
}

Result<BuiltSite> SiteBuilder::build(const SiteContent &content, const QString &folder,
                                     Progress *progress) const
{
    SiteModel site(content, m_clock.today());
    return Build(site, m_templates, m_options, folder).run(progress);
}

} // namespace weltkontor
