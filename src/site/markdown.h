// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weltkontor
{

/// A text of a record as HTML.
struct MarkdownHtml {
    QString html;         ///< Well-formed, also as XML; empty for empty text.
    bool leftOut = false; ///< A link or picture of a kind that is not shown was turned into its text.
};

/**
 * CommonMark (with tables and bare web and mail addresses as links) as HTML.
 *
 * Raw HTML stands as text. Headings are moved so that the highest of the text becomes @p topHeading (2 to 6)
 * and no level is skipped. Links lead to http, https, mailto and tel only; pictures become their alternative
 * text, since pictures belong to records and a page loads nothing from elsewhere.
 */
MarkdownHtml htmlFromMarkdown(const QString &markdown, int topHeading);

/// The first sentence or two of it without marks, for descriptions: at most @p length characters.
QString plainFromMarkdown(const QString &markdown, int length);

} // namespace weltkontor
