// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/progress.h"
#include "base/result.h"

#include <QSizeF>
#include <QStringList>

#include <memory>

namespace weltkontor
{

class Canvas;
class FontBook;

/**
 * Something laid out in pages, to be painted on any canvas as often as one likes. Needs a QGuiApplication.
 * Used on the thread that made it.
 */
class PagedLayout
{
public:
    virtual ~PagedLayout();

    virtual int pageCount() const = 0;
    virtual QSizeF pageSize() const = 0; ///< Of every page, as it is held, in points.
    virtual int rowCount() const = 0;    ///< Rows of tables, or labels.

    /// What the reader should know, in the language of the document: columns left out, characters that no
    /// font has. Empty when all is printed as it is.
    virtual const QStringList &notices() const = 0;

    /// Paints one page (from 0), for canvases that do not care for structure.
    virtual void paintPage(int page, Canvas &canvas) const = 0;

    /// Paints all pages with their structure; false when it was cancelled.
    virtual bool paint(Canvas &canvas, Progress *progress = nullptr) const = 0;

protected:
    PagedLayout();

    /// Internal where this computer has no font to print with.
    static Result<std::unique_ptr<FontBook>> openFonts();

    /// Says which characters no font of the book had so far; empty where all were there.
    static QString missingCharacters(const FontBook &book, Language language);
};

} // namespace weltkontor
