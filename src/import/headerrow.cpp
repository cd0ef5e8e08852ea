// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/headerrow.h"

#include "base/phrases.h"
#include "import/importtarget.h"

#include <QSet>

namespace weltkontor
{
namespace
{

struct RowLook {
    int filled = 0;
    int known = 0;
    bool allTexts = true; ///< Texts without digits or '@', each different, as names of columns are.
};

RowLook lookAt(const QList<Cell> &cells)
{
    RowLook look;
    QSet<QString> seen;
    for (const Cell &cell : cells) {
        if (cell.isEmpty() || cell.text().trimmed().isEmpty())
            continue;
        ++look.filled;
        const QString text = cell.text().trimmed();
        const QString folded = foldedHeader(text);
        if (cell.kind() == Cell::Kind::Text && isFieldName(text))
            ++look.known;
        const bool isName = cell.kind() == Cell::Kind::Text && !text.contains(u'@') && text.size() <= 60 &&
                            !folded.isEmpty() && !folded[0].isDigit() && !text.startsWith(u'+');
        look.allTexts = look.allTexts && isName && !seen.contains(folded);
        seen.insert(folded);
    }
    return look;
}

/// Of two header rows the lower one, whose names are those of the columns; the upper one groups them.
HeaderRow lowerOfTwo(const HeaderRow &header, const QList<RowCollector::Row> &rows,
                     const QList<RowLook> &looks)
{
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        if (rows[i].index != header.index || rows[i + 1].index != header.index + 1)
            continue;
        const RowLook &below = looks[i + 1];
        const bool isNames = below.filled > 1 && below.known == below.filled;
        // The header once more is none.
        const auto same = [&](const Cell &cell) {
            return std::any_of(rows[i].cells.begin(), rows[i].cells.end(), [&](const Cell &other) {
                return !cell.text().isEmpty() && cell.text() == other.text();
            });
        };
        if (isNames && !std::all_of(rows[i + 1].cells.begin(), rows[i + 1].cells.end(), same))
            return {rows[i + 1].index, below.known, below.filled, {}};
    }
    return header;
}

} // namespace

bool isFieldName(const QString &text)
{
    static const QSet<QString> names = [] {
        QSet<QString> folded;
        for (const ImportTarget &target : ImportTarget::all()) {
            const QStringList headers = target.headers();
            for (const QString &header : headers)
                folded.insert(foldedHeader(header));
        }
        return folded;
    }();
    return names.contains(foldedHeader(text)) || ImportTarget::fromKey(text).has_value();
}

HeaderRow findHeaderRow(const QList<RowCollector::Row> &beginning)
{
    QList<RowLook> looks;
    int widest = 0;
    for (const RowCollector::Row &row : beginning) {
        looks += lookAt(row.cells);
        widest = std::max(widest, looks.back().filled);
    }
    HeaderRow header;
    for (qsizetype i = 0; i < looks.size(); ++i) {
        // A row of data may hold a word like "Partner"; a row of names has little else.
        const bool plausible = looks[i].known * 3 >= looks[i].filled && looks[i].known > header.known &&
                               (looks[i].filled > 1 || widest == 1);
        if (plausible)
            header = {beginning[i].index, looks[i].known, looks[i].filled, {}};
    }
    header = lowerOfTwo(header, beginning, looks);
    if (header.index >= 0) {
        header.evidence =
            message("Import", QT_TRANSLATE_NOOP("Import", "%1 of its %2 texts are names of fields."))
                .arg(header.known)
                .arg(header.cells);
        return header;
    }
    for (qsizetype i = 0; i < looks.size(); ++i) {
        if (looks[i].filled * 2 < widest)
            continue; // A title.
        if (looks[i].allTexts && i + 1 < looks.size() && looks[i].filled > 1)
            return {beginning[i].index, 0, looks[i].filled,
                    message("Import",
                            QT_TRANSLATE_NOOP("Import", "It is the first row of the table, and all its texts "
                                                        "are different."))};
        break;
    }
    header.evidence = message(
        "Import",
        QT_TRANSLATE_NOOP("Import", "The first row looks like data, so the table has no header row."));
    return header;
}

} // namespace weltkontor
