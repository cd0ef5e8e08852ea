// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfmetadata.h"

#include "report/pdfwriter.h"

#include <QXmlStreamWriter>

namespace weltkontor
{
namespace
{

const auto producer = QStringLiteral("Weltkontor");

const auto rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const auto dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const auto xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const auto pdfNames = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const auto pdfuaid = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");

/// A property of Dublin Core is a list of @p kind with one entry.
void writeList(QXmlStreamWriter &xml, const QString &property, const QString &kind, const QString &value,
               const QString &language = {})
{
    xml.writeStartElement(dc, property);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (!language.isEmpty())
        xml.writeAttribute(QStringLiteral("xml:lang"), language);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray xmpPacket(const PdfMetadata &metadata)
{
    const QString created = metadata.created.toUTC().toString(Qt::ISODate);
    QByteArray packet = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(pdfNames, QStringLiteral("pdf"));
    xml.writeNamespace(pdfuaid, QStringLiteral("pdfuaid"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    xml.writeTextElement(pdfuaid, QStringLiteral("part"), QStringLiteral("1"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), metadata.title,
              QStringLiteral("x-default"));
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), metadata.language);
    if (!metadata.author.isEmpty())
        writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), metadata.author);
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), producer);
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), created);
    xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), created);
    xml.writeTextElement(pdfNames, QStringLiteral("Producer"), producer);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + "\n<?xpacket end=\"w\"?>";
}

QByteArray informationDictionary(const PdfMetadata &metadata)
{
    const QByteArray created =
        "(D:" + metadata.created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
    QByteArray dictionary = "<</Title" + pdf::text(metadata.title);
    if (!metadata.author.isEmpty())
        dictionary += "/Author" + pdf::text(metadata.author);
    return dictionary + "/Creator" + pdf::text(producer) + "/Producer" + pdf::text(producer) +
           "/CreationDate" + created + "/ModDate" + created + ">>";
}

} // namespace weltkontor
