// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importrowpane.h"

#include "gui/forms/formicons.h"
#include "gui/import/importrowdetails.h"
#include "gui/import/mendingdelegate.h"
#include "gui/main/flowlayout.h"
#include "gui/main/lineicon.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace weltkontor
{
namespace
{

using Line = ImportRowDetails::Line;

enum DetailColumn { FieldColumn, BeforeColumn, AfterColumn, DetailColumnCount };

constexpr int columnRole = Qt::UserRole + 2;

/// A sign before the name of the field: told by a screen reader, too.
QString fieldText(const Line &line)
{
    switch (line.kind) {
    case Line::Kind::Equal:
        return QStringLiteral("= ") + line.field;
    case Line::Kind::Unequal:
        return QStringLiteral("≠ ") + line.field;
    default:
        return line.field;
    }
}

QIcon iconOf(Line::Kind kind)
{
    switch (kind) {
    case Line::Kind::Error:
        return lineIcon(QStringLiteral("error"));
    case Line::Kind::Warning:
        return lineIcon(QStringLiteral("warning"));
    case Line::Kind::Change:
        return lineIcon(QStringLiteral("draft"));
    default:
        return {};
    }
}

} // namespace

ImportRowPane::ImportRowPane(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_match(new QLabel(this))
    , m_candidatesLabel(new QLabel(this))
    , m_candidates(new QComboBox(this))
    , m_answers(new QWidget(this))
    , m_same(new QPushButton(m_answers))
    , m_different(new QPushButton(m_answers))
    , m_leaveOut(new QPushButton(m_answers))
    , m_again(new QPushButton(this))
    , m_allRows(new QCheckBox(m_answers))
    , m_detailsLabel(new QLabel(this))
    , m_details(new QTreeWidget(this))
    , m_everywhere(new QCheckBox(this))
    , m_mend(new QPushButton(this))
    , m_skip(new QPushButton(this))
{
    makeQuestion();
    makeDetails();
    makeLayout();
    showQuestion(false);
    showButtons();
}

void ImportRowPane::makeQuestion()
{
    m_match->setObjectName(QStringLiteral("matchLabel"));
    m_match->setWordWrap(true);
    m_match->setTextFormat(Qt::PlainText);
    m_candidates->setObjectName(QStringLiteral("candidateBox"));
    m_candidates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_candidates->setMinimumContentsLength(16);
    m_candidatesLabel->setBuddy(m_candidates);
    m_same->setObjectName(QStringLiteral("sameButton"));
    m_different->setObjectName(QStringLiteral("differentButton"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOutButton"));
    m_again->setObjectName(QStringLiteral("askAgainButton"));
    m_allRows->setObjectName(QStringLiteral("answerAllBox"));
    const struct {
        QPushButton *button;
        Answer answer;
    } answers[] = {{m_same, Answer::Same}, {m_different, Answer::Different}, {m_leaveOut, Answer::LeaveOut}};
    for (const auto &one : answers) {
        one.button->setAutoDefault(false);
        connect(one.button, &QPushButton::clicked, this, [this, answer = one.answer] {
            Q_EMIT answered(answer, m_candidates->currentData().value<RecordRef>(), m_allRows->isChecked());
        });
    }
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &ImportRowPane::askAgain);
    connect(m_candidates, &QComboBox::activated, this, [this] {
        showLines();
        wantCandidate();
    });
}

void ImportRowPane::makeDetails()
{
    m_details->setObjectName(QStringLiteral("detailsTree"));
    m_everywhere->setObjectName(QStringLiteral("everywhereBox"));
    m_mend->setObjectName(QStringLiteral("mendButton"));
    m_skip->setObjectName(QStringLiteral("skipButton"));
    m_mend->setAutoDefault(false);
    m_skip->setAutoDefault(false);
    m_detailsLabel->setBuddy(m_details);
    m_details->setRootIsDecorated(false);
    m_details->setColumnCount(DetailColumnCount);
    m_details->setWordWrap(true);
    m_details->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_details->installEventFilter(this);
    auto *delegate = new MendingDelegate(m_details);
    m_details->setItemDelegateForColumn(AfterColumn, delegate);
    connect(delegate, &MendingDelegate::mended, this, [this](const QModelIndex &index, const QString &text) {
        Q_EMIT mended(index.data(columnRole).toInt(), index.data(MendingDelegate::sourceRole).toString(),
                      text, m_everywhere->isChecked());
    });
    connect(m_details, &QTreeWidget::itemDoubleClicked, this, &ImportRowPane::mend);
    connect(m_mend, &QPushButton::clicked, this, &ImportRowPane::mendFirst);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (row())
            Q_EMIT skipChosen(row()->verdict != Verdict::Skipped);
    });
}

void ImportRowPane::makeLayout()
{
    auto *match = new QHBoxLayout;
    match->addWidget(m_sign);
    match->addWidget(m_match, 1);
    match->addWidget(m_again);
    auto *candidates = new QHBoxLayout;
    candidates->addWidget(m_candidatesLabel);
    candidates->addWidget(m_candidates, 1);
    m_answers->setLayout(new FlowLayout);
    for (QWidget *part : QList<QWidget *>{m_same, m_different, m_leaveOut, m_allRows})
        m_answers->layout()->addWidget(part);
    auto *acts = new QWidget(this);
    acts->setLayout(new FlowLayout);
    for (QWidget *part : QList<QWidget *>{m_mend, m_everywhere, m_skip})
        acts->layout()->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(match);
    layout->addLayout(candidates);
    layout->addWidget(m_answers);
    layout->addWidget(m_detailsLabel);
    layout->addWidget(m_details, 1);
    layout->addWidget(acts);
    m_details->setMinimumHeight(fontMetrics().height() * 5);
    // As high as the buttons beside them, so that all stand on one line.
    for (QCheckBox *box : {m_allRows, m_everywhere})
        box->setMinimumHeight(m_mend->sizeHint().height());
}

const ImportPlan::Row *ImportRowPane::row() const
{
    return m_position >= 0 && m_planned.plan ? &m_planned.plan->rows[m_position] : nullptr;
}

void ImportRowPane::show(const PlannedImport &planned, int position, bool isAnswered)
{
    m_planned = planned;
    m_position = position;
    m_candidate.reset();
    showQuestion(isAnswered);
    showLines();
    wantCandidate();
}

void ImportRowPane::wantCandidate()
{
    if (row() && !row()->possible.isEmpty())
        Q_EMIT candidateWanted(m_candidates->currentData().value<RecordRef>());
}

void ImportRowPane::setCandidate(const Record &candidate)
{
    if (!row() || row()->possible.isEmpty() ||
        m_candidates->currentData().value<RecordRef>() != candidate.reference())
        return;
    m_candidate = candidate;
    showLines();
}

void ImportRowPane::showQuestion(bool isAnswered)
{
    const bool asks = row() && !row()->possible.isEmpty();
    const bool isFound = row() && row()->match;
    m_sign->setVisible(asks || isFound);
    m_match->setVisible(asks || isFound);
    m_answers->setVisible(asks);
    m_again->setVisible(isAnswered);
    m_candidates->clear();
    if (asks) {
        for (const ImportPlan::Match &match : row()->possible)
            m_candidates->addItem(ImportRowDetails::matchText(match), QVariant::fromValue(match.record));
        m_sign->setPixmap(signPixmap(FormSign::Warning, *this));
        const int candidates = int(row()->possible.size());
        m_match->setText(candidates == 1 ? tr("Perhaps this is %1.").arg(m_candidates->itemText(0))
                                         : tr("Perhaps this is one of %n record(s).", nullptr, candidates));
    } else if (isFound) {
        m_sign->setPixmap(signPixmap(FormSign::Information, *this));
        m_match->setText(tr("Found: %1").arg(ImportRowDetails::matchText(*row()->match)));
    }
    m_candidatesLabel->setVisible(m_candidates->count() > 1);
    m_candidates->setVisible(m_candidates->count() > 1);
}

void ImportRowPane::showLines()
{
    m_details->clear();
    const bool isBeside = m_candidate.has_value() && row() && !row()->possible.isEmpty();
    m_details->setHeaderLabels({tr("Field"), isBeside ? tr("There already") : tr("Before"),
                                isBeside ? tr("In the table") : tr("After the import")});
    if (!row()) {
        showButtons();
        return;
    }
    const QList<Line> lines =
        ImportRowDetails(m_planned, m_position).lines(isBeside ? &*m_candidate : nullptr);
    if (row()->parts.isEmpty() ? lines.isEmpty() : row()->verdict == Verdict::Unchanged)
        new QTreeWidgetItem(m_details, {tr("Nothing changes.")});
    for (const Line &line : lines) {
        //: Of a line that shows what the table holds: "Column Ansprechpartner".
        const QString field =
            line.kind == Line::Kind::Cell ? tr("Column %1").arg(line.field) : fieldText(line);
        auto *item = new QTreeWidgetItem(m_details, {field, line.before, line.after});
        item->setIcon(FieldColumn, iconOf(line.kind));
        item->setToolTip(AfterColumn, line.after);
        item->setData(AfterColumn, MendingDelegate::sourceRole, line.source);
        item->setData(AfterColumn, columnRole, line.column);
        item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, line.column >= 0));
    }
    m_details->resizeColumnToContents(FieldColumn);
    m_details->setColumnWidth(BeforeColumn, fontMetrics().averageCharWidth() * 28);
    showButtons();
}

