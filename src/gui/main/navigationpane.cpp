// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/navigationpane.h"

#include "gui/main/lineicon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace weltkontor
{
namespace
{

/// The name at the beginning, the number at the end.
class ViewDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int count = index.data(SavedViewModel::CountRole).toInt();
        const QString number = count < 0 ? QStringLiteral("–") : QLocale().toString(count);
        QStyleOptionViewItem name = option;
        initStyleOption(&name, index);
        const int room = name.fontMetrics.horizontalAdvance(number) + 12;
        const QStyle *style = name.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &name, painter, name.widget);
        const bool selected = name.state & QStyle::State_Selected;
        painter->save();
        painter->setPen(name.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(name.font);
        const QRect text = name.rect.adjusted(8, 0, -room, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          name.fontMetrics.elidedText(name.text, Qt::ElideRight, text.width()));
        painter->drawText(name.rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, number);
        painter->restore();
        if (name.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect ring;
            ring.QStyleOption::operator=(name);
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, name.widget);
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index)
            .expandedTo(QSize(0, option.fontMetrics.height() + 10));
    }
};

/// As high as its rows; in a low window it gives way and scrolls.
class PageList final : public QListWidget
{
public:
    using QListWidget::QListWidget;

    QSize sizeHint() const override { return {0, heightOf(count())}; }
    QSize minimumSizeHint() const override { return {0, heightOf(qMin(count(), rowsAtLeast))}; }

private:
    static constexpr int rowsAtLeast = 4;

    int heightOf(int rows) const
    {
        const int row = count() > 0 ? item(0)->sizeHint().height() + 2 * spacing() : 0;
        return rows * row + 2 * frameWidth() + 2;
    }
};

} // namespace

NavigationPane::NavigationPane(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QWidget(parent)
    , m_pages(new PageList(this))
    , m_viewsLabel(new QLabel(this))
    , m_views(new QListView(this))
    , m_model(new SavedViewModel(std::move(service), this))
{
    setObjectName(QStringLiteral("navigationPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 6, 6);
    layout->addWidget(m_pages);
    layout->addSpacing(6);
    layout->addWidget(m_viewsLabel);
    layout->addWidget(m_views, 1);

    m_pages->setObjectName(QStringLiteral("pageList"));
    for (const Page page : allPages) {
        auto *item = new QListWidgetItem(lineIcon(pageIconName(page)), {}, m_pages);
        item->setData(Qt::UserRole, static_cast<int>(page));
    }
    m_views->setObjectName(QStringLiteral("viewList"));
    m_views->setModel(m_model);
    m_views->setItemDelegate(new ViewDelegate(m_views));
    m_views->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QAbstractItemView *list :
         {static_cast<QAbstractItemView *>(m_pages), static_cast<QAbstractItemView *>(m_views)}) {
        list->setFrameShape(QFrame::NoFrame);
        list->viewport()->setAutoFillBackground(false);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    }
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_views->setMinimumHeight(2 * fontMetrics().height());

    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(allPages[row]);
    });
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT viewChosen(m_model->views()[index.row()].query);
    };
    connect(m_views, &QListView::clicked, this, choose);
    connect(m_views, &QListView::activated, this, choose);
    connect(m_views, &QWidget::customContextMenuRequested, this, &NavigationPane::showViewMenu);
    connect(m_model, &SavedViewModel::loaded, this, [this] {
        m_viewsLabel->setVisible(m_model->rowCount() > 0);
        m_views->setVisible(m_model->rowCount() > 0);
    });
    connect(m_model, &SavedViewModel::failed, this, &NavigationPane::failed);
    m_viewsLabel->hide();
    m_views->hide();
    layout->addStretch();
    retranslate();
}

void NavigationPane::showCurrent(Page page)
{
    const QSignalBlocker quiet(m_pages);
    m_pages->setCurrentRow(static_cast<int>(page));
    m_views->clearSelection();
}

void NavigationPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLists();
}

void NavigationPane::retranslate()
{
    for (int row = 0; row < m_pages->count(); ++row) {
        const Page page = allPages[row];
        QListWidgetItem *item = m_pages->item(row);
        item->setText(pageName(page));
        if (page != Page::Settings)
            item->setToolTip(tr("%1 (Ctrl+%2)").arg(pageName(page)).arg(row + 1));
    }
    m_pages->setAccessibleName(tr("Pages"));
    m_viewsLabel->setText(tr("Saved views"));
    m_views->setAccessibleName(tr("Saved views"));
    m_viewsLabel->setBuddy(m_views);
    fitLists();
}

void NavigationPane::fitLists()
{
    const int icon = fontMetrics().height() + 4;
    m_pages->setIconSize(QSize(icon, icon));
    m_pages->setSpacing(1);
    int width = 0;
    for (int row = 0; row < m_pages->count(); ++row) {
        m_pages->item(row)->setSizeHint(QSize(0, icon + 8));
        width = qMax(width, fontMetrics().horizontalAdvance(m_pages->item(row)->text()));
    }
    m_pages->updateGeometry();
    setMinimumWidth(width + icon + 40);
}

void NavigationPane::showViewMenu(const QPoint &position)
{
    const QModelIndex index = m_views->indexAt(position);
    if (!index.isValid())
        return;
    const SavedViewModel::View view = m_model->views()[index.row()];
    QMenu menu(this);
    const QAction *remove = menu.addAction(tr("Delete the view “%1”").arg(view.name));
    if (menu.exec(m_views->viewport()->mapToGlobal(position)) == remove)
        Q_EMIT viewDeleteWanted(view.id);
}

} // namespace weltkontor
