// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listlayout.h"

#include "base/phrases.h"
#include "report/fontbook.h"
#include "report/listpagination.h"
#include "report/listpainter.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr int rowsBetweenReports = 100;

QString dateText(const QDate &date, Language language)
{
    return localeOf(language).toString(date, language == Language::German ? QStringLiteral("dd.MM.yyyy")
                                                                          : QStringLiteral("d MMMM yyyy"));
}

/// "“Name”, “Country”" in the quotation marks of the language.
QString quoted(const QStringList &titles, Language language)
{
    QStringList result;
    for (const QString &title : titles)
        result.append(localeOf(language).quoteString(title));
    return result.join(QLatin1String(", "));
}

} // namespace

int ListLayout::Cell::lineCount() const
{
    size_t lines = 0;
    for (const SharedTextBlock &block : blocks)
        lines += block->lines.size();
    return int(lines);
}

ListLayout::ListLayout() = default;
ListLayout::~ListLayout() = default;

Result<std::shared_ptr<const ListLayout>> ListLayout::of(const ListDocument &document, const PageSetup &setup,
                                                         Progress *progress)
{
    if (document.title.trimmed().isEmpty() || document.columns.isEmpty())
        return Error{
            Error::Kind::Invalid,
            message("Report", QT_TRANSLATE_NOOP("Report", "The list was not made: it has no title or no "
                                                          "column. Choose at least one column.")),
            QStringLiteral("list without title or column")};
    std::shared_ptr<ListLayout> layout(new ListLayout);
    auto fonts = openFonts();
    if (!fonts)
        return fonts.error();
    layout->m_book = *std::move(fonts);
    layout->m_language = languageCode(document.language);
    layout->m_title = document.title;
    layout->m_setter = std::make_unique<TextSetter>(*layout->m_book, layout->m_language);
    layout->m_plan = planColumns(document, setup, *layout->m_setter);
    layout->setFront(document);
    if (!layout->setRows(document, progress))
        return Error{
            Error::Kind::Cancelled,
            message("Report", QT_TRANSLATE_NOOP("Report", "The list was cancelled. Nothing was written.")),
            {}};
    layout->setEnd(document);
    layout->m_pages = ListPagination(*layout).pages();
    layout->setFooters(document);
    layout->m_setter.reset(); // and with it what it remembers of every text
    return std::shared_ptr<const ListLayout>(layout);
}

SharedTextBlock ListLayout::set(const QString &text, const TextStyle &style)
{
    return m_setter->set({text, {}, {}}, style, m_plan.area.width());
}

void ListLayout::setFront(const ListDocument &document)
{
    if (!document.office.isEmpty())
        m_front.push_back(set(document.office, pagestyle::office));
    m_titleInFront = m_front.size();
    m_front.push_back(set(document.title, pagestyle::title));
    for (const QString &subtitle : document.subtitles)
        m_front.push_back(set(subtitle, pagestyle::subtitle));
    if (!m_plan.omittedTitles.isEmpty()) {
        const QString notice =
            phrase(document.language, "Report",
                   QT_TRANSLATE_NOOP("Report", "Columns left out because the page is too narrow: %1."))
                .arg(quoted(m_plan.omittedTitles, document.language));
        m_notices.append(notice);
        m_front.push_back(set(notice, pagestyle::subtitle));
    }
}

