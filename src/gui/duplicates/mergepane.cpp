// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/duplicates/mergepane.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace weltkontor
{
namespace
{

constexpr qsizetype longestText = 400;

QString shown(QString text)
{
    if (text.size() > longestText)
        text = text.left(longestText) + QStringLiteral(" …");
    return text.isEmpty() ? MergePane::tr("(empty)") : text;
}

} // namespace

MergePane::MergePane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("mergePane"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

void MergePane::clear()
{
    m_choices.clear();
    m_pane = new QWidget;
    m_grid = new QGridLayout(m_pane);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(8);
    for (int column = 1; column <= 3; ++column)
        m_grid->setColumnStretch(column, 1);
    setWidget(m_pane); // The pane before is deleted with that.
}

void MergePane::show(const MergeProposal &proposal, const FieldContext &context)
{
    clear();
    const QString headings[] = {tr("Stays: %1").arg(titleOf(proposal.kept, context)),
                                tr("Goes into it: %1").arg(titleOf(proposal.other, context)),
                                tr("Keep both")};
    for (int column = 0; column < 3; ++column) {
        auto *label = new QLabel(headings[column], m_pane);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        m_grid->addWidget(label, 0, column + 1);
    }
    for (const MergeField &row : proposal.fields)
        addRow(row, proposal.kept, context);
    if (proposal.fields.isEmpty())
        m_grid->addWidget(new QLabel(tr("Both records say the same."), m_pane), 1, 1, 1, 3);
    if (proposal.links > 0) {
        auto *links = new QLabel(
            tr("%n record(s) that belong to the second one move to the first.", nullptr, proposal.links),
            m_pane);
        links->setWordWrap(true);
        m_grid->addWidget(links, m_grid->rowCount(), 0, 1, 4);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void MergePane::addRow(const MergeField &row, const Record &kept, const FieldContext &context)
{
    const Field *field = kept.description().field(row.field);
    if (!field || field->has(FieldSpec::Automatic))
        return;
    const QString label = field->label(context.language);
    auto *caption = new QLabel(label, m_pane);
    caption->setWordWrap(true);
    m_grid->addWidget(caption, m_grid->rowCount(), 0, Qt::AlignTop);
    auto *group = new QButtonGroup(m_pane);
    addChoice(row, label, MergeSource::Kept, shown(displayText(*field, row.kept, context)), group);
    addChoice(row, label, MergeSource::Other, shown(displayText(*field, row.other, context)), group);
    if (row.canBeBoth)
        addChoice(row, label, MergeSource::Both, tr("Both"), group);
    group->button(static_cast<int>(row.proposed))->setChecked(true);
    m_choices += Choice{row.field, group};
}

void MergePane::addChoice(const MergeField &row, const QString &label, MergeSource source,
                          const QString &text, QButtonGroup *group)
{
    auto *cell = new QWidget(m_pane);
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *button = new QRadioButton(cell);
    const char *names[] = {"_kept", "_other", "_both"};
    button->setObjectName(row.field + QLatin1String(names[static_cast<int>(source)]));
    const QString spoken[] = {tr("%1, stays: %2"), tr("%1, from the other: %2"), tr("%1, %2")};
    button->setAccessibleName(spoken[static_cast<int>(source)].arg(label, text));
    auto *words = new QLabel(text, cell);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setBuddy(button);
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    group->addButton(button, static_cast<int>(source));
    m_grid->addWidget(cell, m_grid->rowCount() - 1, static_cast<int>(source) + 1);
}

QHash<QString, MergeSource> MergePane::choices() const
{
    QHash<QString, MergeSource> choices;
    for (const Choice &choice : m_choices)
        choices.insert(choice.field, static_cast<MergeSource>(choice.group->checkedId()));
    return choices;
}

} // namespace weltkontor
