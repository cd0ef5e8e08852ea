// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/conflictview.h"
#include "gui/forms/draftkeeper.h"
#include "gui/forms/duplicatehint.h"
#include "gui/forms/historypanel.h"
#include "gui/forms/noticebar.h"
#include "gui/forms/recordeditor.h"
#include "gui/forms/recordform.h"
#include "gui/forms/recordhead.h"

#include <QPointer>

class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace weltkontor
{

/// What a RecordEditor is made of: recordeditor.cpp has the widgets, recordeditorwork.cpp reading and saving.
class RecordEditor::Private
{
public:
    Private(RecordEditor *editor, std::shared_ptr<DatabaseService> database, RecordType type);

    // The widgets.
    void buildHead(QWidget *parent);
    void build();
    void fitForm();
    void retranslate();
    void updateState();
    void edited();
    void askBeforeDiscarding();
    void guardFields();
    bool undoKey(const QObject *field, bool isOverride);
    void showFilled(const QString &what);
    void showError(const QString &text, const std::function<void()> &again);
    QString newTitle() const;
    QString title() const;

    // Reading.
    void read(const RecordRef &reference, bool keepsPlace);
    void ask(const RecordRef &wanted, int reading, bool keepsPlace);
    void readNew(const QHash<QString, QVariant> &presets);
    void present(const FormData &data, bool keepsPlace);
    void applyDraft(const FormData &data);
    void offerDraft(const Draft &draft);
    void loadForm(const FormData &data);
    void focusWanted();
    void databaseChanged();

    // Saving.
    void save(std::function<void(bool)> then);
    void submit(FormSubmission submission, std::function<void(bool)> then);
    void finish(FormAnswer answer, const FormSubmission &submission, const std::function<void(bool)> &then);
    void reloadAfterSave(const FormAnswer &answer, const std::function<void(bool)> &then);
    void presentSaved(const FormData &data);
    void lockParts(bool locked);
    void refuseAct(const QString &why);
    QHash<QString, FieldContent> contents() const;
    void showConflicts(QList<FormConflict> conflicts);
    void takeChosen();
    void offerBringingBack(const FormSubmission &submission);
    void restoreVersion(qint64 changeSet);
    void discard();

    RecordEditor *q;
    std::shared_ptr<DatabaseService> service;
    RecordType type;
    std::shared_ptr<FormEnvironment> environment;
    DraftKeeper *drafts;

    RecordForm *form = nullptr;
    RecordHead *head = nullptr;
    QPushButton *saveButton = nullptr;
    QPushButton *revertButton = nullptr;
    QPushButton *historyButton = nullptr;
    NoticeBar *notice = nullptr;
    DuplicateHint *twins = nullptr;
    QStackedWidget *stack = nullptr;
    QScrollArea *area = nullptr;
    ConflictView *conflict = nullptr;
    QSplitter *splitter = nullptr;
    HistoryPanel *history = nullptr;

    RecordRef reference;
    QHash<QString, QVariant> presets;
    FormData saved; ///< As read last.
    QString draftKey;
    QString wantedFocus;
    bool wantsFocus = false;
    bool isLoaded = false;
    bool isSaving = false;
    bool goesToTwin = false; ///< What is typed is there already: it is left as a draft, not saved.
    bool wasDirty = false;
    QHash<QString, FieldContent> submitted; ///< What stood in the fields when the last save began.
    QPointer<QWidget> focusAtSubmit;
    int readings = 0; ///< Answers to an older question than the last are not shown.
};

} // namespace weltkontor
