// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importpreviewpage.h"

#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "gui/import/importpolicybox.h"
#include "gui/main/flowlayout.h"
#include "gui/main/lineicon.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace weltkontor
{
namespace
{

// Those below are verdicts.
constexpr int allChip = verdictCount;
constexpr int problemsChip = verdictCount + 1;
constexpr int questionsChip = verdictCount + 2;

/// In the order in which they stand.
constexpr int chips[] = {allChip,
                         int(Verdict::New),
                         int(Verdict::Update),
                         questionsChip,
                         int(Verdict::Unchanged),
                         int(Verdict::Duplicate),
                         int(Verdict::Error),
                         int(Verdict::Skipped),
                         problemsChip};

bool belongsTo(const ImportPlan::Row &row, int chip)
{
    switch (chip) {
    case allChip:
        return true;
    case problemsChip:
        return !row.problems.isEmpty();
    case questionsChip:
        return asksForRecord(row);
    default:
        return row.verdict == Verdict(chip) && !asksForRecord(row);
    }
}

/// What most tables have; the others come when there is something to see.
bool isAlwaysShown(int chip)
{
    return chip == allChip || chip == int(Verdict::New) || chip == int(Verdict::Update) ||
           chip == int(Verdict::Unchanged) || chip == int(Verdict::Error);
}

} // namespace

ImportPreviewPage::ImportPreviewPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportPreviewModel(this))
    , m_filter(new ImportPreviewFilter(this))
    , m_policyLabel(new QLabel(this))
    , m_policy(new ImportPolicyBox(ImportPolicyBox::Scope::Table, this))
    , m_notices(new QLabel(this))
    , m_chips(new QButtonGroup(this))
    , m_tableLabel(new QLabel(this))
    , m_table(new QTableView(this))
    , m_pane(new ImportRowPane(this))
{
    m_filter->setSourceModel(m_model);
    m_policy->setObjectName(QStringLiteral("policyBox"));
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_notices->setObjectName(QStringLiteral("noticesLabel"));
    m_policyLabel->setBuddy(m_policy);
    m_tableLabel->setBuddy(m_table);
    m_notices->setWordWrap(true);
    m_notices->setTextFormat(Qt::PlainText);
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    makeLayout();
    connectParts();
    connectPane();
    retranslate();
}

void ImportPreviewPage::makeLayout()
{
    auto *policyRow = new QHBoxLayout;
    policyRow->addWidget(m_policyLabel);
    policyRow->addWidget(m_policy, 1);
    auto *chipRow = new QWidget(this);
    chipRow->setLayout(new FlowLayout);
    makeChips();
    for (const int chip : chips)
        chipRow->layout()->addWidget(m_chips->button(chip));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({fontMetrics().height() * 11, fontMetrics().height() * 18});
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    // The page scrolls only where both parts would get too low to be of use.
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    splitter->setMinimumHeight(fontMetrics().height() * 22);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(policyRow);
    layout->addWidget(m_notices);
    layout->addWidget(m_tableLabel);
    layout->addWidget(chipRow);
    layout->addWidget(splitter, 1);
}

void ImportPreviewPage::connectParts()
{
    connect(m_policy, &ImportPolicyBox::chosen, this, [this](const std::optional<ImportPolicy> &policy) {
        Q_EMIT policyChosen(policy.value_or(ImportPolicy::Update));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPreviewPage::showRow);
    connect(m_table, &QTableView::doubleClicked, m_pane, &ImportRowPane::mendFirst);
}

void ImportPreviewPage::connectPane()
{
    const auto change = [this](auto how) {
        if (currentRow() < 0)
            return;
        how(m_model->plan()->rows[currentRow()].row);
        Q_EMIT rowsChanged(m_changes);
    };
    connect(m_pane, &ImportRowPane::mended, this,
            [this, change](int column, const QString &source, const QString &text, bool everywhere) {
                change([&](qint64 row) {
                    if (everywhere)
                        m_changes.mendEqual(column, source, text);
                    m_changes.mend(row, column, text);
                });
            });
    connect(m_pane, &ImportRowPane::skipChosen, this, [this, change](bool skip) {
        change([&](qint64 row) { skip ? m_changes.skip(row) : m_changes.takeBack(row); });
    });
    connect(m_pane, &ImportRowPane::askAgain, this,
            [this, change] { change([&](qint64 row) { m_changes.undecide(row); }); });
    connect(m_pane, &ImportRowPane::answered, this, &ImportPreviewPage::answer);
    connect(m_pane, &ImportRowPane::candidateWanted, this, &ImportPreviewPage::showCandidate);
}

void ImportPreviewPage::answer(ImportRowPane::Answer answer, const RecordRef &candidate, bool everywhere)
{
    if (currentRow() < 0)
        return;
    const ImportPlan::Row &current = m_model->plan()->rows[currentRow()];
    // Of the row in view the person saw which record it would be; of the others it is the likeliest.
    if (answer == ImportRowPane::Answer::Same)
        m_changes.takeAs(current.row, candidate);
    else
        answerRow(current, answer);
    for (const ImportPlan::Row &row : m_model->plan()->rows) {
        if (everywhere && &row != &current && asksForRecord(row))
            answerRow(row, answer);
    }
    Q_EMIT rowsChanged(m_changes);
}

void ImportPreviewPage::answerRow(const ImportPlan::Row &row, ImportRowPane::Answer answer)
{
    if (answer == ImportRowPane::Answer::LeaveOut) {
        m_changes.skip(row.row);
        return;
    }
    QSet<RecordType> taken;
    for (const ImportPlan::Match &match : row.possible) {
        if (answer == ImportRowPane::Answer::Different)
            m_changes.keepApart(row.row, match.record);
        else if (!taken.contains(match.record.type))
            m_changes.takeAs(row.row, match.record);
        taken.insert(match.record.type);
    }
}

/// A record that an earlier row makes is in the plan; all others are in the database.
void ImportPreviewPage::showCandidate(const RecordRef &candidate)
{
    if (candidate.id > 0) {
        Q_EMIT candidateWanted(candidate);
        return;
    }
    for (const ImportPlan::PlannedRecord &one : m_model->plan()->records) {
        if (one.record.reference() == candidate)
            m_pane->setCandidate(one.record);
    }
}

/// Of the plan; -1: none is chosen.
int ImportPreviewPage::currentRow() const
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    return current.isValid() && m_model->plan() ? current.row() : -1;
}

