// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weltkontor
{

/// The pages of a folder.
struct PageSizes {
    qsizetype pages = 0;
    qint64 bytes = 0;
};

PageSizes pagesBelow(const QString &folder);

/**
 * Writes a project for Hugo, another maker of static sites, into @p project: so many partners in two
 * languages with the texts of BenchCity, and as template the partner's page @p page of our own site with
 * Hugo's fields for title, navigation and text in it. So each page is as large as ours and takes as much
 * Markdown to make.
 */
void writeHugoProject(const QString &project, const QString &page, int partners, int descriptionWords);

} // namespace weltkontor
