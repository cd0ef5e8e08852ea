// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/recordpane.h"

#include "gui/forms/recordeditor.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>

namespace weltkontor
{

RecordPane::RecordPane(std::shared_ptr<DatabaseService> service, RecordType type, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_hint(new QLabel(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("recordPane"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_hint);
    m_editor = new RecordEditor(std::move(service), type, this);
    m_stack->addWidget(m_editor);
    connectEditor();
    retranslate();
}

void RecordPane::connectEditor()
{
    connect(m_editor, &RecordEditor::saved, this, &RecordPane::saved);
    connect(m_editor, &RecordEditor::dirtyChanged, this, &RecordPane::dirtyChanged);
    connect(m_editor, &RecordEditor::titleChanged, this, &RecordPane::titleChanged);
    connect(m_editor, &RecordEditor::stateText, this, &RecordPane::stateText);
    connect(m_editor, &RecordEditor::openRequested, this, &RecordPane::openRequested);
    connect(m_editor, &RecordEditor::newRequested, this, &RecordPane::newRequested);
}

void RecordPane::open(const RecordRef &record)
{
    if (record.isNull()) {
        m_stack->setCurrentWidget(m_hint);
    } else {
        m_editor->open(record);
        m_stack->setCurrentWidget(m_editor);
    }
    Q_EMIT titleChanged();
}

void RecordPane::openNew(const QHash<QString, QVariant> &presets)
{
    m_editor->openNew(presets);
    m_stack->setCurrentWidget(m_editor);
    m_editor->setFieldFocus({});
    Q_EMIT titleChanged();
}

bool RecordPane::isOpen() const
{
    return m_stack->currentWidget() != m_hint;
}

RecordRef RecordPane::record() const
{
    if (!isOpen())
        return {m_type, 0};
    return m_editor->record();
}

QString RecordPane::title() const
{
    if (!isOpen())
        return {};
    return m_editor->recordTitle();
}

bool RecordPane::isDirty() const
{
    return isOpen() && m_editor->isDirty();
}

void RecordPane::leave(std::function<void(bool)> then)
{
    if (isDirty())
        m_editor->leave(std::move(then));
    else
        then(true);
}

void RecordPane::focusForm()
{
    if (isOpen())
        m_editor->setFieldFocus({});
}

void RecordPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordPane::retranslate()
{
    m_hint->setText(tr("Choose a record from the list to read or change it."));
}

} // namespace weltkontor
