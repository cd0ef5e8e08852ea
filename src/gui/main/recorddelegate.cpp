// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/recorddelegate.h"

#include "domain/partnershipstatus.h"
#include "gui/main/lineicon.h"
#include "models/recordlistmodel.h"

#include <QPainter>

namespace weltkontor
{
namespace
{

bool isStatusColumn(const QModelIndex &index)
{
    const auto *model = qobject_cast<const RecordListModel *>(index.model());
    return model != nullptr && model->columns()[index.column()].key == u"status";
}

/// Full, half, hollow and crossed: told apart without colour.
void paintStatus(QPainter *painter, const QRectF &place, PartnershipStatus status, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.4));
    painter->setBrush(status == PartnershipStatus::Active ? QBrush(colour) : Qt::NoBrush);
    switch (status) {
    case PartnershipStatus::Active:
    case PartnershipStatus::Initiated:
        painter->drawEllipse(place);
        break;
    case PartnershipStatus::Suspended:
        painter->drawEllipse(place);
        painter->setBrush(colour);
        painter->drawPie(place, 90 * 16, 180 * 16);
        break;
    case PartnershipStatus::Ended:
        painter->drawLine(place.topLeft(), place.bottomRight());
        painter->drawLine(place.topRight(), place.bottomLeft());
        break;
    }
    painter->restore();
}

} // namespace

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(RecordListModel::OutsideRole).toBool())
        option->font.setItalic(true);
    if (isStatusColumn(index) && index.data(RecordListModel::StatusRole).isValid()) {
        // The place of the shape, kept free by an empty decoration.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize =
            QSize(option->fontMetrics.height() * 2 / 3, option->fontMetrics.height() * 2 / 3);
        option->icon = QIcon();
    } else if (index.column() == 0 && index.data(RecordListModel::DraftRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
        option->icon = lineIcon(QStringLiteral("draft"));
    }
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant status = index.data(RecordListModel::StatusRole);
    if (!status.isValid() || !isStatusColumn(index))
        return;
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QStyle *style = own.widget == nullptr ? nullptr : own.widget->style();
    if (style == nullptr)
        return;
    const QRectF room = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &own, own.widget);
    const double size = own.fontMetrics.height() * 0.55;
    const QRectF place(room.center().x() - size / 2, room.center().y() - size / 2, size, size);
    const bool selected = own.state & QStyle::State_Selected;
    paintStatus(painter, place, static_cast<PartnershipStatus>(status.toInt()),
                own.palette.color(selected ? QPalette::HighlightedText : QPalette::Link));
}

} // namespace weltkontor
