// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recordmerger.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/partialdate.h"
#include "domain/phonenumber.h"
#include "import/partnerindex.h"

namespace weltkontor
{
namespace
{

quint64 bitOf(const Field &field)
{
    Q_ASSERT(field.index() < 64);
    return quint64(1) << field.index();
}

bool isInternalNote(const Field &field)
{
    return field.key() == u"note";
}

bool isPartnerName(const Record &record, const Field &field)
{
    return record.type() == RecordType::Partner && field.key().startsWith(u"name_");
}

qsizetype lettersBeyondAscii(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.unicode() > 127; });
}

/// Of two spellings of a name the one with the letters of the language is the better one, then the one that
/// is neither in capitals nor in small letters.
bool isBetterSpelling(const QString &given, const QString &present)
{
    const qsizetype more = lettersBeyondAscii(given) - lettersBeyondAscii(present);
    const auto isUniform = [](const QString &text) {
        return text == text.toUpper() || text == text.toLower();
    };
    return more > 0 || (more == 0 && isUniform(present) && !isUniform(given));
}

/// "J." says nothing against "Jörg".
bool isInitialOf(const QString &given, const QString &present)
{
    const QString initial = searchForm(given);
    const QString name = searchForm(present);
    return initial.size() == 1 && name.size() > 1 && name.startsWith(initial);
}

bool isPersonName(const Record &record, const Field &field)
{
    return record.type() == RecordType::Contact &&
           (field.key() == u"given_name" || field.key() == u"family_name");
}

/// 1988 says nothing against 1988-06-24.
bool isLessExact(const QString &given, const QString &present)
{
    return present.size() > given.size() && present.startsWith(given + u'-');
}

} // namespace

QString withLines(const QString &text, const QString &more)
{
    QStringList lines = text.split(u'\n');
    QString result = text;
    const QStringList further = more.split(u'\n');
    for (const QString &line : further) {
        if (line.trimmed().isEmpty() || lines.contains(line))
            continue;
        lines += line;
        result += (result.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    }
    return result;
}

QString noteLine(const Field &field, const QVariant &value, const FieldContext &context)
{
    return QStringLiteral("%1: %2").arg(field.label(messageLanguage()), displayText(field, value, context));
}

RecordMerger::RecordMerger(const ColumnMapping &mapping, ImportPolicy policy, const FieldContext &context)
    : m_policy(policy)
    , m_context(context)
{
    for (const MappedColumn &column : mapping.columns) {
        if (column.target && column.policy)
            m_columns += {*column.target, *column.policy};
    }
}

/// A cell may fill more fields than the one of its column: the parts of a name, a second phone.
ImportPolicy RecordMerger::policyOf(const PartDraft &part, const Field &field) const
{
    std::optional<ImportPolicy> related;
    for (const ColumnPolicy &one : m_columns) {
        if (one.target.type() != part.type || one.target.slot() != part.slot)
            continue;
        const Field &column = one.target.field();
        if (one.target.kind() != ImportTarget::Kind::WholeName && column.index() == field.index())
            return one.policy;
        const bool isOfName = one.target.kind() == ImportTarget::Kind::WholeName &&
                              (field.key() == u"salutation" || field.key() == u"academic_title" ||
                               isPersonName(part.record, field));
        const bool isFurther = column.type() == field.type() &&
                               (field.type() == FieldType::Phone || field.type() == FieldType::Mail);
        if (isOfName || isFurther)
            related = one.policy;
    }
    return related.value_or(m_policy);
}

bool RecordMerger::holds(const Record &record, const Field &field, const QVariant &given) const
{
    const QVariant &present = record.value(field);
    if (means(field, present, given))
        return true;
    if (isInternalNote(field))
        return withLines(present.toString(), given.toString()) == present.toString();
    // Kept in the note, since another row said something else.
    if (record.text(u"note").split(u'\n').contains(noteLine(field, given, m_context)))
        return true;
    if (isPersonName(record, field))
        return MatchProfile::isSamePersonName(present.toString(), given.toString());
    if (!isPartnerName(record, field))
        return false;
    const QStringList names = MatchProfile::namesOf(record);
    return std::any_of(names.begin(), names.end(), [&given](const QString &name) {
        return PartnerIndex::isSameName(name, given.toString());
    });
}

bool RecordMerger::holds(const Record &record, const PartDraft &part) const
{
    const QList<Field> &fields = record.description().fields();
    const bool all = std::all_of(part.given.begin(), part.given.end(), [&](int index) {
        return holds(record, fields[index], part.record.value(index));
    });
    const QString note = record.text(u"note");
    return all && withLines(note, part.notes.join(u'\n')) == note;
}

int RecordMerger::agreements(const Record &record, const PartDraft &part) const
{
    const QList<Field> &fields = record.description().fields();
    return int(std::count_if(part.given.begin(), part.given.end(), [&](int index) {
        return holds(record, fields[index], part.record.value(index));
    }));
}

bool RecordMerger::means(const Field &field, const QVariant &present, const QVariant &given) const
{
    if (present == given)
        return true;
    if (!present.isValid())
        return false;
    switch (field.type()) {
    case FieldType::Phone: {
        const auto a = PhoneNumber::fromText(present.toString(), m_context.home);
        const auto b = PhoneNumber::fromText(given.toString(), m_context.home);
        return a && b && !a->e164().isEmpty() && a->e164() == b->e164();
    }
    case FieldType::Mail:
        return present.toString().compare(given.toString(), Qt::CaseInsensitive) == 0;
    case FieldType::PartialDate:
        return isLessExact(given.toString(), present.toString());
    case FieldType::CatalogueList:
    case FieldType::TextList: {
        const QStringList items = present.toStringList();
        const QStringList wanted = given.toStringList();
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const QString &item) { return items.contains(item); });
    }
    case FieldType::Text:
        return field.key() == u"given_name" && isInitialOf(given.toString(), present.toString());
    default:
        return false;
    }
}

