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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::setFacets(const QList<Facet> &facets, const RecordQuery &query)
{
    m_facets = facets;
    m_query = query;
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
    for (const Facet &facet : std::as_const(m_facets))
        addFacet(facet);
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
    if (facet.values.isEmpty())
        return;
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
    for (const Facet::Value &value : values) {
        QAction *action =
            menu->addAction(plain(tr("%1  %2").arg(value.label, QLocale().toString(value.count))));
        connect(action, &QAction::triggered, this,
                [this, field = facet.field, key = value.value] { Q_EMIT toggled(field, key); });
    }
    more->setMenu(menu);
    layout()->addWidget(more);
    more->show();
}

} // namespace weltkontor
