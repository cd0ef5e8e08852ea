// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QHash>

namespace weltkontor
{

/// Finds partners by any of their names in any language and spelling, and the country. Not thread-safe.
class PartnerIndex
{
public:
    void add(const Record &partner);

    /**
     * The partner that @p draft means: by own, further and former names, then by the names that the gazetteer
     * knows for the place ("Varsovie" → Warschau). Another country is another partner; without a country a
     * name must be clear.
     */
    std::optional<qint64> find(const Record &draft) const;

    /// All names of the record in all its fields.
    static QStringList namesOf(const Record &partner);
    /// Whether both are the same name but for case, accents and spelling.
    static bool isSameName(const QString &a, const QString &b);

private:
    std::optional<qint64> findByNames(const QStringList &names, const QString &country) const;
    std::optional<qint64> findByGazetteer(const QStringList &names, const QString &country) const;

    QMultiHash<QString, qint64> m_byName;
    QHash<qint64, QString> m_countries;
};

} // namespace weltkontor
