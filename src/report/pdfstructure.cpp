// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfstructure.h"

#include "report/pdfwriter.h"

namespace weltkontor
{
namespace
{

QByteArray typeOf(ElementRole role)
{
    switch (role) {
    case ElementRole::Document:
        return "Document";
    case ElementRole::Section:
        return "Sect";
    case ElementRole::Heading1:
        return "H1";
    case ElementRole::Heading2:
        return "H2";
    case ElementRole::Paragraph:
        return "P";
    case ElementRole::Table:
        return "Table";
    case ElementRole::TableHead:
        return "THead";
    case ElementRole::TableBody:
        return "TBody";
    case ElementRole::TableRow:
        return "TR";
    case ElementRole::HeaderCell:
        return "TH";
    case ElementRole::DataCell:
        return "TD";
    case ElementRole::Span:
        return "Span";
    case ElementRole::Link:
        return "Link";
    case ElementRole::Figure:
        return "Figure";
    }
    return "Span";
}

QByteArray attributesOf(const Element &element)
{
    QByteArray attributes;
    switch (element.scope) {
    case HeaderScope::None:
        break;
    case HeaderScope::Column:
        attributes += "/Scope/Column";
        break;
    case HeaderScope::Row:
        attributes += "/Scope/Row";
        break;
    case HeaderScope::Both:
        attributes += "/Scope/Both";
        break;
    }
    if (element.columnSpan > 1)
        attributes += "/ColSpan " + QByteArray::number(element.columnSpan);
    return attributes.isEmpty() ? QByteArray() : "/A<</O/Table" + attributes + ">>";
}

} // namespace

PdfStructure::PdfStructure(PdfWriter &writer)
    : m_writer(writer)
    , m_root(writer.allocate())
{
}

void PdfStructure::open(const Element &element)
{
    OpenElement opened;
    opened.element = element;
    opened.object = m_writer.allocate();
    QByteArray &kids = m_open.empty() ? m_rootKids : m_open.back().kids;
    kids += pdf::reference(opened.object) + ' ';
    m_open.push_back(std::move(opened));
}

void PdfStructure::close()
{
    Q_ASSERT(!m_open.empty());
    const OpenElement closed = std::move(m_open.back());
    m_open.pop_back();
    const Element &element = closed.element;
    QByteArray body = "<</Type/StructElem/S/" + typeOf(element.role) + "/P " +
                      pdf::reference(m_open.empty() ? m_root : m_open.back().object);
    if (closed.page)
        body += "/Pg " + pdf::reference(closed.page);
    if (!closed.kids.isEmpty())
        body += "/K[" + closed.kids.trimmed() + ']';
    if (!element.language.isEmpty())
        body += "/Lang" + pdf::text(element.language);
    if (!element.title.isEmpty())
        body += "/T" + pdf::text(element.title);
    if (!element.alternateText.isEmpty())
        body += "/Alt" + pdf::text(element.alternateText);
    if (!element.replacementText.isEmpty())
        body += "/ActualText" + pdf::text(element.replacementText);
    m_writer.writeObject(closed.object, body + attributesOf(element) + ">>");
}

int PdfStructure::suspend()
{
    const int object = m_open.back().object;
    m_suspended.emplace(object, std::move(m_open.back()));
    m_open.pop_back();
    return object;
}

void PdfStructure::resume(int element)
{
    auto node = m_suspended.extract(element);
    Q_ASSERT(!node.empty());
    m_open.push_back(std::move(node.mapped()));
}

QByteArray PdfStructure::currentType() const
{
    return typeOf(currentElement().role);
}

void PdfStructure::beginPage(int page)
{
    m_page = page;
    m_pageParents.clear();
    m_contentCount = 0;
}

int PdfStructure::endPage()
{
    if (m_contentCount == 0)
        return -1;
    const int parents = m_writer.allocate();
    m_writer.writeObject(parents, '[' + m_pageParents.trimmed() + ']');
    m_parents.emplace(m_nextKey, parents);
    return m_nextKey++;
}

int PdfStructure::addContent()
{
    OpenElement &element = m_open.back();
    const QByteArray number = QByteArray::number(m_contentCount);
    if (!element.page)
        element.page = m_page;
    if (element.page == m_page)
        element.kids += number + ' ';
    else
        element.kids += "<</Type/MCR/Pg " + pdf::reference(m_page) + "/MCID " + number + ">> ";
    m_pageParents += pdf::reference(element.object) + ' ';
    return m_contentCount++;
}

int PdfStructure::addAnnotation(int annotation)
{
    OpenElement &element = m_open.back();
    element.kids +=
        "<</Type/OBJR/Obj " + pdf::reference(annotation) + "/Pg " + pdf::reference(m_page) + ">> ";
    m_parents.emplace(m_nextKey, element.object);
    return m_nextKey++;
}

void PdfStructure::finish()
{
    Q_ASSERT(m_open.empty() && m_suspended.empty());
    QByteArray numbers;
    for (const auto &[key, object] : m_parents)
        numbers += QByteArray::number(key) + ' ' + pdf::reference(object) + ' ';
    const int parentTree = m_writer.allocate();
    m_writer.writeObject(parentTree, "<</Nums[" + numbers.trimmed() + "]>>");
    m_writer.writeObject(m_root, "<</Type/StructTreeRoot/K[" + m_rootKids.trimmed() + "]/ParentTree " +
                                     pdf::reference(parentTree) + "/ParentTreeNextKey " +
                                     QByteArray::number(m_nextKey) + ">>");
}

} // namespace weltkontor
