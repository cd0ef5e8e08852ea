// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main/deskcard.h"
#include "workflow/deskoverview.h"

class QPushButton;
class QStackedLayout;

namespace weltkontor
{

class DeskList;
class MapLegend;
class WorldMap;

/// The partners on the map of the world with its legend, or the same as a list.
class MapCard final : public QFrame
{
    Q_OBJECT

public:
    explicit MapCard(QWidget *parent = nullptr);

    void setPlaces(const QList<DeskPlace> &places);
    WorldMap *map() const { return m_map; }
    DeskList *list() const { return m_list; }

Q_SIGNALS:
    void openRequested(const weltkontor::RecordRef &partner);

private:
    void name();
    void showList(bool asList);

    DeskCard *m_card;
    WorldMap *m_map;
    MapLegend *m_legend;
    DeskList *m_list;
    QPushButton *m_closer, *m_farther, *m_all, *m_asList;
    bool m_isList = false;
};

} // namespace weltkontor
