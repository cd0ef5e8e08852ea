// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/recordmerge.h"

#include "base/phrases.h"
#include "domain/distinctpair.h"
#include "storage/changeset.h"

namespace weltkontor
{
namespace
{

/// Where a second value of a field has a place of its own.
struct SecondPlace {
    RecordType type;
    const char *field;
    const char *places[3];
};

constexpr SecondPlace secondPlaces[] = {
    {RecordType::Contact, "email", {"email2"}},
    {RecordType::Contact, "phone", {"phone2", "mobile"}},
    {RecordType::Contact, "mobile", {"phone2"}},
    {RecordType::Partner, "name_de", {"further_names"}},
    {RecordType::Partner, "name_en", {"further_names"}},
    {RecordType::Partner, "name_local", {"further_names"}},
    {RecordType::Partner, "name_latin", {"further_names"}},
};

/// Fields where the second value of @p field may go: lists, and those that are empty in both records.
const Field *secondPlace(const Record &kept, const Record &other, const Field &field)
{
    for (const SecondPlace &row : secondPlaces) {
        if (row.type != kept.type() || field.key() != QLatin1String(row.field))
            continue;
        for (const char *key : row.places) {
            const Field *place = key ? kept.description().field(QString::fromLatin1(key)) : nullptr;
            if (!place)
                continue;
            const bool isFree = !kept.value(*place).isValid() && !other.value(*place).isValid();
            if (place->isList() || isFree)
                return place;
        }
    }
    return nullptr;
}

bool isJoined(const Field &field)
{
    return field.isList() || field.type() == FieldType::MultilineText || field.type() == FieldType::Markdown;
}

QVariant joined(const Field &field, const QVariant &a, const QVariant &b)
{
    if (!field.isList())
        return QVariant(a.toString() + QStringLiteral("\n\n") + b.toString());
    if (field.type() == FieldType::ReferenceList) {
        QVariantList all = a.toList();
        for (const QVariant &one : b.toList()) {
            if (!all.contains(one))
                all += one;
        }
        return all;
    }
    QStringList all = a.toStringList() + b.toStringList();
    all.removeDuplicates();
    return all;
}

MergeField mergeField(const Record &kept, const Record &other, const Field &field)
{
    MergeField row{field.key(), kept.value(field), other.value(field), MergeSource::Kept, false};
    const bool bothSet = row.kept.isValid() && row.other.isValid();
    if (field.type() == FieldType::Boolean)
        return row;
    if (!row.kept.isValid())
        row.proposed = MergeSource::Other;
    row.canBeBoth = bothSet && (isJoined(field) || secondPlace(kept, other, field));
    // Nothing is lost unless a person says so.
    if (row.canBeBoth)
        row.proposed = MergeSource::Both;
    return row;
}

/// @p value with the record @p from replaced by @p to; nothing where it does not point there.
std::optional<QVariant> pointedElsewhere(const Field &field, const QVariant &value, const RecordRef &from,
                                         const RecordRef &to)
{
    switch (field.type()) {
    case FieldType::Reference:
        if (field.spec().target != from.type || value.toLongLong() != from.id)
            return std::nullopt;
        return QVariant(qlonglong(to.id));
    case FieldType::AnyReference:
        return value.toString() == from.toText() ? std::optional(QVariant(to.toText())) : std::nullopt;
    case FieldType::ReferenceList: {
        QVariantList list = value.toList();
        if (field.spec().target != from.type || !list.contains(QVariant(qlonglong(from.id))))
            return std::nullopt;
        QVariantList changed;
        for (const QVariant &one : std::as_const(list)) {
            const QVariant target = one.toLongLong() == from.id ? QVariant(qlonglong(to.id)) : one;
            if (!changed.contains(target))
                changed += target;
        }
        return QVariant(changed);
    }
    case FieldType::AnyReferenceList: {
        QStringList list = value.toStringList();
        if (!list.contains(from.toText()))
            return std::nullopt;
        list.replaceInStrings(from.toText(), to.toText());
        list.removeDuplicates();
        return QVariant(list);
    }
    default:
        return std::nullopt;
    }
}

/// Both records of a pair that was kept apart are the same now, or the pair stands already.
bool isPointless(const Record &link)
{
    return link.type() == RecordType::DistinctPair &&
           link.value(u"first_record") == link.value(u"second_record");
}

/// Moves every link of a change set from one record to another.
class LinkMover
{
public:
    LinkMover(Database &database, ChangeSet &changes, const RecordRef &from, const RecordRef &to)
        : m_reader(database)
        , m_changes(changes)
        , m_from(from)
        , m_to(to)
    {
    }