void RecordMerger::set(ImportPlan::PlannedRecord &planned, const Field &field, const QVariant &value,
                       Outcome &outcome)
{
    const QVariant before = planned.record.value(field);
    if (before == value)
        return;
    planned.record.setTrusted(field.index(), value);
    outcome.changes += {field.index(), before, value};
}

void RecordMerger::mergePartnerName(ImportPlan::PlannedRecord &planned, const Field &field,
                                    const QString &given, ImportPolicy policy, Outcome &outcome) const
{
    const QString present = planned.record.text(field.key());
    if (PartnerIndex::isSameName(present, given)) {
        if (policy == ImportPolicy::Update && isBetterSpelling(given, present))
            set(planned, field, given, outcome);
        return;
    }
    if (present.isEmpty()) {
        set(planned, field, given, outcome);
        return;
    }
    const QStringList names = MatchProfile::namesOf(planned.record);
    const bool isKnown = std::any_of(names.begin(), names.end(), [&given](const QString &name) {
        return PartnerIndex::isSameName(name, given);
    });
    if (isKnown)
        return;
    // A name in another language replaces none.
    const Field &further = *planned.record.description().field(u"further_names");
    set(planned, further, planned.record.value(further).toStringList() + QStringList{given}, outcome);
}

std::optional<QVariant> RecordMerger::mergedValue(const ImportPlan::PlannedRecord &planned,
                                                  const Field &field, const QVariant &given,
                                                  ImportPolicy policy, bool fromOtherRow) const
{
    const QVariant &present = planned.record.value(field);
    if (means(field, present, given))
        return present;
    if (isInternalNote(field))
        return withLines(present.toString(), given.toString());
    if (field.type() == FieldType::TextList || field.type() == FieldType::CatalogueList) {
        QStringList items = present.toStringList();
        const QStringList wanted = given.toStringList();
        for (const QString &item : wanted) {
            if (!items.contains(item))
                items += item;
        }
        return items;
    }
    const bool isFilled = present.isValid() && present != QVariant(false);
    if (isFilled && policy == ImportPolicy::Fill && !planned.isNew() &&
        planned.before[field.index()] == present)
        return present;
    const bool isMoreExact = means(field, given, present);
    if (fromOtherRow && !isMoreExact)
        return std::nullopt;
    return isFilled && policy == ImportPolicy::Fill && !planned.isNew() ? present : given;
}

RecordMerger::Outcome RecordMerger::merge(ImportPlan::PlannedRecord &planned, const PartDraft &part,
                                          qint64 row) const
{
    Outcome outcome;
    const QList<Field> &fields = planned.record.description().fields();
    for (const int index : part.given) {
        const Field &field = fields[index];
        const QVariant &given = part.record.value(index);
        const ImportPolicy policy = m_columns.isEmpty() ? m_policy : policyOf(part, field);
        const bool fromOtherRow = planned.firstRow != row && (planned.claimed & bitOf(field)) != 0;
        planned.claimed |= bitOf(field);
        if (policy == ImportPolicy::Skip && !planned.isNew())
            continue;
        if (isPartnerName(planned.record, field)) {
            mergePartnerName(planned, field, given.toString(), policy, outcome);
            continue;
        }
        const QString name = planned.record.value(field).toString();
        if (isPersonName(planned.record, field) && MatchProfile::isSamePersonName(name, given.toString())) {
            if ((policy == ImportPolicy::Update || planned.isNew()) &&
                isBetterSpelling(given.toString(), name))
                set(planned, field, given, outcome);
            continue;
        }
        if (const auto value = mergedValue(planned, field, given, policy, fromOtherRow))
            set(planned, field, *value, outcome);
        else
            outcome.contradictions += index;
    }
    const bool isLeft = m_policy == ImportPolicy::Skip && !planned.isNew();
    const Field *note = planned.record.description().field(u"note");
    if (note && !part.notes.isEmpty() && !isLeft)
        set(planned, *note, withLines(planned.record.value(*note).toString(), part.notes.join(u'\n')),
            outcome);
    return outcome;
}

} // namespace weltkontor
