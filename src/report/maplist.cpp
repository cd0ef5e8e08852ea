// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/maplist.h"

#include "base/phrases.h"
#include "domain/coordinates.h"
#include "report/mapdrawing.h"
#include "report/relationlists.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace weltkontor
{
namespace
{

constexpr QSizeF room{500, 270};
constexpr double pixelsPerPoint = 3;

/// Of several relations with one partner the liveliest is shown.
using Marks = std::map<qint64, MapMark>;

Marks marksOf(const QList<ListEntry> &entries)
{
    Marks marks;
    for (const ListEntry &entry : entries) {
        const Record *partner = entry.record(RecordType::Partner);
        const auto place = Coordinates::fromText(partner->text(u"place"));
        if (!place || place->isEmpty())
            continue;
        const auto status = entry.state ? std::optional(entry.state->status) : std::nullopt;
        MapMark &mark = marks[partner->id];
        mark.place = *place;
        if (status && (!mark.status || liveliness(*status) > liveliness(*mark.status)))
            mark.status = status;
    }
    return marks;
}

/// "Circle: active · Square: suspended": the signs that are on the map.
QString legendOf(const Marks &marks, Language language)
{
    std::set<int> seen;
    for (const auto &[partner, mark] : marks)
        seen.insert(mark.status ? int(*mark.status) : -1);
    struct Sign {
        std::optional<PartnershipStatus> status;
        const char *shape;
    };
    const Sign signs[] = {{PartnershipStatus::Active, QT_TRANSLATE_NOOP("MapList", "Circle: %1")},
                          {PartnershipStatus::Initiated, QT_TRANSLATE_NOOP("MapList", "Triangle: %1")},
                          {PartnershipStatus::Suspended, QT_TRANSLATE_NOOP("MapList", "Square: %1")},
                          {PartnershipStatus::Ended, QT_TRANSLATE_NOOP("MapList", "Cross: %1")},
                          {std::nullopt, QT_TRANSLATE_NOOP("MapList", "Diamond: %1")}};
    QStringList words;
    for (const Sign &sign : signs) {
        if (seen.count(sign.status ? int(*sign.status) : -1) == 0)
            continue;
        const QString label =
            sign.status ? statusLabel(*sign.status, language)
                        : phrase(language, "MapList", QT_TRANSLATE_NOOP("MapList", "no partnership"));
        words += phrase(language, "MapList", sign.shape).arg(label);
    }
    return words.join(QStringLiteral(" · "));
}

std::optional<ListPicture> mapOf(const QList<ListEntry> &entries, const ListParameters &parameters)
{
    const Marks marks = marksOf(entries);
    if (marks.empty())
        return std::nullopt;
    QList<MapMark> drawn;
    for (const auto &[partner, mark] : marks)
        drawn += mark;
    const Language language = parameters.language;
    return ListPicture{
        drawWorldMap(drawn, (room * pixelsPerPoint).toSize()),
        phrase(language, "MapList",
               QT_TRANSLATE_N_NOOP("MapList", "Map of the world with %n partner(s), who are listed "
                                              "below it by continent."),
               int(drawn.size())),
        legendOf(marks, language), room};
}

} // namespace

PrintableList worldMapList()
{
    PrintableList list = partnerList();
    list.name = QStringLiteral("world_map");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "Partners in the world");
    list.groupBy = QStringLiteral("continent");
    list.columns = {QStringLiteral("name"), QStringLiteral("country"), QStringLiteral("since"),
                    QStringLiteral("status")};
    list.picture = mapOf;
    return list;
}

} // namespace weltkontor
