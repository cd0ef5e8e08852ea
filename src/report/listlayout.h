// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/listcolumns.h"
#include "report/listdocument.h"
#include "report/pagedlayout.h"
#include "report/pagestyle.h"

#include <vector>

namespace weltkontor
{

/**
 * A list laid out in pages.
 *
 * No row is cut by the end of a page unless it is taller than a page, no heading stands alone at its foot,
 * and the titles of the columns stand on each page.
 */
class ListLayout final : public PagedLayout
{
public:
    /// Invalid for a list without a title or a column, Cancelled when @p progress says so.
    static Result<std::shared_ptr<const ListLayout>>
    of(const ListDocument &document, const PageSetup &setup = {}, Progress *progress = nullptr);
    ~ListLayout() override;

    int pageCount() const override { return int(m_pages.size()); }
    QSizeF pageSize() const override { return m_plan.paper; }
    int rowCount() const override { return m_rowCount; }
    const QStringList &notices() const override { return m_notices; }
    void paintPage(int page, Canvas &canvas) const override;
    bool paint(Canvas &canvas, Progress *progress = nullptr) const override;

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
    /// The columns of one or several groups.
    struct Table {
        std::vector<PlacedColumn> placed;
        std::vector<PrintColumn> columns;    ///< Those that are placed.
        std::vector<SharedTextBlock> titles; ///< Empty where they are not printed.
        int headLines = 1;
    };
    struct Group {
        SharedTextBlock heading;   ///< Null without one.
        SharedTextBlock continued; ///< In its place on later pages, one line.
        QString title;
        std::vector<SharedTextBlock> paragraphs;
        std::optional<ListPicture> picture;
        QSizeF pictureSize;      ///< In points.
        SharedTextBlock caption; ///< Null without one.
        size_t table = 0;
        std::vector<Row> rows;
    };
    struct Item {
        enum class Kind { Front, Heading, GroupText, Picture, Head, RepeatedHead, Row, Paragraph };
        Kind kind = Kind::Row;
        double top = 0; ///< In points.
        int group = 0;
        int row = 0; ///< In the group; of texts their number there, of a Paragraph in m_paragraphs.
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
    void setTables(const ListDocument &document, const PageSetup &setup);
    void addTable(const QList<PrintColumn> &columns, const ColumnPlan &plan, bool hasTitles);
    void setFront(const ListDocument &document);
    bool setGroups(const ListDocument &document, Progress *progress);
    Group setGroup(const ListGroup &source, Language language);
    Row setRow(const PrintRow &source, const Table &table);
    void setEnd(const ListDocument &document);
    void setFooters(const ListDocument &document);
    SharedTextBlock set(const QString &text, const TextStyle &style);
    double rowHeight(int lineCount) const;
    double headHeight(const Group &group) const;
    double pictureHeight(const Group &group) const;   ///< With its caption.
    double continuedHeight(const Group &group) const; ///< Of the line above a repeated head.

    std::unique_ptr<FontBook> m_book;
    std::unique_ptr<TextSetter> m_setter;
    QString m_language;
    QString m_title;
    ColumnPlan m_plan; ///< Of the document's own columns, and the page for all tables.
    std::vector<Table> m_tables;
    std::vector<size_t> m_tableOfGroup; ///< In the order of the document's groups.
    QStringList m_omittedTitles;
    std::vector<SharedTextBlock> m_front;
    size_t m_titleInFront = 0;
    std::vector<Group> m_groups;
    std::vector<SharedTextBlock> m_paragraphs; ///< After the rows, or in their place.
    SharedTextBlock m_footer;
    std::vector<Page> m_pages;
    QStringList m_notices;
    int m_rowCount = 0;
    double m_linePitch = 12; ///< Of the lines in rows, in points.
};

} // namespace weltkontor
