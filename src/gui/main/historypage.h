// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"
#include "models/recordchangemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace weltkontor
{

/// Every change set, newest first, with what it changed; the way to a record, back to an earlier version of
/// it, and the undo of any of them.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

    /// Only what touched this record, until the person asks for all again.
    void showRecord(const RecordRef &record, const QString &title);
    void showAll();

    void saveLayout() const;
    HistoryModel *model() const { return m_model; }

Q_SIGNALS:
    void openRequested(const weltkontor::RecordRef &record);
    void undoWanted(qint64 changeSet);
    void said(const QString &text, qint64 changeSet);
    void failed(const weltkontor::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void prepareTable(QTableView *table);
    void connectAll();
    void showChanges();
    void showButtons();
    void retranslate();
    const ChangeSetInfo *currentSet() const;
    const RecordChangeModel::Line *currentLine() const;
    void restore();

    std::shared_ptr<DatabaseService> m_service;
    HistoryModel *m_model;
    RecordChangeModel *m_changes;
    QLabel *m_heading;
    QPushButton *m_allButton;
    QSplitter *m_splitter;
    QTableView *m_setTable;
    QTableView *m_changeTable;
    QLabel *m_cut;
    QPushButton *m_showButton;
    QPushButton *m_undoButton;
    QPushButton *m_restoreButton;
    QString m_recordTitle;
};

} // namespace weltkontor
