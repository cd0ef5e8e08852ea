// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/importpreviewmodel.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QLabel;
class QTableView;
class QTreeWidget;

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
    void setTakenKeys(const QString &keys);

Q_SIGNALS:
    void policyChosen(weltkontor::ImportPolicy policy);

protected:
    void changeEvent(QEvent *event) override;

private:
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
    QString m_taken;
};

} // namespace weltkontor
