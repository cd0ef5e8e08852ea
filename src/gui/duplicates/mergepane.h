// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/recordmerge.h"

#include <QScrollArea>

class QButtonGroup;
class QGridLayout;

namespace weltkontor
{

/// Two records side by side, field by field: which value the merged record gets is chosen where they differ.
class MergePane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MergePane(QWidget *parent = nullptr);

    /// @p context must answer titleOf() for the records that the values point to.
    void show(const MergeProposal &proposal, const FieldContext &context);
    void clear();

    /// By field, as chosen now.
    QHash<QString, MergeSource> choices() const;

private:
    struct Choice {
        QString field;
        QButtonGroup *group; ///< Ids are those of MergeSource.
    };
    void addRow(const MergeField &row, const Record &kept, const FieldContext &context);
    void addChoice(const MergeField &row, const QString &label, MergeSource source, const QString &text,
                   QButtonGroup *group);

    QList<Choice> m_choices;
    QWidget *m_pane = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace weltkontor
