// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/fieldcontent.h"
#include "gui/forms/formenvironment.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace weltkontor
{

/**
 * The widget that a field is typed into, chosen by the field's type; its objectName is the field's key.
 *
 * It shows and gives contents, and knows nothing of records. Programmatic changes do not count as edits.
 */
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// The editor fit for the field; its widgets become children of @p parent, which owns the editor.
    static FieldEditor *make(const Field &field, std::shared_ptr<FormEnvironment> environment,
                             QWidget *parent);

    const Field &field() const { return m_field; }

    /// Takes the focus.
    QWidget *widget() const { return m_widget; }

    /// Buttons that stand beside it, in order.
    const QList<QWidget *> &extras() const { return m_extras; }

    /// A widget of its own line over the field or under it; null without.
    virtual QWidget *above() const { return nullptr; }
    virtual QWidget *below() const { return nullptr; }

    virtual FieldContent content() const = 0;

    /// Shows the content; the text cursor and the field's own undo stay where the text is the same.
    void show(const FieldContent &content);

    /// Like show(), but the field's own undo brings back what stood there.
    void fill(const FieldContent &content);

    /// Labels of choices and formats in the language of the environment.
    virtual void retranslate() {}

    /// Whether the field itself can take back the last typing in it.
    virtual bool canUndoTyping() const { return false; }

Q_SIGNALS:
    /// By the person or assistive technology.
    void edited();
    /// The focus went to another field.
    void left();
    void openRequested(const RecordRef &record);
    /// What was done in the field is to be saved with the record at once.
    void saveRequested();

protected:
    FieldEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QObject *parent);

    void setWidget(QWidget *widget);
    void addExtra(QWidget *widget);

    /// @p undoable: a text is to be replaced as if it had been typed.
    virtual void put(const FieldContent &content, bool undoable) = 0;

    /// To be connected to the widget's change signals.
    void noteEdit();

    FormEnvironment &environment() const { return *m_environment; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Field &m_field; ///< Lives as long as the program.
    std::shared_ptr<FormEnvironment> m_environment;
    QPointer<QWidget> m_widget;
    QList<QWidget *> m_extras;
    bool m_isShowing = false;
};

} // namespace weltkontor
