// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/fieldbox.h"

#include "gui/forms/fieldeditor.h"
#include "gui/forms/formicons.h"

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocumentFragment>

namespace weltkontor
{
namespace
{

QString withoutMnemonic(const QString &label)
{
    QString plain = label;
    plain.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    plain.remove(u'&');
    return plain.replace(QChar(1), u'&');
}

} // namespace

FieldBox::FieldBox(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_needed(new QLabel(this))
    , m_dot(new QLabel(this))
    , m_problemRow(new QWidget(this))
    , m_problemSign(new QLabel(m_problemRow))
    , m_problemText(new QLabel(m_problemRow))
    , m_note(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_label);
    head->addWidget(m_needed);
    head->addWidget(m_dot);
    head->addStretch(1);
    m_layout->addLayout(head);
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(4);
    problem->addWidget(m_problemSign, 0, Qt::AlignTop);
    problem->addWidget(m_problemText, 1);
    m_layout->addWidget(m_problemRow);
    m_layout->addWidget(m_note);
    m_layout->addStretch(1);
    m_note->setTextFormat(Qt::RichText);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->hide();
    m_problemText->setWordWrap(true);
    m_problemText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problemText->setMinimumWidth(1);
    m_problemRow->hide();
    m_dot->hide();
    m_needed->hide();
    // The sign comes and goes without moving the field.
    m_label->setMinimumHeight(qMax(m_label->fontMetrics().height(), m_label->fontMetrics().ascent() + 2));
}

void FieldBox::setEditor(FieldEditor *editor)
{
    m_editor = editor;
    const QString key = objectName();
    setObjectName(key + QStringLiteral("_box"));
    m_label->setObjectName(key + QStringLiteral("_label"));
    m_problemText->setObjectName(key + QStringLiteral("_problem"));
    m_note->setObjectName(key + QStringLiteral("_note"));
    m_dot->setObjectName(key + QStringLiteral("_changed"));
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(editor->widget(), 1);
    for (QWidget *extra : editor->extras())
        row->addWidget(extra, 0, Qt::AlignTop);
    int line = 1;
    if (editor->above())
        m_layout->insertWidget(line++, editor->above());
    m_layout->insertLayout(line++, row);
    if (editor->below())
        m_layout->insertWidget(line++, editor->below());
    setFocusProxy(editor->widget());
    if (qobject_cast<QCheckBox *>(editor->widget())) {
        // A check box is its own label; in line with the fields beside it all the same.
        m_label->setText(QStringLiteral(" "));
        row->setStretch(0, 0);
        row->addStretch(1);
    } else {
        m_label->setBuddy(editor->widget());
    }
}

void FieldBox::setLabel(const QString &text, const QString &needed, const QString &toolTip)
{
    m_labelText = text;
    m_toolTip = toolTip;
    if (auto *check = qobject_cast<QCheckBox *>(m_editor->widget()))
        check->setText(text);
    else
        m_label->setText(text);
    m_editor->widget()->setAccessibleName(withoutMnemonic(text));
    m_editor->widget()->setToolTip(toolTip);
    m_needed->setText(needed);
    m_needed->setVisible(!needed.isEmpty());
    setTextColour(*m_needed, quietColour(palette()));
    setChanged(m_isChanged);
    describe();
}

void FieldBox::setChanged(bool changed)
{
    m_isChanged = changed;
    if (changed)
        m_dot->setPixmap(signPixmap(FormSign::Changed, *m_dot));
    m_dot->setToolTip(tr("Changed, not saved yet"));
    m_dot->setAccessibleName(tr("Changed, not saved yet"));
    m_dot->setVisible(changed);
    describe();
}

void FieldBox::setProblem(const std::optional<FieldProblem> &problem)
{
    const bool isNews = problem && (!m_problem || m_problem->message != problem->message);
    m_problem = problem;
    showProblem();
    if (isNews && m_editor) {
        QAccessibleEvent event(m_editor->widget(), QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void FieldBox::setNote(const QString &richText)
{
    m_note->setText(richText);
    m_note->setVisible(!richText.isEmpty());
    describe();
}

void FieldBox::showProblem()
{
    m_problemRow->setVisible(m_problem.has_value());
    if (m_problem) {
        const bool isError = m_problem->severity == FieldProblem::Severity::Error;
        m_problemSign->setPixmap(signPixmap(isError ? FormSign::Error : FormSign::Warning, *m_problemSign));
        m_problemSign->setAccessibleName(isError ? tr("Error") : tr("Warning"));
        m_problemText->setText(m_problem->message);
        setTextColour(*m_problemText, isError ? errorColour(palette()) : warningColour(palette()));
    }
    describe();
}

/// What a screen reader says after the name.
void FieldBox::describe()
{
    if (!m_editor)
        return;
    QStringList parts;
    if (m_problem)
        parts += (m_problem->severity == FieldProblem::Severity::Error ? tr("Error: %1") : tr("Warning: %1"))
                     .arg(m_problem->message);
    if (!m_note->text().isEmpty())
        parts += QTextDocumentFragment::fromHtml(m_note->text()).toPlainText();
    if (!m_needed->text().isEmpty())
        parts += m_needed->text();
    if (m_isChanged)
        parts += tr("Changed, not saved yet");
    if (!m_toolTip.isEmpty())
        parts += m_toolTip;
    m_editor->widget()->setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void FieldBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_editor) {
        setTextColour(*m_needed, quietColour(palette()));
        setChanged(m_isChanged);
        showProblem();
        m_editor->retranslate();
    }
}

} // namespace weltkontor
