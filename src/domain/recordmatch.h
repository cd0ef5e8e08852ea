// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gazetteer.h"
#include "domain/record.h"

namespace weltkontor
{

/// What speaks for two records being the same.
enum class MatchReason {
    SameMail,
    SamePhone,
    SameName,
    SimilarName,
    SameOrganisation,
    SamePlace,
    SameEntry,
    SamePartner, ///< Both contacts have a role for one partner.
    OtherName    ///< Both names are known for one place.
};

/// How surely two records are the same, and why.
struct RecordMatch {
    static constexpr int threshold = 60; ///< From here on a person is asked.
    static constexpr int sure = 85;      ///< From here on nobody needs to be asked.
    static constexpr int asGood = 5;     ///< Two matches that differ by less are as good as each other.

    int score = 0;              ///< 0 (nothing speaks for it) to 100.
    QList<MatchReason> reasons; ///< The weightiest first.

    bool isPossible() const { return score >= threshold; }
    bool isSure() const { return score >= sure; }

    /// "Same e-mail address, same name".
    QString reasonText(Language language) const;
};

/**
 * What a contact or partner is recognised by, folded for comparing (DIN 91379 search form): the comparison
 * vector and blocking keys of record linkage. A few short texts; cheap to keep for a hundred thousand
 * records. The one place for the rules by which the list of duplicates, the forms and the import decide.
 */
class MatchProfile
{
public:
    /// Types that can have duplicates; every other type has an empty profile.
    static bool isMatched(RecordType type);

    MatchProfile() = default;
    explicit MatchProfile(const Record &record);

    RecordType type() const { return m_type; }
    qint64 id() const { return m_id; }
    void setId(qint64 id) { m_id = id; }

    const QString &country() const { return m_country; }
    const QList<qint64> &partners() const { return m_partners; }

    /// Two records without a key in common are no duplicates.
    QStringList keys() const;

    /// Texts under which the search finds records worth comparing with this one.
    static QStringList searchTexts(const Record &record);

    /// A partner that the contact has a role for.
    void addPartner(qint64 partner);

    /// Places that the names of the partner are known for, by Gazetteer. Several: it is one of them.
    void setPlaces(const QList<Place> &places);

    /// The level of the partner is only assumed: another one says little against it.
    void assumeLevel() { m_levelIsKnown = false; }

    /// Both are profiles of the same type. Symmetric.
    RecordMatch match(const MatchProfile &other) const;

    /// All ways in which a name is folded: "Müller" as MUELLER and MULLER, Москва as MOSKVA and MOSKWA.
    static QStringList spellings(const QString &name);

    /// Whether both are one name of a person but for case, accents, umlauts and script.
    static bool isSamePersonName(const QString &a, const QString &b);

    /// Of a partner, in all its fields.
    static QStringList namesOf(const Record &partner);

private:
    void readContact(const Record &contact);
    void readSpellings(const QString &family, const QString &given, const QString &original);
    void readPartner(const Record &partner);
    RecordMatch matchPersons(const MatchProfile &other) const;
    RecordMatch matchOrganisations(const MatchProfile &other) const;
    RecordMatch matchPartners(const MatchProfile &other) const;
    bool isPerson() const { return !m_family.isEmpty() || !m_given.isEmpty(); }
    bool hasSameName(const MatchProfile &other) const;
    bool hasNearName(const MatchProfile &other) const;
    bool contradictsPlaceOf(const MatchProfile &other) const;
    bool contradictsMailOf(const MatchProfile &other) const;
    bool hasMark(QChar kind) const;
    bool sharesMark(const MatchProfile &other, QChar kind) const;

    qint64 m_id = 0;
    RecordType m_type = RecordType::Partner;
    qint8 m_level = 0; ///< Of partners: PartnerLevel.
    bool m_levelIsKnown = true;
    QString m_family, m_given, m_organisation, m_city; ///< Of contacts.
    QString m_country;
    QStringList m_names; ///< Of partners: every spelling of every name. Of persons: further "FAMILY|GIVEN".
    QStringList m_marks; ///< "m" and a mail, "p" and a phone, "w" and a Wikidata id, "g" and a place.
    QList<qint64> m_partners; ///< Of contacts.
};

} // namespace weltkontor
