// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/recordeditor.h"

#include "base/phrases.h"
#include "gui/forms/contactform.h"
#include "gui/forms/documentlist.h"
#include "gui/forms/fieldbox.h"
#include "gui/forms/fieldeditor.h"
#include "gui/forms/recordeditor_p.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace weltkontor
{
namespace
{

constexpr int widestForm = 130; ///< In average characters: longer lines are hard to read.

QStringList droppedFiles(const QDropEvent &event)
{
    QStringList files;
    for (const QUrl &url : event.mimeData()->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

RecordEditor::Private::Private(RecordEditor *editor, std::shared_ptr<DatabaseService> database,
                               RecordType ofType)
    : q(editor)
    , service(std::move(database))
    , type(ofType)
    , environment(FormEnvironment::make(service))
    , drafts(new DraftKeeper(service, editor))
{
}

void RecordEditor::Private::buildHead(QWidget *parent)
{
    saveButton = new QPushButton(parent);
    saveButton->setObjectName(QStringLiteral("saveButton"));
    revertButton = new QPushButton(parent);
    revertButton->setObjectName(QStringLiteral("revertButton"));
    historyButton = new QPushButton(parent);
    historyButton->setObjectName(QStringLiteral("historyButton"));
    historyButton->setCheckable(true);
    for (QPushButton *button : {saveButton, revertButton, historyButton})
        button->setAutoDefault(false);
    head = new RecordHead({historyButton, revertButton, saveButton}, parent);
}

void RecordEditor::Private::build()
{
    buildHead(q);
    notice = new NoticeBar(q);
    twins = new DuplicateHint(service, q);
    form = RecordForm::make(type, environment, q);
    fitForm();
    auto *page = new QWidget;
    auto *pageLayout = new QHBoxLayout(page);
    pageLayout->setContentsMargins(2, 2, 12, 12);
    pageLayout->addWidget(form, 1000);
    pageLayout->addStretch(1); // what the widest form leaves is at its end
    area = new QScrollArea(q);
    area->setObjectName(QStringLiteral("formArea"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumHeight(2 * q->fontMetrics().height());
    area->setWidget(page);
    pageLayout->setAlignment(form, Qt::AlignTop);
    conflict = new ConflictView(q);
    stack = new QStackedWidget(q);
    stack->addWidget(area);
    stack->addWidget(conflict);
    history = new HistoryPanel(environment, q);
    history->hide();
    splitter = new QSplitter(Qt::Vertical, q);
    splitter->addWidget(stack);
    splitter->addWidget(history);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(q);
    layout->addWidget(head);
    layout->addWidget(notice);
    layout->addWidget(twins);
    layout->addWidget(splitter, 1);
}

void RecordEditor::Private::fitForm()
{
    form->setMaximumWidth(form->fontMetrics().averageCharWidth() * widestForm);
}

RecordEditor::RecordEditor(std::shared_ptr<DatabaseService> service, RecordType type, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, std::move(service), type))
{
    d->build();
    connect(d->saveButton, &QPushButton::clicked, this, &RecordEditor::save);
    connect(d->revertButton, &QPushButton::clicked, this, &RecordEditor::revert);
    connect(d->historyButton, &QPushButton::toggled, this, &RecordEditor::setHistoryShown);
    connect(d->form, &RecordForm::edited, this, [this] { d->edited(); });
    connect(d->form, &RecordForm::openRequested, this, &RecordEditor::openRequested);
    connect(d->form, &RecordForm::saveRequested, this, &RecordEditor::save);
    connect(d->form, &RecordForm::newRequested, this, &RecordEditor::newRequested);
    connect(d->form, &RecordForm::failed, this, [this](const Error &error) {
        d->notice->show(FormSign::Error, error.message,
                        {{tr("Close message"), {}, QStringLiteral("closeNoticeButton")}});
    });
    connect(d->form, &RecordForm::filled, this, [this](const QString &what) { d->showFilled(what); });
    connect(d->conflict, &ConflictView::saveRequested, this, [this] { d->takeChosen(); });
    connect(d->conflict, &ConflictView::backRequested, this, [this] { d->stack->setCurrentWidget(d->area); });
    connect(d->history, &HistoryPanel::restoreRequested, this,
            [this](qint64 changeSet) { d->restoreVersion(changeSet); });
    connect(d->service.get(), &DatabaseService::changed, this, [this] { d->databaseChanged(); });
    connect(d->drafts, &DraftKeeper::failed, this, [this](const Error &error) {
        if (!d->notice->isShown())
            d->notice->show(
                FormSign::Warning,
                tr("What you type here is not safe from a crash at the moment. %1").arg(error.message));
    });
    if (type == RecordType::Contact) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RecordEditor::pasteContact);
    }
    connect(d->twins, &DuplicateHint::openRequested, this, [this](const RecordRef &twin) {
        d->goesToTwin = d->reference.isNull();
        Q_EMIT openRequested(twin);
    });
    setAcceptDrops(d->form->documents() != nullptr);
    d->guardFields();
    d->retranslate();
}

RecordEditor::~RecordEditor()
{
    // The form tells of changes while it goes away; nobody shall listen then.
    disconnect(d->form, nullptr, this, nullptr);
}

void RecordEditor::open(const RecordRef &record)
{
    d->read(record, false);
}

void RecordEditor::openNew(const QHash<QString, QVariant> &presets)
{
    d->readNew(presets);
}

RecordRef RecordEditor::record() const
{
    return d->reference;
}

RecordType RecordEditor::type() const
{
    return d->type;
}

bool RecordEditor::isDirty() const
{
    return d->isLoaded && d->form->isChanged();
}

bool RecordEditor::isValid() const
{
    return d->form->isValid();
}

QString RecordEditor::recordTitle() const
{
    return d->title();
}

void RecordEditor::setFieldFocus(const QString &fieldKey)
{
    d->wantedFocus = fieldKey;
    d->wantsFocus = true;
    if (d->isLoaded)
        d->focusWanted();
}

bool RecordEditor::isHistoryShown() const
{
    return !d->history->isHidden();
}

void RecordEditor::setHistoryShown(bool shown)
{
    d->history->setVisible(shown);
    d->historyButton->setChecked(shown);
    if (shown)
        d->history->load(d->reference);
}

void RecordEditor::save()
{
    d->save({});
}

void RecordEditor::revert()
{
    d->discard();
}

void RecordEditor::leave(std::function<void(bool)> then)
{
    if (!isDirty()) {
        then(true);
        return;
    }
    if (isValid() && !d->service->isReadOnly() && !d->goesToTwin) {
        d->save(std::move(then));
        return;
    }
    d->drafts->flush();
    Q_EMIT stateText(tr("Kept as a draft: %1").arg(recordTitle()));
    then(true);
}

void RecordEditor::pasteContact()
{
    if (auto *contact = qobject_cast<ContactForm *>(d->form))
        contact->paste();
}

void RecordEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    if (event->type() == QEvent::FontChange)
        d->fitForm();
    // Drawn signs and quiet colours are made anew once all parts have the new palette.
    if (event->type() == QEvent::PaletteChange)
        QTimer::singleShot(0, this, [this] { d->retranslate(); });
}

void RecordEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    FieldEditor *editor = d->form->focusedEditor();
    FormBinder *binder = editor ? &d->form->binderOf(*editor) : nullptr;
    if (binder && binder->state() && binder->state()->isChanged(editor->field()))
        binder->revertField(*editor);
    else if (isDirty())
        d->askBeforeDiscarding();
    else
        event->ignore();
}

/// Files that are dropped onto the form become documents of its record.
void RecordEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event).isEmpty() && d->isLoaded && !d->service->isReadOnly())
        event->acceptProposedAction();
}

