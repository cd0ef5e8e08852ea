// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/partwords.h"

#include <QCoreApplication>

namespace weltkontor
{
class PartTexts
{
    Q_DECLARE_TR_FUNCTIONS(PartTexts)

public:
    static PartWords of(RecordType type);
};

PartWords PartTexts::of(RecordType type)
{
    switch (type) {
    case RecordType::Milestone:
        return {tr("Milestones"), tr("Add milestone"), tr("Remove milestone"), tr("No milestones yet.")};
    case RecordType::Role:
        return {tr("Roles"), tr("Add role"), tr("Remove role"), tr("No roles yet.")};
    case RecordType::ProgrammeItem:
        return {tr("Programme"), tr("Add item"), tr("Remove item"), tr("No items of the programme yet.")};
    case RecordType::Gift:
        return {tr("Gifts"), tr("Add gift"), tr("Remove gift"), tr("No gifts yet.")};
    case RecordType::FollowUp:
        return {tr("Follow-ups"), tr("Add follow-up"), tr("Remove follow-up"),
                tr("Nothing to be done here.")};
    case RecordType::Document:
        return {tr("Documents"), tr("Add file …"), tr("Remove document"),
                tr("No documents yet. Files can also be dropped onto this form.")};
    default:
        return {tr("Processing bases"), tr("Add processing basis"), tr("Remove processing basis"),
                tr("No processing basis yet: this contact's data may not leave the office.")};
    }
}

PartWords partWords(RecordType type)
{
    return PartTexts::of(type);
}

} // namespace weltkontor
