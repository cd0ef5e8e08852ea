// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordfinder.h"

#include <QWidget>

class QMenu;

namespace weltkontor
{

/**
 * The values a list can be narrowed to, each with its number: rows of buttons that stay down where the query
 * has them. Decides nothing: a click is told, the query comes back by setFacets().
 */
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// Of each facet the first few values, those of the query always, the rest in a menu.
    void setFacets(const QList<Facet> &facets, const RecordQuery &query);

    /// Of each facet one button with a menu: for a page of little height.
    void setCompact(bool compact);

    static constexpr int shownValues = 4;

    QSize sizeHint() const override;
    /// One row: how many there are at the least width says nothing about the least height.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void toggled(const QString &field, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addFacet(const Facet &facet);
    void addChip(const Facet &facet, const Facet::Value &value);
    void addRest(const Facet &facet, const QList<Facet::Value> &values);
    void addMenuButton(const Facet &facet);
    void fillMenu(QMenu *menu, const Facet &facet, const QList<Facet::Value> &values);
    QList<Facet::Value> shownOf(const Facet &facet) const;

    QList<Facet> m_facets;
    RecordQuery m_query;
    bool m_isCompact = false;
};

} // namespace weltkontor
