// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/numberformat.h"
#include "sheet/xmlparser.h"

#include <QHash>

#include <string>

namespace weltkontor
{

/**
 * The number formats of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, 16.29) by cell style, and which
 * styles hide a sheet. Fed with the elements inside office:styles and office:automatic-styles.
 */
class OdsStyles
{
public:
    explicit OdsStyles(const SheetLimits &limits)
        : m_limits(limits)
    {
    }

    void startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement();
    void text(std::string_view piece);
    /// The list of styles has ended: names are looked up only now, since they may be used before they come.
    void finish();

    /// More styles than a file may have.
    bool isExcessive() const { return m_count > m_limits.styles; }
    /// General where the style is not known.
    const NumberFormat &format(const QByteArray &cellStyle) const;
    bool hidesTable(const QByteArray &tableStyle) const { return m_hiddenTables.contains(tableStyle); }

private:
    struct Pending {
        QByteArray dataStyle;
        QByteArray parent;
    };

    void startDataStyle(std::string_view name, const XmlAttributes &attributes);
    void appendPart(std::string_view name, const XmlAttributes &attributes);
    void appendNumber(const XmlAttributes &attributes);
    void appendLiteral();
    void appendClock(const QString &code);

    SheetLimits m_limits;
    int m_depth = 0;
    qint64 m_count = 0;
    QByteArray m_tableStyle; ///< Name of the table style that is open.
    QByteArray m_dataStyle;  ///< Name of the data style that is open.
    QString m_code;          ///< Of the open data style, in the notation of OOXML.
    bool m_isPercentage = false;
    bool m_isElapsed = false; ///< The next part of the clock counts on past its usual end.
    bool m_inLiteral = false;
    QByteArray m_literal;
    QHash<QByteArray, NumberFormat> m_dataStyles;
    QHash<QByteArray, Pending> m_pending;
    QHash<QByteArray, NumberFormat> m_formats;
    QHash<QByteArray, bool> m_hiddenTables;
};

} // namespace weltkontor
