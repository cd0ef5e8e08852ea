// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/choicearea.h"

#include <QEvent>
#include <QStyle>

namespace weltkontor
{

ChoiceArea::ChoiceArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    setWidget(content);
}

QSize ChoiceArea::minimumSizeHint() const
{
    return {across(), 4 * fontMetrics().height()};
}

QSize ChoiceArea::sizeHint() const
{
    return {across(), widget()->sizeHint().height()};
}

bool ChoiceArea::eventFilter(QObject *watched, QEvent *event)
{
    // Longer texts of another language need more room.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

int ChoiceArea::across() const
{
    return widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

} // namespace weltkontor
