// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace weltkontor
{

/// What a test asks of one page: read by a strict XML parser, so that a page that is not well-formed has an
/// error.
struct ReadPage {
    QString error;
    QString language;
    QStringList headings; ///< "h1 Warschau", in order.
    QStringList links;    ///< All href and src, in order.
    QStringList ids;
    QStringList elements;   ///< Names, in order.
    QStringList attributes; ///< Names of all attributes met.
    QStringList foreign;    ///< "he:חיפה": texts with a language of their own.
    QString text;           ///< All of it, without the head.
    QString description;

    static ReadPage of(const QByteArray &html)
    {
        ReadPage page;
        QXmlStreamReader xml(html);
        QString heading;
        int body = 0, depth = 0;
        QString language;
        int languageDepth = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                ++depth;
                page.start(xml, heading, body, language, languageDepth, depth);
            } else if (xml.isEndElement()) {
                if (xml.name() == heading)
                    heading.clear();
                if (depth == languageDepth)
                    languageDepth = 0;
                --depth;
            } else if (xml.isCharacters() && body > 0) {
                page.text += xml.text();
                if (!heading.isEmpty())
                    page.headings.last() += xml.text();
                if (languageDepth > 0)
                    page.foreign += language + u':' + xml.text().toString();
            }
        }
        if (xml.hasError())
            page.error = QStringLiteral("%1:%2 %3")
                             .arg(xml.lineNumber())
                             .arg(xml.columnNumber())
                             .arg(xml.errorString());
        return page;
    }

private:
    void start(const QXmlStreamReader &xml, QString &heading, int &body, QString &lang, int &languageDepth,
               int depth)
    {
        static const QRegularExpression headingName(QStringLiteral("^h[1-6]$"));
        const QString name = xml.name().toString();
        elements += name;
        if (name == QLatin1String("body"))
            body = depth;
        if (headingName.match(name).hasMatch()) {
            heading = name;
            headings += name + u' ';
        }
        const auto all = xml.attributes();
        for (const auto &attribute : all) {
            attributes += attribute.name().toString();
            const QString value = attribute.value().toString();
            if (attribute.name() == u"href" || attribute.name() == u"src")
                links += value;
            else if (attribute.name() == u"id")
                ids += value;
            else if (attribute.name() == u"lang" && name == QLatin1String("html"))
                language = value;
            else if (attribute.name() == u"lang" && languageDepth == 0) {
                lang = value;
                languageDepth = depth;
            }
        }
        if (name == QLatin1String("meta") && all.value(QLatin1String("name")) == u"description")
            description = all.value(QLatin1String("content")).toString();
    }
};

} // namespace weltkontor
