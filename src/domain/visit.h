// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

namespace weltkontor
{

enum class VisitDirection { Incoming, Outgoing };
template<>
struct ChoicesOf<VisitDirection> {
    static const ChoiceSpec values[2];
};

enum class VisitType { Delegation, CourtesyCall, GoldenBook, Exchange, Event };
template<>
struct ChoicesOf<VisitType> {
    static const ChoiceSpec values[5];
};

/// Guests at the town hall, or the city's delegation elsewhere.
struct Visit {
    static constexpr RecordType recordType = RecordType::Visit;
    static std::span<const FieldSpec> fields();

    VisitId id;
    qint64 version = 0;

    VisitDirection direction = VisitDirection::Incoming;
    VisitType type = VisitType::Delegation;
    PartialDate begin;
    PartialDate end;
    QString place;
    QList<PartnerId> partners;
    QString host;
    QList<ContactId> hosts;  ///< In protocol order.
    QList<ContactId> guests; ///< In protocol order.
    QString programme;       ///< Notes; its items are records of their own: ProgrammeItem.
    QString gifts;           ///< Notes; see Gift.
    QString result;
    Bilingual title;
    Bilingual text; ///< Public, Markdown.
    QList<DocumentId> pictures;
    PublicationState state = PublicationState::Draft;
    QString approvedBy; ///< As of an Article, like the next.
    QDateTime translationChecked;
};

} // namespace weltkontor
