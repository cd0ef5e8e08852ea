// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importtargetbox.h"

#include "base/phrases.h"
#include "gui/main/lineicon.h"

#include <QWheelEvent>

namespace weltkontor
{

const QString ImportTargetBox::question = QStringLiteral("?");

ImportTargetBox::ImportTargetBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    fill();
    connect(this, &QComboBox::activated, this, [this] {
        const QString key = currentData().toString();
        if (key != question)
            Q_EMIT chosen(ImportTarget::fromKey(key));
    });
}

void ImportTargetBox::fill()
{
    clear();
    for (const ImportTarget &target : std::as_const(m_alternatives))
        addItem(target.label(messageLanguage()), target.key());
    addItem(tr("– not imported –"), QString());
    if (!m_alternatives.isEmpty())
        insertSeparator(count());
    for (const ImportTarget &target : ImportTarget::all()) {
        if (!m_alternatives.contains(target))
            addItem(target.label(messageLanguage()), target.key());
    }
}

void ImportTargetBox::show(const MappedColumn &column)
{
    const bool asks = !column.alternatives.isEmpty();
    if (asks && column.alternatives != m_alternatives) {
        m_alternatives = column.alternatives;
        fill();
    }
    const int line = findData(question);
    if (asks && line < 0)
        insertItem(0, lineIcon(QStringLiteral("help")), tr("Please choose"), question);
    else if (!asks && line >= 0)
        removeItem(line);
    const QString key = asks ? question : column.target ? column.target->key() : QString();
    // Of a second contact, say: not offered for every column.
    if (findData(key) < 0)
        addItem(column.target->label(messageLanguage()), key);
    setCurrentIndex(findData(key));
}

void ImportTargetBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling the table must not change what it scrolls over.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace weltkontor
