// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/listcolumns.h"
#include "report/listdocument.h"
#include "report/pagestyle.h"

#include <memory>
#include <vector>

namespace weltkontor
{

class Canvas;
class FontBook;

/**
 * A list laid out in pages, to be painted on any canvas as often as one likes.
 *
 * No row is cut by the end of a page unless it is taller than a page, no heading stands alone at its foot,
 * and the titles of the columns stand on each page. Needs a QGuiApplication. Used on the thread that made it.
 */
class ListLayout
{
public:
    /// Invalid for a list without a title or a column, Cancelled when @p progress says so.
    static Result<std::shared_ptr<const ListLayout>>
    of(const ListDocument &document, const PageSetup &setup = {}, Progress *progress = nullptr);
    ~ListLayout();

    int pageCount() const { return int(m_pages.size()); }
    QSizeF pageSize() const { return m_plan.paper; } ///< In points.
    int rowCount() const { return m_rowCount; }

    /// See RenderedList::notices.
    const QStringList &notices() const { return m_notices; }

    /// Paints one page (from 0), for canvases that do not care for structure.
    void paintPage(int page, Canvas &canvas) const;

    /// Paints all pages with their structure; false when it was cancelled.
    bool paint(Canvas &canvas, Progress *progress = nullptr) const;

private:
    friend class ListPagination;
    friend class ListPainter;

    /// The lines of a cell: those of its texts one after the other.
    struct Cell {
        std::vector<SharedTextBlock> blocks;
        int lineCount() const;
    };
    struct Row {
        std::vector<Cell> cells; ///< In the order of ColumnPlan::columns.
        int lineCount = 1;
    };
    struct Group {
        SharedTextBlock heading;   ///< Null without one.
        SharedTextBlock continued; ///< In its place on later pages, one line.
        QString title;
        std::vector<Row> rows;
    };
    struct Item {
        enum class Kind { Front, Heading, Head, RepeatedHead, Row, Paragraph };
        Kind kind = Kind::Row;
        double top = 0; ///< In points.
        int group = 0;
        int row = 0; ///< In the group; of a Paragraph in m_paragraphs.
        int firstLine = 0;
        int lineCount = 0;
        bool isFirst = true; ///< The row begins here.
        bool isLast = true;  ///< The row ends here.
    };
    struct Page {
        std::vector<Item> items;
        SharedTextBlock number;
    };

    ListLayout();
    void setFront(const ListDocument &document);
    bool setRows(const ListDocument &document, Progress *progress);
    void setEnd(const ListDocument &document);
    void setFooters(const ListDocument &document);
    SharedTextBlock set(const QString &text, const TextStyle &style);
    double rowHeight(int lineCount) const;
    double headHeight() const;
    double continuedHeight(const Group &group) const; ///< Of the line above a repeated head.

    std::unique_ptr<FontBook> m_book;
    std::unique_ptr<TextSetter> m_setter;
    QString m_language;
    QString m_title;
    ColumnPlan m_plan;
    std::vector<PrintColumn> m_columns; ///< Those of the plan.
    std::vector<SharedTextBlock> m_front;
    size_t m_titleInFront = 0;
    std::vector<SharedTextBlock> m_columnTitles;
    int m_headLines = 1;
    std::vector<Group> m_groups;
    std::vector<SharedTextBlock> m_paragraphs; ///< After the rows, or in their place.
    SharedTextBlock m_footer;
    std::vector<Page> m_pages;
    QStringList m_notices;
    int m_rowCount = 0;
    double m_linePitch = 12; ///< Of the lines in rows, in points.
};

} // namespace weltkontor
