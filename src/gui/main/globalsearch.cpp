// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/globalsearch.h"

#include "base/phrases.h"
#include "gui/main/lineicon.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStyledItemDelegate>

namespace weltkontor
{
namespace
{

/// Headings in bold and full text colour, though they cannot be chosen.
class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(SearchResultsModel::HeadingRole).toBool()) {
            option->font.setBold(true);
            option->state |= QStyle::State_Enabled;
            option->state &= ~QStyle::State_MouseOver;
        } else {
            option->text.prepend(QStringLiteral("   "));
        }
    }
};

} // namespace

GlobalSearch::GlobalSearch(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QLineEdit(parent)
    , m_model(new SearchResultsModel(std::move(service), this))
{
    setObjectName(QStringLiteral("globalSearch"));
    setClearButtonEnabled(true);
    addAction(lineIcon(QStringLiteral("search")), LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_enterWaits = false;
        m_model->setLanguage(messageLanguage());
        m_model->setText(text);
    });
    connect(m_model, &SearchResultsModel::loaded, this, &GlobalSearch::showResults);
    connect(m_model, &SearchResultsModel::failed, this, &GlobalSearch::failed);
    retranslate();
}

void GlobalSearch::start(const QString &typed)
{
    setFocus(Qt::ShortcutFocusReason);
    if (typed.isEmpty()) {
        selectAll();
        if (!text().trimmed().isEmpty())
            showResults();
    } else {
        setText(typed);
    }
}

bool GlobalSearch::isPopupShown() const
{
    return m_popup != nullptr && m_popup->isVisible();
}

void GlobalSearch::showResults()
{
    // The keyboard may be here though the window is not active: a desktop without window manager has no
    // active windows.
    if (m_model->text().isEmpty() || window()->focusWidget() != this) {
        close();
        return;
    }
    if (m_enterWaits) {
        m_enterWaits = false;
        chooseBest();
        return;
    }
    if (m_popup == nullptr) {
        m_popup = new QFrame(window());
        m_popup->setObjectName(QStringLiteral("searchPopup"));
        m_popup->setFrameShape(QFrame::StyledPanel);
        m_popup->setAutoFillBackground(true);
        m_popup->setBackgroundRole(QPalette::Base);
        auto *layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(1, 1, 1, 1);
        m_nothing = new QLabel(m_popup);
        m_nothing->setMargin(10);
        layout->addWidget(m_nothing);
        m_list = new QListView(m_popup);
        m_list->setObjectName(QStringLiteral("searchResults"));
        m_list->setModel(m_model);
        m_list->setItemDelegate(new HitDelegate(m_list));
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setUniformItemSizes(true);
        layout->addWidget(m_list);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
        retranslate();
    }
    const int first = m_model->firstHit();
    m_list->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    if (first >= 0)
        m_list->setCurrentIndex(m_model->index(first));
    place();
    m_popup->show();
    m_popup->raise();
}

void GlobalSearch::place()
{
    const QPoint corner = mapTo(window(), QPoint(0, height() + 2));
    const int width =
        qMin(qMax(this->width(), 26 * fontMetrics().averageCharWidth()), window()->width() - corner.x() - 4);
    int height = m_nothing->sizeHint().height() + 4;
    if (m_list->isVisibleTo(m_popup))
        height = qMax(1, m_list->sizeHintForRow(0)) * m_model->rowCount() + 6;
    height = qMin(height, window()->height() - corner.y() - 8);
    m_popup->setGeometry(corner.x(), corner.y(), width, height);
}

void GlobalSearch::close()
{
    if (m_popup != nullptr)
        m_popup->hide();
}

void GlobalSearch::choose(int row)
{
    const RecordRef record = m_model->recordAt(row);
    if (record.isNull())
        return;
    close();
    clear();
    Q_EMIT recordChosen(record);
}

void GlobalSearch::chooseBest()
{
    const int current = isPopupShown() && m_list->isVisible() ? m_list->currentIndex().row() : -1;
    choose(m_model->recordAt(current).isNull() ? m_model->firstHit() : current);
}

void GlobalSearch::move(int by)
{
    if (!isPopupShown())
        return;
    int row = m_list->currentIndex().row() + by;
    while (row >= 0 && row < m_model->rowCount() && m_model->recordAt(row).isNull())
        row += by;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void GlobalSearch::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_Escape:
        if (isPopupShown())
            close();
        else
            clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->isAnswered())
            chooseBest();
        else
            m_enterWaits = true;
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void GlobalSearch::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_enterWaits = false;
    close();
}

void GlobalSearch::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GlobalSearch::retranslate()
{
    m_model->setLanguage(messageLanguage());
    setAccessibleName(tr("Search everything"));
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setToolTip(tr("Names, places, phone numbers, former names: in every kind of record"));
    if (m_popup != nullptr) {
        m_nothing->setText(tr("Nothing found. Try fewer letters or another spelling."));
        m_list->setAccessibleName(tr("Search results"));
    }
}

} // namespace weltkontor
