// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/partialdate.h"
#include "gui/forms/fieldbox.h"
#include "gui/forms/fieldeditor.h"
#include "gui/forms/recordeditor_p.h"
#include "models/answer.h"
#include "workflow/approval.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUuid>

namespace weltkontor
{
namespace
{

QString clockTime(const QDateTime &at, Language language)
{
    return localeOf(language).toString(at.toLocalTime().time(), QStringLiteral("HH:mm"));
}

QString dayAndTime(const QDateTime &at, Language language)
{
    return PartialDate(at.toLocalTime().date()).toText(language) + QStringLiteral(", ") +
           clockTime(at, language);
}

/// A database that could not be reached at all has not saved either.
FormAnswer answerOf(const Result<FormAnswer> &result)
{
    if (result)
        return *result;
    FormAnswer answer;
    answer.saved = result.error();
    return answer;
}

/// Over the connection that has just saved: the one for reading may have to find its server again.
FormAnswer readAgain(Database &database, FormAnswer answer, Language language)
{
    if (answer.saved) {
        if (auto data = readForm(database, answer.record, language))
            answer.data = *std::move(data);
    }
    return answer;
}

} // namespace

void RecordEditor::Private::read(const RecordRef &wanted, bool keepsPlace)
{
    const int reading = ++readings;
    if (!keepsPlace)
        drafts->flush();
    // A draft that is still on its way belongs to what is read.
    drafts->whenWritten([this, wanted, reading, keepsPlace] {
        if (reading == readings)
            ask(wanted, reading, keepsPlace);
    });
}

void RecordEditor::Private::ask(const RecordRef &wanted, int reading, bool keepsPlace)
{
    const auto answer = service->read([wanted, language = messageLanguage()](Database &database) {
        return readForm(database, wanted, language);
    });
    onAnswer(q, answer, [this, wanted, reading, keepsPlace](const Result<FormData> &data) {
        if (reading != readings)
            return;
        if (!data) {
            showError(data.error().message, [this, wanted, keepsPlace] { read(wanted, keepsPlace); });
            return;
        }
        reference = wanted;
        present(*data, keepsPlace);
    });
}

void RecordEditor::Private::readNew(const QHash<QString, QVariant> &values)
{
    const int reading = ++readings;
    drafts->flush();
    presets = values;
    const auto answer =
        service->read([ofType = type, values, language = messageLanguage()](Database &database) {
            return readNewForm(database, ofType, values, language);
        });
    onAnswer(q, answer, [this, reading](const Result<FormData> &data) {
        if (reading != readings)
            return;
        if (!data) {
            showError(data.error().message, [this] { readNew(presets); });
            return;
        }
        reference = RecordRef(type, 0);
        present(*data, false);
        if (!wantsFocus)
            q->setFieldFocus({});
    });
}

void RecordEditor::Private::loadForm(const FormData &data)
{
    saved = data;
    environment->context.home = data.context.home;
    environment->context.catalogues = data.context.catalogues;
    environment->titles = data.titles;
    environment->approvalRefusal = data.approvalRefusal;
    const QPointer<QWidget> focus = QApplication::focusWidget();
    form->load(data);
    // Parts are shown anew, and a field that is disabled for a moment loses the focus.
    if (focus && !focus->hasFocus() && form->isAncestorOf(focus) && focus->isEnabled())
        focus->setFocus(Qt::OtherFocusReason);
}

void RecordEditor::Private::present(const FormData &data, bool keepsPlace)
{
    isLoaded = false;
    if (!keepsPlace) {
        notice->dismiss();
        stack->setCurrentWidget(area);
        area->verticalScrollBar()->setValue(0);
        draftKey = reference.isNull() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
    }
    drafts->begin(reference, draftKey, data.record.version);
    loadForm(data);
    isLoaded = true;
    goesToTwin = false;
    twins->start(data.record);
    if (data.draft && !keepsPlace) {
        if (reference.isNull())
            offerDraft(*data.draft);
        else
            applyDraft(data);
    }
    if (q->isHistoryShown())
        history->load(reference);
    updateState();
    if (!keepsPlace)
        Q_EMIT q->titleChanged();
    focusWanted();
}

void RecordEditor::Private::applyDraft(const FormData &data)
{
    const Draft &draft = *data.draft;
    form->apply(draft.fields);
    if (!form->isChanged()) {
        // It was saved after all, just before the program ended.
        drafts->discard();
        return;
    }
    QString text = RecordEditor::tr("Changes of %1 that were not saved are back.")
                       .arg(dayAndTime(draft.at, messageLanguage()));
    if (draft.baseVersion != data.record.version) {
        // Saving finds the conflict and shows both versions.
        FormData older = data;
        older.record.version = draft.baseVersion;
        loadForm(older);
        form->apply(draft.fields);
        drafts->begin(reference, draftKey, draft.baseVersion);
        text += u' ' + RecordEditor::tr("Somebody else has saved this record since then; saving will show "
                                        "both versions.");
    }
    drafts->note(form->changes());
    notice->show(FormSign::Information, text,
                 {{RecordEditor::tr("Discard draft"),
                   [this] {
                       drafts->discard();
                       read(reference, false);
                   },
                   QStringLiteral("discardDraftButton")},
                  {RecordEditor::tr("Keep"), {}, QStringLiteral("keepDraftButton")}});
}

void RecordEditor::Private::offerDraft(const Draft &draft)
{
    const auto take = [this, draft] {
        draftKey = draft.key;
        drafts->begin(reference, draftKey, 0);
        form->apply(draft.fields);
        drafts->note(form->changes());
        q->setFieldFocus({});
    };
    const auto drop = [this, draft] {
        (void)service->write(
            [draft](Database &database) { return DraftStore(database).remove(draft.record, draft.key); });
        q->setFieldFocus({});
    };
    notice->show(FormSign::Information,
                 RecordEditor::tr("There is a draft that was not saved, of %1.")
                     .arg(dayAndTime(draft.at, messageLanguage())),
                 {{RecordEditor::tr("Continue the draft"), take, QStringLiteral("continueDraftButton")},
                  {RecordEditor::tr("Discard draft"), drop, QStringLiteral("discardDraftButton")}});
}

void RecordEditor::Private::focusWanted()
{
    if (!wantsFocus)
        return;
    wantsFocus = false;
    FieldBox *box = form->binder().box(wantedFocus);
    if (!box && !form->binder().boxes().isEmpty())
        box = form->binder().boxes().first();
    if (box) {
        box->setFocus(Qt::OtherFocusReason);
        area->ensureWidgetVisible(box);
    }
}

void RecordEditor::Private::databaseChanged()
{
    if (!isLoaded || isSaving || reference.isNull())
        return;
    if (!q->isDirty()) {
        read(reference, true);
        return;
    }
    const auto answer = service->read(
        [wanted = reference](Database &database) { return RecordReader(database).record(wanted); });
    onAnswer(q, answer, [this, wanted = reference](const Result<Record> &record) {
        if (wanted != reference || !record || isSaving || record->version == form->state().saved().version)
            return;
        notice->show(FormSign::Warning,
                     RecordEditor::tr("Somebody else has saved this record meanwhile. What you typed is "
                                      "kept; saving will show both versions."));
    });
}

void RecordEditor::Private::save(std::function<void(bool)> then)
{
    if (!q->isDirty() || isSaving) {
        if (then)
            then(!isSaving);
        return;
    }
    if (!form->isValid()) {
        form->showFirstProblem();
        Q_EMIT q->stateText(RecordEditor::tr("Not saved yet: please correct the marked fields."));
        if (then)
            then(false);
        return;
    }
    submit(form->submission(), std::move(then));
}

void RecordEditor::Private::submit(FormSubmission submission, std::function<void(bool)> then)
{
    isSaving = true;
    submitted = contents();
    lockParts(true);
    notice->dismiss();
    drafts->flush();
    updateState();
    Q_EMIT q->stateText(RecordEditor::tr("Saving …"));
    const auto written =
        service->write([submission, draftRecord = reference, key = draftKey,
                        language = messageLanguage()](Database &database) -> Result<FormAnswer> {
            FormAnswer answer = saveForm(database, submission);
            // In the same breath, so that no draft of what is saved is left behind by a crash.
            if (answer.saved)
                (void)DraftStore(database).remove(draftRecord, key);
            return readAgain(database, answer, language);
        });
    onAnswer(q, written, [this, submission, then = std::move(then)](const Result<FormAnswer> &answer) {
        finish(answerOf(answer), submission, then);
    });
}

void RecordEditor::Private::finish(FormAnswer answer, const FormSubmission &submission,
                                   const std::function<void(bool)> &then)
{
    if (answer.saved) {
        reloadAfterSave(answer, then);
        return;
    }
    isSaving = false;
    lockParts(false);
    Q_EMIT q->stateText(RecordEditor::tr("Not saved"));
    updateState();
    const bool isGone = std::any_of(answer.conflicts.begin(), answer.conflicts.end(), [&](const auto &one) {
        return one.isDeleted && one.mine.reference() == submission.record.reference();
    });
    if (isGone)
        offerBringingBack(submission);
    else if (!answer.conflicts.isEmpty())
        showConflicts(std::move(answer.conflicts));
    else if (isApprovedType(type) && answer.saved.error().kind == Error::Kind::Invalid)
        refuseAct(answer.saved.error().message);
    else
        showError(RecordEditor::tr("%1 What you typed is kept here.").arg(answer.saved.error().message),
                  [this, then] { save(then); });
    if (then)
        then(false);
}

/// An act that was refused has not happened: the state is the saved one, and everything else stays as typed.
void RecordEditor::Private::refuseAct(const QString &why)
{
    if (FieldEditor *state = form->binder().editor(QStringLiteral("state")))
        form->binder().revertField(*state);
    notice->show(FormSign::Error, why,
                 {{RecordEditor::tr("Close message"), {}, QStringLiteral("closeNoticeButton")}});
}

QHash<QString, FieldContent> RecordEditor::Private::contents() const
{
    QHash<QString, FieldContent> all;
    for (FieldBox *box : form->binder().boxes()) {
        const Field &field = box->editor()->field();
        all.insert(field.key(), form->state().content(field, environment->context));
    }
    return all;
}

/// What is typed while a save is under way stands on top of what was saved.
void RecordEditor::Private::presentSaved(const FormData &data)
{
    QHash<QString, FieldContent> typed = contents();
    typed.removeIf([this](const auto &entry) { return submitted.value(entry.key()) == entry.value(); });
    stack->setCurrentWidget(area);
    present(data, true);
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        form->binder().fill(it.key(), it.value());
}

void RecordEditor::Private::lockParts(bool locked)
{
    if (locked)
        focusAtSubmit = QApplication::focusWidget();
    for (PartList *list : form->parts())
        list->setEnabled(!locked);
    // A field that is disabled for a moment loses the focus.
    if (!locked && focusAtSubmit && form->isAncestorOf(focusAtSubmit) && focusAtSubmit->isVisible())
        focusAtSubmit->setFocus(Qt::OtherFocusReason);
}

void RecordEditor::Private::reloadAfterSave(const FormAnswer &answer, const std::function<void(bool)> &then)
{
    reference = answer.record;
    draftKey.clear();
    ++readings;
    isSaving = false;
    if (answer.data)
        presentSaved(*answer.data);
    else
        read(reference, true);
    lockParts(false);
    updateState();
    Q_EMIT q->stateText(
        RecordEditor::tr("Saved at %1").arg(clockTime(service->clock().now(), messageLanguage())));
    Q_EMIT q->saved(answer.record, answer.isCreated, answer.changeSet);
    if (then)
        then(true);
}

void RecordEditor::Private::showConflicts(QList<FormConflict> conflicts)
{
    for (FormConflict &one : conflicts) {
        one.base = saved.record;
        for (const Record &part : saved.parts.value(one.mine.type())) {
            if (part.reference() == one.mine.reference())
                one.base = part;
        }
    }
    conflict->show(conflicts, environment->context);
    stack->setCurrentWidget(conflict);
}

void RecordEditor::Private::takeChosen()
{
    const QList<FormConflict> conflicts = conflict->conflicts();
    const QList<Record> chosen = conflict->chosen();
    for (qsizetype index = 0; index < conflicts.size(); ++index)
        form->rebase(conflicts[index].theirs, chosen[index]);
    stack->setCurrentWidget(area);
    edited();
    if (q->isDirty())
        save({});
    else
        read(reference, true); // All of theirs was taken: there is nothing to save.
}

void RecordEditor::Private::offerBringingBack(const FormSubmission &submission)
{
    const auto bringBack = [this, submission] {
        FormSubmission again = form->submission();
        again.isBroughtBack = true;
        submit(again, {});
    };
    notice->show(FormSign::Warning,
                 RecordEditor::tr("Somebody else has put this record into the bin meanwhile. What you typed "
                                  "is kept here."),
                 {{RecordEditor::tr("Take it out of the bin and save"), bringBack,
                   QStringLiteral("bringBackButton")}});
}

void RecordEditor::Private::restoreVersion(qint64 changeSet)
{
    if (q->isDirty() || isSaving)
        return;
    isSaving = true;
    updateState();
    const auto restored = service->write([wanted = reference, changeSet, language = messageLanguage()](
                                             Database &database) -> Result<FormAnswer> {
        return readAgain(database, restoreForm(database, wanted, changeSet), language);
    });
    onAnswer(q, restored, [this, changeSet](const Result<FormAnswer> &result) {
        const FormAnswer answer = answerOf(result);
        if (answer.saved) {
            submitted = contents();
            reloadAfterSave(answer, {});
            return;
        }
        isSaving = false;
        showError(answer.saved.error().message, [this, changeSet] { restoreVersion(changeSet); });
        updateState();
    });
}

void RecordEditor::Private::discard()
{
    if (!q->isDirty())
        return;
    const QJsonObject changes = form->changes();
    drafts->discard();
    isLoaded = false;
    loadForm(saved);
    isLoaded = true;
    stack->setCurrentWidget(area);
    updateState();
    notice->show(FormSign::Information, RecordEditor::tr("Your changes were discarded."),
                 {{RecordEditor::tr("Bring them back"),
                   [this, changes] {
                       form->apply(changes);
                       edited();
                   },
                   QStringLiteral("bringBackChangesButton")},
                  {RecordEditor::tr("Close message"), {}, QStringLiteral("closeNoticeButton")}});
    // A record that somebody else saved meanwhile is read again.
    if (!reference.isNull())
        databaseChanged();
}

} // namespace weltkontor
