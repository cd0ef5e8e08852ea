// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/rowdraft.h"

namespace weltkontor
{

void PartDraft::give(const Field &field, const QVariant &value)
{
    record.setTrusted(field.index(), value);
    if (!given.contains(field.index()))
        given += field.index();
}

void PartDraft::give(const char *key, const QVariant &value)
{
    give(*record.description().field(QString::fromLatin1(key)), value);
}

QString PartDraft::partnerName() const
{
    for (const char *key : {"name_de", "name_en", "name_local", "name_latin"}) {
        const QString name = record.text(QString::fromLatin1(key));
        if (!name.isEmpty())
            return name;
    }
    return {};
}

bool PartDraft::namesPerson() const
{
    return !record.text(u"family_name").isEmpty() || !record.text(u"given_name").isEmpty() ||
           !record.text(u"name_original").isEmpty();
}

PartDraft &RowDraft::partOf(RecordType type, int slot)
{
    if (PartDraft *known = part(type, slot))
        return *known;
    parts += PartDraft{type, slot, Record(type), {}, {}};
    return parts.back();
}

void RowDraft::reject(const QString &why)
{
    problems += {row, {}, {}, why, ImportProblem::Severity::Error};
}

void RowDraft::leaveOut(const QString &why)
{
    parts.clear();
    isSkipped = true;
    problems = {{row, {}, {}, why, ImportProblem::Severity::Warning}};
}

} // namespace weltkontor
