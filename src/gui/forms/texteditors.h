// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace weltkontor
{

/// One line of text of any meaning: names, dates, phones, mail and web addresses, coordinates, lists.
class LineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    FieldContent content() const override;
    void retranslate() override;
    bool canUndoTyping() const override;

protected:
    void put(const FieldContent &content, bool undoable) override;

private:
    void openAddress() const;
    void updateButton();
    QString placeholder() const;

    QLineEdit *m_line;
    QToolButton *m_open = nullptr; ///< Of mail and web addresses.
};

/// Several lines: grows with its text within bounds; Tab leaves it.
class MultilineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MultilineEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    FieldContent content() const override;
    bool canUndoTyping() const override;

protected:
    void put(const FieldContent &content, bool undoable) override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
};

} // namespace weltkontor
