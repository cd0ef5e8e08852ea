// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/formdata.h"

#include "base/phrases.h"
#include "storage/changeset.h"
#include "storage/history.h"
#include "storage/recordfinder.h"
#include "workflow/approval.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

QList<RecordRef> referencesOf(const Record &record)
{
    QList<RecordRef> references;
    for (const Field &field : record.description().fields()) {
        const QVariant &value = record.value(field);
        if (field.type() == FieldType::Reference && value.isValid())
            references += RecordRef(field.spec().target, value.toLongLong());
        if (field.type() == FieldType::ReferenceList) {
            for (const QVariant &id : value.toList())
                references += RecordRef(field.spec().target, id.toLongLong());
        }
        if (field.type() == FieldType::AnyReference || field.type() == FieldType::AnyReferenceList) {
            for (const QString &text :
                 field.isList() ? value.toStringList() : QStringList{value.toString()}) {
                if (const auto reference = RecordRef::fromText(text))
                    references += *reference;
            }
        }
    }
    return references;
}

/// What the reader's own titleOf() would hold on to must not leave its thread.
Result<FieldContext> plainContext(RecordReader &reader, Language language)
{
    auto context = reader.fieldContext(language);
    if (context)
        context->titleOf = {};
    return context;
}

Result<void> readTitles(RecordReader &reader, FormData &data, QList<RecordRef> wanted)
{
    wanted += referencesOf(data.record);
    for (const QList<Record> &parts : std::as_const(data.parts)) {
        for (const Record &part : parts)
            wanted += referencesOf(part);
    }
    if (!data.record.reference().isNull())
        wanted += data.record.reference();
    const auto titles = reader.titles(wanted);
    if (!titles)
        return titles.error();
    data.titles = *titles;
    data.title = data.titles.value(data.record.reference());
    return {};
}

QString stateText(const PartnershipState &state, Language language)
{
    const QString label = statusLabel(state.status, language);
    if (state.since.isEmpty())
        return label;
    return phrase(language, "FormData", QT_TRANSLATE_NOOP("FormData", "%1, since %2"))
        .arg(label, state.since.toText(language));
}

Result<void> readPartnerships(Database &database, FormData &data)
{
    RecordReader reader(database);
    const auto partnerships =
        reader.pointingTo(RecordType::Partnership, QStringLiteral("partner_id"), {data.record.id});
    if (!partnerships)
        return partnerships.error();
    QList<qint64> ids;
    for (const Record &partnership : *partnerships)
        ids += partnership.id;
    if (ids.isEmpty())
        return {};
    const auto states = RecordFinder(database).states(database.clock().today(), ids);
    if (!states)
        return states.error();
    for (const Record &partnership : *partnerships) {
        const PartnershipState state = states->value(partnership.id);
        RelatedRecord related{partnership.reference(), {}, {}};
        const QString kind = partnership.text(u"kind");
        const QString catalogue = QStringLiteral("partnership_kind");
        related.title = {data.context.catalogues.label(catalogue, kind, Language::German),
                         data.context.catalogues.label(catalogue, kind, Language::English)};
        related.remark = {stateText(state, Language::German), stateText(state, Language::English)};
        data.related[RecordType::Partnership] += related;
    }
    return {};
}

/// People by what they are for this partner or partnership.
Result<void> readRoles(RecordReader &reader, FormData &data, const QString &link)
{
    const auto roles = reader.pointingTo(RecordType::Role, link, {data.record.id});
    if (!roles)
        return roles.error();
    QList<RecordRef> contacts;
    for (const Record &role : *roles)
        contacts += RecordRef(RecordType::Contact, role.value(u"contact_id").toLongLong());
    const auto titles = reader.titles(contacts);
    if (!titles)
        return titles.error();
    for (qsizetype index = 0; index < roles->size(); ++index) {
        const QString german = roles->at(index).text(u"function_de");
        const QString english = roles->at(index).text(u"function_en");
        RelatedRecord related{contacts[index], titles->value(contacts[index]), {}};
        related.remark = {german.isEmpty() ? english : german, english.isEmpty() ? german : english};
        data.related[RecordType::Contact] += related;
    }
    return {};
}

