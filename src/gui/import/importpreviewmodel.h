// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/importwork.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace weltkontor
{

/// "New", "Update" … in the language of the window.
QString verdictText(Verdict verdict);
/// A sign for it beside its text, by the name of lineIcon().
QString verdictIcon(Verdict verdict);

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

    /// One line of the details of a row.
    struct Detail {
        QString field; ///< "Partner: Population"; of a problem its column.
        QString before, after;
        bool isProblem = false;
        bool isError = false;
        int column = -1; ///< Of the table, from 0, where the text can be mended; -1: not here.
        QString source;  ///< The text of that cell, or what stands for it.
    };
    QList<Detail> details(int row) const;

    /// The row as a whole tells nothing new when the language changes; texts do.
    void retranslate();

private:
    void addProblems(int row, QList<Detail> &details) const;
    void addCells(int row, QList<Detail> &details) const;
    void addFields(const ImportPlan::Part &part, QList<Detail> &details) const;
    int columnNamed(const QString &name) const;
    int columnOf(RecordType type, const Field &field) const;
    QString recordText(const ImportPlan::Row &row) const;
    QString valuesText(int row) const;

    PlannedImport m_planned;
};

/// Shows the rows with one verdict, with remarks, or all.
class ImportPreviewFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void showAll() { set({}, false); }
    void showVerdict(Verdict verdict) { set(verdict, false); }
    void showWithProblems() { set({}, true); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void set(std::optional<Verdict> verdict, bool problems);

    std::optional<Verdict> m_verdict;
    bool m_problems = false;
};

} // namespace weltkontor