    Result<void> move()
    {
        const auto present = m_reader.linksTo(m_to);
        const auto links = m_reader.linksTo(m_from);
        if (!present || !links)
            return present ? links.error() : present.error();
        for (const RecordRef &reference : *present) {
            if (const auto record = m_reader.record(reference))
                m_present += *record;
        }
        for (const RecordRef &reference : *links) {
            // What lies in the bin keeps pointing to what lies in the bin.
            const auto record = m_reader.record(reference);
            if (!record && record.error().kind != Error::Kind::NotFound)
                return record.error();
            if (record) {
                if (const auto moved = moveLink(*record); !moved)
                    return moved.error();
            }
        }
        return {};
    }

private:
    Result<void> moveLink(const Record &link)
    {
        Record changed = link;
        for (const Field &field : link.description().fields()) {
            if (const auto value = pointedElsewhere(field, link.value(field), m_from, m_to))
                changed.setTrusted(field.index(), *value);
        }
        const bool isThere = std::any_of(m_present.begin(), m_present.end(), [&](const Record &one) {
            return one.id != link.id && one.sameContent(changed);
        });
        if (isThere || isPointless(changed))
            return m_changes.remove(link.reference());
        m_present += changed;
        return m_changes.save(changed);
    }

    RecordReader m_reader;
    ChangeSet &m_changes;
    RecordRef m_from, m_to;
    QList<Record> m_present; ///< Links to m_to.
};

} // namespace

Result<MergeProposal> RecordMerge::propose(Database &database, const RecordRef &kept, const RecordRef &other)
{
    Q_ASSERT(kept.type == other.type && kept.id != other.id);
    RecordReader reader(database);
    auto keptRecord = reader.record(kept);
    if (!keptRecord)
        return keptRecord.error();
    auto otherRecord = reader.record(other);
    if (!otherRecord)
        return otherRecord.error();
    const auto links = reader.linksTo(other);
    if (!links)
        return links.error();
    MergeProposal proposal{*std::move(keptRecord), *std::move(otherRecord), {}, int(links->size())};
    for (const Field &field : proposal.kept.description().fields()) {
        if (proposal.kept.value(field) != proposal.other.value(field))
            proposal.fields += mergeField(proposal.kept, proposal.other, field);
    }
    return proposal;
}

Record RecordMerge::merged(const MergeProposal &proposal, const QHash<QString, MergeSource> &choices)
{
    Record record = proposal.kept;
    const RecordDescription &description = record.description();
    QList<const MergeField *> seconds;
    for (const MergeField &row : proposal.fields) {
        const Field &field = *description.field(row.field);
        const MergeSource source = choices.value(row.field, row.proposed);
        if (source == MergeSource::Other)
            record.setTrusted(field.index(), row.other);
        else if (source == MergeSource::Both && row.canBeBoth && isJoined(field))
            record.setTrusted(field.index(), joined(field, row.kept, row.other));
        else if (source == MergeSource::Both && row.canBeBoth)
            seconds += &row;
    }
    // Only now it is known what the places for second values hold.
    for (const MergeField *row : std::as_const(seconds)) {
        const Field &field = *description.field(row->field);
        const Field *place = secondPlace(record, proposal.other, field);
        if (place && place->isList()) {
            const QStringList names(row->other.toString());
            record.setTrusted(place->index(), joined(*place, record.value(*place), names));
        } else if (place) {
            record.setTrusted(place->index(), row->other);
        } else if (const Field *note = description.field(u"note")) {
            // Another field took the free place; what a person wanted to keep is kept.
            const QString line =
                field.label(messageLanguage()) + QStringLiteral(": ") + row->other.toString();
            const QString before = record.value(*note).toString();
            record.setTrusted(note->index(), before.isEmpty() ? line : before + u'\n' + line);
        }
    }
    return record;
}

Result<qint64> RecordMerge::apply(Database &database, const MergeProposal &proposal,
                                  const QHash<QString, MergeSource> &choices)
{
    Record record = merged(proposal, choices);
    RecordReader reader(database);
    const auto context = reader.fieldContext(messageLanguage());
    if (!context)
        return context.error();
    auto changes = ChangeSet::begin(database, Act(Act::Kind::Merge, titleOf(record, *context)));
    if (!changes)
        return changes.error();
    const auto stillThere = reader.record(proposal.other.reference());
    if (!stillThere || stillThere->version != proposal.other.version)
        return Error{Error::Kind::Conflict,
                     message("RecordMerge",
                             QT_TRANSLATE_NOOP("RecordMerge",
                                               "Somebody else changed or deleted one of the two records "
                                               "meanwhile. Nothing was merged; compare them again.")),
                     proposal.other.reference().toText()};
    if (const auto saved = (*changes)->save(record); !saved)
        return saved.error();
    LinkMover mover(database, **changes, proposal.other.reference(), record.reference());
    if (const auto moved = mover.move(); !moved)
        return moved.error();
    if (const auto removed = (*changes)->remove(proposal.other.reference()); !removed)
        return removed.error();
    const auto done = (*changes)->commit();
    if (!done)
        return done.error();
    return **done;
}

} // namespace weltkontor
