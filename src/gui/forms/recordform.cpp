// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/recordform.h"

#include "gui/forms/articleform.h"
#include "gui/forms/contactform.h"
#include "gui/forms/documentlist.h"
#include "gui/forms/fieldbox.h"
#include "gui/forms/fieldeditor.h"
#include "gui/forms/followuplist.h"
#include "gui/forms/formsection.h"
#include "gui/forms/partforms.h"
#include "gui/forms/partnerform.h"
#include "gui/forms/partnershipform.h"
#include "gui/forms/partwords.h"
#include "gui/forms/plainform.h"
#include "gui/forms/readingorder.h"
#include "gui/forms/settingsform.h"
#include "gui/forms/visitform.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QScopedValueRollback>

namespace weltkontor
{
namespace
{

/// The key under which a draft keeps the parts of a type; no field has a name with a colon.
QString partsKey(RecordType type)
{
    return QStringLiteral("parts:") + RecordDescription::of(type).key();
}

RecordForm *makeFields(RecordType type, std::shared_ptr<FormEnvironment> environment, QWidget *parent)
{
    switch (type) {
    case RecordType::Partner:
        return new PartnerForm(std::move(environment), parent);
    case RecordType::Partnership:
        return new PartnershipForm(std::move(environment), parent);
    case RecordType::Contact:
        return new ContactForm(std::move(environment), parent);
    case RecordType::Article:
        return new ArticleForm(std::move(environment), parent);
    case RecordType::Visit:
        return new VisitForm(std::move(environment), parent);
    case RecordType::ProgrammeItem:
        return new ProgrammeItemForm(std::move(environment), parent);
    case RecordType::Gift:
        return new GiftForm(std::move(environment), parent);
    case RecordType::Settings:
        return new SettingsForm(std::move(environment), parent);
    case RecordType::Milestone:
        return new MilestoneForm(std::move(environment), parent);
    case RecordType::Role:
        return new RoleForm(std::move(environment), parent);
    case RecordType::ProcessingBasis:
        return new ProcessingBasisForm(std::move(environment), parent);
    case RecordType::FollowUp:
        return new FollowUpForm(std::move(environment), parent);
    case RecordType::Document:
        return new DocumentForm(std::move(environment), parent);
    default:
        return new PlainForm(type, std::move(environment), parent);
    }
}

} // namespace

RecordForm *RecordForm::make(RecordType type, std::shared_ptr<FormEnvironment> environment, QWidget *parent)
{
    RecordForm *form = makeFields(type, std::move(environment), parent);
    if (hasDeskParts(type))
        form->addDeskParts();
    return form;
}

RecordForm::RecordForm(RecordType type, std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : QWidget(parent)
    , m_state(Record(type))
    , m_environment(std::move(environment))
{
}

RecordForm::~RecordForm()
{
    // A field that loses the focus while it is destroyed would ask the state once more.
    m_binder->forgetState();
}

void RecordForm::bind()
{
    m_binder = new FormBinder(this, type(), m_environment);
    connect(m_binder, &FormBinder::edited, this, [this] {
        m_isFillNewest = m_isFillNewest && m_isFilling;
        Q_EMIT edited();
    });
    connect(m_binder, &FormBinder::openRequested, this, &RecordForm::openRequested);
    connect(m_binder, &FormBinder::saveRequested, this, &RecordForm::saveRequested);
}

/// Follow-ups and documents, below what the form of the type has.
void RecordForm::addDeskParts()
{
    for (const PartSpec &part : partsOf(type())) {
        const bool isDocument = part.type == RecordType::Document;
        if (!isDocument && part.type != RecordType::FollowUp)
            continue;
        auto *section = new FormSection(this);
        PartList *list = nullptr;
        if (isDocument) {
            m_documentsSection = section;
            list = m_documents = new DocumentList(part, m_environment, section);
        } else {
            m_followUpsSection = section;
            list = new FollowUpList(part, m_environment, section);
        }
        auto *grid = new QGridLayout(section);
        grid->addWidget(list, 0, 0, 1, 2);
        layout()->addWidget(section);
        addPart(list);
    }
    retranslate();
}

void RecordForm::nameDeskParts()
{
    if (m_documentsSection == nullptr)
        return;
    m_followUpsSection->setTitle(partWords(RecordType::FollowUp).name);
    m_documentsSection->setTitle(partWords(RecordType::Document).name);
}

void RecordForm::addPart(PartList *list)
{
    m_parts += list;
    connect(list, &PartList::edited, this, &RecordForm::edited);
    connect(list, &PartList::openRequested, this, &RecordForm::openRequested);
    connect(list, &PartList::failed, this, &RecordForm::failed);
}

void RecordForm::noteTranslationChecked()
{
    const QString now = m_environment->service->clock().now().toUTC().toString(Qt::ISODateWithMs);
    m_state.setContent(*m_state.description().field(u"translation_checked"), now, m_environment->context);
    Q_EMIT edited();
    Q_EMIT saveRequested();
}

void RecordForm::load(const FormData &read)
{
    m_state = FormState(read.record);
    m_filled.clear();
    m_isFillNewest = false;
    m_binder->setState(&m_state);
    for (PartList *list : std::as_const(m_parts))
        list->load(read.parts.value(list->type()));
    retranslate();
}

bool RecordForm::isChanged() const
{
    return m_state.isChanged() || std::any_of(m_parts.begin(), m_parts.end(),
                                              [](const PartList *list) { return list->isChanged(); });
}

bool RecordForm::isValid() const
{
    return m_state.isValid(m_environment->context) &&
           std::all_of(m_parts.begin(), m_parts.end(), [](const PartList *list) { return list->isValid(); });
}

QJsonObject RecordForm::changes() const
{
    QJsonObject changes = m_state.changes();
    for (const PartList *list : m_parts) {
        const QJsonArray parts = list->changes();
        if (!parts.isEmpty())
            changes.insert(partsKey(list->type()), parts);
    }
    return changes;
}

void RecordForm::apply(const QJsonObject &changes)
{
    m_state.apply(changes, m_environment->context);
    for (PartList *list : std::as_const(m_parts))
        list->apply(changes.value(partsKey(list->type())).toArray());
    m_binder->refresh();
    Q_EMIT edited();
}

FormSubmission RecordForm::submission() const
{
    FormSubmission submission;
    submission.record = m_state.record(m_environment->context);
    for (const PartList *list : m_parts) {
        submission.parts += list->toSave();
        submission.removed += list->removed();
    }
    submission.act.kind = m_state.saved().version == 0 ? Act::Kind::Create : Act::Kind::Edit;
    if (type() == RecordType::Settings)
        submission.act.kind = Act::Kind::Settings;
    return submission;
}

bool RecordForm::showFirstProblem()
{
    const QString key = m_binder->showAllProblems();
    if (FieldBox *box = m_binder->box(key)) {
        box->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [](PartList *list) { return list->showFirstProblem(); });
}

void RecordForm::rebase(const Record &theirs, const Record &chosen)
{
    for (PartList *list : std::as_const(m_parts)) {
        if (list->type() == theirs.type())
            list->rebase(theirs, chosen);
    }
    if (theirs.type() != type())
        return;
    m_state = FormState(theirs);
    for (const Field &field : theirs.description().fields())
        m_state.setContent(field, fieldContent(field, chosen.value(field), m_environment->context),
                           m_environment->context);
    m_binder->setState(&m_state);
}

QStringList RecordForm::fill(const QHash<QString, FieldContent> &contents, const QStringList &overwritten)
{
    QHash<QString, Filled> filled;
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    for (FieldBox *box : m_binder->boxes()) {
        const Field &field = box->editor()->field();
        const auto wanted = contents.constFind(field.key());
        if (wanted == contents.cend())
            continue;
        const FieldContent present = m_state.content(field, m_environment->context);
        const bool isEmpty = present.isString() && present.toString().trimmed().isEmpty();
        if (present == *wanted || (!isEmpty && !overwritten.contains(field.key())))
            continue;
        m_binder->fill(field.key(), *wanted);
        filled.insert(field.key(), {present, m_state.content(field, m_environment->context)});
    }
    if (!filled.isEmpty()) {
        m_filled = filled;
        m_isFillNewest = true;
    }
    QStringList keys;
    for (FieldBox *box : m_binder->boxes()) {
        if (filled.contains(box->editor()->field().key()))
            keys += box->editor()->field().key();
    }
    return keys;
}

void RecordForm::undoFill()
{
    const QHash<QString, Filled> filled = std::exchange(m_filled, {});
    m_isFillNewest = false;
    for (auto it = filled.cbegin(); it != filled.cend(); ++it) {
        const Field *field = m_state.description().field(it.key());
        if (m_state.content(*field, m_environment->context) == it->after)
            m_binder->fill(it.key(), it->before);
    }
}

void RecordForm::retranslate()
{
    nameDeskParts();
    m_binder->retranslate();
    // No access key twice in the form: parts get what is left.
    QString used = m_binder->usedMnemonics();
    for (PartList *list : std::as_const(m_parts)) {
        list->binder().setTakenMnemonics(used);
        list->retranslate();
        used = list->binder().usedMnemonics();
    }
    setReadingOrder(*this);
}

FieldEditor *RecordForm::focusedEditor() const
{
    if (FieldEditor *editor = m_binder->focusedEditor())
        return editor;
    for (PartList *list : m_parts) {
        if (FieldEditor *editor = list->binder().focusedEditor())
            return editor;
    }
    return nullptr;
}

FormBinder &RecordForm::binderOf(const FieldEditor &editor) const
{
    for (PartList *list : m_parts) {
        if (list->binder().editor(editor.field().key()) == &editor)
            return list->binder();
    }
    return *m_binder;
}

} // namespace weltkontor
