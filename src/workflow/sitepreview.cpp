// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/sitepreview.h"

#include "base/phrases.h"
#include "site/sitebuilder.h"
#include "site/sitereader.h"
#include "storage/changeset.h"

#include <QCoreApplication>
#include <QDir>

namespace weltkontor
{
namespace
{

/// What would stand on the site if the record were published today. The change is never committed.
Result<SiteContent> contentWith(Database &database, Record &record)
{
    const auto change = ChangeSet::begin(database, {Act::Kind::Edit});
    if (!change)
        return change.error();
    const QPair<const char *, QVariant> shown[] = {{"state", QStringLiteral("published")},
                                                   {"shown_from", QVariant()},
                                                   {"shown_until", QVariant()},
                                                   {"published", true}};
    for (const auto &[key, value] : shown) {
        if (!record.description().field(QString::fromLatin1(key)))
            continue;
        if (const auto set = record.setValue(QString::fromLatin1(key), value); !set)
            return set.error();
    }
    if (const auto saved = (*change)->save(record); !saved)
        return saved.error();
    return readSiteContent(database, database.clock().today());
}

} // namespace

Result<PagePreview> previewPage(Database &database, const Record &record, Language language,
                                const QString &folder)
{
    const auto templates = SiteTemplates::load(QString());
    if (!templates)
        return templates.error();
    Record shown = record;
    const auto content = contentWith(database, shown);
    if (!content)
        return content.error();
    const auto built = SiteBuilder(*templates, database.clock()).build(*content, folder);
    if (!built)
        return built.error();
    for (const BuiltPage &page : built->pages) {
        if (page.record == shown.reference() && page.language == language)
            return PagePreview{QDir(folder).absoluteFilePath(page.path)};
    }
    return Error{Error::Kind::NotFound,
                 message("SitePreview",
                         QT_TRANSLATE_NOOP("SitePreview", "This record has no page of its own on the site.")),
                 {}};
}

} // namespace weltkontor
