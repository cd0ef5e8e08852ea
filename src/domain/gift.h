// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

enum class GiftDirection { Given, Received };
template<>
struct ChoicesOf<GiftDirection> {
    static const ChoiceSpec values[2];
};

/// A present of a visit, given by the city or received.
struct Gift {
    static constexpr RecordType recordType = RecordType::Gift;
    static std::span<const FieldSpec> fields();

    GiftId id;
    qint64 version = 0;

    VisitId visit;
    GiftDirection direction = GiftDirection::Given;
    QString description;
    ContactId contact; ///< Who got or brought it; null: the delegation as a whole.
    QString worth;     ///< As typed, with its currency: what rules on accepting presents ask for.
    QString note;
};

/// Whether both name the same thing: case, accents and the order of words do not count, and one may say more
/// ("Bildband", "Bildband der Stadt").
bool isSameGift(const QString &one, const QString &other);

} // namespace weltkontor
