// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/markdown.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace weltkontor;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html_data();
    void html();
    void hostileTextIsWellFormed_data();
    void hostileTextIsWellFormed();
    void plain();
};

void MarkdownTest::html_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("leftOut");
    const auto row = [](const char *name, const char *markdown, const char *html, bool leftOut = false) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(html) << leftOut;
    };
    row("empty", "  \n", "");
    row("paragraph", "Guten *Tag*", "<p>Guten <em>Tag</em></p>\n");
    row("raw html is text", "<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n");
    row("headings start at 2", "# A\n\n### B\n\n# C", "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n");
    row("web link", "[Rat](https://example.org/a?b=1&c=2)",
        "<p><a href=\"https://example.org/a?b=1&amp;c=2\">Rat</a></p>\n");
    row("mail address", "ada@example.org", "<p><a href=\"mailto:ada@example.org\">ada@example.org</a></p>\n");
    row("script link", "[Klick **hier**](javascript:alert(1))", "<p>Klick <strong>hier</strong></p>\n", true);
    row("data link", "[x](data:text/html,hallo)", "<p>x</p>\n", true);
    row("link without server", "[x](https:///a)", "<p>x</p>\n", true);
    row("relative link", "[x](../index.html)", "<p>x</p>\n", true);
    row("picture", "vor ![ein <Bild>](https://example.org/x.png \"t\") nach",
        "<p>vor ein &lt;Bild&gt; nach</p>\n", true);
    row("picture in a link", "[![Bild](a.png)](https://example.org)",
        "<p><a href=\"https://example.org\">Bild</a></p>\n", true);
    row("table", "a|b\n---|--:\n1|2",
        "<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th "
        "scope=\"col\" "
        "class=\"right\">b</th>\n</tr>\n</thead>\n"
        "<tbody>\n<tr>\n<td>1</td>\n<td class=\"right\">2</td>\n</tr>\n</tbody>\n</table>\n</div>\n");
}

void MarkdownTest::html()
{
    QFETCH(QString, markdown);
    const MarkdownHtml result = htmlFromMarkdown(markdown, 2);
    QTEST(result.html, "html");
    QTEST(result.leftOut, "leftOut");
}

void MarkdownTest::hostileTextIsWellFormed_data()
{
    QTest::addColumn<QString>("markdown");
    const char *texts[] = {"<script>alert(1)</script>",
                           "[a](https://x.example/\"onclick=\"b)",
                           "![](\"",
                           "</p></div>",
                           "&#0; &nbsp; &unknown;",
                           "> > > # x\n- - -\n```\n</code>",
                           "[a]: javascript:x\n\n[a]",
                           "<https://example.org/<b>>",
                           "<ada@example.org>",
                           "<![CDATA[ x ]]> <!-- y -->",
                           "a\x01\x02"
                           "b",
                           "****[[[[((((",
                           "|a|\n|-|\n|<td>|",
                           "<a href=\"https://example.org\" onclick=\"x\">y</a>"};
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

void MarkdownTest::hostileTextIsWellFormed()
{
    QFETCH(QString, markdown);
    const QString html = htmlFromMarkdown(markdown, 3).html;
    QXmlStreamReader xml(QStringLiteral("<div>") + html + QStringLiteral("</div>"));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY2(xml.name() != u"script", qPrintable(html));
        const auto attributes = xml.attributes();
        for (const auto &attribute : attributes)
            QVERIFY2(!attribute.name().startsWith(u"on"), qPrintable(html));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + u' ' + html));
}

void MarkdownTest::plain()
{
    QCOMPARE(plainFromMarkdown(QStringLiteral("# Rat\n\nVon **A** & <B> \"C\""), 100),
             QStringLiteral("Rat Von A & <B> \"C\""));
    QCOMPARE(plainFromMarkdown(QStringLiteral("Eins zwei drei vier"), 12), QStringLiteral("Eins zwei…"));
    QVERIFY(plainFromMarkdown(QString(300, u'x'), 50).size() <= 50);
    QCOMPARE(plainFromMarkdown({}, 50), QString());
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
