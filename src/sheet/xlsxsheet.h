// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/numberformat.h"
#include "sheet/rowsink.h"
#include "sheet/xlsxstrings.h"
#include "sheet/xmlparser.h"

#include <string>
#include <vector>

namespace weltkontor
{

/// Turns the elements of a worksheet part (ECMA-376 part 1, 18.3.1) into rows of cells.
class XlsxSheetHandler : public XmlHandler
{
public:
    /// What the whole workbook says about its cells. Must outlive the handler.
    struct Context {
        const StringTable &strings;
        const std::vector<NumberFormat> &styles;
        bool from1904;
        const SheetLimits &limits;
        TimeBudget &budget;
        QString path; ///< Of the file, for errors.
    };

    XlsxSheetHandler(const Context &context, RowSink &sink)
        : m_context(context)
        , m_sink(sink)
    {
    }

    /// Must be set before the first element comes.
    void setParser(XmlParser *parser) { m_parser = parser; }

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    /// Where in the part the parser stands; everything else is skipped.
    enum class Place : quint8 {
        Document,
        Worksheet,
        Rows,
        Row,
        InCell,
        Value,
        Formula,
        InlineText,
        Columns,
        Merges
    };
    enum class Type : quint8 { Number, SharedString, FormulaString, InlineString, Boolean, Error, Date };

    void startInWorksheet(std::string_view name);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void startInCell(std::string_view name);
    void endRow();
    void endCell();
    void hiddenColumns(const XmlAttributes &attributes);
    void mergedRange(const XmlAttributes &attributes);
    void fillCell(Cell &cell);
    void fillNumber(Cell &cell);
    void fillDate(Cell &cell);
    void setText(Cell &cell);
    Cell &cellAt(int column);
    bool setRow(qint64 index);
    bool countRange();
    void refuse(const char *why);

    Context m_context;
    RowSink &m_sink;
    XmlParser *m_parser = nullptr;

    Place m_place = Place::Document;
    int m_skipped = 0; ///< Depth inside an element that means nothing to us.

    QList<Cell> m_cells; ///< Of the row; those behind m_width are of older rows.
    int m_width = 0;
    int m_cellsOfRow = 0; ///< Elements, also those for the same column.
    qint64 m_row = -1;
    bool m_rowIsNamed = false;
    int m_column = -1;
    size_t m_style = 0;
    Type m_type = Type::Number;
    bool m_hasFormula = false;
    std::string m_text;    ///< Of the value.
    std::string m_formula; ///< Of the formula, for cells without a result.
    RichTextCollector m_inline;
    qint64 m_ranges = 0;
    qint64 m_filled = 0;  ///< Cells that hold something, over all rows.
    qint64 m_padding = 0; ///< Empty cells between full ones, over all rows.
};

} // namespace weltkontor
