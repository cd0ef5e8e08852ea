// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/persondata.h"

#include "base/phrases.h"
#include "base/savefile.h"
#include "domain/processingbasis.h"
#include "domain/publication.h"
#include "domain/role.h"
#include "report/listreport.h"
#include "storage/erasure.h"
#include "storage/history.h"
#include "storage/recordreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace weltkontor
{
namespace
{

const char *wordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Create:
        return QT_TRANSLATE_NOOP("PersonData", "created");
    case ChangeKind::Edit:
        return QT_TRANSLATE_NOOP("PersonData", "changed");
    case ChangeKind::Delete:
        return QT_TRANSLATE_NOOP("PersonData", "deleted");
    case ChangeKind::Restore:
        return QT_TRANSLATE_NOOP("PersonData", "restored");
    }
    Q_UNREACHABLE();
}

PrintColumn header(const QString &title)
{
    PrintColumn column;
    column.title = title;
    column.isRowHeader = column.isRequired = true;
    return column;
}

PrintColumn text(const QString &title, double weight)
{
    PrintColumn column;
    column.title = title;
    column.isRequired = true;
    column.weight = weight;
    return column;
}

QString momentText(const QDateTime &at, Language language)
{
    return localeOf(language).toString(at.toLocalTime(), QLocale::ShortFormat);
}

/// Whether a visitor could see the contact at that publication: a published role and a basis for it.
Result<bool> wasPublic(Database &database, const QList<RecordRef> &records, const Publication &publication)
{
    History history(database);
    const qint64 changeSet = publication.changeSet.value_or(0);
    const QDate day = publication.at.toLocalTime().date();
    bool hasRole = false;
    bool hasBasis = false;
    for (const RecordRef &reference : records) {
        if (reference.type != RecordType::Role && reference.type != RecordType::ProcessingBasis)
            continue;
        const auto version = history.versionAfter(reference, changeSet);
        if (!version && version.error().kind == Error::Kind::NotFound)
            continue;
        if (!version)
            return version.error();
        if (reference.type == RecordType::Role) {
            hasRole = hasRole || version->value(u"published").toBool();
        } else if (const auto basis = version->to<ProcessingBasis>()) {
            hasBasis =
                hasBasis || (basis->purpose == ProcessingPurpose::Publication && basis->isValidOn(day));
        }
    }
    return hasRole && hasBasis;
}

} // namespace

Result<PersonData> PersonData::read(Database &database, ContactId contact, Language language)
{
    const auto plan = Erasure(database).plan(contact);
    if (!plan)
        return plan.error();
    const auto profile = RecordReader(database).cityProfile();
    if (!profile)
        return profile.error();
    PersonData data;
    data.m_language = language;
    data.m_day = database.clock().today();
    data.m_office = profile->cityName.inOrOther(language);
    RecordOutput output(database, language);
    for (const RecordRef &reference : plan->records) {
        auto page = output.page(reference);
        // What is in the bin is told by its changes.
        if (!page && page.error().kind == Error::Kind::NotFound && reference != RecordRef(contact))
            continue;
        if (!page)
            return page.error();
        auto object = output.jsonWithLinks(reference);
        if (!object)
            return object.error();
        data.m_pages += *std::move(page);
        data.m_objects += *std::move(object);
    }
    History history(database);
    const auto context = RecordReader(database).fieldContext(language);
    if (!context)
        return context.error();
    for (const RecordRef &reference : plan->records) {
        const auto changes = history.changesOf(reference);
        if (!changes)
            return changes.error();
        for (const RecordChange &change : *changes) {
            Change told{
                change.at, change.by, change.record, phrase(language, "PersonData", wordOf(change.kind)), {}};
            for (const RecordChange::FieldChange &one : change.fields) {
                const Field &field = *RecordDescription::of(reference.type).field(one.field);
                const QString before = displayText(field, one.before, *context);
                const QString after = displayText(field, one.after, *context);
                told.fields += {field.label(language),
                                before.isEmpty() ? after : before + QStringLiteral(" → ") + after};
            }
            data.m_changes += told;
        }
    }
    std::stable_sort(data.m_changes.begin(), data.m_changes.end(),
                     [](const Change &a, const Change &b) { return a.at < b.at; });
    const auto publications = RecordReader(database).all<Publication>();
    if (!publications)
        return publications.error();
    for (const Publication &publication : *publications) {
        const auto isPublic = wasPublic(database, plan->records, publication);
        if (!isPublic)
            return isPublic.error();
        if (*isPublic)
            data.m_publications += {publication.target, publication.at};
    }
    return data;
}

QJsonObject PersonData::toJson() const
{
    QJsonArray records, changes, publications;
    for (const QJsonObject &object : m_objects)
        records += object;
    for (const Change &change : m_changes) {
        QJsonArray fields;
        for (const RecordPage::Line &line : change.fields)
            fields +=
                QJsonObject{{QStringLiteral("field"), line.label}, {QStringLiteral("value"), line.text}};
        changes += QJsonObject{{QStringLiteral("at"), change.at.toString(Qt::ISODate)},
                               {QStringLiteral("by"), change.by},
                               {QStringLiteral("record"), change.record.toText()},
                               {QStringLiteral("what"), change.what},
                               {QStringLiteral("fields"), fields}};
    }
    for (const Published &one : m_publications)
        publications += QJsonObject{{QStringLiteral("target"), one.target},
                                    {QStringLiteral("at"), one.at.toString(Qt::ISODate)}};
    return {{QStringLiteral("name"), name()},
            {QStringLiteral("asOf"), m_day.toString(Qt::ISODate)},
            {QStringLiteral("records"), records},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("publications"), publications}};
}

