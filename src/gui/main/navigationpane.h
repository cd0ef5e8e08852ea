// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main/page.h"
#include "models/savedviewmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QListWidget;

namespace weltkontor
{

/// The left side of the window: its pages, and below them the saved views with their numbers.
class NavigationPane final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationPane(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

    void showCurrent(Page page);

Q_SIGNALS:
    void pageChosen(weltkontor::Page page);
    void viewChosen(const weltkontor::RecordQuery &query);
    void viewDeleteWanted(qint64 id);
    void failed(const weltkontor::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitLists();
    void showViewMenu(const QPoint &position);

    QListWidget *m_pages;
    QLabel *m_viewsLabel;
    QListView *m_views;
    SavedViewModel *m_model;
};

} // namespace weltkontor
