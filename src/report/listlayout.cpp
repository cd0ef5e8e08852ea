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
    const bool lacksColumns =
        document.columns.isEmpty() &&
        (document.groups.isEmpty() ||
         std::any_of(document.groups.begin(), document.groups.end(), [](const ListGroup &group) {
             return group.columns.isEmpty() && !group.rows.isEmpty();
         }));
    if (document.title.trimmed().isEmpty() || lacksColumns)
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
    layout->setTables(document, setup);
    layout->setFront(document);
    if (!layout->setGroups(document, progress))
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
    if (!m_omittedTitles.isEmpty()) {
        const QString notice =
            phrase(document.language, "Report",
                   QT_TRANSLATE_NOOP("Report", "Columns left out because the page is too narrow: %1."))
                .arg(quoted(m_omittedTitles, document.language));
        m_notices.append(notice);
        m_front.push_back(set(notice, pagestyle::subtitle));
    }
}

void ListLayout::addTable(const QList<PrintColumn> &columns, const ColumnPlan &plan, bool hasTitles)
{
    Table table;
    table.placed = plan.columns;
    for (const PlacedColumn &placed : plan.columns) {
        const PrintColumn &column = columns.at(placed.index);
        table.columns.push_back(column);
        if (!hasTitles)
            continue;
        table.titles.push_back(m_setter->set({column.title, {}, {}}, pagestyle::columnTitle,
                                             placed.width - 2 * pagestyle::cellPadding));
        table.headLines = qMax(table.headLines, int(table.titles.back()->lines.size()));
    }
    m_tables.push_back(std::move(table));
    for (const QString &title : plan.omittedTitles) {
        if (!m_omittedTitles.contains(title))
            m_omittedTitles.append(title);
    }
}

/// The document's own columns choose the page; tables with columns of their own have to do with it.
void ListLayout::setTables(const ListDocument &document, const PageSetup &setup)
{
    QList<const ListGroup *> common;
    for (const ListGroup &group : document.groups) {
        if (group.columns.isEmpty())
            common.append(&group);
    }
    m_plan = planColumns(document.columns, common, setup, *m_setter);
    addTable(document.columns, m_plan, true);
    PageSetup same = setup;
    same.orientation = m_plan.paper.width() > m_plan.paper.height() ? PageSetup::Orientation::Landscape
                                                                    : PageSetup::Orientation::Portrait;
    for (const ListGroup &group : document.groups) {
        m_tableOfGroup.push_back(group.columns.isEmpty() ? 0 : m_tables.size());
        if (!group.columns.isEmpty())
            addTable(group.columns, planColumns(group.columns, {&group}, same, *m_setter),
                     group.hasColumnTitles);
    }
}

ListLayout::Row ListLayout::setRow(const PrintRow &source, const Table &table)
{
    Row row;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const PlacedColumn &placed = table.placed[i];
        Cell cell;
        const QList<ListText> texts = source.value(placed.index).texts;
        for (qsizetype k = 0; k < texts.size(); ++k) {
            ListText text = texts.at(k);
            if (k + 1 < texts.size())
                text.text += u' '; // keeps it apart from the next one for whoever reads or copies the cell
            cell.blocks.push_back(m_setter->set(text, cellStyle(table.columns[i], k),
                                                placed.width - 2 * pagestyle::cellPadding));
        }
        row.lineCount = qMax(row.lineCount, cell.lineCount());
        row.cells.push_back(std::move(cell));
    }
    return row;
}

/// Everything of a group but its rows.
ListLayout::Group ListLayout::setGroup(const ListGroup &source, Language language)
{
    Group group;
    group.title = source.heading.text;
    if (!source.heading.text.isEmpty()) {
        group.heading = m_setter->set(source.heading, pagestyle::groupHeading, m_plan.area.width());
        const QString continued = phrase(language, "Report", QT_TRANSLATE_NOOP("Report", "%1 (continued)"));
        group.continued = set(continued.arg(source.heading.text.simplified()), pagestyle::note);
    }
    for (const ListText &paragraph : source.paragraphs)
        group.paragraphs.push_back(m_setter->set(paragraph, pagestyle::cell, m_plan.area.width()));
    if (source.picture && !source.picture->image.isNull()) {
        group.picture = source.picture;
        const QSizeF room =
            source.picture->room.boundedTo(QSizeF(m_plan.area.width(), m_plan.area.height() * 0.6));
        group.pictureSize = QSizeF(source.picture->image.size()).scaled(room, Qt::KeepAspectRatio);
        if (!source.picture->caption.isEmpty())
            group.caption = set(source.picture->caption, pagestyle::note);
    }
    return group;
}

bool ListLayout::setGroups(const ListDocument &document, Progress *progress)
{
    m_linePitch = qMax(set(QStringLiteral("A"), pagestyle::cell)->lineHeight,
                       set(QStringLiteral("A"), pagestyle::rowTitle)->lineHeight);
    qint64 total = 0;
    for (const ListGroup &group : document.groups)
        total += group.rows.size();
    const QString phase = message("Report", QT_TRANSLATE_NOOP("Report", "Laying out the list"));
    for (qsizetype i = 0; i < document.groups.size(); ++i) {
        const ListGroup &source = document.groups.at(i);
        if (source.rows.isEmpty() && source.paragraphs.isEmpty() && !source.picture)
            continue;
        Group group = setGroup(source, document.language);
        group.table = m_tableOfGroup[size_t(i)];
        group.rows.reserve(size_t(source.rows.size()));
        for (const PrintRow &row : source.rows) {
            if (progress && m_rowCount % rowsBetweenReports == 0) {
                if (progress->isCancelled())
                    return false;
                progress->report(phase, m_rowCount, total);
            }
            group.rows.push_back(setRow(row, m_tables[group.table]));
            ++m_rowCount;
        }
        m_groups.push_back(std::move(group));
    }
    return true;
}

void ListLayout::setEnd(const ListDocument &document)
{
    if (m_groups.empty() && !document.emptyText.isEmpty())
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

double ListLayout::headHeight(const Group &group) const
{
    const Table &table = m_tables[group.table];
    return table.titles.empty()
               ? 0
               : table.headLines * table.titles.front()->lineHeight + 2 * pagestyle::headPadding;
}

double ListLayout::pictureHeight(const Group &group) const
{
    if (!group.picture)
        return 0;
    return group.pictureSize.height() + pagestyle::afterParagraph +
           (group.caption ? group.caption->height() + pagestyle::afterParagraph : 0);
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
