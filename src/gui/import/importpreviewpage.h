// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/importpreviewmodel.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace weltkontor
{

/// Fourth step: every row with its verdict and what it would make or change, before anything is done.
class ImportPreviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewPage(QWidget *parent = nullptr);

    void setPlan(const PlannedImport &planned);
    ImportPolicy policy() const;
    /// Back to the rows, where the person mended one.
    void focusRows();
    void setTakenKeys(const QString &keys);

Q_SIGNALS:
    void policyChosen(weltkontor::ImportPolicy policy);
    /// The person typed @p text where the table has @p source; @p everywhere: in all equal cells.
    void mended(qint64 row, int column, const QString &source, const QString &text, bool everywhere);
    void skipChosen(qint64 row, bool skip);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void mendFirst();
    void mend(QTreeWidgetItem *item);
    void showSkip();
    int currentRow() const;
    void makeChips();
    void showChips();
    void showChosen(int chip);
    void showDetails();
    void retranslate();

    ImportPreviewModel *m_model;
    ImportPreviewFilter *m_filter;
    QLabel *m_policyLabel;
    QComboBox *m_policy;
    QLabel *m_notices;
    QButtonGroup *m_chips;
    QLabel *m_tableLabel;
    QTableView *m_table;
    QLabel *m_detailsLabel;
    QTreeWidget *m_details;
    QCheckBox *m_everywhere;
    QPushButton *m_mend;
    QPushButton *m_skip;
    QString m_taken;
};

} // namespace weltkontor
