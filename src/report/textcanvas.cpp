// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textcanvas.h"

#include "report/textrun.h"

namespace weltkontor
{

void TextCanvas::separate(QChar by)
{
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += by;
}

void TextCanvas::openElement(const Element &element)
{
    switch (element.role) {
    case ElementRole::Heading1:
    case ElementRole::Heading2:
    case ElementRole::Paragraph:
    case ElementRole::TableRow:
        separate(u'\n');
        break;
    case ElementRole::HeaderCell:
    case ElementRole::DataCell:
        separate(u'\t');
        break;
    case ElementRole::Figure:
        separate(u'\n');
        m_text += element.alternateText;
        break;
    default:
        break;
    }
}

void TextCanvas::drawText(const TextRun &run, const QPointF &, QRgb)
{
    if (!m_isInArtifact)
        m_text += run.text;
}

} // namespace weltkontor
