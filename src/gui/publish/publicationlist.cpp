// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publish/publicationlist.h"

#include "base/phrases.h"
#include "workflow/publishsite.h"

#include <QEvent>
#include <QHeaderView>

namespace weltkontor
{
namespace
{

/// As the history writes it, with four digits of the year.
QString whenText(const QDateTime &at)
{
    return localeOf(messageLanguage())
        .toString(at.toLocalTime(), messageLanguage() == Language::German
                                        ? QStringLiteral("dd.MM.yyyy HH:mm")
                                        : QStringLiteral("d MMM yyyy HH:mm"));
}

} // namespace

PublicationList::PublicationList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("publicationList"));
    setColumnCount(4);
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(0, 22 * character);
    setColumnWidth(1, 28 * character);
    setColumnWidth(2, 12 * character);
    fill();
}

void PublicationList::setPublications(const QList<Publication> &publications)
{
    m_publications = publications;
    fill();
}

void PublicationList::setKept(const QList<PublishedRelease> &kept)
{
    m_kept = kept;
    fill();
}

void PublicationList::fill()
{
    const QModelIndex current = currentIndex();
    clear();
    setHeaderLabels({tr("When"), tr("By"), tr("Files"), tr("State")});
    setAccessibleName(tr("Publications, newest first"));
    for (qsizetype i = 0; i < m_publications.size(); ++i) {
        const Publication &publication = m_publications[i];
        const QString id = PublishSite::releaseId(publication);
        qsizetype kept = -1;
        for (qsizetype k = 0; k < m_kept.size(); ++k) {
            if (m_kept[k].id == id)
                kept = k;
        }
        const qsizetype files = publication.manifest.count(u'\n') - 1;
        const bool isShown = id == PublishSite::releaseId(m_publications.first());
        const QString state = isShown     ? tr("shown now")
                              : kept >= 0 ? tr("can be brought back")
                                          : tr("no longer kept");
        auto *item = new QTreeWidgetItem(this, {whenText(publication.at), publication.by,
                                                files > 0 ? QLocale().toString(files) : QString(), state});
        item->setData(0, Qt::UserRole, isShown ? -1 : int(kept));
    }
    if (current.isValid())
        setCurrentItem(topLevelItem(qMin(current.row(), topLevelItemCount() - 1)));
}

std::optional<PublishedRelease> PublicationList::chosenRelease() const
{
    const QTreeWidgetItem *item = currentItem();
    const int kept = item ? item->data(0, Qt::UserRole).toInt() : -1;
    return kept >= 0 ? std::optional(m_kept[kept]) : std::nullopt;
}

void PublicationList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace weltkontor
