// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/noticebar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace weltkontor
{

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("noticeBar"));
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    layout->addLayout(line);
    layout->addLayout(m_buttons);
    m_buttons->addStretch(1);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

QString NoticeBar::text() const
{
    return isShown() ? m_text->text() : QString();
}

void NoticeBar::show(FormSign sign, const QString &text, const QList<Action> &actions)
{
    m_kind = sign;
    m_text->setText(text);
    m_sign->setPixmap(signPixmap(sign, *this));
    for (QPushButton *button : std::as_const(m_actions)) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_actions.clear();
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(action.name);
        // Not by Enter in a field: a message never gets in the way of typing.
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, act = action.act] {
            dismiss();
            if (act)
                act();
        });
        m_buttons->addWidget(button);
        m_actions += button;
    }
    setAccessibleName(text);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss()
{
    hide();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isShown())
        m_sign->setPixmap(signPixmap(m_kind, *this));
}

} // namespace weltkontor
