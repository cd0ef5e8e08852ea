// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/rowparser.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/milestone.h"
#include "domain/personname.h"
#include "domain/postaladdress.h"
#include "import/milestonewords.h"
#include "import/severalvalues.h"
#include "import/writtenvalues.h"

#include <QRegularExpression>

namespace weltkontor
{
namespace
{

/// The record whose internal note takes what a field of @p target cannot.
PartDraft &noteOwner(RowDraft &draft, const ImportTarget &target)
{
    return target.isContact() ? draft.partOf(RecordType::Contact, target.slot())
                              : draft.partOf(RecordType::Partner, 0);
}

/// The text a person would type; a date with a clock time at midnight is a date.
QString textOf(const Cell &cell, const Field &field)
{
    const bool isDay = field.type() == FieldType::PartialDate || field.type() == FieldType::Date;
    if (isDay && cell.kind() == Cell::Kind::DateTime)
        return cell.date().toString(Qt::ISODate);
    // Texts of several lines are kept as they are; elsewhere signs that nobody sees only hinder.
    const bool isLong = field.type() == FieldType::MultilineText || field.type() == FieldType::Markdown;
    return isLong ? cell.text() : withoutInvisible(cell.text());
}

/// A cell of one field in several lines only has them for the width of its column.
QString inOneLine(const Field &field, const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("\\s*[\\n\\r]+\\s*"));
    if (field.type() != FieldType::Text || !text.contains(breaks))
        return text;
    const bool isOfName = field.key().endsWith(u"_name") || field.key().startsWith(u"name_");
    return text.trimmed().replace(breaks, isOfName ? QStringLiteral(" ") : QStringLiteral(", "));
}

} // namespace

RowParser::RowParser(const ColumnMapping &mapping, const FieldContext &context, const QString &defaultKind,
                     const ValueStyle &style)
    : m_mapping(mapping)
    , m_context(context)
    , m_defaultKind(defaultKind)
    , m_style(style)
{
    // Whole names first, so that columns for a part of the name have the last word.
    std::stable_partition(m_mapping.columns.begin(), m_mapping.columns.end(), [](const MappedColumn &column) {
        return column.target && column.target->kind() == ImportTarget::Kind::WholeName;
    });
    // The status last: what it tells may stand in a column of its own.
    std::stable_partition(m_mapping.columns.begin(), m_mapping.columns.end(), [](const MappedColumn &column) {
        return !column.target || column.target->kind() != ImportTarget::Kind::Status;
    });
}

RowDraft RowParser::parse(qint64 index, const QList<Cell> &cells, const RowSurroundings &surroundings) const
{
    RowDraft draft;
    draft.row = index + 1;
    draft.cells = cells;
    for (const MappedColumn &column : m_mapping.columns) {
        if (!column.target || column.column.index >= cells.size())
            continue;
        const Cell &cell = cells[column.column.index];
        const Value value{&column, textOf(cell, column.target->field()), cell.kind() == Cell::Kind::Text};
        if (value.text.trimmed().isEmpty())
            continue;
        if (cell.kind() == Cell::Kind::Error)
            refuse(draft, value, value.text,
                   message("Import",
                           QT_TRANSLATE_NOOP("Import", "The spreadsheet holds the error “%1” here instead of "
                                                       "a value."))
                       .arg(value.text));
        else
            readValue(draft, value);
    }
    if (isTotals(cells))
        draft.leaveOut(message("Import", QT_TRANSLATE_NOOP("Import", "This row looks like a sum of the table "
                                                                     "and was left out.")));
    else
        complete(draft, surroundings);
    return draft;
}

/// A row of sums below the table: its first cell says so, and hardly another is filled.
bool RowParser::isTotals(const QList<Cell> &cells) const
{
    QStringList filled;
    for (const Cell &cell : cells) {
        if (!cell.text().trimmed().isEmpty())
            filled += cell.text();
    }
    return !filled.isEmpty() && filled.size() <= 3 && beginsTotals(filled.first());
}

void RowParser::readValue(RowDraft &draft, const Value &value) const
{
    if (hasLostLetters(value.text))
        draft.problems +=
            {draft.row, value.column->column.name, value.text,
             message("Import", QT_TRANSLATE_NOOP("Import", "A letter of this text could not be read. "
                                                           "Choose another encoding, or correct the "
                                                           "text afterwards.")),
             ImportProblem::Severity::Warning};
    const ImportTarget &target = *value.column->target;
    // A free text keeps what is written there; elsewhere a dash is no value.
    if (saysNoValue(value.text) && target.field().type() != FieldType::MultilineText)
        return;
    if (target.kind() == ImportTarget::Kind::WholeName)
        readWholeName(draft, value);
    else if (target.kind() == ImportTarget::Kind::PlaceLine)
        readPlaceLine(draft, value);
    else if (target.kind() == ImportTarget::Kind::Status)
        readStatus(draft, value);
    else
        readField(draft, value);
}