bool ListLayout::setRows(const ListDocument &document, Progress *progress)
{
    m_linePitch = qMax(set(QStringLiteral("A"), pagestyle::cell)->lineHeight,
                       set(QStringLiteral("A"), pagestyle::rowTitle)->lineHeight);
    const double padding = 2 * pagestyle::cellPadding;
    for (const PlacedColumn &placed : m_plan.columns) {
        const PrintColumn &column = document.columns.at(placed.index);
        m_columns.push_back(column);
        m_columnTitles.push_back(
            m_setter->set({column.title, {}, {}}, pagestyle::columnTitle, placed.width - padding));
        m_headLines = qMax(m_headLines, int(m_columnTitles.back()->lines.size()));
    }
    qint64 total = 0;
    for (const ListGroup &group : document.groups)
        total += group.rows.size();
    const QString phase = message("Report", QT_TRANSLATE_NOOP("Report", "Laying out the list"));
    for (const ListGroup &source : document.groups) {
        if (source.rows.isEmpty())
            continue;
        Group group;
        group.title = source.heading.text;
        if (!source.heading.text.isEmpty()) {
            group.heading = m_setter->set(source.heading, pagestyle::groupHeading, m_plan.area.width());
            const QString continued =
                phrase(document.language, "Report", QT_TRANSLATE_NOOP("Report", "%1 (continued)"));
            group.continued = set(continued.arg(source.heading.text.simplified()), pagestyle::note);
        }
        group.rows.reserve(size_t(source.rows.size()));
        for (const PrintRow &sourceRow : source.rows) {
            if (progress && m_rowCount % rowsBetweenReports == 0) {
                if (progress->isCancelled())
                    return false;
                progress->report(phase, m_rowCount, total);
            }
            Row row;
            for (size_t i = 0; i < m_columns.size(); ++i) {
                const PlacedColumn &placed = m_plan.columns[i];
                Cell cell;
                const QList<ListText> texts = sourceRow.value(placed.index).texts;
                for (qsizetype k = 0; k < texts.size(); ++k) {
                    ListText text = texts.at(k);
                    if (k + 1 < texts.size())
                        text.text +=
                            u' '; // keeps it apart from the next one for whoever reads or copies the cell
                    cell.blocks.push_back(
                        m_setter->set(text, cellStyle(m_columns[i], k), placed.width - padding));
                }
                row.lineCount = qMax(row.lineCount, cell.lineCount());
                row.cells.push_back(std::move(cell));
            }
            group.rows.push_back(std::move(row));
            ++m_rowCount;
        }
        m_groups.push_back(std::move(group));
    }
    return true;
}

void ListLayout::setEnd(const ListDocument &document)
{
    if (m_rowCount == 0 && !document.emptyText.isEmpty())
        m_paragraphs.push_back(set(document.emptyText, pagestyle::subtitle));
    for (const QString &note : document.notes)
        m_paragraphs.push_back(set(note, pagestyle::note));
    const QString notice = missingCharacters(*m_book, document.language);
    if (notice.isEmpty())
        return;
    m_notices.append(notice);
    m_paragraphs.push_back(set(notice, pagestyle::note));
}

void ListLayout::setFooters(const ListDocument &document)
{
    const QDate date = document.date;
    QString text = document.title.simplified();
    if (date.isValid())
        text += QStringLiteral(" · ") + dateText(date, document.language);
    const double width = m_plan.area.width() * 0.75;
    m_footer = m_setter->set({text, {}, {}}, pagestyle::footer, width);
    const QString total = QString::number(m_pages.size());
    const QString pattern = phrase(document.language, "Report", QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i].number = set(pattern.arg(QString::number(i + 1), total), pagestyle::footer);
}

double ListLayout::rowHeight(int lineCount) const
{
    return lineCount * m_linePitch + 2 * pagestyle::rowPadding;
}

double ListLayout::headHeight() const
{
    return m_headLines * m_columnTitles.front()->lineHeight + 2 * pagestyle::headPadding;
}

double ListLayout::continuedHeight(const Group &group) const
{
    return group.continued ? group.continued->lineHeight + pagestyle::afterHeading : 0;
}

void ListLayout::paintPage(int page, Canvas &canvas) const
{
    ListPainter(*this, canvas).paintPage(page);
}

bool ListLayout::paint(Canvas &canvas, Progress *progress) const
{
    return ListPainter(*this, canvas).paintAll(progress);
}

} // namespace weltkontor
