// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/suggestionpopup.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace weltkontor
{
namespace
{

constexpr int pauseMilliseconds = 120;
constexpr int shownAtMost = 10;

} // namespace

SuggestionPopup::SuggestionPopup(QLineEdit *line, Preselection preselection)
    : QObject(line)
    , m_line(line)
    , m_preselection(preselection)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownAtMost);
    m_completer->popup()->setObjectName(QStringLiteral("suggestionList"));
    m_completer->popup()->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT wanted(m_text); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const QVariant data = index.data(Qt::UserRole);
                dismiss();
                Q_EMIT chosen(data);
            });
}

void SuggestionPopup::ask(const QString &text)
{
    m_text = text.trimmed();
    if (m_text.isEmpty())
        dismiss();
    else
        m_pause.start();
}

void SuggestionPopup::dismiss()
{
    m_pause.stop();
    m_text.clear();
    m_completer->popup()->hide();
}

bool SuggestionPopup::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void SuggestionPopup::show(const QString &forText, const QList<Suggestion> &suggestions)
{
    if (forText != m_text || !m_line->hasFocus())
        return;
    m_model->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(suggestion.text);
        item->setData(suggestion.data, Qt::UserRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (suggestions.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_line->rect();
    place.setWidth(qMax(place.width(), m_completer->popup()->sizeHintForColumn(0) + 40));
    m_completer->complete(place);
    if (m_preselection == Preselection::First)
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (!isTab && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QObject::eventFilter(watched, event);
    // The list's current row is not always a chosen one; only what is visibly selected is meant.
    const QModelIndexList selected = m_completer->popup()->selectionModel()->selectedIndexes();
    const QVariant data = selected.isEmpty() ? QVariant() : selected.first().data(Qt::UserRole);
    dismiss();
    if (data.isValid())
        Q_EMIT chosen(data);
    if (isTab)
        QCoreApplication::sendEvent(m_line, event);
    return true;
}

} // namespace weltkontor
