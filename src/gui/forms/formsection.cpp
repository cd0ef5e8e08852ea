// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/formsection.h"

#include "gui/forms/formicons.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <tuple>

namespace weltkontor
{
namespace
{

constexpr int spaceBelowHeading = 6;
constexpr int lineSpacing = 12;
constexpr int columnSpacing = 24;

} // namespace

FormSection::FormSection(QWidget *parent)
    : QWidget(parent)
{
    makeRoom();
}

void FormSection::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

QFont FormSection::headingFont() const
{
    QFont heading = font();
    heading.setBold(true);
    heading.setPointSizeF(heading.pointSizeF() * 1.1);
    return heading;
}

void FormSection::makeRoom()
{
    setContentsMargins(0, QFontMetrics(headingFont()).height() + 2 * spaceBelowHeading, 0, 0);
}

void FormSection::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QFont heading = headingFont();
    const int height = QFontMetrics(heading).height();
    painter.setFont(heading);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, width(), height), int(Qt::AlignVCenter) | int(Qt::TextSingleLine), m_title);
    QColor line = quietColour(palette());
    line.setAlphaF(0.45f);
    painter.setPen(line);
    painter.drawLine(0, height + 2, width() - 1, height + 2);
}

bool FormSection::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        makeRoom();
    if (event->type() == QEvent::Polish)
        readPlaces();
    return QWidget::event(event);
}

void FormSection::readPlaces()
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    if (!grid || !m_places.isEmpty())
        return;
    for (int index = 0; index < grid->count(); ++index) {
        if (QWidget *widget = grid->itemAt(index)->widget()) {
            Place place{widget, 0, 0, 1, 1};
            grid->getItemPosition(index, &place.row, &place.column, &place.rowSpan, &place.columnSpan);
            m_places += place;
        }
    }
    std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(lineSpacing);
    grid->setHorizontalSpacing(columnSpacing);
    for (int column = 0; column < grid->columnCount(); ++column)
        grid->setColumnStretch(column, 1);
}

int FormSection::wideWidth() const
{
    int widest = 0;
    for (const Place &place : m_places) {
        if (place.columnSpan == 1)
            widest = qMax(widest, place.widget->minimumSizeHint().width());
    }
    return 2 * widest + columnSpacing;
}

QSize FormSection::minimumSizeHint() const
{
    const QSize full = QWidget::minimumSizeHint();
    int narrow = 0;
    for (const Place &place : m_places) {
        if (!place.widget->isHidden())
            narrow = qMax(narrow, place.widget->minimumSizeHint().width());
    }
    return {m_places.isEmpty() ? full.width() : qMin(full.width(), narrow), full.height()};
}

void FormSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < wideWidth();
    if (narrow != m_isNarrow)
        arrange(narrow);
}

void FormSection::arrange(bool narrow)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    if (!grid || m_places.isEmpty())
        return;
    m_isNarrow = narrow;
    for (const Place &place : std::as_const(m_places))
        grid->removeWidget(place.widget);
    int row = 0;
    for (const Place &place : std::as_const(m_places)) {
        if (narrow)
            grid->addWidget(place.widget, row++, 0);
        else
            grid->addWidget(place.widget, place.row, place.column, place.rowSpan, place.columnSpan);
    }
    grid->setColumnStretch(1, narrow ? 0 : 1);
    grid->setHorizontalSpacing(narrow ? 0 : columnSpacing);
    updateGeometry();
}

} // namespace weltkontor
