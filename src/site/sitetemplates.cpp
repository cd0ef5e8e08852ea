// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitetemplates.h"

#include "base/phrases.h"
#include "site/templaterenderer.h"

#include <kainjow/mustache.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

static void initSiteResources()
{
    Q_INIT_RESOURCE(sitetemplates);
}

namespace weltkontor
{
namespace
{

const QString ownFolder = QStringLiteral(":/weltkontor/site/templates");
const QString ending = QStringLiteral(".mustache");
constexpr qint64 largestTemplate = 1024 * 1024;

Error notUnderstood(const QString &name, const QString &detail)
{
    return {
        Error::Kind::Invalid,
        message("SiteTemplates",
                QT_TRANSLATE_NOOP("SiteTemplates", "The template %1 cannot be understood: %2. Nothing was "
                                                   "built; correct the file or take it out of the folder."))
            .arg(name + ending, detail),
        {}};
}

} // namespace

Result<SiteTemplates> SiteTemplates::load(const QString &folder)
{
    initSiteResources();
    SiteTemplates templates;
    if (const auto read = templates.readFolder(ownFolder); !read)
        return read.error();
    if (!folder.isEmpty()) {
        if (!QFileInfo(folder).isDir())
            return Error{
                Error::Kind::NotFound,
                message("SiteTemplates",
                        QT_TRANSLATE_NOOP("SiteTemplates", "There is no folder %1 with templates. "
                                                           "Nothing was built; choose another folder."))
                    .arg(QDir::toNativeSeparators(folder)),
                {}};
        if (const auto read = templates.readFolder(folder); !read)
            return read.error();
        const QString assets = folder + QStringLiteral("/assets");
        QDirIterator files(assets, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            templates.m_assets.insert(QStringLiteral("assets") + file.mid(assets.size()), file);
        }
    }
    const QStringList names = templates.m_sources.keys();
    for (const QString &name : names) {
        auto whole = templates.withParts(name, {});
        if (!whole)
            return whole.error();
        templates.m_sources[name] = *std::move(whole);
    }
    if (const auto checked = templates.check(); !checked)
        return checked.error();
    return templates;
}

Result<void> SiteTemplates::readFolder(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + ending}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        const QString name = info.fileName().chopped(ending.size());
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestTemplate)
            return notUnderstood(name, file.errorString());
        m_sources.insert(
            name, QString::fromUtf8(file.readAll()).replace(QLatin1String("\r\n"), QLatin1String("\n")));
    }
    return {};
}

Result<QString> SiteTemplates::withParts(const QString &name, const QStringList &inside) const
{
    // A part that stands on a line of its own takes the line; its lines end by themselves.
    static const QRegularExpression part(
        QStringLiteral("(?:^[ \\t]*\\{\\{>\\s*([\\w.]+)\\s*\\}\\}[ \\t]*\\n)|"
                       "\\{\\{>\\s*([\\w.]+)\\s*\\}\\}"),
        QRegularExpression::MultilineOption);
    if (inside.contains(name))
        return notUnderstood(
            name, message("SiteTemplates", QT_TRANSLATE_NOOP("SiteTemplates", "it contains itself")));
    const auto source = m_sources.constFind(name);
    if (source == m_sources.constEnd())
        return notUnderstood(
            inside.constLast(),
            message("SiteTemplates", QT_TRANSLATE_NOOP("SiteTemplates", "there is no template %1 to take in"))
                .arg(name + ending));
    QString whole;
    qsizetype end = 0;
    for (auto parts = part.globalMatch(*source); parts.hasNext();) {
        const auto match = parts.next();
        const auto inner =
            withParts(match.captured(match.capturedLength(1) > 0 ? 1 : 2), inside + QStringList{name});
        if (!inner)
            return inner.error();
        whole += source->mid(end, match.capturedStart() - end) + *inner;
        end = match.capturedEnd();
    }
    return whole + source->mid(end);
}

Result<void> SiteTemplates::check() const
{
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        const kainjow::mustache::mustache parsed(source->toStdString());
        if (!parsed.is_valid())
            return notUnderstood(source.key(), QString::fromStdString(parsed.error_message()));
    }
    return {};
}

const QString &SiteTemplates::source(const QString &name) const
{
    static const QString none;
    const auto found = m_sources.constFind(name);
    return found == m_sources.constEnd() ? none : *found;
}

struct TemplateRenderer::Parsed {
    std::map<QString, kainjow::mustache::mustache> templates;
};

TemplateRenderer::TemplateRenderer(const SiteTemplates &templates)
    : m_templates(templates)
    , m_parsed(std::make_unique<Parsed>())
{
}

TemplateRenderer::~TemplateRenderer() = default;

Result<std::string> TemplateRenderer::render(const QString &name, const TemplateData &data,
                                             const TemplateData &base)
{
    auto found = m_parsed->templates.find(name);
    if (found == m_parsed->templates.end())
        found = m_parsed->templates
                    .emplace(name, kainjow::mustache::mustache(m_templates.source(name).toStdString()))
                    .first;
    kainjow::mustache::context<std::string> context(&base);
    context.push(&data);
    std::string text = found->second.render(context);
    if (!found->second.is_valid())
        return notUnderstood(name, QString::fromStdString(found->second.error_message()));
    return text;
}

} // namespace weltkontor
