// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace weltkontor
{

/**
 * Shows Markdown as it is meant while it is typed: bold as bold, headings large, lists and quotations set
 * off. The marks stay, quieter than the text; the text itself is never changed.
 */
class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit MarkdownHighlighter(QTextDocument *document);

    /// Colours of marks and links follow it.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void formatInline(const QString &text, int from, const QTextCharFormat &base);
    void add(int from, int length, const QTextCharFormat &format);

    QColor m_markColour;
    QColor m_linkColour;
};

} // namespace weltkontor
