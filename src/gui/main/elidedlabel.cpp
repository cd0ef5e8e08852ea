// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/elidedlabel.h"

#include <QResizeEvent>

namespace weltkontor
{

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    fit();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    const int margins = width() - contentsRect().width() + 2;
    return {fontMetrics().horizontalAdvance(m_text) + margins, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 6), fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::fit()
{
    const QString line = QString(m_text).replace(u'\n', u' ');
    setText(fontMetrics().elidedText(line, Qt::ElideRight, contentsRect().width()));
    setToolTip(text() == m_text ? QString() : m_text);
}

} // namespace weltkontor
