// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/markdownicons.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace weltkontor
{
namespace
{

constexpr int side = 16;

void drawLetter(QPainter &painter, const QString &letter, QFont::Weight weight, bool italic)
{
    QFont font(QStringLiteral("serif"));
    font.setPixelSize(14);
    font.setWeight(weight);
    font.setItalic(italic);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, side, side), int(Qt::AlignCenter), letter);
}

void drawLines(QPainter &painter, bool numbered)
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(6);
    painter.setFont(font);
    for (int row = 0; row < 3; ++row) {
        const double y = 3.5 + 4.5 * row;
        painter.drawLine(QPointF(6, y), QPointF(15, y));
        if (numbered)
            painter.drawText(QRectF(0, y - 3.5, 5, 7), int(Qt::AlignCenter), QString::number(row + 1));
        else
            painter.fillRect(QRectF(1.5, y - 1, 2.4, 2.4), painter.pen().color());
    }
}

void drawQuotation(QPainter &painter)
{
    painter.fillRect(QRectF(1, 2, 2, 12), painter.pen().color());
    for (const double y : {4.0, 8.0, 12.0})
        painter.drawLine(QPointF(6, y), QPointF(15, y));
}

void drawLink(QPainter &painter)
{
    painter.translate(side / 2.0, side / 2.0);
    painter.rotate(-45);
    painter.drawRoundedRect(QRectF(-7.5, -2.5, 8, 5), 2.5, 2.5);
    painter.drawRoundedRect(QRectF(-0.5, -2.5, 8, 5), 2.5, 2.5);
}

} // namespace

QIcon formatIcon(FormatSign sign, const QWidget &widget)
{
    const double scale = 2 * widget.devicePixelRatioF(); // sharp where the font is large, too
    QPixmap picture(qRound(side * scale), qRound(side * scale));
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(widget.palette().color(QPalette::WindowText), 1.5));
    switch (sign) {
    case FormatSign::Bold:
        drawLetter(painter, QStringLiteral("B"), QFont::Black, false);
        break;
    case FormatSign::Italic:
        drawLetter(painter, QStringLiteral("I"), QFont::Medium, true);
        break;
    case FormatSign::Heading:
        drawLetter(painter, QStringLiteral("H"), QFont::Bold, false);
        break;
    case FormatSign::Bullets:
        drawLines(painter, false);
        break;
    case FormatSign::Numbers:
        drawLines(painter, true);
        break;
    case FormatSign::Quotation:
        drawQuotation(painter);
        break;
    case FormatSign::Link:
        drawLink(painter);
        break;
    }
    return QIcon(picture);
}

} // namespace weltkontor
