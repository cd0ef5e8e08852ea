// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/importwork.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace weltkontor
{

/// Whether the person is asked what the row is about: it makes a record that may be there.
bool asksForRecord(const ImportPlan::Row &row);

/// "New", "Update" … in the language of the window.
QString verdictText(Verdict verdict);
/// The same, and "Duplicate?" of a row that asks.
QString verdictText(const ImportPlan::Row &row);
/// A sign for it beside its text, by the name of lineIcon().
QString verdictIcon(Verdict verdict);
QString verdictIcon(const ImportPlan::Row &row);

/// The rows of an import plan with their verdicts, and what each would make or change.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Row, Verdict, Record, Values, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const PlannedImport &planned);
    const ImportPlan *plan() const { return m_planned.plan.get(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const PlannedImport &planned() const { return m_planned; }

    /// The row as a whole tells nothing new when the language changes; texts do.
    void retranslate();

private:
    QString recordText(const ImportPlan::Row &row) const;

    PlannedImport m_planned;
};

/// Shows the rows that somebody wants to see.
class ImportPreviewFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    using Wanted = std::function<bool(const ImportPlan::Row &row)>;

    /// An empty function: all.
    void show(Wanted wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Wanted m_wanted;
};

} // namespace weltkontor
