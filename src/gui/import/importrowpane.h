// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/importwork.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace weltkontor
{

/**
 * One row of an import plan in detail: what it was found to be and why, the question where nobody knows, all
 * values old and new, and the ways to mend, answer and leave out.
 */
class ImportRowPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Answer { Same, Different, LeaveOut };

    explicit ImportRowPane(QWidget *parent = nullptr);

    /// The row at this position of the plan, -1 for none; @p isAnswered: the person said what it is about.
    void show(const PlannedImport &planned, int position, bool isAnswered);

    /// The record that candidateWanted() asked for; an older one is passed over.
    void setCandidate(const Record &candidate);

    /// Opens the cell that is chosen, else the one that is wrong, else the first.
    void mendFirst();

    /// Labels with their access keys, in the order of texts().
    static QStringList texts();
    void setLabels(const QStringList &labels);

Q_SIGNALS:
    /// The person typed @p text where the table has @p source; @p everywhere: in all equal cells.
    void mended(int column, const QString &source, const QString &text, bool everywhere);
    void skipChosen(bool skip);
    /// @p everywhere: for all rows that ask.
    void answered(weltkontor::ImportRowPane::Answer answer, const weltkontor::RecordRef &candidate,
                  bool everywhere);
    /// The answers about the row are taken back.
    void askAgain();
    void candidateWanted(const weltkontor::RecordRef &candidate);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeDetails();
    void makeQuestion();
    void makeLayout();
    void mend(QTreeWidgetItem *item);
    void showQuestion(bool isAnswered);
    void showLines();
    void showButtons();
    void wantCandidate();
    const ImportPlan::Row *row() const;

    QLabel *m_sign;
    QLabel *m_match;
    QLabel *m_candidatesLabel;
    QComboBox *m_candidates;
    QWidget *m_answers;
    QPushButton *m_same;
    QPushButton *m_different;
    QPushButton *m_leaveOut;
    QPushButton *m_again;
    QCheckBox *m_allRows;
    QLabel *m_detailsLabel;
    QTreeWidget *m_details;
    QCheckBox *m_everywhere;
    QPushButton *m_mend;
    QPushButton *m_skip;
    QString m_skipText, m_takeBackText;
    PlannedImport m_planned;
    std::optional<Record> m_candidate;
    int m_position = -1;
};

} // namespace weltkontor