Result<void> readRelated(Database &database, FormData &data)
{
    RecordReader reader(database);
    switch (data.record.type()) {
    case RecordType::Partner:
        if (const auto read = readPartnerships(database, data); !read)
            return read;
        return readRoles(reader, data, QStringLiteral("partner_id"));
    case RecordType::Partnership:
        return readRoles(reader, data, QStringLiteral("partnership_id"));
    default:
        return {};
    }
}

/// What a text on its way to the web needs to be told beside its fields.
Result<void> readCourse(Database &database, FormData &data)
{
    if (!isApprovedType(data.record.type()))
        return {};
    auto gaps = translationGaps(database, data.record.reference());
    if (!gaps)
        return gaps.error();
    data.gaps = *std::move(gaps);
    const auto profile = RecordReader(database).cityProfile();
    if (!profile)
        return profile.error();
    data.secondApproval = profile->secondApproval;
    auto refusal = approvalRefusal(database, data.record.reference());
    if (!refusal)
        return refusal.error();
    data.approvalRefusal = *std::move(refusal);
    return {};
}

/// Records that the references of a draft point to are shown by their titles, too.
QList<RecordRef> referencesOf(const Draft &draft)
{
    QList<RecordRef> references;
    for (const Field &field : RecordDescription::of(draft.record.type).fields()) {
        const QJsonValue content = draft.fields.value(field.key());
        if (field.type() == FieldType::Reference && content.isDouble())
            references += RecordRef(field.spec().target, content.toInteger());
    }
    return references;
}

Result<void> readStored(RecordReader &reader, const RecordRef &reference, FormData &data)
{
    auto record = reader.record(reference);
    // The city's profile is there from the beginning, though nobody saved it yet.
    if (!record && reference.type == RecordType::Settings) {
        const auto profile = reader.cityProfile();
        if (!profile)
            return profile.error();
        record = Record::from(*profile);
    }
    if (!record)
        return record.error();
    data.record = *record;
    for (const PartSpec &part : partsOf(reference.type)) {
        const auto parts = reader.pointingTo(part.type, QString::fromLatin1(part.link), {reference.id});
        if (!parts)
            return parts.error();
        data.parts.insert(part.type, *parts);
    }
    return {};
}

Result<void> saveParts(ChangeSet &changes, FormSubmission &submission)
{
    for (Record &part : submission.parts) {
        for (const PartSpec &spec : partsOf(submission.record.type())) {
            if (spec.type != part.type())
                continue;
            const Field *link = part.description().field(QString::fromLatin1(spec.link));
            part.setTrusted(link->index(), link->type() == FieldType::AnyReference
                                               ? QVariant(submission.record.reference().toText())
                                               : QVariant(qlonglong(submission.record.id)));
        }
        if (const auto saved = changes.save(part); !saved)
            return saved;
    }
    for (const RecordRef &removed : submission.removed) {
        if (const auto done = changes.remove(removed); !done)
            return done;
    }
    return {};
}

/// Out of the bin, as a change set of its own: history tells both, one after the other.
Result<void> bringBack(Database &database, Record &record)
{
    Act act;
    act.kind = Act::Kind::Restore;
    auto changes = ChangeSet::begin(database, act);
    if (!changes)
        return changes.error();
    if (const auto restored = (*changes)->restore(record.reference()); !restored)
        return restored;
    if (const auto committed = (*changes)->commit(); !committed)
        return committed.error();
    const auto stored = RecordReader(database).record(record.reference());
    if (!stored)
        return stored.error();
    record.version = stored->version;
    return {};
}

Result<void> saveAll(Database &database, FormSubmission &submission, FormAnswer &answer)
{
    if (submission.isBroughtBack) {
        if (const auto back = bringBack(database, submission.record); !back)
            return back;
    }
    if (const auto settled = settleApproval(database, submission.record); !settled)
        return settled;
    auto changes = ChangeSet::begin(database, submission.act);
    if (!changes)
        return changes.error();
    if (const auto saved = (*changes)->save(submission.record); !saved)
        return saved;
    if (const auto saved = saveParts(**changes, submission); !saved)
        return saved;
    const auto committed = (*changes)->commit();
    if (!committed)
        return committed.error();
    answer.changeSet = committed->value_or(0);
    answer.record = submission.record.reference();
    return {};
}

