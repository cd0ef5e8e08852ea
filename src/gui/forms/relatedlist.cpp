// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/relatedlist.h"

#include <QKeyEvent>

namespace weltkontor
{
namespace
{

constexpr int rowsAtMost = 8;

} // namespace

RelatedList::RelatedList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextElideMode(Qt::ElideRight);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, &RelatedList::open);
}

void RelatedList::load(const QList<RelatedRecord> &records)
{
    m_records = records;
}

void RelatedList::show(Language language)
{
    clear();
    for (const RelatedRecord &related : std::as_const(m_records)) {
        const QString remark = related.remark.in(language);
        const QString title = related.title.in(language);
        auto *item = new QListWidgetItem(remark.isEmpty() ? title : title + QStringLiteral(" · ") + remark);
        QFont underlined = font();
        underlined.setUnderline(true);
        item->setFont(underlined);
        item->setForeground(palette().color(QPalette::Link));
        item->setToolTip(tr("Open: %1").arg(title));
        addItem(item);
    }
    const int rowHeight = count() > 0 ? sizeHintForRow(0) : 0;
    setFixedHeight(qMax(1, qMin(count(), rowsAtMost)) * rowHeight + 2 * frameWidth() + 2);
    setVisible(count() > 0);
}

void RelatedList::open(const QListWidgetItem *item)
{
    if (item)
        Q_EMIT openRequested(m_records[row(item)].record);
}

void RelatedList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        open(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace weltkontor
