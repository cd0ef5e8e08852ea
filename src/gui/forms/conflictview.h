// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/formdata.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace weltkontor
{

/**
 * Both values of every field in which what a person typed differs from what somebody else saved meanwhile.
 * What the person typed is preselected; a field that only the other one changed starts with the other's
 * value.
 */
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictView(QWidget *parent = nullptr);

    /// @p context must answer titleOf() for the records that the values point to.
    void show(const QList<FormConflict> &conflicts, const FieldContext &context);

    const QList<FormConflict> &conflicts() const { return m_conflicts; }

    /// The records as chosen, in the order of conflicts(), on top of what is stored now.
    QList<Record> chosen() const;

Q_SIGNALS:
    void saveRequested();
    void backRequested();

private:
    struct Choice {
        qsizetype conflict;
        const Field *field;
        QButtonGroup *group; ///< 0: mine, 1: theirs.
    };
    int addRecord(qsizetype index, int row, const FieldContext &context);
    void addField(qsizetype index, const Field &field, int row, const FieldContext &context);
    void clear();

    QList<FormConflict> m_conflicts;
    QList<Choice> m_choices;
    QLabel *m_explanation;
    QWidget *m_pane;
    QGridLayout *m_grid;
    QPushButton *m_save;
    QPushButton *m_back;
};

} // namespace weltkontor