void RowParser::readField(RowDraft &draft, const Value &value) const
{
    const ImportTarget &target = *value.column->target;
    const Field &field = target.field();
    if (readAddress(draft, value))
        return;
    const auto text = value.isText ? m_style.canonical(field, value.text) : Result<QString>(value.text);
    const auto parsed =
        text ? parseText(field, inOneLine(field, *text), m_context) : Result<QVariant>(text.error());
    if (!parsed && readInOtherWords(draft, value, text.valueOr(value.text)))
        return;
    if (!parsed) {
        if (field.type() == FieldType::CatalogueList) {
            const QStringList unknown =
                readKnownEntries(draft.partOf(target.type(), target.slot()), field, value.text);
            if (!unknown.isEmpty())
                refuse(draft, value, unknown.join(QStringLiteral("; ")), parsed.error().message);
        } else {
            refuse(draft, value, value.text.trimmed(), parsed.error().message);
        }
        return;
    }
    if (!parsed->isValid())
        return;
    PartDraft &part = draft.partOf(target.type(), target.slot());
    if (target.kind() == ImportTarget::Kind::MilestoneDate)
        part.give("type", QString::fromLatin1(ChoicesOf<MilestoneType>::values[target.slot() - 1].key));
    QVariant content = *parsed;
    if (target.type() == RecordType::Partner && field.key().startsWith(u"name_")) {
        if (const auto names = twoNamesOfPlace(content.toString())) {
            const Field &further = *part.record.description().field(u"further_names");
            content = names->first;
            part.give(further, part.record.value(further).toStringList() + QStringList{names->second});
        }
    }
    if (part.given.contains(field.index())) {
        // Several columns for one field that takes several.
        const QVariant &before = part.record.value(field);
        if (field.isList())
            content = before.toStringList() + content.toStringList();
        else
            content = QString(before.toString() + u'\n' + content.toString());
    }
    part.give(field, content);
}

QStringList RowParser::readKnownEntries(PartDraft &part, const Field &field, const QString &text) const
{
    static const QRegularExpression separators(QStringLiteral("[;,\\n\\r]+"));
    QStringList known = part.record.value(field).toStringList();
    QStringList unknown;
    const QStringList items = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &item : items) {
        if (item.trimmed().isEmpty())
            continue;
        if (const auto entry = parseText(field, item, m_context)) {
            known += entry->toStringList();
            continue;
        }
        // The label of an entry may hold an "and" itself; only where it is unknown it joins entries.
        const QStringList smaller = smallerEntries(item);
        for (const QString &one : smaller) {
            if (const auto entry = parseText(field, one, m_context))
                known += entry->toStringList();
            else
                unknown += one;
        }
    }
    known.removeDuplicates();
    if (!known.isEmpty())
        part.give(field, known);
    return unknown;
}

void RowParser::readWholeName(RowDraft &draft, const Value &value) const
{
    const WrittenPerson person = personInWords(normalized(value.text).trimmed());
    const PersonName name = PersonName::fromText(person.name);
    PartDraft &part = draft.partOf(RecordType::Contact, value.column->target->slot());
    const std::pair<const char *, QString> pieces[] = {{"salutation", name.salutation},
                                                       {"academic_title", name.academicTitle},
                                                       {"given_name", name.givenName},
                                                       {"family_name", name.familyName}};
    for (const auto &[key, text] : pieces) {
        if (text.isEmpty())
            continue;
        const Field &field = *part.record.description().field(QString::fromLatin1(key));
        Record probe(RecordType::Contact);
        if (const auto set = probe.setValue(field, text); !set) {
            refuse(draft, value, value.text.trimmed(), set.error().message);
            return;
        }
        part.give(field, text);
    }
    if (!person.rest.isEmpty())
        keep(part, value);
    const QString header = value.column->column.header.simplified();
    if (!person.function.isEmpty())
        readFunctionBeside(draft, value, person.function);
    else if (namesFunction(header) && !hasOwnColumn("function_de", part.slot) &&
             !hasOwnColumn("function_en", part.slot))
        readFunctionBeside(draft, value, header); // "Bürgermeister" above a name
}

void RowParser::refuse(RowDraft &draft, const Value &value, const QString &shown, const QString &why) const
{
    const ImportTarget &target = *value.column->target;
    const bool rejects =
        target.kind() == ImportTarget::Kind::Field && target.field().has(FieldSpec::Required);
    const QString told =
        rejects
            ? message("Import",
                      QT_TRANSLATE_NOOP("Import", "%1 The row was not imported, since this field is "
                                                  "needed."))
                  .arg(why)
            : message("Import", QT_TRANSLATE_NOOP("Import", "%1 The value was kept in the internal note."))
                  .arg(why);
    draft.problems += {draft.row, value.column->column.name, value.text.trimmed(), told,
                       rejects ? ImportProblem::Severity::Error : ImportProblem::Severity::Warning};
    if (!rejects)
        noteOwner(draft, target).notes += QStringLiteral("%1: %2").arg(value.column->column.name, shown);
}

} // namespace weltkontor
