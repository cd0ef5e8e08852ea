// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/mapcard.h"

#include "base/phrases.h"
#include "gui/main/desklist.h"
#include "gui/main/flowlayout.h"
#include "gui/main/mapaccessible.h"
#include "gui/main/worldmap.h"
#include "report/mapdrawing.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace weltkontor
{
namespace
{

constexpr double closerBy = 1.5;

std::optional<PartnershipStatus> statusAt(int index)
{
    constexpr int none = int(PartnershipStatus::Ended) + 1;
    return index == none ? std::nullopt : std::optional(PartnershipStatus(index));
}

int indexOf(std::optional<PartnershipStatus> status)
{
    return status ? int(*status) : int(PartnershipStatus::Ended) + 1;
}

} // namespace

/// The signs of the statuses that are on the map, with their words.
class MapLegend final : public QWidget
{
public:
    explicit MapLegend(QWidget *parent)
        : QWidget(parent)
        , m_layout(new FlowLayout(this, 14))
    {
        for (int index = 0; index <= indexOf({}); ++index) {
            auto *entry = new QLabel(this);
            entry->setTextFormat(Qt::PlainText);
            m_layout->addWidget(entry);
            m_entries += entry;
        }
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setStatuses(const QSet<int> &statuses)
    {
        const Language language = messageLanguage();
        for (int index = 0; index < int(m_entries.size()); ++index) {
            const auto status = statusAt(index);
            m_entries[index]->setText(
                status ? statusLabel(*status, language)
                       : phrase(language, "WorldMap", QT_TRANSLATE_NOOP("WorldMap", "no partnership")));
            m_entries[index]->setContentsMargins(fontMetrics().height() + 4, 0, 0, 0);
            m_entries[index]->setVisible(statuses.contains(index));
        }
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double radius = fontMetrics().height() * 0.4;
        for (int index = 0; index < int(m_entries.size()); ++index) {
            const QLabel *entry = m_entries[index];
            if (!entry->isVisible())
                continue;
            painter.save();
            painter.translate(entry->x() + fontMetrics().height() / 2.0, entry->geometry().center().y());
            painter.setBrush(mapSignColour(statusAt(index), palette()));
            painter.drawPath(mapSign(statusAt(index), radius));
            painter.restore();
        }
    }

private:
    FlowLayout *m_layout;
    QList<QLabel *> m_entries;
};

MapCard::MapCard(QWidget *parent)
    : QFrame(parent)
    , m_card(new DeskCard(this))
{
    registerMapAccessibility();
    setObjectName(QStringLiteral("mapCard"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_map = new WorldMap(m_card);
    m_legend = new MapLegend(m_card);
    m_list = new DeskList(m_card);
    m_list->setObjectName(QStringLiteral("mapList"));
    for (QWidget *content : std::initializer_list<QWidget *>{m_map, m_list, m_legend})
        m_card->addContent(content);
    m_closer = m_card->addLink();
    m_farther = m_card->addLink();
    m_all = m_card->addLink();
    m_asList = m_card->addLink();
    m_asList->setObjectName(QStringLiteral("mapAsListButton"));
    connect(m_closer, &QPushButton::clicked, this, [this] { m_map->zoomBy(closerBy); });
    connect(m_farther, &QPushButton::clicked, this, [this] { m_map->zoomBy(1 / closerBy); });
    connect(m_all, &QPushButton::clicked, m_map, &WorldMap::showAll);
    connect(m_asList, &QPushButton::clicked, this, [this] { showList(!m_isList); });
    connect(m_map, &WorldMap::zoomChanged, this, [this] { m_farther->setEnabled(m_map->zoom() > 1); });
    connect(m_map, &WorldMap::openRequested, this, &MapCard::openRequested);
    connect(m_list, &DeskList::opened, this,
            [this](const DeskItem &item) { Q_EMIT openRequested(item.record); });
    m_farther->setEnabled(false);
    showList(false);
}

void MapCard::setPlaces(const QList<DeskPlace> &places)
{
    m_map->setPlaces(places);
    QSet<int> statuses;
    QList<DeskItem> items;
    for (const DeskPlace &place : places) {
        statuses += indexOf(place.status);
        DeskItem item;
        item.record = place.partner;
        item.text = mapPlaceText(place, messageLanguage());
        items += item;
    }
    std::sort(items.begin(), items.end(), [](const DeskItem &a, const DeskItem &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    m_list->setItems(items);
    m_legend->setStatuses(statuses);
    name();
}

void MapCard::name()
{
    m_card->setTitle(tr("Partners in the world"));
    m_map->setAccessibleName(tr("Map of the partners"));
    m_map->setAccessibleDescription(
        tr("Arrow keys go from partner to partner, Enter opens one, plus and minus show less or more of the "
           "world."));
    m_list->setAccessibleName(tr("Partners in the world"));
    m_closer->setText(tr("Closer"));
    m_farther->setText(tr("Farther"));
    m_all->setText(tr("Whole world"));
    m_asList->setText(m_isList ? tr("As a map") : tr("As a list"));
}

void MapCard::showList(bool asList)
{
    m_isList = asList;
    m_map->setVisible(!asList);
    m_legend->setVisible(!asList);
    m_list->setVisible(asList);
    for (QPushButton *button : {m_closer, m_farther, m_all})
        button->setVisible(!asList);
    name();
}

} // namespace weltkontor
