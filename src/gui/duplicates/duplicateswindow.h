// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicatemodel.h"
#include "workflow/recordmerge.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace weltkontor
{

class MergePane;

/**
 * The list of records that may be the same, with both side by side below it: made one, or kept apart for
 * good. Both can be taken back.
 */
class DuplicatesWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesWindow(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

    /// Looks for duplicates of a type that has them; those of @p record come first and are selected.
    void showFor(RecordType type, const RecordRef &record = {});

    DuplicateModel *model() const { return m_model; }

Q_SIGNALS:
    /// The pair that is selected can be compared and merged now.
    void compared();
    /// A change set was made.
    void done(qint64 changeSet);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void look();
    void showPairs();
    void compare();
    void showProposal();
    void merge();
    void keepApart();
    void takeBack();
    void told(const QString &text, qint64 changeSet);
    void fail(const Error &error);
    void updateButtons();
    void retranslate();
    const DuplicatePair *currentPair() const;

    std::shared_ptr<DatabaseService> m_service;
    DuplicateModel *m_model;
    QComboBox *m_type;
    QLabel *m_typeLabel, *m_state, *m_message;
    QTableView *m_table;
    MergePane *m_pane;
    QPushButton *m_merge, *m_apart, *m_swap, *m_undo, *m_close;
    std::optional<MergeProposal> m_proposal; ///< Of the selected pair.
    std::optional<FieldContext> m_context;
    RecordRef m_first;
    bool m_swapped = false;
    bool m_writing = false;
    int m_question = 0; ///< Of the newest comparison.
    qint64 m_changeSet = 0;
};

} // namespace weltkontor
