// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/relations.h"

#include "storage/recordfinder.h"

namespace weltkontor
{

QList<PartnershipStatus> Relations::statuses() const
{
    QList<PartnershipStatus> found;
    for (const auto status : {PartnershipStatus::Active, PartnershipStatus::Initiated,
                              PartnershipStatus::Suspended, PartnershipStatus::Ended}) {
        if (std::any_of(states.cbegin(), states.cend(),
                        [status](const PartnershipState &state) { return state.status == status; }))
            found += status;
    }
    return found;
}

std::optional<PartnershipStatus> Relations::best() const
{
    const QList<PartnershipStatus> found = statuses();
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

PartialDate Relations::since() const
{
    PartialDate earliest;
    for (const PartnershipState &state : states) {
        if (!state.since.isEmpty() && (earliest.isEmpty() || state.since < earliest))
            earliest = state.since;
    }
    return earliest;
}

Result<QHash<qint64, Relations>> relationsOf(Database &database, RecordType type, const QList<qint64> &ids,
                                             const QDate &day)
{
    QHash<qint64, Relations> relations;
    if (ids.isEmpty() || (type != RecordType::Partner && type != RecordType::Partnership))
        return relations;
    QHash<qint64, qint64> owners; // of partnerships
    if (type == RecordType::Partner) {
        const auto found =
            RecordReader(database).pointingTo(RecordType::Partnership, QStringLiteral("partner_id"), ids);
        if (!found)
            return found.error();
        for (const Record &partnership : *found) {
            const qint64 partner = partnership.value(u"partner_id").toLongLong();
            owners.insert(partnership.id, partner);
            QStringList &kinds = relations[partner].kinds;
            if (const QString kind = partnership.text(u"kind"); !kind.isEmpty() && !kinds.contains(kind))
                kinds += kind;
        }
    } else {
        for (const qint64 id : ids)
            owners.insert(id, id);
    }
    if (owners.isEmpty())
        return relations;
    const auto states = RecordFinder(database).states(day, owners.keys());
    if (!states)
        return states.error();
    for (auto it = states->cbegin(); it != states->cend(); ++it)
        relations[owners.value(it.key())].states += it.value();
    return relations;
}

} // namespace weltkontor
