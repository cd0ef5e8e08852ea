// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/databaseservice.h"

#include <QWidget>

#include <functional>

class QLabel;
class QStackedLayout;

namespace weltkontor
{

class RecordEditor;
class RecordView;

/// The right side of a list: the form of the record, or the record to read where its kind has no form yet, or
/// a hint while there is none.
class RecordPane final : public QWidget
{
    Q_OBJECT

public:
    RecordPane(std::shared_ptr<DatabaseService> service, RecordType type, QWidget *parent = nullptr);

    /// Whether records of the type are made and changed in this window.
    static bool hasForm(RecordType type);

    /// What is typed is gone, so leave() comes before. Null: nothing is shown.
    void open(const RecordRef &record);
    void openNew(const QHash<QString, QVariant> &presets);

    /// Nothing: neither a record nor a new one is open.
    bool isOpen() const;
    RecordRef record() const; ///< Id 0: a new one, or nothing is open.
    QString title() const;
    bool isDirty() const;
    void leave(std::function<void(bool)> then);
    void focusForm();

    RecordEditor *editor() const { return m_editor; } ///< Null where there is no form.

Q_SIGNALS:
    void saved(const weltkontor::RecordRef &record, bool created, qint64 changeSet);
    void dirtyChanged(bool dirty);
    void titleChanged();
    void stateText(const QString &text);
    void openRequested(const weltkontor::RecordRef &other);
    void newRequested(weltkontor::RecordType type, const QHash<QString, QVariant> &presets);
    void failed(const weltkontor::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectEditor();
    void retranslate();

    RecordType m_type;
    RecordEditor *m_editor = nullptr;
    RecordView *m_view = nullptr;
    QLabel *m_hint;
    QStackedLayout *m_stack;
};

} // namespace weltkontor
