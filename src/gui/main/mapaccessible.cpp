// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/mapaccessible.h"

#include "base/phrases.h"
#include "gui/main/worldmap.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

namespace weltkontor
{
namespace
{

/// One partner on the map.
class PlaceInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PlaceInterface(WorldMap *map, int index)
        : m_map(map)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_map && m_index < int(m_map->places().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? m_map->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_map.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return mapPlaceText(m_map->places()[m_index], messageLanguage());
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const int radius = m_map->fontMetrics().height() / 2;
        const QPoint centre = m_map->mapToGlobal(m_map->positionOf(m_index).toPoint());
        return {centre - QPoint(radius, radius), QSize(2 * radius, 2 * radius)};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_map->current() == m_index;
        state.focusable = true;
        state.selectable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_map->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_map->setCurrent(m_index);
        if (name == pressAction())
            Q_EMIT m_map->openRequested(m_map->places()[m_index].partner);
        else
            m_map->setFocus();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<WorldMap> m_map;
    int m_index;
};

class MapInterface final : public QAccessibleWidget
{
public:
    explicit MapInterface(WorldMap *map)
        : QAccessibleWidget(map, QAccessible::List)
    {
    }
    ~MapInterface() override
    {
        for (const auto &[index, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(map()->places().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = m_children.find(index);
        if (known == m_children.end()) {
            const QAccessible::Id id =
                QAccessible::registerAccessibleInterface(new PlaceInterface(map(), index));
            known = m_children.emplace(index, id).first;
        }
        return QAccessible::accessibleInterface(known->second);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(map()->placeAt(map()->mapFromGlobal(QPointF(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return map()->hasFocus() ? child(map()->current()) : nullptr;
    }

private:
    WorldMap *map() const { return static_cast<WorldMap *>(widget()); }

    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *map = qobject_cast<WorldMap *>(object);
    return map != nullptr ? new MapInterface(map) : nullptr;
}

} // namespace

void registerMapAccessibility()
{
    static const bool isDone = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isDone)
}

} // namespace weltkontor
