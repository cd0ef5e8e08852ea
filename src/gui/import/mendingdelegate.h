// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace weltkontor
{

/// Lets a person type another text for a cell of the table that is imported. Enter keeps it and presses no
/// button of the window, Esc leaves the cell as it was.
class MendingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The text of the cell as the table holds it, which may differ from what is shown.
    static constexpr int sourceRole = Qt::UserRole + 1;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// Another text was typed for the cell behind @p index.
    void mended(const QModelIndex &index, const QString &text) const;
};

} // namespace weltkontor
