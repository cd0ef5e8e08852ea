// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace weltkontor
{

class RecordListModel;

/// The table of a list of records: whole rows, columns that remember their place, keys for working without a
/// mouse.
class RecordTableView final : public QTableView
{
    Q_OBJECT

public:
    /// @p name is where the columns are remembered.
    RecordTableView(RecordListModel *model, const QString &name, QWidget *parent = nullptr);

    /// By identity, in the order of the list.
    QList<qint64> selectedIds() const;
    qint64 currentId() const;

    /// Makes the record the current and only selected one, without telling currentChosen().
    void showCurrent(qint64 id);

    void saveColumns() const;

Q_SIGNALS:
    /// The person went to another record.
    void currentChosen(qint64 id);
    void selectionCountChanged(int count);
    /// Enter or a double click: into the form.
    void opened();
    /// Letters typed while the table has the keyboard: meant for the search.
    void typed(const QString &text);
    void deleteWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void restoreColumns();
    void fitColumns();
    void showColumnMenu(const QPoint &position);
    void fitRows();
    void scaleColumns();

    RecordListModel *m_records;
    QString m_name;
    qint64 m_told = 0; ///< Which record the rest of the window knows to be current.
    bool m_isMovedByItself = false;
    int m_character = 0; ///< Width of a character that the columns were made for.
};

} // namespace weltkontor