void ImportRowPane::mendFirst()
{
    QTreeWidgetItem *item = m_details->currentItem();
    for (int i = 0; i < m_details->topLevelItemCount() && !(item && item->flags() & Qt::ItemIsEditable); ++i)
        item = m_details->topLevelItem(i);
    if (item)
        mend(item);
}

void ImportRowPane::mend(QTreeWidgetItem *item)
{
    if (!(item->flags() & Qt::ItemIsEditable))
        return;
    m_details->setCurrentItem(item, AfterColumn);
    m_details->editItem(item, AfterColumn);
}

bool ImportRowPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        mendFirst();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ImportRowPane::showButtons()
{
    const bool isSkipped = row() && row()->verdict == Verdict::Skipped;
    m_skip->setText(isSkipped ? m_takeBackText : m_skipText);
    m_skip->setEnabled(row() != nullptr);
    // Where a question can be answered by leaving the row out, one such button is enough.
    m_skip->setVisible(!row() || row()->possible.isEmpty());
    bool canMend = false;
    for (int i = 0; i < m_details->topLevelItemCount(); ++i)
        canMend = canMend || (m_details->topLevelItem(i)->flags() & Qt::ItemIsEditable);
    m_mend->setEnabled(canMend);
    m_everywhere->setEnabled(canMend);
}

QStringList ImportRowPane::texts()
{
    return {tr("It is the same: update it"),
            tr("Different: import as new, never ask again"),
            tr("Leave out"),
            tr("Details"),
            tr("Mend value"),
            tr("In all rows with the same value"),
            tr("Skip this row"),
            tr("For all rows that ask"),
            tr("Ask again"),
            tr("Perhaps this is")};
}

void ImportRowPane::setLabels(const QStringList &labels)
{
    m_same->setText(labels[0]);
    m_different->setText(labels[1]);
    m_leaveOut->setText(labels[2]);
    m_detailsLabel->setText(labels[3]);
    m_mend->setText(labels[4]);
    m_everywhere->setText(labels[5]);
    m_skipText = labels[6];
    m_takeBackText = tr("Import this row again");
    m_allRows->setText(labels[7]);
    m_again->setText(labels[8]);
    m_candidatesLabel->setText(labels[9]);
    m_mend->setToolTip(tr("Type another value for this row (F2). The file itself stays as it is."));
    m_different->setToolTip(tr("Both stay, and are not taken for duplicates any more."));
    m_details->setAccessibleName(tr("Details"));
    m_candidates->setAccessibleName(tr("Perhaps this is"));
    showButtons();
}

} // namespace weltkontor
