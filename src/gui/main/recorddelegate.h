// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace weltkontor
{

/**
 * Paints rows of a RecordListModel: the status of a partnership with a shape of its own beside its word, a
 * pencil where something typed is not saved, in italics what is outside the filter, and one focus ring around
 * the row's cell.
 */
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace weltkontor
