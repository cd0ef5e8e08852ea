// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

enum class PublicationState { Draft, Approved, Published, Withdrawn };
template<>
struct ChoicesOf<PublicationState> {
    static const ChoiceSpec values[4];
};

/// A piece of news.
struct Article {
    static constexpr RecordType recordType = RecordType::Article;
    static std::span<const FieldSpec> fields();

    ArticleId id;
    qint64 version = 0;

    Bilingual title;
    Bilingual teaser;
    Bilingual body; ///< Markdown.
    QDate date;
    QDate shownFrom;
    QDate shownUntil; ///< The last day it is shown; null: no end.
    DocumentId picture;
    Bilingual pictureAlt;
    bool pictureDecorative = false; ///< It tells nothing, so it needs no text instead.
    QString pictureCredit;
    QList<PartnerId> partners;
    PublicationState state = PublicationState::Draft;
    bool inInfoletter = false;
    QString approvedBy;           ///< The user who approved it as it is; empty before.
    QDateTime translationChecked; ///< When somebody said that both languages say the same.

    /// Published and within its dates on that day.
    bool isShownOn(const QDate &day) const
    {
        return state == PublicationState::Published && (!shownFrom.isValid() || shownFrom <= day) &&
               (!shownUntil.isValid() || day <= shownUntil);
    }
};

} // namespace weltkontor
