// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/importpreviewmodel.h"
#include "gui/import/importrowpane.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QTableView;

namespace weltkontor
{

class ImportPolicyBox;

/**
 * Fourth step: every row with its verdict and what it would make or change, before anything is done.
 *
 * What the person mends, answers and leaves out is kept here; each time the plan is to be made anew.
 */
class ImportPreviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewPage(QWidget *parent = nullptr);

    /// @p changes are those that the plan was made with.
    void setPlan(const PlannedImport &planned, const RowChanges &changes);
    /// The record that candidateWanted() asked for.
    void setCandidate(const Record &candidate) { m_pane->setCandidate(candidate); }
    /// Back to the rows, where the person mended one.
    void focusRows();
    void setTakenKeys(const QString &keys);

Q_SIGNALS:
    void policyChosen(weltkontor::ImportPolicy policy);
    void rowsChanged(const weltkontor::RowChanges &changes);
    /// A record of the database, to be seen beside a row.
    void candidateWanted(const weltkontor::RecordRef &candidate);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void connectPane();
    void answer(ImportRowPane::Answer answer, const RecordRef &candidate, bool everywhere);
    void answerRow(const ImportPlan::Row &row, ImportRowPane::Answer answer);
    void showCandidate(const RecordRef &candidate);
    int currentRow() const;
    void makeChips();
    void showChips();
    void showNotices();
    void showChosen(int chip);
    int rowsOf(int chip) const;
    void showRow();
    void retranslate();

    ImportPreviewModel *m_model;
    ImportPreviewFilter *m_filter;
    QLabel *m_policyLabel;
    ImportPolicyBox *m_policy;
    QLabel *m_notices;
    QButtonGroup *m_chips;
    QLabel *m_tableLabel;
    QTableView *m_table;
    ImportRowPane *m_pane;
    RowChanges m_changes;
    QString m_taken;
};

} // namespace weltkontor
