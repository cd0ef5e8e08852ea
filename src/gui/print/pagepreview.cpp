// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/pagepreview.h"

#include "gui/print/previewaccessible.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace weltkontor
{
namespace
{

constexpr int edge = 12;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    registerPreviewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(140, 120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PagePreview::setPageSize(const QSizeF &size)
{
    m_pageSize = size;
    m_picture = {};
    update();
}

void PagePreview::setPicture(const QImage &picture, const QString &text)
{
    if (text != m_text) {
        const QString before = std::exchange(m_text, text);
        m_cursor = 0;
        QAccessibleTextUpdateEvent changed(this, 0, before, m_text);
        QAccessible::updateAccessibility(&changed);
    }
    m_picture = picture;
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    update();
}

void PagePreview::setCursor(int position)
{
    const int kept = std::clamp(position, 0, int(m_text.size()));
    if (kept == m_cursor)
        return;
    m_cursor = kept;
    QAccessibleTextCursorEvent moved(this, m_cursor);
    QAccessible::updateAccessibility(&moved);
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const bool isWhole = event->modifiers() & Qt::ControlModifier;
    const auto lineBegin = [this](int position) {
        return position <= 0 ? 0 : int(m_text.lastIndexOf(u'\n', position - 1)) + 1;
    };
    const auto lineEnd = [this](int position) {
        const qsizetype end = m_text.indexOf(u'\n', position);
        return end < 0 ? int(m_text.size()) : int(end);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursor(m_cursor - 1);
    case Qt::Key_Right:
        return setCursor(m_cursor + 1);
    case Qt::Key_Up:
        return setCursor(lineBegin(lineBegin(m_cursor) - 1));
    case Qt::Key_Down:
        return setCursor(lineEnd(m_cursor) + 1);
    case Qt::Key_Home:
        return setCursor(isWhole ? 0 : lineBegin(m_cursor));
    case Qt::Key_End:
        return setCursor(isWhole ? int(m_text.size()) : lineEnd(m_cursor));
    default:
        QWidget::keyPressEvent(event);
    }
}

double PagePreview::scale() const
{
    if (m_pageSize.isEmpty())
        return 1;
    const double across = (width() - 2 * edge) / m_pageSize.width();
    const double down = (height() - 2 * edge) / m_pageSize.height();
    return std::max(0.1, std::min(across, down)) * devicePixelRatioF();
}

QSize PagePreview::sizeHint() const
{
    return {480, 620};
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().mid());
    if (!m_pageSize.isEmpty()) {
        const QSizeF size = m_pageSize * (scale() / devicePixelRatioF());
        QRectF page({0, 0}, size);
        page.moveCenter(QRectF(rect()).center());
        painter.fillRect(page, Qt::white);
        if (!m_picture.isNull())
            painter.drawImage(page, m_picture, QRectF(m_picture.rect()));
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
        painter.drawRect(page);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT scaleChanged();
}

} // namespace weltkontor
