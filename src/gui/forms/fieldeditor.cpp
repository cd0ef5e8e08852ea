// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/fieldeditor.h"

#include "domain/article.h"
#include "gui/forms/choiceeditors.h"
#include "gui/forms/markdowneditor.h"
#include "gui/forms/pictureeditor.h"
#include "gui/forms/referenceeditor.h"
#include "gui/forms/referencelisteditor.h"
#include "gui/forms/stateeditor.h"
#include "gui/forms/texteditors.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace weltkontor
{

FieldEditor::FieldEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_environment(std::move(environment))
{
}

FieldEditor *FieldEditor::make(const Field &field, std::shared_ptr<FormEnvironment> environment,
                               QWidget *parent)
{
    switch (field.type()) {
    case FieldType::Markdown:
        return new MarkdownEditor(field, std::move(environment), parent);
    case FieldType::MultilineText:
        return new MultilineEditor(field, std::move(environment), parent);
    case FieldType::Boolean:
        return new CheckEditor(field, std::move(environment), parent);
    case FieldType::Choice:
        if (field.spec().choices.data() == ChoicesOf<PublicationState>::values)
            return new StateEditor(field, std::move(environment), parent);
        return new ChoiceEditor(field, std::move(environment), parent);
    case FieldType::Catalogue:
        return new ChoiceEditor(field, std::move(environment), parent);
    case FieldType::CatalogueList:
        return new CatalogueListEditor(field, std::move(environment), parent);
    case FieldType::Country:
    case FieldType::Language:
        return new NameSearchEditor(field, std::move(environment), parent);
    case FieldType::ReferenceList:
    case FieldType::AnyReferenceList:
        return new ReferenceListEditor(field, std::move(environment), parent);
    case FieldType::Reference:
        if (field.has(FieldSpec::Picture))
            return new PictureEditor(field, std::move(environment), parent);
        return new ReferenceEditor(field, std::move(environment), parent);
    default:
        return new LineEditor(field, std::move(environment), parent);
    }
}

void FieldEditor::show(const FieldContent &content)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    put(content, false);
}

void FieldEditor::fill(const FieldContent &content)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    put(content, true);
}

void FieldEditor::noteEdit()
{
    if (!m_isShowing)
        Q_EMIT edited();
}

void FieldEditor::setWidget(QWidget *widget)
{
    m_widget = widget;
    widget->setObjectName(m_field.key());
    widget->installEventFilter(this);
}

void FieldEditor::addExtra(QWidget *widget)
{
    m_extras += widget;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // A list that opens below the field, and another program's window, do not leave it.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    // Turning the wheel over a form scrolls it and changes nothing that happens to lie under the mouse.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(m_widget)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace weltkontor
