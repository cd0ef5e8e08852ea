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

/// The right side of a list: the form of the record, or a hint while there is none.
class RecordPane final : public QWidget
{
    Q_OBJECT

public:
    RecordPane(std::shared_ptr<DatabaseService> service, RecordType type, QWidget *parent = nullptr);

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

    RecordEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void saved(const weltkontor::RecordRef &record, bool created, qint64 changeSet);
    void dirtyChanged(bool dirty);
    void titleChanged();
    void stateText(const QString &text);
    void openRequested(const weltkontor::RecordRef &other);
    void newRequested(weltkontor::RecordType type, const QHash<QString, QVariant> &presets);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectEditor();
    void retranslate();

    RecordType m_type;
    RecordEditor *m_editor = nullptr;
    QLabel *m_hint;
    QStackedLayout *m_stack;
};

} // namespace weltkontor