void ImportPreviewPage::focusRows()
{
    m_table->setFocus();
}

bool ImportPreviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        m_pane->mendFirst();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ImportPreviewPage::makeChips()
{
    for (const int id : chips) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(QStringLiteral("chip%1").arg(id));
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        m_chips->addButton(chip, id);
    }
    m_chips->button(allChip)->setChecked(true);
    connect(m_chips, &QButtonGroup::idClicked, this, &ImportPreviewPage::showChosen);
}

int ImportPreviewPage::rowsOf(int chip) const
{
    if (!m_model->plan())
        return 0;
    const QList<ImportPlan::Row> &rows = m_model->plan()->rows;
    return int(std::count_if(rows.begin(), rows.end(),
                             [chip](const ImportPlan::Row &row) { return belongsTo(row, chip); }));
}

void ImportPreviewPage::showChosen(int chip)
{
    if (chip == allChip)
        m_filter->show({});
    else
        m_filter->show([chip](const ImportPlan::Row &row) { return belongsTo(row, chip); });
    if (m_filter->rowCount() > 0)
        m_table->selectRow(0);
    else
        showRow();
}

void ImportPreviewPage::setTakenKeys(const QString &keys)
{
    m_taken = keys;
    retranslate();
}

void ImportPreviewPage::setPlan(const PlannedImport &planned, const RowChanges &changes)
{
    // After a value was mended the person goes on where they are.
    const ImportPlan *old = m_model->plan();
    const bool isSameTable =
        old && old->fileName == planned.plan->fileName && old->rows.size() == planned.plan->rows.size();
    const int row = isSameTable ? currentRow() : -1;
    const int place = m_table->currentIndex().row();
    m_changes = changes;
    m_pane->show({}, -1, false);
    m_model->setPlan(planned);
    int chip = isSameTable ? m_chips->checkedId() : allChip;
    if (rowsOf(chip) == 0)
        chip = allChip;
    m_chips->button(chip)->setChecked(true);
    showChosen(chip);
    const QModelIndex same = m_filter->mapFromSource(m_model->index(row, 0));
    if (row >= 0 && same.isValid())
        m_table->selectRow(same.row());
    else if (row >= 0 && m_filter->rowCount() > 0)
        // The row is answered and gone from this filter: the next one is in its place.
        m_table->selectRow(std::min(place, m_filter->rowCount() - 1));
    showChips();
    showNotices();
    m_policy->setPolicy(planned.plan->policy);
    m_table->resizeColumnToContents(int(ImportPreviewModel::Column::Row));
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(int(ImportPreviewModel::Column::Verdict), letter * 15);
    m_table->setColumnWidth(int(ImportPreviewModel::Column::Record),
                            std::min(letter * 24, m_table->width() * 28 / 100));
}

void ImportPreviewPage::showNotices()
{
    const QStringList notices = m_model->plan() ? m_model->plan()->notices : QStringList();
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
}

void ImportPreviewPage::showChips()
{
    for (const int id : chips) {
        const int count = rowsOf(id);
        QAbstractButton *chip = m_chips->button(id);
        QString text = tr("All");
        QString icon;
        if (id == problemsChip) {
            text = tr("With remarks");
            icon = QStringLiteral("warning");
        } else if (id == questionsChip) {
            text = tr("Duplicate?");
            icon = QStringLiteral("help");
        } else if (id < verdictCount) {
            text = verdictText(Verdict(id));
            icon = verdictIcon(Verdict(id));
        }
        //: A filter with the number of its rows: "New (12)".
        chip->setText(tr("%1 (%2)").arg(text, QLocale().toString(count)));
        if (!icon.isEmpty())
            chip->setIcon(lineIcon(icon));
        chip->setEnabled(id == allChip || count > 0);
        chip->setVisible(isAlwaysShown(id) || count > 0);
    }
}

void ImportPreviewPage::showRow()
{
    const int row = currentRow();
    const bool isAnswered = row >= 0 && m_changes.isDecided(m_model->plan()->rows[row].row);
    m_pane->show(m_model->planned(), row, isAnswered);
}

void ImportPreviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportPreviewPage::retranslate()
{
    const QStringList labels = withMnemonics(
        ImportRowPane::texts() + QStringList{tr("Records that exist already"), tr("Rows of the table")},
        messageLanguage(), m_taken);
    const qsizetype own = ImportRowPane::texts().size();
    m_pane->setLabels(labels.first(own));
    m_policyLabel->setText(labels[own]);
    m_tableLabel->setText(labels[own + 1]);
    m_policy->setAccessibleName(tr("Records that exist already"));
    m_table->setAccessibleName(tr("Rows of the table"));
    m_model->retranslate();
    showChips();
    showRow();
}

} // namespace weltkontor
