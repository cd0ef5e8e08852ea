// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/fieldeditor.h"

class QLineEdit;
class QPushButton;

namespace weltkontor
{

/**
 * Where a text stands on its way from draft to the web: shown, and moved on by buttons that name the act.
 * Each act is saved at once.
 */
class StateEditor final : public FieldEditor
{
    Q_OBJECT

public:
    StateEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    FieldContent content() const override;
    void retranslate() override;
    QWidget *below() const override { return m_acts; }

protected:
    void put(const FieldContent &content, bool undoable) override;

private:
    struct Act {
        const char *name;
        const char *to; ///< Key of the state it leads to.
        QPushButton *button;
    };
    void addAct(const char *name, const char *to);
    void update();

    QLineEdit *m_shown;
    QWidget *m_acts;
    QList<Act> m_buttons;
    QString m_state;
};

} // namespace weltkontor
