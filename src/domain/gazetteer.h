// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/coordinates.h"
#include "domain/country.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace weltkontor
{

/// A place of the gazetteer, for filling a form with.
struct Place {
    QString nameDe;    ///< The English name where no German one is known.
    QString nameEn;    ///< GeoNames' name, in Latin letters.
    QString nameLocal; ///< In the country's own language and script; empty when not known.
    Country country;
    QString stateDe; ///< State, region or province; may be empty.
    QString stateEn;
    Coordinates coordinates;
    qint64 population = 0; ///< Of an unknown year; 0 when not known.

    /// nameDe or nameEn, stateDe or stateEn.
    QString name(Language language) const { return language == Language::German ? nameDe : nameEn; }
    QString state(Language language) const { return language == Language::German ? stateDe : stateEn; }
};

/**
 * The places of the world with 15,000 inhabitants and more, from GeoNames (CC BY 4.0): resources/gazetteer.
 *
 * Constant once made: any thread may ask.
 */
class Gazetteer
{
public:
    /// The one that is built into the program. The first call reads it (tens of milliseconds), so a window
    /// makes it on another thread.
    static const Gazetteer &instance();

    /// Reads the content of places.tsv.z; empty when that is damaged.
    explicit Gazetteer(const QByteArray &compressed);

    bool isEmpty() const { return m_places.empty(); }

    /**
     * Up to @p limit places with a name that begins with @p text in any language ("Warsch", "Warsa", "Варш",
     * "חי"), in search form: places of just that name first, then by population. Only in @p country where it
     * is not empty. Empty for text without letters.
     */
    QList<Place> suggest(const QString &text, int limit = 10, const Country &country = {}) const;

    /// The places of just that name in any language, in search form, the largest first; up to @p limit.
    QList<Place> named(const QString &name, int limit = 10, const Country &country = {}) const;

private:
    QList<Place> find(const QString &name, bool isBeginning, int limit, const Country &country) const;

    /// One line of the file, cut when it is asked for.
    struct Line {
        qsizetype begin = 0;
        qsizetype size = 0;
        char16_t country[2] = {};
    };
    /// A name in search form, as a part of m_keyText.
    struct Key {
        int begin = 0;
        int size = 0;
        int place = 0;
    };

    void addKeys(int place, const QStringList &columns);
    void addKey(int place, const QString &key);
    QStringView text(const Key &key) const { return QStringView(m_keyText).sliced(key.begin, key.size); }
    Place placeAt(int index) const;

    QByteArray m_content;
    std::vector<Line> m_places; ///< The largest first.
    QString m_keyText;
    std::vector<Key> m_keys; ///< In order of their text.
};

} // namespace weltkontor
