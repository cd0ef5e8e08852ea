// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/canvas.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace weltkontor
{

class PdfWriter;

/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7) and the parent tree that leads back from the pages.
 *
 * An element is written when it is closed, so only the open ones are held.
 */
class PdfStructure
{
public:
    explicit PdfStructure(PdfWriter &writer);

    int root() const { return m_root; }

    void open(const Element &element);
    void close();
    /// Leaves the innermost element unwritten; returns what resume() knows it by.
    int suspend();
    void resume(int element);
    bool hasOpenElement() const { return !m_open.empty(); }
    const Element &currentElement() const { return m_open.back().element; }

    /// The structure type of the innermost open element: "TD".
    QByteArray currentType() const;

    /// Between these lie the pages' contents; @p page is the number of the page's object.
    void beginPage(int page);
    /// Returns the key of the page in the parent tree, -1 for a page without content.
    int endPage();

    /// Makes the next piece of the page content of the innermost open element; returns its MCID.
    int addContent();

    /// The place of @p annotation in the innermost open element; returns its key in the parent tree.
    int addAnnotation(int annotation);

    /// Writes the root. All elements are closed.
    void finish();

private:
    struct OpenElement {
        Element element;
        int object = 0;
        int page = 0; ///< That of its first content.
        QByteArray kids;
    };

    PdfWriter &m_writer;
    int m_root = 0;
    int m_page = 0;
    std::vector<OpenElement> m_open;
    std::map<int, OpenElement> m_suspended; ///< By the number of the object.
    QByteArray m_rootKids;
    QByteArray m_pageParents; ///< References to the elements of the page's contents, in order of MCID.
    int m_contentCount = 0;
    std::map<int, int> m_parents; ///< By key in the parent tree: the object that names the parent.
    int m_nextKey = 0;
};

} // namespace weltkontor
