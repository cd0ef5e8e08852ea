// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/odsstyles.h"
#include "sheet/odstext.h"
#include "sheet/rowsink.h"
#include "sheet/sheetreader.h"
#include "sheet/xmlparser.h"

#include <vector>

namespace weltkontor
{

/// Turns content.xml, styles.xml or a flat OpenDocument spreadsheet (part 3, 9) into sheets and rows of
/// cells.
class OdsContentHandler : public XmlHandler
{
public:
    /// Reads the rows of the sheet at @p wanted into @p sink; with -1 and nullptr only styles and sheets.
    OdsContentHandler(OdsStyles &styles, int wanted, RowSink *sink, TimeBudget &budget,
                      const SheetLimits &limits, const QString &path)
        : m_styles(styles)
        , m_wanted(wanted)
        , m_sink(sink)
        , m_budget(budget)
        , m_limits(limits)
        , m_path(path)
        , m_text(limits.textBytes)
    {
    }

    /// Must be set before the first element comes.
    void setParser(XmlParser *parser) { m_parser = parser; }
    /// The sheets that came.
    const QList<SheetInfo> &sheets() const { return m_sheets; }

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    enum class Place : quint8 { Document, Styles, Table, Row, InCell };

    /// Columns that name the style of their cells.
    struct ColumnStyle {
        qint64 last;
        QByteArray style;
    };

    void startInDocument(std::string_view name, const XmlAttributes &attributes);
    void startTable(const XmlAttributes &attributes);
    void startInTable(std::string_view name, const XmlAttributes &attributes);
    void startColumns(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void mergedRange(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    Cell content() const;
    Cell timeCell(const NumberFormat &format) const;
    Cell dateCell(const NumberFormat &format) const;
    const NumberFormat &format() const;
    bool countRange();
    void refuse(const char *why);

    OdsStyles &m_styles;
    int m_wanted;
    RowSink *m_sink;
    TimeBudget &m_budget;
    SheetLimits m_limits;
    QString m_path;
    XmlParser *m_parser = nullptr;
    QList<SheetInfo> m_sheets;

    Place m_place = Place::Document;
    int m_skipped = 0;     ///< Depth inside an element that means nothing to us.
    int m_innerDepth = 0;  ///< Depth inside the styles or a cell.
    int m_groupDepth = 0;  ///< Groups of rows or columns that are open.
    int m_hiddenGroup = 0; ///< The depth of the outermost one that is folded away; 0: none.
    bool m_from1904 = false;
    OdsText m_text;

    std::vector<ColumnStyle> m_columnStyles;
    qint64 m_column = 0; ///< The next one.
    qint64 m_row = 0;
    qint64 m_rowRepeated = 1;
    bool m_rowHidden = false;
    QByteArray m_rowStyle;
    QList<Cell> m_cells;
    int m_width = 0;
    qint64 m_rowBytes = 0; ///< Of the texts of the row.
    qint64 m_cellRepeated = 1;
    QByteArray m_cellStyle;
    QByteArray m_type;
    QByteArray m_value; ///< The attribute that holds the value of the type.
    bool m_hasValue = false;
    QByteArray m_formula;
    qint64 m_ranges = 0;
    qint64 m_elements = 0;  ///< Cells that hold something, as often as the file says so.
    qint64 m_delivered = 0; ///< Cells that came out of repeating.
};

} // namespace weltkontor
