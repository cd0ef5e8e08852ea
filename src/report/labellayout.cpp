// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/labellayout.h"

#include "base/phrases.h"
#include "report/canvas.h"
#include "report/fontbook.h"
#include "report/listdocument.h"
#include "report/pagestyle.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr double padding = 4.5 * 72 / 25.4;
/// DIN 5008 wants 10 points or more where there is room.
constexpr double largestText = 10.5;
constexpr double smallestText = 6;
constexpr double step = 0.5;

Error cancelled()
{
    return {Error::Kind::Cancelled,
            message("Report", QT_TRANSLATE_NOOP("Report", "The list was cancelled. Nothing was written.")),
            {}};
}

} // namespace

LabelLayout::LabelLayout() = default;
LabelLayout::~LabelLayout() = default;

QSizeF LabelLayout::room() const
{
    return m_sheet.label - QSizeF(2 * padding, 2 * padding);
}

LabelLayout::Label LabelLayout::setAt(const QStringList &lines, double size, bool mayBreak,
                                      TextSetter &setter) const
{
    Label label;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        ListText text{lines[i], {}, {}};
        if (i + 1 < lines.size())
            text.text += u' '; // keeps it apart from the next one for whoever reads or copies the label
        const TextStyle style{size, false};
        label.lines.push_back(mayBreak ? setter.set(text, style, room().width()) : setter.set(text, style));
        label.height += label.lines.back()->height();
    }
    return label;
}

LabelLayout::Label LabelLayout::set(const QStringList &lines, TextSetter &setter) const
{
    for (const bool mayBreak : {false, true}) {
        for (double size = largestText; size >= smallestText; size -= step) {
            Label label = setAt(lines, size, mayBreak, setter);
            const bool isNarrow =
                std::all_of(label.lines.begin(), label.lines.end(),
                            [this](const auto &line) { return line->width <= room().width(); });
            if (isNarrow && label.height <= room().height())
                return label;
        }
    }
    return setAt(lines, smallestText, true, setter);
}

Result<std::shared_ptr<const LabelLayout>> LabelLayout::of(const LabelDocument &document, Progress *progress)
{
    if (document.firstPosition < 0 || document.firstPosition >= document.sheet.count())
        return Error{Error::Kind::Invalid,
                     message("LabelSheet",
                             QT_TRANSLATE_NOOP("LabelSheet", "The labels were not made: the sheet has %1 "
                                                             "labels, so the first one is a number from 1 to "
                                                             "%1."))
                         .arg(document.sheet.count()),
                     {}};
    auto fonts = openFonts();
    if (!fonts)
        return fonts.error();
    std::shared_ptr<LabelLayout> layout(new LabelLayout);
    layout->m_book = *std::move(fonts);
    layout->m_sheet = document.sheet;
    layout->m_firstPosition = document.firstPosition;
    layout->m_notices = document.notices;
    TextSetter setter(*layout->m_book, languageCode(document.language));
    QStringList tooLong;
    for (const QStringList &lines : document.labels) {
        if (progress && progress->isCancelled())
            return cancelled();
        if (lines.isEmpty())
            continue;
        layout->m_labels.push_back(layout->set(lines, setter));
        if (layout->m_labels.back().height > layout->room().height())
            tooLong += lines.first();
    }
    if (!tooLong.isEmpty())
        layout->m_notices +=
            phrase(document.language, "LabelSheet",
                   QT_TRANSLATE_NOOP("LabelSheet", "Too long for the label, and printed over its edge: %1."))
                .arg(tooLong.join(QStringLiteral("; ")));
    const QString missing = missingCharacters(*layout->m_book, document.language);
    if (!missing.isEmpty())
        layout->m_notices += missing;
    return std::shared_ptr<const LabelLayout>(layout);
}

int LabelLayout::pageCount() const
{
    const int positions = m_firstPosition + int(m_labels.size());
    return std::max(1, (positions + m_sheet.count() - 1) / m_sheet.count());
}

void LabelLayout::paintLabel(const Label &label, int position, Canvas &canvas) const
{
    const QPointF corner = m_sheet.corner(position);
    double top = corner.y() + std::max(padding, (m_sheet.label.height() - label.height) / 2);
    Element paragraph;
    paragraph.role = ElementRole::Paragraph;
    const ElementScope scope(canvas, paragraph);
    for (const SharedTextBlock &line : label.lines) {
        paintText(canvas, *line,
                  {corner.x() + padding, top, room().width(), pagestyle::ink, TextAlignment::Left});
        top += line->height();
    }
}

void LabelLayout::paintPage(int page, Canvas &canvas) const
{
    canvas.beginPage(pageSize());
    const int before = page * m_sheet.count(); // positions on the sheets before
    for (int position = 0; position < m_sheet.count(); ++position) {
        const int label = before + position - m_firstPosition;
        if (label >= 0 && label < int(m_labels.size()))
            paintLabel(m_labels[size_t(label)], position, canvas);
    }
    canvas.endPage();
}

bool LabelLayout::paint(Canvas &canvas, Progress *progress) const
{
    Element document;
    document.role = ElementRole::Document;
    const ElementScope scope(canvas, document);
    for (int page = 0; page < pageCount(); ++page) {
        if (progress && progress->isCancelled())
            return false;
        paintPage(page, canvas);
    }
    return true;
}

} // namespace weltkontor
