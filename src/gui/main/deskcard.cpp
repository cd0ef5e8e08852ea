// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/deskcard.h"

#include "gui/main/flowlayout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace weltkontor
{

DeskCard::DeskCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_contents(new QVBoxLayout)
    , m_links(new FlowLayout(nullptr, 6))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addLayout(m_contents);
    layout->addLayout(m_links);
    dress();
}

void DeskCard::setTitle(const QString &title)
{
    m_title->setText(title);
}

void DeskCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void DeskCard::addContent(QWidget *content)
{
    m_contents->addWidget(content);
}

QPushButton *DeskCard::addLink()
{
    auto *link = new QPushButton(this);
    link->setFlat(true);
    link->setAutoDefault(false);
    link->setCursor(Qt::PointingHandCursor);
    m_links->addWidget(link);
    dress();
    return link;
}

void DeskCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void DeskCard::dress()
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.15);
    heading.setBold(true);
    m_title->setFont(heading);
    const QColor colour = palette().color(QPalette::Link);
    for (auto *link : findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        QPalette own = link->palette();
        if (own.color(QPalette::ButtonText) == colour)
            continue;
        own.setColor(QPalette::ButtonText, colour);
        link->setPalette(own);
    }
}

} // namespace weltkontor
