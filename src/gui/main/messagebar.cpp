// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/messagebar.h"

#include "gui/main/lineicon.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace weltkontor
{

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setAutoDefault(false);
    m_close->setIcon(lineIcon(QStringLiteral("clear")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->text() + QLatin1Char('\n') + m_detail); });
    retranslate();
    hide();
}

void MessageBar::showError(const Error &error)
{
    showMessage(QStringLiteral("error"), error.message, error.detail);
}

void MessageBar::showWarning(const QString &text)
{
    showMessage(QStringLiteral("warning"), text, {});
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::showMessage(const QString &icon, const QString &text, const QString &detail)
{
    const int size = fontMetrics().height() + 4;
    m_icon->setPixmap(lineIcon(icon).pixmap(size, size));
    m_text->setText(text);
    m_detail = detail;
    m_copy->setVisible(!detail.isEmpty());
    setAccessibleName(text);
    show();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::retranslate()
{
    m_copy->setText(tr("Copy details"));
    m_copy->setToolTip(tr("For whoever looks after the program"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
}

} // namespace weltkontor
