// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitebuilder.h"

#include "base/phrases.h"
#include "base/progress.h"
#include "base/sha256.h"
#include "site/partnerdata.h"
#include "site/searchindex.h"
#include "site/sitecheck.h"
#include "site/sitefeed.h"
#include "site/sitefiles.h"
#include "site/siteframe.h"
#include "site/templaterenderer.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

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
    {
        for (const Language language : allLanguages)
            m_labels[size_t(language)] = templateLabels(language);
    }

    Result<BuiltSite> run(Progress *progress)
    {
        if (const auto written = writeAssets(progress); !written)
            return written.error();
        plan();
        if (const auto written = writePages(progress); !written)
            return written.error();
        if (const auto written = writeSearch(); !written)
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
    /// Writes a file whose name tells its content, so that browsers may keep it for ever; its path.
    Result<QString> writeNamed(const QString &name, const QString &ending, const QByteArray &bytes)
    {
        const QString path =
            QStringLiteral("assets/%1-%2.%3").arg(name, QString::fromLatin1(sha256(bytes).left(16)), ending);
        if (const auto written = m_files.write(path, bytes); !written)
            return written.error();
        return path;
    }

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
            writeNamed(sheet.chopped(4), QStringLiteral("css"), QByteArray::fromStdString(*style));
        if (!path)
            return path.error();
        m_frameFiles.stylesheet = *path;
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

    static Result<void> goOn(Progress *progress, const QString &phase, qint64 done, qint64 total)
    {
        if (!progress)
            return {};
        if (progress->isCancelled())
            return Error{Error::Kind::Cancelled,
                         message("Site", QT_TRANSLATE_NOOP("Site", "Building the site was cancelled. "
                                                                   "Nothing was changed.")),
                         {}};
        progress->report(phase, done, total);
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
        m_plan += {section,
                   {},
                   SitePaths::page(section, Language::German),
                   SitePaths::page(section, Language::English),
                   draft};
    }

    template<typename T>
    void addRecord(SitePage section, const T &record, PageDraft (*draft)(const PageContext &, const T &))
    {
        const RecordRef reference(record.id);
        m_plan += {section, reference, m_site.paths().page(reference, Language::German),
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

    Result<void> writePages(Progress *progress)
    {
        qint64 done = 0;
        for (const PlannedPage &page : std::as_const(m_plan)) {
            if (const auto possible =
                    goOn(progress, message("Site", QT_TRANSLATE_NOOP("Site", "Building the pages")), done++,
                         m_plan.size());
                !possible)
                return possible;
            for (const Language language : allLanguages) {
                const PageContext context(m_site, language, page.path(language));
                if (const auto written = writePage(page, context, page.draft(context)); !written)
                    return written.error();
            }
        }
        return {};
    }

    Result<void> writePage(const PlannedPage &page, const PageContext &context, PageDraft draft)
    {
        const TemplateData &labels = m_labels[size_t(context.language())];
        draft.data["label"] = TemplateData(labels);
        if (!draft.data.get("title"))
            draft.data["title"] = PageContext::plain(draft.title);
        const auto content = m_renderer.render(draft.templateName, draft.data);
        if (!content)
            return content.error();
        if (page.section != SitePage::NotFound && page.section != SitePage::Search)
            m_searchable[size_t(context.language())] +=
                SearchablePage{page.section,
                               !page.record.isNull(),
                               context.path(),
                               draft.title,
                               draft.titleLanguage.value_or(context.language()),
                               draft.description,
                               textOfHtml(QString::fromStdString(*content))};
        m_pages += {context.path(), context.language(), page.record, draft.title};
        TemplateData frame = SiteFrame(context, labels, m_frameFiles).of(page, draft);
        frame["content"] = TemplateData(*content);
        return m_options.fragments ? writeFragment(context.path(), frame)
                                   : writeFilled(QStringLiteral("page"), context.path(), frame);
    }

    Result<void> writeFilled(const QString &name, const QString &path, const TemplateData &data)
    {
        const auto html = m_renderer.render(name, data);
        if (!html)
            return html.error();
        return m_files.write(path, QByteArray::fromStdString(*html));
    }

    /// What the portal takes into its page's head and body.
    Result<void> writeFragment(const QString &path, const TemplateData &frame)
    {
        const QString head = path.chopped(qsizetype(strlen(".html"))) + QStringLiteral(".head.html");
        if (const auto written = writeFilled(QStringLiteral("fragmenthead"), head, frame); !written)
            return written;
        return writeFilled(QStringLiteral("fragment"), path, frame);
    }

    Result<void> writeSearch()
    {
        const auto script =
            m_renderer.render(QStringLiteral("search.js"), TemplateData(TemplateData::type::object));
        if (!script)
            return script.error();
        const auto scriptPath =
            writeNamed(QStringLiteral("search"), QStringLiteral("js"), QByteArray::fromStdString(*script));
        if (!scriptPath)
            return scriptPath.error();
        const PlannedPage page{SitePage::Search,
                               {},
                               SitePaths::page(SitePage::Search, Language::German),
                               SitePaths::page(SitePage::Search, Language::English),
                               {}};
        for (const Language language : allLanguages) {
            const QList<SearchablePage> pages = inSearchOrder(m_searchable[size_t(language)], language);
            SearchIndex index;
            for (const SearchablePage &one : pages)
                index.add(one.title, one.text);
            const auto indexPath = writeNamed(QStringLiteral("words-") + languageCode(language),
                                              QStringLiteral("js"), index.script());
            if (!indexPath)
                return indexPath.error();
            const PageContext context(m_site, language, page.path(language));
            if (const auto written =
                    writePage(page, context, searchPage(context, pages, {*indexPath, *scriptPath}));
                !written)
                return written;
        }
        m_plan += page;
        return {};
    }

    /// For other programs: the partners, and where the site knows its address feeds and site map.
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
        for (const Language language : allLanguages) {
            const PageContext context(m_site, language, SitePaths::feed(language));
            if (const auto written = m_files.write(context.path(), atomFeed(context)); !written)
                return written;
        }
        QList<SiteMapEntry> entries;
        for (const PlannedPage &page : std::as_const(m_plan)) {
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
            const SiteFrame frame(context, m_labels[size_t(Language::German)], m_frameFiles);
            m_pages += {path, Language::German, {}, frame.languageChoiceTitle(isNotFound)};
            if (const auto written =
                    writeFilled(QStringLiteral("languages"), path, frame.languageChoice(isNotFound));
                !written)
                return written;
        }
        return {};
    }

    SiteModel &m_site;
    const SiteTemplates &m_templates;
    const SiteOptions &m_options;
    TemplateRenderer m_renderer;
    SiteFiles m_files;
    FrameFiles m_frameFiles;
    QList<PlannedPage> m_plan;
    QList<BuiltPage> m_pages;
    std::array<TemplateData, std::size(allLanguages)> m_labels;
    std::array<QList<SearchablePage>, std::size(allLanguages)> m_searchable;
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
