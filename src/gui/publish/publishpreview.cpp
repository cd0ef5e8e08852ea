// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publish/publishpreview.h"

#include "base/phrases.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>

namespace weltkontor
{
namespace
{

constexpr int recordRole = Qt::UserRole;

QTreeWidget *makeList(const QString &name, int columns, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setColumnCount(columns);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    list->setTabKeyNavigation(false);
    return list;
}

} // namespace

PublishPreview::PublishPreview(QWidget *parent)
    : QTabWidget(parent)
    , m_pages(makeList(QStringLiteral("pageList"), 4, this))
    , m_findings(makeList(QStringLiteral("findingList"), 2, this))
{
    setObjectName(QStringLiteral("publishPreview"));
    const int character = fontMetrics().averageCharWidth();
    m_pages->setColumnWidth(0, 14 * character);
    m_pages->setColumnWidth(1, 36 * character);
    m_pages->setColumnWidth(2, 14 * character);
    m_findings->setColumnWidth(0, 24 * character);
    m_findings->setWordWrap(true);
    m_findings->setUniformRowHeights(false);
    addTab(m_pages, {});
    addTab(m_findings, {});
    connect(m_pages, &QTreeWidget::itemActivated, this, &PublishPreview::open);
    connect(m_findings, &QTreeWidget::itemActivated, this, &PublishPreview::open);
    fill();
}

void PublishPreview::setOutcome(const PublishSite::Outcome &outcome)
{
    m_outcome = outcome;
    fill();
    setCurrentIndex(0);
}

void PublishPreview::clear()
{
    m_outcome.reset();
    fill();
}

QString PublishPreview::summary(const PublishResult &result)
{
    if (result.pages.isEmpty())
        return tr("Nothing is different.");
    return tr("New: %1 · changed: %2 · removed: %3 · unchanged: %4")
        .arg(QLocale().toString(result.added), QLocale().toString(result.changed),
             QLocale().toString(result.removed), QLocale().toString(result.unchanged));
}

void PublishPreview::fill()
{
    fillPages();
    fillFindings();
}

void PublishPreview::fillPages()
{
    m_pages->clear();
    m_pages->setHeaderLabels({tr("Change"), tr("Page"), tr("Language"), tr("File")});
    m_pages->setAccessibleName(tr("Pages that change"));
    const qsizetype count = m_outcome ? m_outcome->result.pages.size() : 0;
    setTabText(0, m_outcome ? tr("Changes (%1)").arg(QLocale().toString(count)) : tr("Changes"));
    QList<QTreeWidgetItem *> items;
    for (qsizetype i = 0; i < count; ++i) {
        const PublishResult::Page &change = m_outcome->result.pages[i];
        const BuiltPage *page = m_outcome->site.page(change.path);
        const QString what = change.change == PublishResult::Change::Added     ? tr("new")
                             : change.change == PublishResult::Change::Changed ? tr("changed")
                                                                               : tr("removed");
        const QString language = !page || !change.path.contains(u'/') ? QString()
                                 : page->language == Language::German ? tr("German")
                                                                      : tr("English");
        auto *item = new QTreeWidgetItem({what, page ? page->title : QString(), language, change.path});
        item->setData(0, recordRole, page ? page->record.toText() : QString());
        items += item;
    }
    m_pages->addTopLevelItems(items);
}

void PublishPreview::fillFindings()
{
    m_findings->clear();
    m_findings->setHeaderLabels({tr("Record"), tr("Note")});
    m_findings->setAccessibleName(tr("Notes on the pages"));
    const qsizetype count = m_outcome ? m_outcome->site.findings.size() : 0;
    setTabText(1, m_outcome ? tr("Notes (%1)").arg(QLocale().toString(count)) : tr("Notes"));
    QList<QTreeWidgetItem *> items;
    for (qsizetype i = 0; i < count; ++i) {
        const SiteFinding &finding = m_outcome->site.findings[i];
        const QString title = messageLanguage() == Language::German ? finding.titleDe : finding.titleEn;
        auto *item =
            new QTreeWidgetItem({finding.record.type == RecordType::Settings ? tr("Settings") : title,
                                 finding.text(messageLanguage())});
        item->setToolTip(1, item->text(1));
        item->setData(0, recordRole, finding.record.toText());
        items += item;
    }
    m_findings->addTopLevelItems(items);
}

void PublishPreview::open(QTreeWidgetItem *item)
{
    if (const auto record = RecordRef::fromText(item->data(0, recordRole).toString());
        record && !record->isNull())
        Q_EMIT openRequested(*record);
}

void PublishPreview::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace weltkontor
