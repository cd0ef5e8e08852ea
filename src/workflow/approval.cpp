// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/approval.h"

#include "base/phrases.h"
#include "storage/history.h"
#include "storage/recordreader.h"

#include <QCoreApplication>
#include <QSet>

namespace weltkontor
{
namespace
{

const QString stateKey = QStringLiteral("state");
const QString approverKey = QStringLiteral("approved_by");

bool isApproved(const QString &state)
{
    return state == u"approved" || state == u"published";
}

/// What is approved is the content: not where it stands in its course, and not when it went out.
bool isContent(const QString &field)
{
    static const QSet<QString> course{stateKey, approverKey, QStringLiteral("translation_checked"),
                                      QStringLiteral("sent_on")};
    return !course.contains(field);
}

/// Who changed the content since it was approved last.
Result<QSet<QString>> authorsOf(Database &database, const RecordRef &record)
{
    const auto changes = History(database).changesOf(record);
    if (!changes)
        return changes.error();
    QSet<QString> authors;
    for (const RecordChange &change : *changes) {
        bool isApproval = false, isWriting = false;
        for (const RecordChange::FieldChange &field : change.fields) {
            isApproval = isApproval || (field.field == approverKey && !field.after.toString().isEmpty());
            isWriting = isWriting || isContent(field.field);
        }
        if (isWriting)
            authors += change.by;
        if (isApproval)
            break;
    }
    return authors;
}

QString refusal()
{
    return message("Approval",
                   QT_TRANSLATE_NOOP("Approval", "Approval needs a second person, and you have changed this "
                                                 "text yourself. Save it as a draft and ask somebody else in "
                                                 "the office to approve it."));
}

Result<bool> needsSecondPerson(Database &database)
{
    const auto profile = RecordReader(database).cityProfile();
    if (!profile)
        return profile.error();
    return profile->secondApproval;
}

} // namespace

bool isApprovedType(RecordType type)
{
    return RecordDescription::of(type).field(approverKey) != nullptr;
}

Result<QString> approvalRefusal(Database &database, const RecordRef &record)
{
    const auto second = needsSecondPerson(database);
    if (!second)
        return second.error();
    if (!*second || record.isNull())
        return QString();
    const auto authors = authorsOf(database, record);
    if (!authors)
        return authors.error();
    return authors->contains(database.user()) ? refusal() : QString();
}

Result<void> settleApproval(Database &database, Record &record)
{
    if (!isApprovedType(record.type()))
        return {};
    const auto second = needsSecondPerson(database);
    if (!second)
        return second.error();
    Record before(record.type());
    if (record.version != 0) {
        const auto stored = RecordReader(database).record(record.reference());
        if (!stored)
            return {}; // Saving says what became of it.
        before = *stored;
    }
    const QStringList differing = record.differingFields(before);
    const bool isWritten = std::any_of(differing.cbegin(), differing.cend(), isContent);
    const bool wasApproved = isApproved(before.text(stateKey));
    if (*second && isWritten && wasApproved && isApproved(record.text(stateKey))) {
        if (const auto set = record.setValue(stateKey, QStringLiteral("draft")); !set)
            return set;
    }
    const bool isNow = isApproved(record.text(stateKey));
    if (isNow && *second && (!wasApproved || isWritten)) {
        if (isWritten || record.version == 0)
            return Error{Error::Kind::Invalid, refusal(), {}};
        const auto refused = approvalRefusal(database, record.reference());
        if (!refused)
            return refused.error();
        if (!refused->isEmpty())
            return Error{Error::Kind::Invalid, *refused, {}};
    }
    const QString approver =
        isNow ? (wasApproved && !isWritten && !before.text(approverKey).isEmpty() ? before.text(approverKey)
                                                                                  : database.user())
              : QString();
    // Withdrawn keeps who had approved it: that is what it was.
    if (record.text(stateKey) == u"withdrawn" && !isWritten)
        return {};
    return record.setValue(approverKey, approver.isEmpty() ? QVariant() : QVariant(approver));
}

} // namespace weltkontor
