// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace weltkontor
{

/**
 * Shows the picture of one page as large as there is room, on a quiet ground. Asks for a picture of the size
 * it needs.
 *
 * To a screen reader it is a text that can only be read: the arrow keys, Home and End move through it by
 * letters and lines.
 */
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// The size of the paper in points; empty while there is no page.
    void setPageSize(const QSizeF &size);
    /// @p text is what the page says, for whoever listens.
    void setPicture(const QImage &picture, const QString &text);

    const QString &text() const { return m_text; }
    /// Where reading is, between two letters of text().
    int cursor() const { return m_cursor; }
    void setCursor(int position);

    /// Pixels of the screen to a point at which the page fills the room.
    double scale() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSizeF m_pageSize;
    QImage m_picture;
    QString m_text;
    int m_cursor = 0;
};

} // namespace weltkontor
