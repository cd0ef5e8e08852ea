// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/headinglabel.h"

#include <QApplication>
#include <QEvent>

namespace weltkontor
{

HeadingLabel::HeadingLabel(QWidget *parent, double factor)
    : QLabel(parent)
    , m_factor(factor)
{
    setTextFormat(Qt::PlainText);
    follow();
}

bool HeadingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        follow();
    return QLabel::event(event);
}

bool HeadingLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_followed && event->type() == QEvent::FontChange)
        fit();
    return QLabel::eventFilter(watched, event);
}

void HeadingLabel::follow()
{
    if (m_followed)
        m_followed->removeEventFilter(this);
    m_followed = parentWidget();
    if (m_followed)
        m_followed->installEventFilter(this);
    fit();
}

void HeadingLabel::fit()
{
    QFont large = m_followed ? m_followed->font() : QApplication::font();
    large.setPointSizeF(large.pointSizeF() * m_factor);
    large.setBold(true);
    setFont(large);
}

} // namespace weltkontor
