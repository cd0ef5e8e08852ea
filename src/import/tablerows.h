// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/columnmapping.h"
#include "import/rowdraft.h"
#include "import/rowparser.h"

#include <QHash>

namespace weltkontor
{

/**
 * Tells the rows of a table that are records from those that only structure it for the eye: headings that
 * hold for the rows below them ("Frankreich", "Städtefreundschaften"), the header once more at the top of a
 * printed page, remarks and sources below the table.
 *
 * Rows are shown to it in their order. Not thread-safe.
 */
class TableRows
{
public:
    TableRows(const ColumnMapping &mapping, const Catalogues &catalogues);

    /// Why the row is no record, as a sentence in the messageLanguage(); empty for one. A heading counts for
    /// the rows after it.
    QString reasonToLeaveOut(const QList<Cell> &cells);

    /// What the rows above tell about the next one.
    const RowSurroundings &surroundings() const { return m_surroundings; }

    /// The row was read: the next one may belong to its partner.
    void read(const RowDraft &draft);

private:
    struct Filled {
        int column;
        QString text;
    };
    bool isHeaderAgain(const QList<Filled> &filled) const;
    QString kindNamed(const QString &text) const;
    QString readHeading(const Filled &only);
    bool isMapped(int column) const;

    QHash<int, QString> m_headers; ///< Folded, by column.
    QSet<int> m_mapped;
    bool m_hasPartnerName = false;
    bool m_hasRelations = false;
    const Catalogues &m_catalogues;
    RowSurroundings m_surroundings;
};

} // namespace weltkontor
