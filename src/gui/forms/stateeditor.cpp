// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/stateeditor.h"

#include "gui/main/flowlayout.h"

#include <QLineEdit>
#include <QPushButton>

namespace weltkontor
{
namespace
{

struct Step {
    const char *from, *act;
};

/// Which acts there are in which state.
constexpr Step steps[] = {
    {"draft", "approve"},      {"approved", "publish"},  {"approved", "redraft"},
    {"published", "withdraw"}, {"withdrawn", "publish"}, {"withdrawn", "redraft"},
};

} // namespace

StateEditor::StateEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_shown(new QLineEdit(parent))
    , m_acts(new QWidget(parent))
{
    setWidget(m_shown);
    m_shown->setReadOnly(true);
    m_shown->setMinimumWidth(m_shown->fontMetrics().averageCharWidth() * 16);
    auto *layout = new FlowLayout(m_acts, 6);
    layout->setContentsMargins(0, 2, 0, 0);
    addAct("approve", "approved");
    addAct("publish", "published");
    addAct("withdraw", "withdrawn");
    addAct("redraft", "draft");
    retranslate();
}

void StateEditor::addAct(const char *name, const char *to)
{
    auto *button = new QPushButton(m_acts);
    button->setObjectName(field().key() + u'_' + QString::fromLatin1(name) + QStringLiteral("Button"));
    button->setAutoDefault(false);
    m_acts->layout()->addWidget(button);
    m_buttons += Act{name, to, button};
    connect(button, &QPushButton::clicked, this, [this, to] {
        m_state = QString::fromLatin1(to);
        update();
        noteEdit();
        Q_EMIT saveRequested();
    });
}

FieldContent StateEditor::content() const
{
    return m_state;
}

void StateEditor::put(const FieldContent &content, bool undoable)
{
    Q_UNUSED(undoable)
    m_state = content.toString();
    update();
}

void StateEditor::update()
{
    const FormEnvironment &environment = this->environment();
    m_shown->setText(choiceLabel(field(), m_state, environment.context.language));
    for (const Act &act : std::as_const(m_buttons)) {
        const bool isStep = std::any_of(std::begin(steps), std::end(steps), [&](const Step &step) {
            return m_state == QLatin1String(step.from) && qstrcmp(step.act, act.name) == 0;
        });
        act.button->setVisible(isStep);
        const bool isRefused = qstrcmp(act.name, "approve") == 0 && !environment.approvalRefusal.isEmpty();
        act.button->setEnabled(!isRefused && !environment.service->isReadOnly());
        act.button->setToolTip(isRefused ? environment.approvalRefusal : QString());
    }
}

void StateEditor::retranslate()
{
    const QStringList texts{tr("Approve"), tr("Release for the website"), tr("Withdraw from the website"),
                            tr("Make it a draft again")};
    for (qsizetype index = 0; index < m_buttons.size(); ++index)
        m_buttons[index].button->setText(texts[index]);
    update();
}

} // namespace weltkontor
