// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

namespace weltkontor
{

/// The weekly letter of one week.
struct Infoletter {
    static constexpr RecordType recordType = RecordType::Infoletter;
    static std::span<const FieldSpec> fields();

    qint64 version = 0;
    InfoletterId id;

    std::optional<qint64> year; ///< ISO 8601 week-numbering year.
    std::optional<qint64> week; ///< ISO 8601 week, 1 to 53.
    Bilingual introduction;
    QList<RecordRef> items; ///< Articles and visits, in order.
    PublicationState state = PublicationState::Draft;
    QDate sentOn;
    QString approvedBy; ///< As of an Article, like the next.
    QDateTime translationChecked;
};

} // namespace weltkontor
