// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/formenvironment.h"
#include "gui/forms/formstate.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QWidget;

namespace weltkontor
{

class FieldBox;
class FieldEditor;

/**
 * Connects the fields of a form with a record by the record's description: finds the FieldBoxes by their
 * names, gives each its editor and its label, shows what stands in the record, takes in what is typed and
 * shows what is wrong with a field when it is left.
 */
class FormBinder : public QObject
{
    Q_OBJECT

public:
    /// @p form holds the boxes and owns the binder. A box whose name is no field of the type is a bug.
    FormBinder(QWidget *form, RecordType type, std::shared_ptr<FormEnvironment> environment);

    const RecordDescription &description() const { return m_description; }

    /// Shows this state and writes what is typed into it. It belongs to the caller and must live until
    /// another one is set; null: nothing is shown and nothing can be typed.
    void setState(FormState *state);
    FormState *state() const { return m_state; }

    /// The state goes away, and so do the widgets: they are not touched.
    void forgetState() { m_state = nullptr; }

    /// Shows the state anew after it was changed otherwise, without forgetting which problems are shown.
    void refresh();

    /// Labels, choices and formats in the language of the environment.
    void retranslate();

    /// Letters that labels shall not take as access keys.
    void setTakenMnemonics(const QString &letters) { m_takenMnemonics = letters; }

    /// Those, and the ones that labels have taken by the last retranslate().
    QString usedMnemonics() const;

    FieldBox *box(const QString &key) const { return m_boxes.value(key); }
    FieldEditor *editor(const QString &key) const;

    /// In reading order.
    const QList<FieldBox *> &boxes() const { return m_order; }

    /// As if typed; the field's own undo takes it back.
    void fill(const QString &key, const FieldContent &content);

    /// Shows all problems; returns the key of the first field with an error, empty without.
    QString showAllProblems();

    /// The field that holds the focus; null when none does.
    FieldEditor *focusedEditor() const;

    /// What stands in the field is the saved value again.
    void revertField(FieldEditor &editor);

Q_SIGNALS:
    void edited(const QString &key);
    void openRequested(const RecordRef &record);
    void saveRequested();

private:
    void bind(FieldBox *box);
    void take(FieldEditor &editor);
    void showProblems(const QStringList &keys);
    void updateMarks();

    QWidget *m_form;
    const RecordDescription &m_description;
    std::shared_ptr<FormEnvironment> m_environment;
    FormState *m_state = nullptr;
    QHash<QString, FieldBox *> m_boxes;
    QList<FieldBox *> m_order;
    QSet<QString> m_left; ///< Fields that were left or saved: their problems are shown.
    QString m_takenMnemonics;
};

} // namespace weltkontor
