// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/formstate.h"

#include "domain/fieldcheck.h"

#include <QJsonObject>
#include <QSet>

namespace weltkontor
{

FormState::FormState(const Record &saved, const QString &link)
    : m_saved(saved)
    , m_link(link)
{
}

FieldContent FormState::content(const Field &field, const FieldContext &context) const
{
    const auto typed = m_typed.constFind(field.key());
    return typed != m_typed.cend() ? *typed : fieldContent(field, m_saved.value(field), context);
}

void FormState::setContent(const Field &field, const FieldContent &content, const FieldContext &context)
{
    // A saved value that no longer fits, of an old import say, is no change as long as nobody touches it.
    const bool isSaved = content == fieldContent(field, m_saved.value(field), context);
    const auto value = fieldValue(field, content, context);
    if (isSaved || (value && *value == m_saved.value(field)))
        m_typed.remove(field.key());
    else
        m_typed.insert(field.key(), content);
}

QJsonObject FormState::changes() const
{
    QJsonObject changes;
    for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it)
        changes.insert(it.key(), it.value());
    return changes;
}

void FormState::apply(const QJsonObject &changes, const FieldContext &context)
{
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it) {
        const Field *field = description().field(it.key());
        if (field && field->key() == it.key())
            setContent(*field, it.value(), context);
    }
}

Record FormState::record(const FieldContext &context) const
{
    Record record = m_saved;
    for (const Field &field : description().fields()) {
        const auto typed = m_typed.constFind(field.key());
        if (typed == m_typed.cend())
            continue;
        if (const auto value = fieldValue(field, *typed, context))
            record.setTrusted(field.index(), *value);
    }
    return record;
}

QList<FieldProblem> FormState::problems(const FieldContext &context) const
{
    QList<FieldProblem> problems;
    QSet<QString> unreadable{m_link};
    for (const Field &field : description().fields()) {
        const auto typed = m_typed.constFind(field.key());
        if (typed == m_typed.cend())
            continue;
        if (const auto value = fieldValue(field, *typed, context); !value) {
            problems += {field.key(), value.error().message, FieldProblem::Severity::Error};
            unreadable += field.key();
        }
    }
    // What the saved value of an unreadable field would mean is no matter now.
    for (const FieldProblem &problem : checkRecord(record(context))) {
        if (problem.field.isEmpty() || !unreadable.contains(problem.field))
            problems += problem;
    }
    return problems;
}

bool FormState::isValid(const FieldContext &context) const
{
    const QList<FieldProblem> all = problems(context);
    return std::none_of(all.begin(), all.end(), [](const FieldProblem &problem) {
        return problem.severity == FieldProblem::Severity::Error;
    });
}

} // namespace weltkontor
