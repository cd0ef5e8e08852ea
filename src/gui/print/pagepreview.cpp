// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/pagepreview.h"

#include <QPainter>

namespace weltkontor
{
namespace
{

constexpr int edge = 12;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
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
    setAccessibleDescription(text);
    m_picture = picture;
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    update();
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
