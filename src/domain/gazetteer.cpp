// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gazetteer.h"

#include "base/textfolding.h"

#include <QFile>

#include <algorithm>

namespace weltkontor
{

namespace
{

enum Column {
    CountryCode,
    StateDe,
    StateEn,
    Latitude,
    Longitude,
    Population,
    NameEn,
    NameDe,
    NameLocal,
    Further
};
constexpr qsizetype columnCount = 10;

/// Written in a script that people search in its own letters.
bool isOtherScript(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Script script = c.script();
        return c.unicode() >= 0x0370 && (c.isLetter() || c.isSurrogate()) && script != QChar::Script_Latin &&
               script != QChar::Script_Cyrillic;
    });
}

/// What names and typed text have in common; with spaces, so that "palma de m" is a beginning.
QString keyOf(const QString &name)
{
    return isOtherScript(name) ? normalized(name).simplified().toCaseFolded() : searchForm(name);
}

/// "Munchen": the umlaut typed without its dots.
QString keyWithoutDots(const QString &name)
{
    QString plain = name.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return searchForm(plain);
}

} // namespace

const Gazetteer &Gazetteer::instance()
{
    static const Gazetteer gazetteer = [] {
        QFile file(QStringLiteral(":/weltkontor/gazetteer/places.tsv.z"));
        return Gazetteer(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return gazetteer;
}

Gazetteer::Gazetteer(const QByteArray &compressed)
    : m_content(qUncompress(compressed))
{
    for (qsizetype begin = 0; begin < m_content.size();) {
        qsizetype end = m_content.indexOf('\n', begin);
        if (end < 0)
            end = m_content.size();
        const QStringList columns = QString::fromUtf8(m_content.sliced(begin, end - begin)).split(u'\t');
        if (columns.size() == columnCount && columns[CountryCode].size() == 2) {
            const QString &code = columns[CountryCode];
            m_places.push_back({begin, end - begin, {code[0].unicode(), code[1].unicode()}});
            addKeys(int(m_places.size()) - 1, columns);
        }
        begin = end + 1;
    }
    std::sort(m_keys.begin(), m_keys.end(), [this](const Key &a, const Key &b) {
        const auto order = text(a).compare(text(b));
        return order != 0 ? order < 0 : a.place < b.place;
    });
}

void Gazetteer::addKeys(int place, const QStringList &columns)
{
    QStringList names = columns[Further].split(u'|', Qt::SkipEmptyParts);
    names += {columns[NameEn], columns[NameDe], columns[NameLocal]};
    QStringList keys;
    for (const QString &name : names) {
        keys.append(keyOf(name));
        if (name.contains(QLatin1Char('\'')) || std::any_of(name.begin(), name.end(), [](QChar c) {
                return QStringView(u"ÄÖÜäöüØøÅåÆæ’").contains(c);
            }))
            keys.append(keyWithoutDots(name));
    }
    keys.removeDuplicates();
    for (const QString &key : keys)
        addKey(place, key);
}

void Gazetteer::addKey(int place, const QString &key)
{
    if (key.isEmpty())
        return;
    m_keys.push_back({int(m_keyText.size()), int(key.size()), place});
    m_keyText.append(key);
}

QList<Place> Gazetteer::suggest(const QString &typed, int limit, const Country &country) const
{
    return find(typed, true, limit, country);
}

QList<Place> Gazetteer::named(const QString &name, int limit, const Country &country) const
{
    return find(name, false, limit, country);
}

QList<Place> Gazetteer::find(const QString &typed, bool isBeginning, int limit, const Country &country) const
{
    const QString key = keyOf(typed);
    if (key.isEmpty() || limit <= 0)
        return {};
    const auto first =
        std::lower_bound(m_keys.begin(), m_keys.end(), key,
                         [this](const Key &a, const QString &b) { return text(a) < QStringView(b); });
    // The places are kept by population, so that their number is their rank; exact names go before all
    // others.
    std::vector<int> ranks;
    const int count = int(m_places.size());
    const auto fits = [&](const Key &entry) {
        return text(entry).startsWith(key) && (isBeginning || entry.size == key.size());
    };
    for (auto entry = first; entry != m_keys.end() && fits(*entry); ++entry) {
        const Line &line = m_places[size_t(entry->place)];
        if (country.isEmpty() || country.code() == QStringView(line.country, 2))
            ranks.push_back(entry->size == key.size() ? entry->place - count : entry->place);
    }
    std::sort(ranks.begin(), ranks.end());
    QList<Place> places;
    std::vector<int> taken;
    for (const int rank : ranks) {
        const int index = rank < 0 ? rank + count : rank;
        if (places.size() >= limit)
            break;
        if (std::find(taken.begin(), taken.end(), index) == taken.end()) {
            taken.push_back(index);
            places.append(placeAt(index));
        }
    }
    return places;
}

Place Gazetteer::placeAt(int index) const
{
    const Line &line = m_places[size_t(index)];
    const QStringList columns = QString::fromUtf8(m_content.sliced(line.begin, line.size)).split(u'\t');
    Place place;
    place.nameEn = columns[NameEn];
    place.nameDe = columns[NameDe].isEmpty() ? place.nameEn : columns[NameDe];
    if (columns[NameLocal] != u"-") // a dash: not known
        place.nameLocal = columns[NameLocal].isEmpty() ? place.nameEn : columns[NameLocal];
    place.country = Country::fromCode(columns[CountryCode]).valueOr({});
    place.stateDe = columns[StateDe];
    place.stateEn = columns[StateEn].isEmpty() ? place.stateDe : columns[StateEn];
    place.coordinates =
        Coordinates::of(columns[Latitude].toDouble(), columns[Longitude].toDouble()).valueOr({});
    place.population = columns[Population].toLongLong();
    return place;
}

} // namespace weltkontor
