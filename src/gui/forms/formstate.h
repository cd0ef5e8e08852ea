// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/fieldcontent.h"

#include <QHash>

namespace weltkontor
{

/**
 * A record as it stands in a form: the saved one, and what was typed since, valid or not. A value without
 * widgets.
 */
class FormState
{
public:
    /// @p link: key of a field that is set when saving, so that nothing is wrong with it before.
    explicit FormState(const Record &saved = Record(), const QString &link = {});

    const Record &saved() const { return m_saved; }
    const RecordDescription &description() const { return m_saved.description(); }

    /// What stands in the field now.
    FieldContent content(const Field &field, const FieldContext &context) const;
    void setContent(const Field &field, const FieldContent &content, const FieldContext &context);

    /// Back to what is saved.
    void revert(const Field &field) { m_typed.remove(field.key()); }
    void revert() { m_typed.clear(); }

    /// Whether saving would change the field, or cannot be done because of what stands in it.
    bool isChanged(const Field &field) const { return m_typed.contains(field.key()); }
    bool isChanged() const { return !m_typed.isEmpty(); }

    /// What was typed, by key: the content of a draft.
    QJsonObject changes() const;
    /// Unknown keys, of a field that is no more, are left out.
    void apply(const QJsonObject &changes, const FieldContext &context);

    /// As it would be saved; a field whose content cannot be read keeps its saved value.
    Record record(const FieldContext &context) const;

    /// Everything that is wrong now. Errors block saving.
    QList<FieldProblem> problems(const FieldContext &context) const;
    bool isValid(const FieldContext &context) const;

private:
    Record m_saved;
    QString m_link;
    QHash<QString, FieldContent> m_typed; ///< Only where it is not what is saved.
};

} // namespace weltkontor
