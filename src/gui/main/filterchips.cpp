// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/filterchips.h"

#include "gui/main/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace weltkontor
{
namespace
{

/// A button's text takes '&' for a mnemonic.
QString plain(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("filterChips"));
    new FlowLayout(this, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::setFacets(const QList<Facet> &facets, const RecordQuery &query)
{
    m_facets = facets;
    m_query = query;
    rebuild();
}

QSize FilterChips::sizeHint() const
{
    return {layout()->minimumSize().width(), layout()->heightForWidth(qMax(width(), 1))};
}

QSize FilterChips::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void FilterChips::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    rebuild();
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void FilterChips::rebuild()
{
    QString focused;
    if (QWidget *focus = focusWidget(); focus != nullptr && focus->hasFocus())
        focused = focus->objectName();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // One of them may have sent the click that led here.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    for (const Facet &facet : std::as_const(m_facets)) {
        if (facet.values.isEmpty())
            continue;
        if (m_isCompact)
            addMenuButton(facet);
        else
            addFacet(facet);
    }
    if (!focused.isEmpty()) {
        if (auto *same = findChild<QWidget *>(focused))
            same->setFocus();
    }
    updateGeometry();
}

QList<Facet::Value> FilterChips::shownOf(const Facet &facet) const
{
    QList<Facet::Value> shown = facet.values.mid(0, shownValues);
    for (const Facet::Value &value : facet.values.mid(shownValues)) {
        if (m_query.has(facet.field, value.value))
            shown += value;
    }
    return shown;
}

void FilterChips::addFacet(const Facet &facet)
{
    auto *label = new QLabel(tr("%1:").arg(facet.label), this);
    label->setContentsMargins(0, 0, 2, 0);
    layout()->addWidget(label);
    const QList<Facet::Value> shown = shownOf(facet);
    for (const Facet::Value &value : shown)
        addChip(facet, value);
    QList<Facet::Value> rest;
    for (const Facet::Value &value : facet.values) {
        const auto same = [&](const Facet::Value &other) { return other.value == value.value; };
        if (std::none_of(shown.cbegin(), shown.cend(), same))
            rest += value;
    }
    if (!rest.isEmpty())
        addRest(facet, rest);
    label->setFixedHeight(layout()->itemAt(layout()->count() - 1)->sizeHint().height());
    label->show();
}

void FilterChips::addChip(const Facet &facet, const Facet::Value &value)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(QStringLiteral("chip:%1:%2").arg(facet.field, value.value));
    chip->setCheckable(true);
    chip->setChecked(m_query.has(facet.field, value.value));
    chip->setFocusPolicy(Qt::StrongFocus);
    //: A value of a filter and how many records have it.
    chip->setText(plain(tr("%1  %2").arg(value.label, QLocale().toString(value.count))));
    chip->setAccessibleName(
        //: Read out for a filter: its name, one of its values, the number of records.
        tr("%1: %2, %3").arg(facet.label, value.label, QLocale().toString(value.count)));
    chip->setToolTip(chip->isChecked() ? tr("Take “%1” out of the filter").arg(value.label)
                                       : tr("Show only “%1”").arg(value.label));
    connect(chip, &QToolButton::clicked, this,
            [this, field = facet.field, key = value.value] { Q_EMIT toggled(field, key); });
    layout()->addWidget(chip);
    chip->show();
}

void FilterChips::addRest(const Facet &facet, const QList<Facet::Value> &values)
{
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("more:%1").arg(facet.field));
    more->setFocusPolicy(Qt::StrongFocus);
    more->setText(tr("%n more", nullptr, static_cast<int>(values.size())));
    more->setAccessibleName(tr("%1: further values").arg(facet.label));
    more->setToolTip(more->accessibleName());
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    fillMenu(menu, facet, values);
    more->setMenu(menu);
    layout()->addWidget(more);
    more->show();
}

void FilterChips::addMenuButton(const Facet &facet)
{
    QStringList chosen;
    for (const Facet::Value &value : facet.values) {
        if (m_query.has(facet.field, value.value))
            chosen += value.label;
    }
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("facet:%1").arg(facet.field));
    button->setFocusPolicy(Qt::StrongFocus);
    //: A filter and what is chosen of it: "Country: Poland"
    button->setText(plain(
        chosen.isEmpty() ? facet.label : tr("%1: %2").arg(facet.label, chosen.join(QStringLiteral(", ")))));
    button->setAccessibleName(button->text());
    button->setToolTip(tr("Narrow the list: %1").arg(facet.label));
    button->setDown(!chosen.isEmpty());
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    fillMenu(menu, facet, facet.values);
    button->setMenu(menu);
    layout()->addWidget(button);
    button->show();
}

void FilterChips::fillMenu(QMenu *menu, const Facet &facet, const QList<Facet::Value> &values)
{
    for (const Facet::Value &value : values) {
        QAction *action =
            menu->addAction(plain(tr("%1  %2").arg(value.label, QLocale().toString(value.count))));
        action->setCheckable(true);
        action->setChecked(m_query.has(facet.field, value.value));
        connect(action, &QAction::triggered, this,
                [this, field = facet.field, key = value.value] { Q_EMIT toggled(field, key); });
    }
}

} // namespace weltkontor
