// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/mendingdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace weltkontor
{
namespace
{

/// A field inside a list: its Enter must not reach the window, where it would start the import.
class CellEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
    }
};

} // namespace

QWidget *MendingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    auto *edit = new CellEdit(parent);
    edit->setObjectName(QStringLiteral("mendingEdit"));
    edit->setAutoFillBackground(true);
    edit->setAccessibleName(index.siblingAtColumn(0).data().toString());
    return edit;
}

void MendingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    edit->setText(index.data(sourceRole).toString());
    edit->selectAll();
}

void MendingDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString text = qobject_cast<QLineEdit *>(editor)->text();
    if (text != index.data(sourceRole).toString())
        Q_EMIT mended(index, text);
}

} // namespace weltkontor
