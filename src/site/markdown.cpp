// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/markdown.h"

#include <md4c-html.h>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace weltkontor
{
namespace
{

QString rendered(const QString &markdown)
{
    // XML 1.0 has no place for control characters; a person sees nothing of them either.
    QString clean = markdown;
    static const QRegularExpression controls(QStringLiteral("[\\x{00}-\\x{08}\\x{0B}\\x{0C}\\x{0E}-\\x{1F}"
                                                            "\\x{7F}-\\x{9F}\\x{FFFE}\\x{FFFF}]"));
    clean.remove(controls);
    const QByteArray source = clean.toUtf8();
    QByteArray html;
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *target) {
        static_cast<QByteArray *>(target)->append(text, qsizetype(size));
    };
    const unsigned flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_PERMISSIVEAUTOLINKS;
    if (md_html(source.constData(), MD_SIZE(source.size()), append, &html, flags, MD_HTML_FLAG_XHTML) != 0)
        return QStringLiteral("<p>") + clean.toHtmlEscaped() + QStringLiteral("</p>\n");
    return QString::fromUtf8(html);
}

/// Since raw HTML is off, every '<' of the result was written by the renderer: tags can be found by their
/// text.
void moveHeadings(QString &html, int topHeading)
{
    bool used[7] = {};
    for (int level = 1; level <= 6; ++level)
        used[level] = html.contains(QStringLiteral("<h%1>").arg(level));
    int place[7] = {};
    int next = topHeading;
    for (int level = 1; level <= 6; ++level) {
        if (used[level])
            place[level] = qMin(next++, 6);
    }
    static const QRegularExpression heading(QStringLiteral("<(/?)h([1-6])>"));
    QString moved;
    qsizetype end = 0;
    for (auto matches = heading.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        const int level = match.capturedView(2).toInt();
        moved += html.mid(end, match.capturedStart() - end) +
                 QStringLiteral("<%1h%2>").arg(match.captured(1)).arg(place[level]);
        end = match.capturedEnd();
    }
    html = moved + html.mid(end);
}

bool isShownLink(const QString &address)
{
    static const QRegularExpression allowed(QStringLiteral("^(https?://[^/]|mailto:.|tel:[+0-9])"),
                                            QRegularExpression::CaseInsensitiveOption);
    return allowed.match(address).hasMatch();
}

/// Turns links that may not be followed into their text, and pictures into theirs.
bool leaveOutForeign(QString &html)
{
    static const QRegularExpression tag(
        QStringLiteral("<a href=\"([^\"]*)\"[^>]*>|</a>|<img [^>]*?alt=\"([^\"]*)\"[^>]*>"));
    bool leftOut = false;
    bool isOpen = false;
    QString kept;
    qsizetype end = 0;
    for (auto matches = tag.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        kept += html.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QStringView text = match.capturedView();
        if (text.startsWith(u"<img")) {
            kept += match.captured(2);
            leftOut = true;
        } else if (text == u"</a>") {
            if (isOpen)
                kept += text;
            isOpen = false;
        } else {
            isOpen = isShownLink(match.captured(1));
            if (isOpen)
                kept += text;
            else
                leftOut = true;
        }
    }
    html = kept + html.mid(end);
    return leftOut;
}

} // namespace

MarkdownHtml htmlFromMarkdown(const QString &markdown, int topHeading)
{
    MarkdownHtml result;
    if (markdown.trimmed().isEmpty())
        return result;
    result.html = rendered(markdown);
    // Most texts have neither; a search for a few letters is cheaper than for a pattern.
    if (result.html.contains(QLatin1String("<a ")) || result.html.contains(QLatin1String("<img ")))
        result.leftOut = leaveOutForeign(result.html);
    if (result.html.contains(QLatin1String("<h")))
        moveHeadings(result.html, topHeading);
    if (!result.html.contains(QLatin1String("<table>")))
        return result;
    // A header cell says for which direction it speaks (WCAG 1.3.1).
    // A wide table is scrolled within the text, by keys too; the page itself stays as wide as the window.
    result.html.replace(QLatin1String("<table>"),
                        QLatin1String("<div class=\"scroll\" tabindex=\"0\">\n<table>"));
    result.html.replace(QLatin1String("</table>"), QLatin1String("</table>\n</div>"));
    result.html.replace(QLatin1String("<th>"), QLatin1String("<th scope=\"col\">"));
    result.html.replace(QLatin1String("<th align"), QLatin1String("<th scope=\"col\" align"));
    static const QRegularExpression align(QStringLiteral(" align=\"(left|right|center)\""));
    result.html.replace(align, QStringLiteral(" class=\"\\1\""));
    return result;
}

QString plainFromMarkdown(const QString &markdown, int length)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    // Paragraphs far behind what is shown need not be understood, unless links may be defined there.
    const qsizetype enough =
        markdown.contains(QLatin1String("]:")) ? -1 : markdown.indexOf(QLatin1String("\n\n"), 4 * length);
    QString text = rendered(enough < 0 ? markdown : markdown.left(enough)).replace(tags, QStringLiteral(" "));
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    text = text.simplified();
    if (text.size() <= length)
        return text;
    text.truncate(2 * length);
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(length - 1);
    const qsizetype end = words.toPreviousBoundary();
    return text.left(end > 0 ? end : length - 1).trimmed() + u'…';
}

} // namespace weltkontor
