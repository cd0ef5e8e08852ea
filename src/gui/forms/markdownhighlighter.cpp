// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/markdownhighlighter.h"

#include "gui/forms/formicons.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace weltkontor
{
namespace
{

struct Span {
    QRegularExpression pattern; ///< Captures: mark, content, mark.
    void (*apply)(QTextCharFormat &format);
};

const QList<Span> &spans()
{
    static const QList<Span> all{
        {QRegularExpression(QStringLiteral("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)(\\1)")),
         [](QTextCharFormat &format) { format.setFontWeight(QFont::Bold); }},
        {QRegularExpression(QStringLiteral("(?<![*\\w])(\\*)(?=[^\\s*])(.+?)(?<=[^\\s*])(\\*)(?!\\*)")),
         [](QTextCharFormat &format) { format.setFontItalic(true); }},
        {QRegularExpression(QStringLiteral("(?<![_\\w])(_)(?=[^\\s_])(.+?)(?<=[^\\s_])(_)(?![_\\w])")),
         [](QTextCharFormat &format) { format.setFontItalic(true); }},
        {QRegularExpression(QStringLiteral("(`)([^`]+)(`)")),
         [](QTextCharFormat &format) { format.setFontFamilies({QStringLiteral("monospace")}); }},
    };
    return all;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void MarkdownHighlighter::setPalette(const QPalette &palette)
{
    QPalette onBase = palette;
    onBase.setColor(QPalette::Window, palette.color(QPalette::Base));
    const QColor mark = quietColour(onBase);
    const QColor link = palette.color(QPalette::Link);
    if (mark == m_markColour && link == m_linkColour)
        return;
    m_markColour = mark;
    m_linkColour = link;
    rehighlight();
}

void MarkdownHighlighter::add(int from, int length, const QTextCharFormat &format)
{
    // Formats add up: bold within italic is both.
    for (int at = from; at < from + length; ++at) {
        QTextCharFormat merged = this->format(at);
        merged.merge(format);
        setFormat(at, 1, merged);
    }
}

void MarkdownHighlighter::formatInline(const QString &text, int from, const QTextCharFormat &base)
{
    if (!base.isEmpty())
        add(from, int(text.size()) - from, base);
    QTextCharFormat mark;
    mark.setForeground(m_markColour);
    for (const Span &span : spans()) {
        QTextCharFormat format;
        span.apply(format);
        auto matches = span.pattern.globalMatch(text, from);
        while (matches.hasNext()) {
            const auto match = matches.next();
            add(int(match.capturedStart(2)), int(match.capturedLength(2)), format);
            add(int(match.capturedStart(1)), int(match.capturedLength(1)), mark);
            add(int(match.capturedStart(3)), int(match.capturedLength(3)), mark);
        }
    }
    static const QRegularExpression link(QStringLiteral("(!?\\[)([^\\]]*)(\\]\\([^)\\s]*\\))"));
    QTextCharFormat linked;
    linked.setForeground(m_linkColour);
    linked.setFontUnderline(true);
    auto matches = link.globalMatch(text, from);
    while (matches.hasNext()) {
        const auto match = matches.next();
        add(int(match.capturedStart(2)), int(match.capturedLength(2)), linked);
        add(int(match.capturedStart(1)), int(match.capturedLength(1)), mark);
        add(int(match.capturedStart(3)), int(match.capturedLength(3)), mark);
    }
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat mark;
    mark.setForeground(m_markColour);
    static const QRegularExpression heading(QStringLiteral("^(#{1,6})\\s+\\S"));
    static const QRegularExpression list(QStringLiteral("^\\s*([-*+]|\\d{1,9}[.)])\\s+"));
    static const QRegularExpression quotation(QStringLiteral("^\\s*>+\\s?"));
    const auto asHeading = heading.match(text);
    const auto asQuotation = quotation.match(text);
    const auto asList = list.match(text);
    if (asHeading.hasMatch()) {
        const int level = int(asHeading.capturedLength(1));
        QTextCharFormat large;
        large.setFontWeight(QFont::Bold);
        large.setProperty(QTextFormat::FontSizeAdjustment, qMax(1, 4 - level));
        formatInline(text, 0, large);
        add(0, level, mark);
    } else if (asQuotation.hasMatch()) {
        QTextCharFormat quoted;
        quoted.setFontItalic(true);
        formatInline(text, 0, quoted);
        add(0, int(asQuotation.capturedLength(0)), mark);
    } else if (asList.hasMatch()) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        add(int(asList.capturedStart(1)), int(asList.capturedLength(1)), strong);
        formatInline(text, int(asList.capturedLength(0)), {});
    } else {
        formatInline(text, 0, {});
    }
}

} // namespace weltkontor
