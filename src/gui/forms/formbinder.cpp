// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/formbinder.h"

#include "gui/forms/fieldbox.h"
#include "gui/forms/fieldeditor.h"
#include "gui/forms/formsection.h"
#include "gui/forms/mnemonics.h"

#include <QApplication>
#include <QWidget>

namespace weltkontor
{
namespace
{

const FieldProblem *problemOf(const QList<FieldProblem> &problems, const QString &key)
{
    const FieldProblem *found = nullptr;
    for (const FieldProblem &problem : problems) {
        // An error says more than a warning about the same field.
        if (problem.field == key && (!found || problem.severity == FieldProblem::Severity::Error))
            found = &problem;
    }
    return found;
}

QString neededText(const Field &field)
{
    if (!field.has(FieldSpec::Required))
        return {};
    if (!field.language())
        return FormBinder::tr("needed");
    return field.language() == Language::German ? FormBinder::tr("one language is needed") : QString();
}

QString toolTipOf(const Field &field, Language language)
{
    if (field.type() == FieldType::PartialDate)
        return FormBinder::tr("A day, a month or a year: %1")
            .arg(language == Language::German ? QStringLiteral("24.06.1988, 06/1988, 1988")
                                              : QStringLiteral("24/06/1988, 06/1988, 1988"));
    if (field.type() == FieldType::Markdown)
        return FormBinder::tr("Markdown: what the buttons above do is written as **bold**, *italic*, “- ” "
                              "for lists; an empty line between paragraphs");
    if (field.spec().example)
        return FormBinder::tr("For example: %1").arg(QString::fromUtf8(field.spec().example));
    return {};
}

} // namespace

FormBinder::FormBinder(QWidget *form, RecordType type, std::shared_ptr<FormEnvironment> environment)
    : QObject(form)
    , m_form(form)
    , m_description(RecordDescription::of(type))
    , m_environment(std::move(environment))
{
    const QList<FieldBox *> boxes = form->findChildren<FieldBox *>();
    for (FieldBox *box : boxes) {
        // The box of a part of the record belongs to the part's own binder.
        if (!box->editor())
            bind(box);
    }
    setState(nullptr);
}

void FormBinder::bind(FieldBox *box)
{
    const Field *field = m_description.field(box->objectName());
    if (!field || field->key() != box->objectName())
        qFatal("%s has no field %s", qPrintable(m_description.key()), qPrintable(box->objectName()));
    FieldEditor *editor = FieldEditor::make(*field, m_environment, box);
    box->setEditor(editor);
    m_boxes.insert(field->key(), box);
    m_order += box;
    connect(editor, &FieldEditor::edited, this, [this, editor] { take(*editor); });
    connect(editor, &FieldEditor::openRequested, this, &FormBinder::openRequested);
    connect(editor, &FieldEditor::saveRequested, this, &FormBinder::saveRequested);
    connect(editor, &FieldEditor::left, this, [this, editor] {
        m_left += editor->field().key();
        showProblems({editor->field().key()});
    });
}

FieldEditor *FormBinder::editor(const QString &key) const
{
    FieldBox *found = box(key);
    return found ? found->editor() : nullptr;
}

void FormBinder::setState(FormState *state)
{
    m_state = state;
    m_left.clear();
    for (FieldBox *box : std::as_const(m_order)) {
        box->setProblem({});
        box->setEnabled(state != nullptr);
    }
    refresh();
}

void FormBinder::refresh()
{
    for (FieldBox *box : std::as_const(m_order)) {
        FieldEditor *editor = box->editor();
        if (m_state)
            editor->show(m_state->content(editor->field(), m_environment->context));
        else
            editor->show(FieldContent(QString()));
    }
    updateMarks();
    showProblems(m_left.values());
}

void FormBinder::take(FieldEditor &editor)
{
    if (!m_state)
        return;
    m_state->setContent(editor.field(), editor.content(), m_environment->context);
    const QString key = editor.field().key();
    box(key)->setChanged(m_state->isChanged(editor.field()));
    // What is complained about is looked at again with every letter; new complaints wait until it is left.
    QStringList shown;
    for (FieldBox *one : std::as_const(m_order)) {
        if (one->problem())
            shown += one->editor()->field().key();
    }
    if (!shown.isEmpty())
        showProblems(shown);
    Q_EMIT edited(key);
}

void FormBinder::fill(const QString &key, const FieldContent &content)
{
    FieldEditor *target = editor(key);
    if (!target || !m_state)
        return;
    target->fill(content);
    take(*target);
}

void FormBinder::revertField(FieldEditor &editor)
{
    if (!m_state)
        return;
    m_state->revert(editor.field());
    editor.fill(m_state->content(editor.field(), m_environment->context));
    const QString key = editor.field().key();
    box(key)->setChanged(false);
    showProblems({key});
    Q_EMIT edited(key);
}

void FormBinder::showProblems(const QStringList &keys)
{
    if (!m_state || keys.isEmpty())
        return;
    const QList<FieldProblem> problems = m_state->problems(m_environment->context);
    for (const QString &key : keys) {
        FieldBox *target = box(key);
        if (!target)
            continue;
        const FieldProblem *problem = problemOf(problems, key);
        target->setProblem(problem ? std::optional(*problem) : std::nullopt);
    }
}

QString FormBinder::showAllProblems()
{
    if (!m_state)
        return {};
    for (FieldBox *box : std::as_const(m_order))
        m_left += box->editor()->field().key();
    showProblems(m_left.values());
    for (FieldBox *box : std::as_const(m_order)) {
        if (box->problem() && box->problem()->severity == FieldProblem::Severity::Error)
            return box->editor()->field().key();
    }
    return {};
}

void FormBinder::updateMarks()
{
    for (FieldBox *box : std::as_const(m_order))
        box->setChanged(m_state && m_state->isChanged(box->editor()->field()));
}

FieldEditor *FormBinder::focusedEditor() const
{
    for (FieldBox *box : m_order) {
        QWidget *widget = box->editor()->widget();
        if (widget->hasFocus() || widget->isAncestorOf(QApplication::focusWidget()))
            return box->editor();
    }
    return nullptr;
}

QString FormBinder::usedMnemonics() const
{
    QString used = m_takenMnemonics;
    for (const FieldBox *box : m_order)
        used += mnemonicOf(box->labelText());
    return used;
}

void FormBinder::retranslate()
{
    const Language language = m_environment->context.language;
    QStringList labels;
    for (FieldBox *box : std::as_const(m_order))
        labels += box->editor()->field().label(language);
    labels = withMnemonics(labels, language, m_takenMnemonics);
    for (qsizetype index = 0; index < m_order.size(); ++index) {
        FieldEditor *editor = m_order[index]->editor();
        editor->retranslate();
        m_order[index]->setLabel(labels[index], neededText(editor->field()),
                                 toolTipOf(editor->field(), language));
    }
    // A section is called after the group of the first field in it.
    for (auto *section : m_form->findChildren<FormSection *>()) {
        for (FieldBox *box : std::as_const(m_order)) {
            if (section->isAncestorOf(box)) {
                section->setTitle(box->editor()->field().group(language));
                break;
            }
        }
    }
    refresh();
}

} // namespace weltkontor
