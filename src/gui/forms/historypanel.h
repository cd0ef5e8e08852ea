// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/formenvironment.h"
#include "storage/history.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace weltkontor
{

/// The versions of one record: when, who, which fields with old and new values; shows and restores one.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    /// Reads the versions of the record anew; a null reference empties the panel.
    void load(const RecordRef &record);

    /// Restoring would throw away what is typed and not saved.
    void setRestorable(bool restorable);

    void retranslate();

Q_SIGNALS:
    /// The record shall be again what this change set left.
    void restoreRequested(qint64 changeSet);

private:
    void fill(const QList<RecordChange> &changes);
    QString describe(const RecordChange &change) const;
    const RecordChange *current() const;
    void showVersion();
    void updateButtons();

    std::shared_ptr<FormEnvironment> m_environment;
    RecordRef m_record;
    QList<RecordChange> m_changes;
    QHash<RecordRef, RecordTitle> m_titles;
    FieldContext m_context;
    QLabel *m_caption;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QPlainTextEdit *m_version;
    QPushButton *m_show;
    QPushButton *m_restore;
    bool m_isRestorable = true;
};

} // namespace weltkontor
