// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/tableoutline.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QSpinBox;

namespace weltkontor
{

class ImportBeginning;

/// Second step: which sheet, and where the names of the columns stand.
class ImportSheetPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSheetPage(QWidget *parent = nullptr);

    void setOutline(const TableOutline &outline);
    /// Rows of each sheet, once they are counted; -1: not readable.
    void setRowCounts(const QList<qint64> &rows);
    void setTakenKeys(const QString &keys);

Q_SIGNALS:
    void sheetChosen(const QString &number);
    /// Index of the row from 0; -1: no header.
    void headerRowChosen(qint64 index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSheets();

    QLabel *m_sheetsLabel;
    QListWidget *m_sheets;
    QLabel *m_headerLabel;
    QSpinBox *m_header;
    QLabel *m_evidence;
    QLabel *m_hint;
    ImportBeginning *m_beginning;
    TableOutline m_outline;
    QList<qint64> m_rows;
    QString m_taken;
};

} // namespace weltkontor
