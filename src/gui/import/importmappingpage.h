// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/columnmapping.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace weltkontor
{

/// Third step: one line per column with its header, samples, field, and why. Columns that go nowhere stay in
/// view.
class ImportMappingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingPage(QWidget *parent = nullptr);

    void setMapping(const ColumnMapping &mapping);
    const ColumnMapping &mapping() const { return m_mapping; }
    /// The name under which the mapping is remembered, and whether one is remembered for this layout.
    void setRecipe(const QString &name, bool isRemembered);
    void setTakenKeys(const QString &keys);

Q_SIGNALS:
    /// The person chose a field for a column; @p field is empty where it goes nowhere.
    void chosen(const weltkontor::ColumnMapping::Choice &choice);
    /// The mapping shall be remembered under this name.
    void named(const QString &name);
    void forgetWanted();
    void loadWanted(const QString &path);
    void saveWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRecipeRow(QBoxLayout &layout);
    void chooseToLoad();
    void chooseToSave();
    void fill();
    void showRow(int row);
    QComboBox *makeTargets(int row);
    void retranslate();
    void shareWidth();

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
