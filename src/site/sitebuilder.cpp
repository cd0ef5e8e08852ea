// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitebuilder.h"

#include "base/phrases.h"
#include "base/progress.h"
#include "base/sha256.h"
#include "site/sitecheck.h"
#include "site/sitefiles.h"
#include "site/sitepages.h"
#include "site/templaterenderer.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace weltkontor
{
namespace
{

QString nameInItself(Language language)
{
    return language == Language::German ? QStringLiteral("Deutsch") : QStringLiteral("English");
}

/// A page with its counterpart in the other language.
struct Planned {
    SitePage section;
    RecordRef record;
    QString de, en;
    std::function<PageDraft(const PageContext &)> draft;
    const QString &path(Language language) const { return language == Language::German ? de : en; }
};

/// One build.
class Build
{
public:
    Build(const SiteModel &site, const SiteTemplates &templates, const QString &folder)
        : m_site(site)
        , m_templates(templates)
        , m_renderer(templates)
        , m_files(folder)
    {
        for (const Language language : allLanguages)
            m_labels[size_t(language)] = templateLabels(language);
    }

    Result<BuiltSite> run(Progress *progress)
    {
        if (const auto written = writeAssets(); !written)
            return written.error();
        plan();
        if (const auto written = writeLanguageChoices(); !written)
            return written.error();
        qint64 done = 0;
        for (const Planned &page : std::as_const(m_plan)) {
            if (progress) {
                if (progress->isCancelled())
                    return Error{Error::Kind::Cancelled,
                                 message("Site", QT_TRANSLATE_NOOP("Site", "Building the site was cancelled. "
                                                                           "Nothing was changed.")),
                                 {}};
                progress->report(message("Site", QT_TRANSLATE_NOOP("Site", "Building the pages")), done++,
                                 m_plan.size());
            }
            for (const Language language : allLanguages) {
                if (const auto written = writePage(page, language); !written)
                    return written.error();
            }
        }
        std::sort(m_pages.begin(), m_pages.end(),
                  [](const BuiltPage &a, const BuiltPage &b) { return a.path < b.path; });
        return BuiltSite{m_files.manifest(), m_pages, m_files.bytes(), checkSite(m_site)};
    }

private:
    Result<void> writeAssets()
    {
        TemplateData colours(TemplateData::type::object);
        colours["brand"] = PageContext::plain(m_site.colours().plain);
        colours["onBrand"] = PageContext::plain(m_site.colours().onPlain);
        colours["onLight"] = PageContext::plain(m_site.colours().onLight);
        colours["onDark"] = PageContext::plain(m_site.colours().onDark);
        const auto style = m_renderer.render(QStringLiteral("style.css"), colours);
        if (!style)
            return style.error();
        const QByteArray css = QByteArray::fromStdString(*style);
        m_stylesheet = QStringLiteral("assets/style-%1.css").arg(QString::fromLatin1(sha256(css).left(16)));
        if (const auto written = m_files.write(m_stylesheet, css); !written)
            return written;
        const auto &pictures = m_site.content().pictures;
        for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture) {
            const QString path = m_site.picturePath(DocumentId{picture.key()});
            if (const auto written = m_files.write(path, picture->bytes); !written)
                return written;
        }
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
        add(SitePage::Contact, contactPage);
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

    Result<void> writePage(const Planned &page, Language language)
    {
        const QString path = page.path(language);
        const PageContext context(m_site, language, path);
        PageDraft draft = page.draft(context);
        draft.data["label"] = TemplateData(m_labels[size_t(language)]);
        if (!draft.data.get("title"))
            draft.data["title"] = PageContext::plain(draft.title);
        const auto content = m_renderer.render(draft.templateName, draft.data);
        if (!content)
            return content.error();
        TemplateData frame = frameData(context, page, draft);
        frame["content"] = TemplateData(*content);
        const auto html = m_renderer.render(QStringLiteral("page"), frame);
        if (!html)
            return html.error();
        m_pages += {path, language, page.record, draft.title};
        return m_files.write(path, QByteArray::fromStdString(*html));
    }

    TemplateData frameData(const PageContext &context, const Planned &page, const PageDraft &draft)
    {
        const CityProfile &profile = m_site.content().profile;
        const Language language = context.language();
        TemplateData frame(TemplateData::type::object);
        frame["language"] = PageContext::plain(languageCode(language));
        frame["label"] = TemplateData(m_labels[size_t(language)]);
        frame["kind"] = PageContext::plain(draft.templateName);
        QStringList title{draft.title, profile.department.inOrOther(language),
                          profile.cityName.inOrOther(language)};
        title.removeAll(QString());
        title.removeDuplicates();
        frame["title"] = PageContext::plain(title.join(QStringLiteral(" – ")));
        frame["description"] = PageContext::plain(draft.description);
        frame["noIndex"] = TemplateData(page.section == SitePage::NotFound);
        frame["stylesheet"] = PageContext::plain(context.linkTo(m_stylesheet));
        frame["homeHref"] = PageContext::plain(context.linkTo(SitePage::Overview));
        frame["city"] = context.text(profile.cityName);
        frame["department"] = context.text(profile.department);
        frame["logo"] = context.picture(profile.logo, profile.cityName, {});
        addLanguages(frame, context, page);
        PageContext::setList(frame, "navigation", navigation(context, page));
        PageContext::setList(frame, "legalLinks", legalLinks(context));
        return frame;
    }

    static void addLanguages(TemplateData &frame, const PageContext &context, const Planned &page)
    {
        TemplateData languages(TemplateData::type::list), alternates(TemplateData::type::list);
        for (const Language other : allLanguages) {
            TemplateData one(TemplateData::type::object);
            one["code"] = PageContext::plain(languageCode(other));
            one["hreflang"] = PageContext::plain(languageCode(other));
            one["name"] = PageContext::plain(nameInItself(other));
            one["href"] = PageContext::plain(context.linkTo(page.path(other)));
            one["isCurrent"] = TemplateData(other == context.language());
            languages.push_back(one);
            if (page.section != SitePage::NotFound)
                alternates.push_back(one);
        }
        PageContext::setList(frame, "languages", std::move(languages));
        PageContext::setList(frame, "alternates", std::move(alternates));
    }

    static TemplateData navigation(const PageContext &context, const Planned &page)
    {
        constexpr SitePage sections[] = {SitePage::Overview, SitePage::Partners, SitePage::Map,
                                         SitePage::News,     SitePage::Visits,   SitePage::Infoletters,
                                         SitePage::Contact};
        TemplateData list(TemplateData::type::list);
        for (const SitePage section : sections) {
            TemplateData entry(TemplateData::type::object);
            entry["href"] = PageContext::plain(context.linkTo(section));
            entry["name"] = PageContext::plain(pageTitle(section, context.language()));
            const bool isInside = section == page.section;
            entry["isCurrent"] = TemplateData(isInside && page.record.isNull());
            entry["isParent"] = TemplateData(isInside && !page.record.isNull());
            list.push_back(entry);
        }
        return list;
    }

    TemplateData legalLinks(const PageContext &context) const
    {
        const CityProfile &profile = m_site.content().profile;
        TemplateData list(TemplateData::type::list);
        const auto add = [&](const char *label, const Bilingual &link) {
            if (link.isEmpty())
                return;
            TemplateData entry(TemplateData::type::object);
            entry["href"] = PageContext::plain(link.inOrOther(context.language()));
            const TemplateData *name = m_labels[size_t(context.language())].get(label);
            entry["name"] = TemplateData(*name);
            const Language shown = context.shownLanguage(link);
            entry["lang"] = PageContext::plain(shown == context.language() ? QString() : languageCode(shown));
            list.push_back(entry);
        };
        add("legalNotice", profile.legalNotice);
        add("dataProtection", profile.dataProtection);
        add("accessibility", profile.accessibility);
        return list;
    }

    /// The choice of language at the site's root, and what a server shows for a page that is not there.
    Result<void> writeLanguageChoices()
    {
        for (const bool isNotFound : {false, true}) {
            const QString path = isNotFound ? QStringLiteral("404.html") : QStringLiteral("index.html");
            const PageContext context(m_site, Language::German, path);
            const CityProfile &profile = m_site.content().profile;
            TemplateData data(TemplateData::type::object);
            data["language"] = PageContext::plain(languageCode(Language::German));
            QString title = profile.cityName.inOrOther(Language::German);
            if (title.isEmpty())
                title = pageTitle(SitePage::Overview, Language::German);
            data["title"] = PageContext::plain(title);
            data["stylesheet"] = PageContext::plain(context.linkTo(m_stylesheet));
            data["noIndex"] = TemplateData(isNotFound);
            data["hasNotices"] = TemplateData(isNotFound);
            TemplateData choices(TemplateData::type::list);
            for (const Language language : allLanguages) {
                TemplateData choice(TemplateData::type::object);
                choice["code"] = PageContext::plain(languageCode(language));
                choice["name"] = PageContext::plain(nameInItself(language));
                choice["href"] =
                    PageContext::plain(context.linkTo(SitePaths::page(SitePage::Overview, language)));
                choice["department"] = PageContext::plain(profile.department.in(language));
                choice["notice"] = PageContext::plain(pageTitle(SitePage::NotFound, language));
                choices.push_back(choice);
            }
            PageContext::setList(data, "choices", std::move(choices));
            const auto html = m_renderer.render(QStringLiteral("languages"), data);
            if (!html)
                return html.error();
            m_pages += {path,
                        Language::German,
                        {},
                        isNotFound ? pageTitle(SitePage::NotFound, Language::German) : title};
            if (const auto written = m_files.write(path, QByteArray::fromStdString(*html)); !written)
                return written;
        }
        return {};
    }

    const SiteModel &m_site;
    const SiteTemplates &m_templates;
    TemplateRenderer m_renderer;
    SiteFiles m_files;
    QString m_stylesheet;
    QList<Planned> m_plan;
    QList<BuiltPage> m_pages;
    std::array<TemplateData, std::size(allLanguages)> m_labels;
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
    const SiteModel site(content, m_clock.today());
    return Build(site, m_templates, folder).run(progress);
}

} // namespace weltkontor
