// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/fieldcontent.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace weltkontor
{

/**
 * A signature block, split into the fields of a contact for review: each part can be left out, changed and
 * put into another field; what was not understood is shown.
 */
class PasteContactDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p present: what stands in the form. A part for a field that holds something else is not checked.
    PasteContactDialog(const QString &text, const QHash<QString, FieldContent> &present,
                       const FieldContext &context, QWidget *parent);

    /// What to fill in, by field key, after the dialog was accepted.
    QHash<QString, FieldContent> contents() const;

private:
    struct Row {
        QCheckBox *use;
        QComboBox *target;
        QLineEdit *value;
        QLabel *remark;
    };
    void build();
    void split();
    void addRow(int row, const QString &fieldKey, const QString &value, const QString &line);
    void update();
    FieldContent contentOf(const Field &field, const QString &text) const;
    QString textOf(const Field &field, const FieldContent &content) const;
    QString presentText(const QString &key) const;

    QHash<QString, FieldContent> m_present;
    FieldContext m_context;
    QPlainTextEdit *m_text;
    QWidget *m_partsPane;
    QGridLayout *m_parts;
    QList<Row> m_rows;
    QLabel *m_restLabel;
    QPlainTextEdit *m_rest;
    QCheckBox *m_keepRest;
    QLabel *m_problem;
    QPushButton *m_fill;
};

} // namespace weltkontor
