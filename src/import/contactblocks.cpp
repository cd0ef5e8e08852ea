// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/contactblocks.h"

#include "import/headermatch.h"

#include <algorithm>

namespace weltkontor
{
namespace
{

bool namesContact(const HeaderMatch &match)
{
    return match.isWhole() && match.target.type() == RecordType::Contact &&
           match.target.field().key() == u"family_name";
}

} // namespace

ContactBlocks::ContactBlocks(const QList<SourceColumn> &columns)
{
    for (const SourceColumn &column : columns) {
        const NumberedHeader numbered = numberedHeader(column.header);
        if (numbered.number == 0)
            continue;
        const QList<HeaderMatch> matches = matchesOfHeader(numbered.base);
        if (std::any_of(matches.begin(), matches.end(), namesContact))
            m_numbers.insert(numbered.number);
    }
    readGroups(columns);
    readRepetitions(columns);
}

/// "Partnerstadt" above "Name", "Land" and "Ansprechpartner" above "Name", "Telefon".
void ContactBlocks::readGroups(const QList<SourceColumn> &columns)
{
    int contacts = 0;
    QString before;
    Place place;
    for (int i = 0; i < columns.size(); ++i) {
        const QString &group = columns[i].group;
        if (group.isEmpty() || group != before) {
            place = {};
            const NumberedHeader numbered = numberedHeader(group);
            const QList<HeaderMatch> matches =
                group.isEmpty() ? QList<HeaderMatch>() : matchesOfHeader(numbered.base);
            const auto isPartner = [](const HeaderMatch &match) {
                return match.score >= 0.6 && familyOf(match.target) == RecordFamily::Partner;
            };
            if (std::any_of(matches.begin(), matches.end(), namesContact)) {
                ++contacts;
                place = {numbered.number > 0 ? numbered.number : contacts, RecordFamily::Contact};
            } else if (std::any_of(matches.begin(), matches.end(), isPartner)) {
                place.family = RecordFamily::Partner;
            }
        }
        before = group;
        if (place.family)
            m_places.insert(i, place);
    }
}

/// "Ansprechpartner, Telefon, Ansprechpartner, Telefon".
void ContactBlocks::readRepetitions(const QList<SourceColumn> &columns)
{
    QHash<QString, int> times;
    for (const SourceColumn &column : columns)
        ++times[foldedHeader(column.group + column.header)];
    const bool hasNames = std::any_of(columns.begin(), columns.end(), [&](const SourceColumn &column) {
        const QList<HeaderMatch> matches = matchesOfHeader(column.header);
        return times.value(foldedHeader(column.group + column.header)) > 1 && column.group.isEmpty() &&
               std::any_of(matches.begin(), matches.end(), [](const HeaderMatch &match) {
                   return namesContact(match) && match.target.kind() == ImportTarget::Kind::WholeName;
               });
    });
    if (!hasNames)
        return;
    QHash<QString, int> seen;
    for (int i = 0; i < columns.size(); ++i) {
        const int time = ++seen[foldedHeader(columns[i].header)];
        if (columns[i].group.isEmpty() && time > 1 && time <= ImportTarget::maximumContacts)
            m_places.insert(i, {time, RecordFamily::Contact});
    }
}

} // namespace weltkontor
