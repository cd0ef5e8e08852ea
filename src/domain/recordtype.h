// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace weltkontor
{

/// The kinds of record. The order is the order in which they are shown; the numbers are never stored.
enum class RecordType {
    Partner,
    Partnership,
    Milestone,
    Contact,
    Role,
    ProcessingBasis,
    Article,
    Visit,
    ProgrammeItem,
    Gift,
    Infoletter,
    Document,
    FollowUp,
    CatalogueEntry,
    Settings,
    SavedView,
    ImportRecipe,
    PublishTarget,
    Publication,
    DistinctPair
};

/// The identity of a record of one type, given by the database; 0 before the first save.
template<RecordType Type>
struct Id {
    static constexpr RecordType type = Type;
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

using PartnerId = Id<RecordType::Partner>;
using PartnershipId = Id<RecordType::Partnership>;
using MilestoneId = Id<RecordType::Milestone>;
using ContactId = Id<RecordType::Contact>;
using RoleId = Id<RecordType::Role>;
using ProcessingBasisId = Id<RecordType::ProcessingBasis>;
using ArticleId = Id<RecordType::Article>;
using VisitId = Id<RecordType::Visit>;
using ProgrammeItemId = Id<RecordType::ProgrammeItem>;
using GiftId = Id<RecordType::Gift>;
using InfoletterId = Id<RecordType::Infoletter>;
using DocumentId = Id<RecordType::Document>;
using FollowUpId = Id<RecordType::FollowUp>;

/// Any record: what history, search, links and follow-ups point to. Text form "partner:12".
struct RecordRef {
    RecordType type = RecordType::Partner;
    qint64 id = 0;

    RecordRef() = default;
    RecordRef(RecordType ofType, qint64 withId)
        : type(ofType)
        , id(withId)
    {
    }
    template<RecordType Type>
    RecordRef(Id<Type> typed)
        : type(Type)
        , id(typed.value)
    {
    }

    bool isNull() const { return id == 0; }
    QString toText() const;
    static std::optional<RecordRef> fromText(const QString &text);
    auto operator<=>(const RecordRef &) const = default;
};

size_t qHash(const RecordRef &reference, size_t seed = 0);

} // namespace weltkontor
