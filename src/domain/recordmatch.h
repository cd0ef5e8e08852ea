// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace weltkontor
{

/// What speaks for two records being the same.
enum class MatchReason { SameMail, SamePhone, SameName, SimilarName, SameOrganisation, SamePlace, SameEntry };

/// How surely two records are the same, and why.
struct RecordMatch {
    static constexpr int threshold = 60; ///< From here on a person is asked.

    int score = 0;              ///< 0 (nothing speaks for it) to 100.
    QList<MatchReason> reasons; ///< The weightiest first.

    bool isPossible() const { return score >= threshold; }

    /// "Same e-mail address, same name".
    QString reasonText(Language language) const;
};

/**
 * What a contact or partner is recognised by, folded for comparing (DIN 91379 search form): the comparison
 * vector and blocking keys of record linkage. A few short texts; cheap to keep for a hundred thousand
 * records.
 */
class MatchProfile
{
public:
    /// Types that can have duplicates; every other type has an empty profile.
    static bool isMatched(RecordType type);

    MatchProfile() = default;
    explicit MatchProfile(const Record &record);

    qint64 id() const { return m_id; }

    /// Two records without a key in common are no duplicates.
    QStringList keys() const;

    /// Texts under which the search finds records worth comparing with this one.
    QStringList searchTexts() const { return m_searchTexts; }

    /// Both are profiles of the same type. Symmetric.
    RecordMatch match(const MatchProfile &other) const;

private:
    void readContact(const Record &contact);
    void readPartner(const Record &partner);
    RecordMatch matchPersons(const MatchProfile &other) const;
    RecordMatch matchOrganisations(const MatchProfile &other) const;
    RecordMatch matchPartners(const MatchProfile &other) const;
    bool isPerson() const { return !m_family.isEmpty() || !m_given.isEmpty(); }

    RecordType m_type = RecordType::Partner;
    qint64 m_id = 0;
    QString m_family, m_given, m_organisation; ///< Of contacts.
    QString m_city;
    QStringList m_names;                 ///< Of partners: every name in every spelling.
    QString m_country, m_level, m_entry; ///< Of partners; m_entry is the Wikidata id.
    QStringList m_mails, m_phones;
    QStringList m_searchTexts;
};

} // namespace weltkontor
