// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordchangemodel.h"

#include "base/phrases.h"
#include "models/answer.h"
#include "storage/recordreader.h"

namespace weltkontor
{
namespace
{

QString wordFor(ChangeKind kind, Language language)
{
    switch (kind) {
    case ChangeKind::Create:
        return phrase(language, "History", QT_TRANSLATE_NOOP("History", "created"));
    case ChangeKind::Delete:
        return phrase(language, "History", QT_TRANSLATE_NOOP("History", "moved to the bin"));
    case ChangeKind::Restore:
        return phrase(language, "History", QT_TRANSLATE_NOOP("History", "taken out of the bin"));
    case ChangeKind::Edit:
        break;
    }
    return phrase(language, "History", QT_TRANSLATE_NOOP("History", "changed"));
}

} // namespace

RecordChangeModel::RecordChangeModel(std::shared_ptr<DatabaseService> service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(std::move(service))
{
}

void RecordChangeModel::setChangeSet(qint64 id)
{
    if (id == m_changeSet)
        return;
    m_changeSet = id;
    load();
}

void RecordChangeModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    load();
}

int RecordChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RecordChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant RecordChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    if (role == RecordRole)
        return line.record.toText();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Record:
        return line.title;
    case Column::Field:
        return line.field.isEmpty() ? wordFor(line.kind, m_language) : line.field;
    case Column::Before:
        return line.before;
    case Column::After:
        return line.after;
    case Column::Count:
        break;
    }
    return {};
}

QVariant RecordChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Record:
        return phrase(m_language, "History", QT_TRANSLATE_NOOP("History", "Record"));
    case Column::Field:
        return phrase(m_language, "History", QT_TRANSLATE_NOOP("History", "Field"));
    case Column::Before:
        return phrase(m_language, "History", QT_TRANSLATE_NOOP("History", "Before"));
    case Column::After:
        return phrase(m_language, "History", QT_TRANSLATE_NOOP("History", "After"));
    case Column::Count:
        break;
    }
    return {};
}

Result<QList<RecordChangeModel::Line>> RecordChangeModel::read(Database &database, qint64 changeSet,
                                                               Language language)
{
    QList<Line> lines;
    if (changeSet == 0)
        return lines;
    const auto changes = History(database).changes(changeSet);
    if (!changes)
        return changes.error();
    RecordReader reader(database);
    const auto context = reader.fieldContext(language);
    if (!context)
        return context.error();
    QList<RecordRef> references;
    for (const RecordChange &change : changes->mid(0, lineLimit))
        references += change.record;
    const auto titles = reader.titles(references);
    if (!titles)
        return titles.error();

    for (const RecordChange &change : *changes) {
        const RecordDescription &description = RecordDescription::of(change.record.type);
        const QString title = titles->value(change.record).in(language);
        if (change.kind != ChangeKind::Edit || change.fields.isEmpty())
            lines += Line{change.record, change.kind, title, {}, {}, {}};
        // What stood in a deleted record is in the bin with it, nothing of it changed.
        if (change.kind == ChangeKind::Edit || change.kind == ChangeKind::Create) {
            for (const RecordChange::FieldChange &one : change.fields) {
                const Field *field = description.field(one.field);
                if (field == nullptr)
                    continue;
                const QString before = displayText(*field, one.before, *context);
                const QString after = displayText(*field, one.after, *context);
                if (before != after)
                    lines += Line{change.record, change.kind, title, field->label(language), before, after};
            }
        }
        if (lines.size() > lineLimit)
            break;
    }
    return lines;
}

void RecordChangeModel::load()
{
    ++m_question;
    onAnswer(this, m_service->read([id = m_changeSet, language = m_language](Database &database) {
        return read(database, id, language);
    }),
             [this, question = m_question](const Result<QList<Line>> &lines) {
                 if (question != m_question)
                     return;
                 if (lines)
                     replace(*lines);
                 else
                     Q_EMIT failed(lines.error());
             });
}

void RecordChangeModel::replace(const QList<Line> &lines)
{
    if (!m_lines.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_lines.clear();
        endRemoveRows();
    }
    m_cut = lines.size() > lineLimit;
    if (!lines.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(qMin<qsizetype>(lines.size(), lineLimit)) - 1);
        m_lines = lines.mid(0, lineLimit);
        endInsertRows();
    }
    Q_EMIT loaded();
}

} // namespace weltkontor
