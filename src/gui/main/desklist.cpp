// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/desklist.h"

#include "gui/main/lineicon.h"

#include <QKeyEvent>

#include <tuple>

namespace weltkontor
{
namespace
{

constexpr int rowsAtMost = 8;

auto identity(const DeskItem &item)
{
    return std::tuple(item.followUp, item.record, item.changeSet, item.text);
}

} // namespace

DeskList::DeskList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemClicked, this, [this] {
        if (const auto item = currentDeskItem())
            Q_EMIT opened(*item);
    });
}

void DeskList::setItems(const QList<DeskItem> &items)
{
    const int row = currentRow();
    const auto kept = currentDeskItem();
    m_items = items;
    clear();
    int next = row < 0 ? -1 : std::min(row, int(items.size()) - 1);
    for (qsizetype index = 0; index < items.size(); ++index) {
        const DeskItem &item = items[index];
        auto *line = new QListWidgetItem(
            item.when.isEmpty() ? item.text : tr("%1: %2").arg(item.when, item.text), this);
        if (item.isOverdue)
            line->setIcon(lineIcon(QStringLiteral("warning")));
        if (kept && identity(item) == identity(*kept))
            next = int(index);
    }
    setCurrentRow(next);
    fitLater();
}

std::optional<DeskItem> DeskList::currentDeskItem() const
{
    if (currentRow() < 0 || currentRow() >= int(m_items.size()))
        return {};
    return m_items[currentRow()];
}

QSize DeskList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, height()};
}

QSize DeskList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

void DeskList::fitHeight()
{
    // Only where it is needed: a bar takes width away, and lines are broken by what is left.
    setVerticalScrollBarPolicy(count() > rowsAtMost ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    doItemsLayout();
    int height = 2 * frameWidth();
    for (int row = 0; row < std::min(count(), rowsAtMost); ++row)
        height += visualItemRect(item(row)).height();
    if (height != this->height())
        setFixedHeight(std::max(height, fontMetrics().height()));
}

/// Once the layout around the list has given it its width.
void DeskList::fitLater()
{
    QMetaObject::invokeMethod(this, &DeskList::fitHeight, Qt::QueuedConnection);
}

void DeskList::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    fitLater();
}

void DeskList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    // Narrower lines are broken into more rows.
    if (event->oldSize().width() != event->size().width())
        fitLater();
}

void DeskList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLater();
}

void DeskList::keyPressEvent(QKeyEvent *event)
{
    const auto item = currentDeskItem();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (item && isPlain) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT opened(*item);
            return;
        case Qt::Key_Space:
            if (item->followUp.isNull())
                Q_EMIT opened(*item);
            else
                Q_EMIT doneWanted(item->followUp);
            return;
        case Qt::Key_Plus:
            if (!item->followUp.isNull())
                Q_EMIT moveWanted(item->followUp);
            return;
        default:
            break;
        }
    }
    QListWidget::keyPressEvent(event);
}

} // namespace weltkontor