void RecordEditor::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    d->form->documents()->addFiles(droppedFiles(*event));
}

bool RecordEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
            const bool isOverride = event->type() == QEvent::ShortcutOverride;
            if (d->undoKey(watched, isOverride)) {
                event->setAccepted(isOverride ? d->form->isFillNewest() : true);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordEditor::Private::guardFields()
{
    for (FieldBox *box : form->findChildren<FieldBox *>())
        box->editor()->widget()->installEventFilter(q);
}

/// Ctrl+Z in a field takes back the filling when that came last, then typing in this field; when there is
/// neither the window's own undo gets the key. True: the field shall not see the event.
bool RecordEditor::Private::undoKey(const QObject *field, bool isOverride)
{
    if (form->isFillNewest()) {
        if (!isOverride)
            form->undoFill();
        return true;
    }
    for (FieldBox *box : form->findChildren<FieldBox *>()) {
        if (box->editor()->widget() == field)
            return isOverride && !box->editor()->canUndoTyping();
    }
    return false;
}

QString RecordEditor::Private::newTitle() const
{
    switch (type) {
    case RecordType::Partner:
        return RecordEditor::tr("New partner");
    case RecordType::Partnership:
        return RecordEditor::tr("New partnership");
    case RecordType::Contact:
        return RecordEditor::tr("New contact");
    case RecordType::Article:
        return RecordEditor::tr("New article");
    case RecordType::Visit:
        return RecordEditor::tr("New visit");
    case RecordType::Infoletter:
        return RecordEditor::tr("New Infoletter");
    default:
        return RecordEditor::tr("New record");
    }
}

QString RecordEditor::Private::title() const
{
    const Record record = form->state().record(environment->context);
    const bool isNamed = std::any_of(record.description().titleFields().begin(),
                                     record.description().titleFields().end(), [&](int index) {
                                         const QVariant &value = record.value(index);
                                         return value.isValid() && !value.toString().isEmpty();
                                     });
    if (!isNamed)
        return reference.isNull() ? newTitle() : saved.title.in(environment->context.language);
    return titleOf(record, environment->context);
}

void RecordEditor::Private::edited()
{
    if (!isLoaded)
        return;
    drafts->note(form->changes());
    twins->note(form->state().record(environment->context));
    updateState();
}

void RecordEditor::Private::updateState()
{
    const bool dirty = q->isDirty();
    const QString text = title();
    const QString shown = dirty ? text + QStringLiteral(" *") : text;
    saveButton->setEnabled(dirty && !isSaving && !service->isReadOnly());
    revertButton->setEnabled(dirty && !isSaving);
    historyButton->setEnabled(!reference.isNull());
    history->setRestorable(!dirty);
    if (head->title() != shown) {
        head->setTitle(shown);
        Q_EMIT q->titleChanged();
    }
    if (dirty != wasDirty) {
        wasDirty = dirty;
        Q_EMIT q->dirtyChanged(dirty);
    }
}

void RecordEditor::Private::retranslate()
{
    environment->context.language = messageLanguage();
    saveButton->setText(RecordEditor::tr("Save"));
    saveButton->setToolTip(service->isReadOnly() ? RecordEditor::tr("This database can only be read.")
                                                 : RecordEditor::tr("Save the changes (Ctrl+S)"));
    revertButton->setText(RecordEditor::tr("Discard changes"));
    historyButton->setText(RecordEditor::tr("History"));
    historyButton->setToolTip(RecordEditor::tr("Earlier versions of this record"));
    form->retranslate();
    history->retranslate();
    if (stack->currentWidget() == conflict)
        conflict->show(conflict->conflicts(), environment->context);
    updateState();
}

void RecordEditor::Private::showFilled(const QString &what)
{
    notice->show(FormSign::Information, what,
                 {{RecordEditor::tr("Undo filling in"), [this] { form->undoFill(); },
                   QStringLiteral("undoFillButton")},
                  {RecordEditor::tr("Keep"), {}, QStringLiteral("keepFillButton")}});
}

void RecordEditor::Private::showError(const QString &text, const std::function<void()> &again)
{
    notice->show(FormSign::Error, text,
                 {{RecordEditor::tr("Try again"), again, QStringLiteral("retryButton")},
                  {RecordEditor::tr("Close message"), {}, QStringLiteral("closeNoticeButton")}});
}

void RecordEditor::Private::askBeforeDiscarding()
{
    auto *question = new QMessageBox(QMessageBox::Question, RecordEditor::tr("Unsaved changes"),
                                     RecordEditor::tr("“%1” has changes that are not saved.").arg(title()),
                                     QMessageBox::NoButton, q);
    question->setObjectName(QStringLiteral("unsavedQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *saving = question->addButton(RecordEditor::tr("Save changes"), QMessageBox::AcceptRole);
    QPushButton *discarding =
        question->addButton(RecordEditor::tr("Discard changes"), QMessageBox::DestructiveRole);
    QPushButton *keeping = question->addButton(RecordEditor::tr("Keep editing"), QMessageBox::RejectRole);
    question->setDefaultButton(keeping);
    question->setEscapeButton(keeping);
    QObject::connect(saving, &QPushButton::clicked, q, &RecordEditor::save);
    QObject::connect(discarding, &QPushButton::clicked, q, &RecordEditor::revert);
    question->open();
}

} // namespace weltkontor
