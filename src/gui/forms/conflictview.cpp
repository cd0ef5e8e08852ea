// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/conflictview.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace weltkontor
{
namespace
{

/// A value in a grid cell: readable, wrapped, and shortened where it is a long text.
QString cellText(const Field &field, const QVariant &value, const FieldContext &context)
{
    QString text = displayText(field, value, context);
    constexpr qsizetype longest = 600;
    if (text.size() > longest)
        text = text.left(longest) + QStringLiteral(" …");
    return text.isEmpty() ? ConflictView::tr("(empty)") : text;
}

QLabel *addHeading(QGridLayout &grid, QWidget *pane, const QString &text, int row, int column, int span)
{
    auto *label = new QLabel(text, pane);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    grid.addWidget(label, row, column, 1, span);
    return label;
}

} // namespace

ConflictView::ConflictView(QWidget *parent)
    : QWidget(parent)
    , m_explanation(new QLabel(this))
    , m_pane(nullptr)
    , m_grid(nullptr)
    , m_save(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("conflictView"));
    m_explanation->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveChosenButton"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_save->setAutoDefault(true);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("conflictArea"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(2 * fontMetrics().height());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_explanation);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ConflictView::saveRequested);
    connect(m_back, &QPushButton::clicked, this, &ConflictView::backRequested);
}

void ConflictView::clear()
{
    m_choices.clear();
    auto *area = findChild<QScrollArea *>(QStringLiteral("conflictArea"));
    m_pane = new QWidget;
    m_grid = new QGridLayout(m_pane);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    area->setWidget(m_pane); // The pane before is deleted with that.
}

void ConflictView::show(const QList<FormConflict> &conflicts, const FieldContext &context)
{
    clear();
    m_conflicts = conflicts;
    m_explanation->setText(tr("Somebody else saved this record while you were editing it. Nothing was "
                              "overwritten, and what you typed is kept. Please choose what shall stand in "
                              "each field that differs."));
    m_save->setText(tr("Save what is chosen"));
    m_back->setText(tr("Back to the form"));
    int row = 0;
    addHeading(*m_grid, m_pane, tr("Yours"), row, 1, 1);
    addHeading(*m_grid, m_pane, tr("Saved by somebody else"), row++, 2, 1);
    for (qsizetype index = 0; index < m_conflicts.size(); ++index)
        row = addRecord(index, row, context);
    m_grid->setRowStretch(row, 1);
    if (!m_choices.isEmpty())
        m_choices.first().group->checkedButton()->setFocus();
    else
        m_save->setFocus();
}

int ConflictView::addRecord(qsizetype index, int row, const FieldContext &context)
{
    const FormConflict &conflict = m_conflicts[index];
    if (m_conflicts.size() > 1)
        addHeading(*m_grid, m_pane, titleOf(conflict.mine, context), row++, 0, 3);
    bool differs = false;
    for (const Field &field : conflict.mine.description().fields()) {
        if (conflict.mine.value(field) == conflict.theirs.value(field) || field.has(FieldSpec::Automatic))
            continue;
        addField(index, field, row++, context);
        differs = true;
    }
    if (!differs) {
        auto *label = new QLabel(tr("Both versions are the same."), m_pane);
        m_grid->addWidget(label, row++, 1, 1, 2);
    }
    return row;
}

void ConflictView::addField(qsizetype index, const Field &field, int row, const FieldContext &context)
{
    const FormConflict &conflict = m_conflicts[index];
    const QString label = field.label(context.language);
    auto *caption = new QLabel(label, m_pane);
    caption->setWordWrap(true);
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    auto *group = new QButtonGroup(m_pane);
    const QVariant values[] = {conflict.mine.value(field), conflict.theirs.value(field)};
    for (int side = 0; side < 2; ++side) {
        auto *cell = new QWidget(m_pane);
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *button = new QRadioButton(cell);
        button->setObjectName(field.key() +
                              (side == 0 ? QStringLiteral("_mine") : QStringLiteral("_theirs")));
        auto *text = new QLabel(cellText(field, values[side], context), cell);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setBuddy(button);
        button->setAccessibleName((side == 0 ? tr("%1, yours: %2") : tr("%1, saved by somebody else: %2"))
                                      .arg(label, text->text()));
        layout->addWidget(button, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        group->addButton(button, side);
        m_grid->addWidget(cell, row, side + 1);
    }
    const bool onlyTheirs = conflict.mine.value(field) == conflict.base.value(field);
    group->button(onlyTheirs ? 1 : 0)->setChecked(true);
    m_choices += {index, &field, group};
}

QList<Record> ConflictView::chosen() const
{
    QList<Record> records;
    for (const FormConflict &conflict : m_conflicts)
        records += conflict.theirs;
    for (const Choice &choice : m_choices) {
        if (choice.group->checkedId() == 0)
            records[choice.conflict].setTrusted(choice.field->index(),
                                                m_conflicts[choice.conflict].mine.value(*choice.field));
    }
    return records;
}

} // namespace weltkontor
