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
    fit();
}

bool HeadingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
    return QLabel::event(event);
}

void HeadingLabel::fit()
{
    QFont large = QApplication::font(this);
    large.setPointSizeF(large.pointSizeF() * m_factor);
    large.setBold(true);
    setFont(large);
}

} // namespace weltkontor
