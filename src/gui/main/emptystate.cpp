// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/emptystate.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace weltkontor
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(m_actions);
    layout->addStretch(3);
    m_actions->addStretch();
    m_actions->addStretch();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

QPushButton *EmptyState::addAction(const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace weltkontor
