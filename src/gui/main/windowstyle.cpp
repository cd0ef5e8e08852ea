// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/windowstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace weltkontor
{
namespace
{

constexpr double ringWidth = 2.0;
constexpr double cornerRadius = 3.0;

QColor mixed(const QColor &one, const QColor &other, double part)
{
    return QColor::fromRgbF(static_cast<float>(one.redF() * (1 - part) + other.redF() * part),
                            static_cast<float>(one.greenF() * (1 - part) + other.greenF() * part),
                            static_cast<float>(one.blueF() * (1 - part) + other.blueF() * part));
}

int textHeight()
{
    return QFontMetrics(QApplication::font()).height();
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void WindowStyle::drawBorder(const QStyleOption *option, QPainter *painter, double radius)
{
    const bool focused = (option->state & State_HasFocus) && (option->state & State_Enabled);
    const double width = focused ? ringWidth : 1.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(focused ? QPalette::Link : QPalette::Mid), width));
    painter->setBrush(Qt::NoBrush);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void WindowStyle::drawButton(const QStyleOption *option, QPainter *painter)
{
    const bool flat = [&] {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        return button != nullptr && (button->features & QStyleOptionButton::Flat);
    }();
    const bool pressed = option->state & (State_Sunken | State_On);
    const bool hovered = (option->state & State_MouseOver) && (option->state & State_Enabled);
    QColor fill = option->palette.color(QPalette::Button);
    if (pressed)
        fill = mixed(fill, option->palette.color(QPalette::Highlight), 0.22);
    else if (hovered)
        fill = mixed(fill, option->palette.color(QPalette::Highlight), 0.10);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!flat || pressed || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                                 cornerRadius);
    }
    painter->restore();
    if (!flat || (option->state & State_HasFocus))
        drawBorder(option, painter, cornerRadius);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button != nullptr && (button->features & QStyleOptionButton::DefaultButton) &&
        !(option->state & State_HasFocus)) {
        QStyleOption inner = *option;
        inner.rect.adjust(1, 1, -1, -1);
        drawBorder(&inner, painter, cornerRadius);
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_FrameLineEdit:
        drawBorder(option, painter, cornerRadius);
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            drawBorder(option, painter, 0);
        return;
    case PE_FrameFocusRect: {
        painter->save();
        const bool onSelection = (option->state & State_Selected) != 0;
        painter->setPen(QPen(option->palette.color(onSelection ? QPalette::HighlightedText : QPalette::Link),
                             ringWidth, onSelection ? Qt::DotLine : Qt::SolidLine, Qt::SquareCap,
                             Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(1, 1, -1, -1));
        painter->restore();
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton: {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(QPalette::Mid), 1.2));
        painter->setBrush(Qt::NoBrush);
        const QRectF place = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorRadioButton)
            painter->drawEllipse(place);
        else
            painter->drawRoundedRect(place, 2, 2);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawBorder(option, painter, cornerRadius);
    else if (control == CC_ComboBox)
        drawBorder(option, painter, cornerRadius);
    else if (control == CC_ToolButton && (option->state & State_HasFocus))
        drawBorder(option, painter, cornerRadius);
}

void WindowStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                                const QWidget *widget) const
{
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool vertical = !(option->state & State_Horizontal);
    painter->save();
    painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->palette.color(QPalette::Mid));
    const QRectF bar =
        vertical ? QRectF(slider).adjusted(3, 1, -3, -1) : QRectF(slider).adjusted(1, 3, -1, -3);
    painter->drawRoundedRect(bar, cornerRadius, cornerRadius);
    painter->restore();
    for (const SubControl line : {SC_ScrollBarAddLine, SC_ScrollBarSubLine}) {
        QStyleOption arrow = *option;
        arrow.rect = proxy()->subControlRect(CC_ScrollBar, option, line, widget).adjusted(3, 3, -3, -3);
        const bool forward = line == SC_ScrollBarAddLine;
        const PrimitiveElement element = vertical
                                             ? (forward ? PE_IndicatorArrowDown : PE_IndicatorArrowUp)
                                             : (forward ? PE_IndicatorArrowRight : PE_IndicatorArrowLeft);
        proxy()->drawPrimitive(element, &arrow, painter, widget);
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return plain + QSize(12, 4);
    case CT_LineEdit:
        return plain + QSize(8, 4);
    case CT_ComboBox:
    case CT_SpinBox:
        return plain + QSize(6, 4);
    default:
        return plain;
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect plain = QProxyStyle::subElementRect(element, option, widget);
    // Letters do not touch the border.
    return element == SE_LineEditContents ? plain.adjusted(3, 0, -3, 0) : plain;
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_SplitterWidth:
        return 6;
    // Signs grow with the text beside them.
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return qMax(QProxyStyle::pixelMetric(metric, option, widget), textHeight());
    case PM_ToolBarIconSize:
        return qMax(QProxyStyle::pixelMetric(metric, option, widget), textHeight() + 6);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(QProxyStyle::pixelMetric(metric, option, widget), textHeight() - 2);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_UnderlineShortcut: // mnemonics are to be seen without holding Alt
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Table_GridLineColor:
        return option == nullptr ? -1 : static_cast<int>(option->palette.color(QPalette::Button).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace weltkontor
