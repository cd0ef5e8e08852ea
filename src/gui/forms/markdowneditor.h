// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/fieldeditor.h"

#include <QPlainTextEdit>

class QAction;
class QToolBar;

namespace weltkontor
{

class MarkdownHighlighter;

/// A plain text that is kept as it is typed and shown as it is meant, with keys for the usual formats.
class MarkdownTextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownTextEdit(QWidget *parent);

    /// Actions of the tool bar: their keys work here before the window's, and they stand in the context menu.
    void setFormats(const QList<QAction *> &formats) { m_formats = formats; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QAction *formatOf(const QKeyEvent &event) const;

    QList<QAction *> m_formats;
    MarkdownHighlighter *m_highlighter;
};

/// Markdown with its formatting in sight: a tool bar above the text, and the keys that its tips name.
class MarkdownEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MarkdownEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    FieldContent content() const override;
    void retranslate() override;
    bool canUndoTyping() const override;
    QWidget *above() const override;

protected:
    void put(const FieldContent &content, bool undoable) override;

private:
    void addFormat(const char *name, const QKeySequence &key, void (MarkdownEditor::*act)());
    void bold();
    void italic();
    void heading();
    void bullets();
    void numbers();
    void quotation();
    void link();
    void fitHeight();

    MarkdownTextEdit *m_text;
    QToolBar *m_bar;
    QList<QAction *> m_formats;
};

} // namespace weltkontor
