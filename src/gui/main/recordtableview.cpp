// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/recordtableview.h"

#include "gui/main/recorddelegate.h"
#include "gui/main/windowsettings.h"
#include "models/recordlistmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace weltkontor
{

RecordTableView::RecordTableView(RecordListModel *model, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_records(model)
    , m_name(name)
{
    setObjectName(QStringLiteral("recordTable"));
    setModel(model);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &RecordTableView::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, &RecordTableView::opened);
    fitRows();
    fitColumns();
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    restoreColumns();
    setSortingEnabled(true); // sorts by the indicator that was restored
}

QList<qint64> RecordTableView::selectedIds() const
{
    QList<qint64> ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids += m_records->idAt(row);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.size() > 1) {
        QHash<qint64, int> rows;
        const QList<qint64> all = m_records->ids();
        for (int row = 0; row < all.size(); ++row)
            rows.insert(all[row], row);
        std::sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) { return rows[a] < rows[b]; });
    }
    return ids;
}

qint64 RecordTableView::currentId() const
{
    return currentIndex().isValid() ? m_records->idAt(currentIndex().row()) : 0;
}

void RecordTableView::showCurrent(qint64 id)
{
    m_told = id;
    const int row = m_records->rowOf(id);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const int column =
        currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    const QModelIndex index = m_records->index(row, qMax(0, column));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const qint64 id = current.isValid() ? m_records->idAt(current.row()) : 0;
    if (id == 0 || id == m_told || m_isMovedByItself)
        return;
    m_told = id;
    Q_EMIT currentChosen(id);
}

void RecordTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // A row that goes away takes the current index elsewhere; that is nobody's choice.
    const QScopedValueRollback<bool> moved(m_isMovedByItself, true);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void RecordTableView::focusInEvent(QFocusEvent *event)
{
    // Where there is no current row Qt takes the first: beside a new record, say, which is not to be left.
    const QScopedValueRollback<bool> moved(m_isMovedByItself, true);
    QTableView::focusInEvent(event);
}

void RecordTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    Q_EMIT selectionCountChanged(count);
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened();
        return;
    }
    if (event->key() == Qt::Key_Delete && plain) {
        Q_EMIT deleteWanted();
        return;
    }
    if (plain && !text.isEmpty() && text.at(0).isPrint() && text != QLatin1String(" ")) {
        Q_EMIT typed(text);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
    if (event->type() == QEvent::FontChange)
        scaleColumns();
}

void RecordTableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
}

/// Columns keep the number of letters that they show.
void RecordTableView::scaleColumns()
{
    const int before = std::exchange(m_character, fontMetrics().averageCharWidth());
    if (before <= 0 || before == m_character)
        return;
    for (int i = 0; i < m_records->columnCount(); ++i) {
        if (!isColumnHidden(i))
            setColumnWidth(i, columnWidth(i) * m_character / before);
    }
}

void RecordTableView::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    m_character = character;
    const QList<ListColumn> &columns = m_records->columns();
    for (int i = 0; i < columns.size(); ++i) {
        const int heading = horizontalHeader()->sectionSizeHint(i);
        setColumnWidth(i, qMax(heading, columns[i].characters * character + 16));
    }
}

void RecordTableView::restoreColumns()
{
    const QByteArray state = WindowSettings::layout(m_name);
    // Of an earlier version with other columns: start anew.
    const QString keys = WindowSettings::text(m_name);
    QStringList now;
    for (const ListColumn &column : m_records->columns())
        now += column.key;
    if (!state.isEmpty() && keys == now.join(u' '))
        horizontalHeader()->restoreState(state);
    // Kept at another size of text.
    const int character = WindowSettings::text(m_name + QStringLiteral(".character")).toInt();
    if (!state.isEmpty() && character > 0) {
        m_character = character;
        scaleColumns();
    }
}

void RecordTableView::saveColumns() const
{
    QStringList now;
    for (const ListColumn &column : m_records->columns())
        now += column.key;
    WindowSettings::setLayout(m_name, horizontalHeader()->saveState());
    WindowSettings::setText(m_name, now.join(u' '));
    WindowSettings::setText(m_name + QStringLiteral(".character"), QString::number(m_character));
}

void RecordTableView::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    for (int i = 0; i < m_records->columnCount(); ++i) {
        QString label = m_records->headerData(i, Qt::Horizontal).toString();
        QAction *action = menu.addAction(label.replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        // One has to stay to be clicked on.
        action->setEnabled(isColumnHidden(i) ||
                           horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, i](bool shown) { setColumnHidden(i, !shown); });
    }
    menu.addSeparator();
    QAction *reset = menu.addAction(tr("Columns as at first"));
    connect(reset, &QAction::triggered, this, [this] {
        for (int i = 0; i < m_records->columnCount(); ++i) {
            setColumnHidden(i, false);
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
        }
        fitColumns();
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    });
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace weltkontor
