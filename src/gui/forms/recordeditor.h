// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>

namespace weltkontor
{

class DatabaseService;

/**
 * One record of a type as an always-open form: loads, checks and saves it, keeps what is typed as a draft,
 * and shows conflicts and history in place. There are no edit dialogs beside it.
 *
 * Reading and writing run on the service's threads; all signals are sent on the window's. The widget follows
 * the language of messageLanguage() on QEvent::LanguageChange.
 */
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    RecordEditor(std::shared_ptr<DatabaseService> service, RecordType type, QWidget *parent = nullptr);
    ~RecordEditor() override;

    /// Shows the record; what is typed is gone, so leave() comes before. A draft of it is applied and marked.
    void open(const RecordRef &record);

    /// Shows an empty record with these values (by field key). Offers a draft of a new record of this type.
    void openNew(const QHash<QString, QVariant> &presets = {});

    /// Id 0 before the first save.
    RecordRef record() const;
    RecordType type() const;
    bool isDirty() const;

    /// False when something typed cannot be saved yet.
    bool isValid() const;

    /// "Żółkiew", "New partner", in the language of the window.
    QString recordTitle() const;

    /// Puts the cursor into the field, or into the first one when there is no such field.
    void setFieldFocus(const QString &fieldKey);

    /// Whether the list of versions is shown below the form.
    bool isHistoryShown() const;

public Q_SLOTS:
    void save();

    /// Back to what is saved, and the draft is thrown away.
    void revert();

    /// Asks for leave of the record: when dirty, a valid record is saved and an invalid one is kept as a
    /// draft. then(true): may leave. then(false): saving failed or found a conflict, which is shown.
    void leave(std::function<void(bool)> then);

    void setHistoryShown(bool shown);

    /// Contacts only: reviews the signature block in the clipboard and fills the form with it.
    void pasteContact();

Q_SIGNALS:
    void saved(const RecordRef &record, bool created, qint64 changeSet);
    void dirtyChanged(bool dirty);
    void titleChanged();

    /// For the status bar: "Saved at 14:05".
    void stateText(const QString &text);

    void openRequested(const RecordRef &other);

    /// A new record with these values is wanted, e.g. a partnership of this partner.
    void newRequested(RecordType type, const QHash<QString, QVariant> &presets);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace weltkontor
