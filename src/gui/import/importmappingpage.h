// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/columnmapping.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace weltkontor
{

class ImportPolicyBox;
class ImportTargetBox;

/// Third step: one line per column with its header, samples, field, what happens to values that are there,
/// and why. Columns that go nowhere stay in view; those that could go to several fields ask.
class ImportMappingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingPage(QWidget *parent = nullptr);

    void setMapping(const ColumnMapping &mapping);
    const ColumnMapping &mapping() const { return m_mapping; }
    /// The name under which the mapping is remembered, and whether one is remembered for this layout.
    void setRecipe(const QString &name, bool isRemembered);
    /// For columns without a policy of their own.
    void setPolicy(ImportPolicy policy);
    /// To the first column that asks; false where none does.
    bool focusQuestion();
    void setTakenKeys(const QString &keys);

Q_SIGNALS:
    /// The person chose a field or a policy for a column; the field is empty where it goes nowhere.
    void chosen(const weltkontor::ColumnMapping::Choice &choice);
    /// The mapping shall be remembered under this name.
    void named(const QString &name);
    void policyChosen(weltkontor::ImportPolicy policy);
    void forgetWanted();
    void loadWanted(const QString &path);
    void saveWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRecipeRow(QBoxLayout &layout);
    void chooseToLoad();
    void chooseToSave();
    void fill();
    void showRow(int row);
    void makeBoxes(int row);
    void showRows();
    void tell(int row);
    ImportTargetBox *targets(int row) const;
    ImportPolicyBox *policies(int row) const;
    void retranslate();
    void shareWidth();

    QLabel *m_policyLabel;
    ImportPolicyBox *m_policy;
    QLabel *m_label;
    QTableWidget *m_table;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_load;
    QPushButton *m_save;
    QPushButton *m_forget;
    ColumnMapping m_mapping;
    QString m_taken;
};

/// "sure", "likely" …: how the program came to a field.
QString confidenceText(Confidence confidence);

} // namespace weltkontor
