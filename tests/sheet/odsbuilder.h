// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xlsxbuilder.h"

namespace weltkontor
{

/// content.xml, styles.xml or, with "office:document" as @p root, a whole spreadsheet, with these tables.
inline QByteArray odsDocument(const QByteArray &tables, const QByteArray &styles = {},
                              const QByteArray &root = "office:document-content")
{
    return "<" + root +
           " xmlns:office='o' xmlns:table='t' xmlns:text='x' office:mimetype='"
           "application/vnd.oasis.opendocument.spreadsheet'><office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></" + root + ">";
}

inline QByteArray odsTable(const QByteArray &rows)
{
    return "<table:table table:name='Eins'>" + rows + "</table:table>";
}

inline QByteArray odsRow(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

/// A cell with an empty content and these attributes, such as its type and value.
inline QByteArray odsCell(const QByteArray &attributes)
{
    return "<table:table-cell " + attributes + "/>";
}

inline QByteArray odsNumber(int number)
{
    return odsCell("office:value-type='float' office:value='" + QByteArray::number(number) + "'");
}

/// A cell that shows this content, of no type but text.
inline QByteArray odsTextCell(const QByteArray &paragraphs, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type='string' " + attributes + ">" + paragraphs +
           "</table:table-cell>";
}

inline XlsxBuilder odsPackage(const QByteArray &content)
{
    XlsxBuilder builder = XlsxBuilder::empty();
    builder.set("mimetype", "application/vnd.oasis.opendocument.spreadsheet").set("content.xml", content);
    return builder;
}

} // namespace weltkontor