QList<FormConflict> findConflicts(Database &database, const FormSubmission &submission)
{
    QList<FormConflict> conflicts;
    RecordReader reader(database);
    for (const Record &mine : QList<Record>{submission.record} + submission.parts) {
        if (mine.version == 0)
            continue;
        const auto theirs = reader.record(mine.reference(), Bin::With);
        if (!theirs)
            continue;
        const bool isDeleted = !reader.record(mine.reference()).isOk();
        if (isDeleted || theirs->version != mine.version)
            conflicts += {Record(mine.type()), mine, *theirs, isDeleted};
    }
    return conflicts;
}

Result<qint64> restoreVersion(Database &database, const RecordRef &record, qint64 changeSet)
{
    auto version = History(database).versionAfter(record, changeSet);
    if (!version)
        return version.error();
    const auto present = RecordReader(database).record(record);
    if (!present)
        return present.error();
    version->version = present->version;
    Act act;
    act.kind = Act::Kind::Restore;
    auto changes = ChangeSet::begin(database, act);
    if (!changes)
        return changes.error();
    if (const auto saved = (*changes)->save(*version); !saved)
        return saved.error();
    const auto committed = (*changes)->commit();
    if (!committed)
        return committed.error();
    return committed->value_or(0);
}

} // namespace

bool hasDeskParts(RecordType type)
{
    return RecordDescription::of(type).isPrincipal() && type != RecordType::FollowUp &&
           type != RecordType::Document;
}

QList<PartSpec> partsOf(RecordType type)
{
    QList<PartSpec> parts;
    if (type == RecordType::Partnership)
        parts += {RecordType::Milestone, "partnership_id"};
    if (type == RecordType::Contact)
        parts += {{RecordType::Role, "contact_id"}, {RecordType::ProcessingBasis, "contact_id"}};
    if (type == RecordType::Visit)
        parts += {{RecordType::ProgrammeItem, "visit_id"}, {RecordType::Gift, "visit_id"}};
    if (hasDeskParts(type))
        parts += {{RecordType::FollowUp, "subject"}, {RecordType::Document, "subject"}};
    return parts;
}

Result<FormData> readForm(Database &database, const RecordRef &reference, Language language)
{
    FormData data;
    RecordReader reader(database);
    auto context = plainContext(reader, language);
    if (!context)
        return context.error();
    data.context = *std::move(context);
    if (const auto read = readStored(reader, reference, data); !read)
        return read.error();
    if (const auto read = readRelated(database, data); !read)
        return read.error();
    if (const auto read = readCourse(database, data); !read)
        return read.error();
    // A draft that cannot be read is no reason not to show the record.
    if (const auto draft = DraftStore(database).find(reference))
        data.draft = *draft;
    if (const auto read =
            readTitles(reader, data, data.draft ? referencesOf(*data.draft) : QList<RecordRef>());
        !read)
        return read.error();
    return data;
}

Result<FormData> readNewForm(Database &database, RecordType type, const QHash<QString, QVariant> &presets,
                             Language language)
{
    FormData data;
    RecordReader reader(database);
    auto context = plainContext(reader, language);
    if (!context)
        return context.error();
    data.context = *std::move(context);
    data.record = Record(type);
    for (auto it = presets.cbegin(); it != presets.cend(); ++it)
        (void)data.record.setValue(it.key(), it.value()); // A preset that does not fit is left out.
    if (const auto drafts = DraftStore(database).all()) {
        for (const Draft &draft : *drafts) {
            if (draft.record.type == type && draft.record.isNull()) {
                data.draft = draft;
                break;
            }
        }
    }
    if (const auto read =
            readTitles(reader, data, data.draft ? referencesOf(*data.draft) : QList<RecordRef>());
        !read)
        return read.error();
    return data;
}

FormAnswer saveForm(Database &database, FormSubmission submission)
{
    FormAnswer answer;
    answer.isCreated = submission.record.version == 0;
    answer.record = submission.record.reference();
    const FormSubmission given = submission;
    answer.saved = saveAll(database, submission, answer);
    if (!answer.saved && answer.saved.error().kind == Error::Kind::Conflict)
        answer.conflicts = findConflicts(database, given);
    return answer;
}

FormAnswer restoreForm(Database &database, const RecordRef &record, qint64 changeSet)
{
    FormAnswer answer;
    answer.record = record;
    const auto restored = restoreVersion(database, record, changeSet);
    if (restored)
        answer.changeSet = *restored;
    else
        answer.saved = restored.error();
    return answer;
}

} // namespace weltkontor
