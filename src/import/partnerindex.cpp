// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/partnerindex.h"

namespace weltkontor
{
namespace
{

/// Names that so many places share tell none of them.
constexpr int mostPlaces = 5;

/// The places that have one of the names; the first name that only one place has decides.
QList<Place> placesOf(const QStringList &names, const QString &country)
{
    const Country land = Country::fromCode(country).valueOr({});
    QList<Place> all;
    for (const QString &name : names) {
        const QList<Place> places = Gazetteer::instance().named(name, mostPlaces + 1, land);
        if (places.size() == 1)
            return places;
        if (places.size() <= mostPlaces)
            all += places;
    }
    return all;
}

} // namespace

bool PartnerIndex::isSameName(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const QStringList others = MatchProfile::spellings(b);
    const QStringList forms = MatchProfile::spellings(a);
    return std::any_of(forms.begin(), forms.end(),
                       [&others](const QString &form) { return others.contains(form); });
}

void PartnerIndex::add(const Record &partner)
{
    const bool isKnown = m_index.contains(partner.id);
    m_index.add(MatchProfile(partner));
    const QString country = partner.text(u"country");
    m_unplaced.insert(country, {partner.id, MatchProfile::namesOf(partner)});
    if (!isKnown)
        m_byCountry.insert(country, partner.id);
}

void PartnerIndex::place(const QString &country)
{
    const QList<Unplaced> unplaced = country.isEmpty() ? m_unplaced.values() : m_unplaced.values(country);
    for (const Unplaced &one : unplaced) {
        MatchProfile profile = m_index.profile(one.id);
        profile.setPlaces(placesOf(one.names, profile.country()));
        m_index.add(profile);
    }
    if (country.isEmpty())
        m_unplaced.clear();
    else
        m_unplaced.remove(country);
}

QList<MatchHit> PartnerIndex::findSlips(const MatchProfile &wanted) const
{
    QList<MatchHit> hits;
    const QList<qint64> ids = m_byCountry.values(wanted.country());
    for (const qint64 id : ids) {
        if (const RecordMatch match = wanted.match(m_index.profile(id)); match.isPossible())
            hits += {id, match};
    }
    MatchIndex::sort(hits);
    return hits;
}

QList<MatchHit> PartnerIndex::find(const Record &draft, bool levelIsGiven)
{
    MatchProfile wanted(draft);
    if (!levelIsGiven)
        wanted.assumeLevel();
    QList<MatchHit> hits = m_index.find(wanted);
    if (!hits.isEmpty() || m_index.isEmpty())
        return hits;
    if (const QList<Place> places = placesOf(MatchProfile::namesOf(draft), wanted.country());
        !places.isEmpty()) {
        place(wanted.country());
        wanted.setPlaces(places);
        hits = m_index.find(wanted);
    }
    return hits.isEmpty() && !wanted.country().isEmpty() ? findSlips(wanted) : hits;
}

} // namespace weltkontor
