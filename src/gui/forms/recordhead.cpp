// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/recordhead.h"

#include "gui/main/headinglabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace weltkontor
{

RecordHead::RecordHead(const QList<QPushButton *> &buttons, QWidget *parent)
    : QWidget(parent)
    , m_title(new HeadingLabel(this))
    , m_buttons(new QWidget(this))
    , m_grid(new QGridLayout(this))
{
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setWordWrap(true);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_buttons, 0, 1, Qt::AlignTop);
}

void RecordHead::setTitle(const QString &title)
{
    m_title->setText(title);
    arrange();
}

bool RecordHead::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        arrange();
    return done;
}

void RecordHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RecordHead::arrange()
{
    const int line = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool stacked =
        line + m_buttons->sizeHint().width() + m_grid->horizontalSpacing() + 4 > contentsRect().width();
    if (stacked == m_isStacked)
        return;
    m_isStacked = stacked;
    m_grid->removeWidget(m_title);
    m_grid->removeWidget(m_buttons);
    if (stacked) {
        m_grid->addWidget(m_title, 0, 0, 1, 2);
        m_grid->addWidget(m_buttons, 1, 0, 1, 2, Qt::AlignLeading);
    } else {
        m_grid->addWidget(m_title, 0, 0);
        m_grid->addWidget(m_buttons, 0, 1, Qt::AlignTop);
    }
    updateGeometry();
}

} // namespace weltkontor
