// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QStringList>
#include <QTabBar>

#include <cmath>
#include <optional>

namespace weltkontor
{

/**
 * What every window must keep, tested over all its visible widgets. Each function returns a line per finding,
 * so QCOMPARE(audit::names(window), QStringList()) says what is wrong.
 */
namespace audit
{

inline QString nameOf(const QWidget &widget)
{
    QString path = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *one = &widget; one; one = one->parentWidget()) {
        if (!one->objectName().isEmpty() && !one->objectName().startsWith(QLatin1String("qt_")))
            return path + u' ' + one->objectName() + u' ' + widget.property("text").toString();
    }
    return path;
}

inline QList<QWidget *> visibleWidgets(QWidget &window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window))
            widgets += widget;
    }
    return widgets;
}

/// Reached by Tab or the mouse, and not just a part of another widget (the line of a combo box).
inline bool isStop(const QWidget &widget)
{
    if (widget.focusPolicy() == Qt::NoFocus || widget.focusProxy())
        return false;
    return !qobject_cast<QComboBox *>(widget.parentWidget()) && !qobject_cast<const QHeaderView *>(&widget) &&
           !widget.objectName().startsWith(QLatin1String("qt_"));
}

/// Focusable widgets without an accessible name.
inline QStringList names(QWidget &window)
{
    QStringList findings;
    for (QWidget *widget : visibleWidgets(window)) {
        if (!isStop(*widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            findings += QStringLiteral("no accessible name: ") + nameOf(*widget);
    }
    return findings;
}

/// Buttons with neither text nor tool tip.
inline QStringList toolTips(QWidget &window)
{
    QStringList findings;
    for (QWidget *widget : visibleWidgets(window)) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->text().isEmpty() && button->toolTip().isEmpty() && isStop(*button) &&
            !button->accessibleName().isEmpty() && !button->icon().isNull())
            findings += QStringLiteral("no tool tip: ") + nameOf(*widget);
    }
    return findings;
}

/// "&Name" → 'N'; no value without a mark.
inline std::optional<QChar> mnemonic(const QString &text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != u'&')
            continue;
        if (text[at + 1] != u'&')
            return text[at + 1].toUpper();
        ++at;
    }
    return {};
}

/// Access keys that stand twice in the window, among labels with a buddy, buttons and the menus of its bar.
/// @p taken: keys of a window around this widget.
inline QStringList mnemonics(QWidget &window, const QString &taken = {})
{
    QStringList findings;
    QHash<QChar, QString> seen;
    for (const QChar key : taken)
        seen.insert(key.toUpper(), QStringLiteral("the window"));
    const auto note = [&](const QString &text, const QString &owner) {
        const auto key = mnemonic(text);
        if (!key)
            return;
        if (seen.contains(*key))
            findings += QStringLiteral("Alt+%1 twice: %2 and %3").arg(*key).arg(seen.value(*key), owner);
        seen.insert(*key, owner);
    };
    for (QWidget *widget : visibleWidgets(window)) {
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            note(label->text(), nameOf(*label));
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            note(button->text(), nameOf(*button));
        if (const auto *bar = qobject_cast<QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                note(action->text(), QStringLiteral("menu ") + action->text());
        }
    }
    return findings;
}

/// Labels whose text has a mnemonic and that lead nowhere.
inline QStringList buddies(QWidget &window)
{
    QStringList findings;
    for (QWidget *widget : visibleWidgets(window)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && !label->buddy() && mnemonic(label->text()))
            findings += QStringLiteral("no buddy: ") + nameOf(*label);
    }
    return findings;
}

/// Texts of labels, buttons, tabs and headers that are wider than their place.
inline QStringList truncation(QWidget &window)
{
    QStringList findings;
    for (QWidget *widget : visibleWidgets(window)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && !label->wordWrap() && !label->text().isEmpty() &&
            label->sizeHint().width() > label->width())
            findings += QStringLiteral("cut: ") + nameOf(*label);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && !button->text().isEmpty() && button->sizeHint().width() > button->width())
            findings += QStringLiteral("cut: ") + nameOf(*button);
        if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)) > tabs->tabRect(tab).width())
                    findings += QStringLiteral("cut tab: ") + tabs->tabText(tab);
            }
        }
        if (const auto *header = qobject_cast<QHeaderView *>(widget);
            header && header->orientation() == Qt::Horizontal && header->model()) {
            for (int section = 0; section < header->count(); ++section) {
                const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
                if (!header->isSectionHidden(section) &&
                    header->fontMetrics().horizontalAdvance(text) + 4 > header->sectionSize(section))
                    findings += QStringLiteral("cut header: ") + text;
            }
        }
    }
    return findings;
}

/// Walks by Tab from the first stop until it comes back: stops that are never reached, and traps.
inline QStringList tabWalk(QWidget &window)
{
    QSet<QWidget *> wanted;
    for (QWidget *widget : visibleWidgets(window)) {
        if (isStop(*widget) && widget->isEnabledTo(&window) && (widget->focusPolicy() & Qt::TabFocus))
            wanted += widget;
    }
    QSet<QWidget *> reached;
    QWidget *one = &window;
    for (int step = 0; step < 2000; ++step) {
        one = one->nextInFocusChain();
        if (one == &window)
            break;
        reached += one;
    }
    QStringList findings;
    if (one != &window)
        findings += QStringLiteral("Tab never comes back to the window");
    for (QWidget *widget : wanted - reached)
        findings += QStringLiteral("never reached by Tab: ") + nameOf(*widget);
    return findings;
}

/// All of them; @p taken as for mnemonics().
inline QStringList all(QWidget &window, const QString &taken = {})
{
    return names(window) + toolTips(window) + buddies(window) + mnemonics(window, taken) +
           truncation(window) + tabWalk(window);
}

/// Contrast of two colours by WCAG 2.
inline double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto part = [](float value) {
            const double v = double(value);
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace audit
} // namespace weltkontor
