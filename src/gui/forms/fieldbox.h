// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace weltkontor
{

class FieldEditor;

/**
 * The place of one field in a form: its label, its editor, and below it what is wrong.
 *
 * In the Designer file its objectName is the field's key; FormBinder puts the editor in, which then carries
 * that name, and the box is called "KEY_box".
 */
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    explicit FieldBox(QWidget *parent = nullptr);

    /// Once. The box does not own the editor object, only its widgets.
    void setEditor(FieldEditor *editor);
    FieldEditor *editor() const { return m_editor; }

    /// @p text may hold a mnemonic ("Na&me").
    void setLabel(const QString &text, const QString &needed, const QString &toolTip);
    QString labelText() const { return m_labelText; }

    /// Shows the sign of a change that is not saved.
    void setChanged(bool changed);
    bool isChanged() const { return m_isChanged; }

    /// Shows the problem under the field, or none.
    void setProblem(const std::optional<FieldProblem> &problem);
    const std::optional<FieldProblem> &problem() const { return m_problem; }

    /// Something to know about the content, below the field, in rich text; empty: nothing.
    void setNote(const QString &richText);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProblem();
    void describe();

    FieldEditor *m_editor = nullptr;
    QLabel *m_label;
    QLabel *m_needed;
    QLabel *m_dot;
    QWidget *m_problemRow;
    QLabel *m_problemSign;
    QLabel *m_problemText;
    QLabel *m_note;
    QVBoxLayout *m_layout;
    QString m_labelText;
    QString m_toolTip;
    std::optional<FieldProblem> m_problem;
    bool m_isChanged = false;
};

} // namespace weltkontor
