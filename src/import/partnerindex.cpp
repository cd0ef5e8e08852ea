// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/partnerindex.h"

#include "base/textfolding.h"
#include "domain/gazetteer.h"

#include <QSet>

namespace weltkontor
{
namespace
{

/// Below this a name is the beginning of too many others.
constexpr int shortestGazetteerName = 4;

/// The ways a name may be folded: "Müller" as MUELLER and MULLER, Москва as MOSKVA and MOSKWA.
QSet<QString> keysOf(const QString &name)
{
    QSet<QString> keys;
    const QString whole = searchForm(name);
    if (whole.isEmpty())
        return keys;
    keys.insert(QString(whole).remove(u' '));
    if (!whole.contains(u' ')) {
        const QStringList words = searchWords(name);
        for (const QString &word : words)
            keys.insert(word);
    }
    return keys;
}

} // namespace

QStringList PartnerIndex::namesOf(const Record &partner)
{
    QStringList names;
    for (const char *key : {"name_de", "name_en", "name_local", "name_latin"}) {
        const QString name = partner.text(QString::fromLatin1(key));
        if (!name.isEmpty())
            names += name;
    }
    names += partner.value(u"further_names").toStringList();
    names += partner.value(u"former_names").toStringList();
    names.removeDuplicates();
    return names;
}

bool PartnerIndex::isSameName(const QString &a, const QString &b)
{
    return a == b || keysOf(a).intersects(keysOf(b));
}

void PartnerIndex::add(const Record &partner)
{
    m_countries.insert(partner.id, partner.text(u"country"));
    const QStringList names = namesOf(partner);
    for (const QString &name : names) {
        const QSet<QString> keys = keysOf(name);
        for (const QString &key : keys) {
            if (!m_byName.contains(key, partner.id))
                m_byName.insert(key, partner.id);
        }
    }
}

std::optional<qint64> PartnerIndex::findByNames(const QStringList &names, const QString &country) const
{
    QSet<qint64> found;
    for (const QString &name : names) {
        const QSet<QString> keys = keysOf(name);
        for (const QString &key : keys) {
            for (auto i = m_byName.constFind(key); i != m_byName.cend() && i.key() == key; ++i) {
                if (country.isEmpty() || m_countries.value(i.value()) == country)
                    found.insert(i.value());
            }
        }
        // The names come with the surest first.
        if (found.size() == 1)
            return *found.begin();
        if (found.size() > 1 && !country.isEmpty())
            return *std::min_element(found.begin(), found.end());
    }
    return std::nullopt;
}

std::optional<qint64> PartnerIndex::findByGazetteer(const QStringList &names, const QString &country) const
{
    const auto land = Country::fromCode(country);
    if (!land || land->isEmpty() || m_countries.isEmpty())
        return std::nullopt;
    for (const QString &name : names) {
        if (searchForm(name).size() < shortestGazetteerName)
            continue;
        const QList<Place> places = Gazetteer::instance().suggest(name, 2, *land);
        if (places.isEmpty())
            continue;
        const QStringList known{places[0].nameDe, places[0].nameEn, places[0].nameLocal};
        const bool isItsName = std::any_of(known.begin(), known.end(),
                                           [&name](const QString &one) { return isSameName(one, name); });
        // Several places may begin with the text; only a clear one counts.
        if (!isItsName && places.size() > 1)
            continue;
        if (const auto found = findByNames(known, country))
            return found;
    }
    return std::nullopt;
}

std::optional<qint64> PartnerIndex::find(const Record &draft) const
{
    const QStringList names = namesOf(draft);
    const QString country = draft.text(u"country");
    if (const auto found = findByNames(names, country))
        return found;
    return findByGazetteer(names, country);
}

} // namespace weltkontor