ListGroup PersonData::groupOf(const RecordPage &page, const QString &heading) const
{
    ListGroup group;
    group.heading.text = heading;
    group.columns = {header({}), text({}, 3)};
    group.hasColumnTitles = false;
    for (const RecordPage::Section &section : page.sections) {
        for (const RecordPage::Line &line : section.lines)
            group.rows += PrintRow{ListCell(line.label), ListCell(line.text)};
    }
    return group;
}

ListGroup PersonData::linkGroup() const
{
    ListGroup group;
    group.heading.text = phrase(m_language, "PersonData", QT_TRANSLATE_NOOP("PersonData", "Named in"));
    group.columns = {header({}), text({}, 3)};
    group.hasColumnTitles = false;
    for (const RecordPage::Link &link : m_pages.first().links) {
        const bool isOwn = std::any_of(m_pages.begin(), m_pages.end(),
                                       [&](const RecordPage &page) { return page.record == link.record; });
        if (!isOwn)
            group.rows += PrintRow{ListCell(RecordDescription::of(link.record.type).name(m_language)),
                                   ListCell(link.title)};
    }
    return group;
}

ListGroup PersonData::changeGroup() const
{
    const auto word = [this](const char *source) { return phrase(m_language, "PersonData", source); };
    ListGroup group;
    group.heading.text = word(QT_TRANSLATE_NOOP("PersonData", "Who entered and changed what, and when"));
    group.columns = {header(word(QT_TRANSLATE_NOOP("PersonData", "When"))),
                     text(word(QT_TRANSLATE_NOOP("PersonData", "Who")), 1),
                     text(word(QT_TRANSLATE_NOOP("PersonData", "What")), 4)};
    for (const Change &change : m_changes) {
        ListCell what(RecordDescription::of(change.record.type).name(m_language) + u' ' + change.what);
        for (const RecordPage::Line &line : change.fields)
            what.texts += ListText{line.label + QStringLiteral(": ") + line.text, {}, {}};
        group.rows += PrintRow{ListCell(momentText(change.at, m_language)), ListCell(change.by), what};
    }
    return group;
}

ListGroup PersonData::publicationGroup() const
{
    const auto word = [this](const char *source) { return phrase(m_language, "PersonData", source); };
    ListGroup group;
    group.heading.text = word(QT_TRANSLATE_NOOP("PersonData", "Published"));
    group.columns = {header({}), text({}, 3)};
    group.hasColumnTitles = false;
    for (const Published &one : m_publications)
        group.rows += PrintRow{ListCell(momentText(one.at, m_language)), ListCell(one.target)};
    if (m_publications.isEmpty())
        group.paragraphs +=
            ListText{word(QT_TRANSLATE_NOOP("PersonData", "Nothing of it was published.")), {}, {}};
    return group;
}

ListDocument PersonData::document() const
{
    ListDocument document;
    document.language = m_language;
    document.office = m_office;
    document.title =
        phrase(m_language, "PersonData", QT_TRANSLATE_NOOP("PersonData", "Data kept about %1")).arg(name());
    document.subtitles = {
        phrase(m_language, "PersonData",
               QT_TRANSLATE_NOOP("PersonData", "Information under article 15 of the General Data Protection "
                                               "Regulation, as of %1"))
            .arg(PartialDate(m_day).toText(m_language))};
    document.date = m_day;
    document.columns = {header({}), text({}, 3)};
    for (const RecordPage &page : m_pages) {
        const bool isPerson = page.record == m_pages.first().record;
        const QString kind = RecordDescription::of(page.record.type).name(m_language);
        ListGroup group =
            groupOf(page, isPerson || page.title.isEmpty() ? kind : kind + QStringLiteral(": ") + page.title);
        if (!group.rows.isEmpty())
            document.groups += std::move(group);
    }
    for (ListGroup group : {linkGroup(), publicationGroup(), changeGroup()}) {
        if (!group.rows.isEmpty() || !group.paragraphs.isEmpty())
            document.groups += std::move(group);
    }
    return document;
}

Result<void> PersonData::write(const QString &file, const Clock &clock) const
{
    if (file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        QSaveFile json(file);
        const QByteArray content = QJsonDocument(toJson()).toJson();
        if (!json.open(QIODevice::WriteOnly) || json.write(content) != content.size() || !commitWritten(json))
            return Error{
                Error::Kind::Unreachable,
                message("PersonData",
                        QT_TRANSLATE_NOOP("PersonData", "%1 could not be written. A file that was there is "
                                                        "unchanged. Choose another folder or make room."))
                    .arg(QDir::toNativeSeparators(file)),
                json.errorString()};
        return {};
    }
    const auto rendered = renderPdf(document(), file, clock);
    return rendered ? Result<void>() : Result<void>(rendered.error());
}

} // namespace weltkontor
