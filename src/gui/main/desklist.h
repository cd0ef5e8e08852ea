// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/deskoverview.h"

#include <QListWidget>

namespace weltkontor
{

/**
 * The items of one section of the desk: as high as they need, for the arrow keys and Enter. With follow-ups
 * Space marks the current one as done and Plus moves it by a week.
 */
class DeskList final : public QListWidget
{
    Q_OBJECT

public:
    explicit DeskList(QWidget *parent = nullptr);

    /// The current item stays current where it is still there, else its place in the list does.
    void setItems(const QList<DeskItem> &items);
    std::optional<DeskItem> currentDeskItem() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const weltkontor::DeskItem &item);
    void doneWanted(const weltkontor::RecordRef &followUp);
    void moveWanted(const weltkontor::RecordRef &followUp);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void fitLater();

    QList<DeskItem> m_items;
};

} // namespace weltkontor
