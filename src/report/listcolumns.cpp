// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listcolumns.h"

#include <algorithm>

namespace weltkontor
{
namespace
{

/// Rounding of widths between two ways of measuring must not break a line that just fits.
constexpr double tolerance = 0.5;

/// What the texts of a column ask for, in points, padding included.
struct Need {
    double least = 0;     ///< Without breaking a word inside.
    double preferred = 0; ///< Without breaking a line.
    double weight = 1;
};

void widen(Need &need, const TextBlock &block)
{
    need.least = qMax(need.least, block.minimumWidth);
    need.preferred = qMax(need.preferred, block.width);
}

QRectF contentArea(const QSizeF &paper)
{
    const bool isBroad = paper.width() > paper.height();
    return QRectF(QPointF(0, 0), paper)
        .marginsRemoved(isBroad ? pagestyle::landscapeMargins : pagestyle::portraitMargins);
}

std::vector<Need> needsOf(const QList<PrintColumn> &columns, const QList<const ListGroup *> &groups,
                          const PageSetup &setup, TextSetter &setter)
{
    const double uprightWidth = contentArea(setup.paper).width();
    std::vector<Need> needs(size_t(columns.size()));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const PrintColumn &column = columns.at(i);
        Need &need = needs[size_t(i)];
        widen(need, *setter.set({column.title, {}, {}}, pagestyle::columnTitle));
        for (const ListGroup *group : groups) {
            for (const PrintRow &row : group->rows) {
                if (i >= row.size())
                    continue;
                const QList<ListText> &texts = row.at(i).texts;
                for (qsizetype k = 0; k < texts.size(); ++k)
                    widen(need, *setter.set(texts.at(k), cellStyle(column, k)));
            }
        }
        // One endless word or name must not take the room of all others.
        need.least = qMin(need.least, uprightWidth / 2);
        need.preferred = qMin(need.preferred, uprightWidth / 2);
        const double padding = 2 * pagestyle::cellPadding + tolerance;
        need.least = qMax(need.least, column.minimumWidth) + padding;
        need.preferred = qMax(need.preferred + padding, need.least);
        need.weight = column.weight > 0 ? column.weight : 1;
    }
    return needs;
}

double leastWidth(const std::vector<Need> &needs, const std::vector<int> &columns)
{
    double width = 0;
    for (const int column : columns)
        width += needs[size_t(column)].least;
    return width;
}

/// Each column gets what its words need; the rest goes first to those whose lines would break, then to all by
/// weight.
std::vector<PlacedColumn> distribute(const std::vector<Need> &needs, const std::vector<int> &columns,
                                     const QRectF &area)
{
    double wanted = 0;
    double weights = 0;
    for (const int column : columns) {
        const Need &need = needs[size_t(column)];
        wanted += need.preferred - need.least;
        weights += need.weight;
    }
    const double least = leastWidth(needs, columns);
    const double rest = area.width() - least;
    const double share = wanted > 0 ? qMin(1.0, qMax(0.0, rest) / wanted) : 0;
    const double surplus = qMax(0.0, rest - wanted * share);
    const double squeeze = rest < 0 ? area.width() / least : 1; // only when required columns do not fit
    std::vector<PlacedColumn> placed;
    double left = area.left();
    for (const int column : columns) {
        const Need &need = needs[size_t(column)];
        const double width =
            (need.least + (need.preferred - need.least) * share + surplus * need.weight / weights) * squeeze;
        placed.push_back({column, left, width});
        left += width;
    }
    return placed;
}

} // namespace

const TextStyle &cellStyle(const PrintColumn &column, qsizetype indexInCell)
{
    return column.isRowHeader && indexInCell == 0 ? pagestyle::rowTitle : pagestyle::cell;
}

ColumnPlan planColumns(const QList<PrintColumn> &all, const QList<const ListGroup *> &groups,
                       const PageSetup &setup, TextSetter &setter)
{
    const std::vector<Need> needs = needsOf(all, groups, setup, setter);
    std::vector<int> columns;
    for (int i = 0; i < int(all.size()); ++i)
        columns.push_back(i);

    using Orientation = PageSetup::Orientation;
    QSizeF paper = setup.paper;
    const bool fitsUpright = leastWidth(needs, columns) <= contentArea(paper).width();
    if (setup.orientation == Orientation::Landscape ||
        (setup.orientation == Orientation::Automatic && !fitsUpright))
        paper.transpose();

    ColumnPlan plan;
    plan.paper = paper;
    plan.area = contentArea(paper);
    while (columns.size() > 1 && leastWidth(needs, columns) > plan.area.width()) {
        const auto last = std::find_if(columns.rbegin(), columns.rend(),
                                       [&](int column) { return !all.at(column).isRequired; });
        if (last == columns.rend())
            break;
        plan.omittedTitles.prepend(all.at(*last).title);
        columns.erase(std::next(last).base());
    }
    plan.columns = distribute(needs, columns, plan.area);
    return plan;
}

} // namespace weltkontor
