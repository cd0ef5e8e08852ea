// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importpreviewpage.h"

#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "gui/import/mendingdelegate.h"
#include "gui/main/flowlayout.h"
#include "gui/main/lineicon.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>

namespace weltkontor
{
namespace
{

constexpr int allChip = verdictCount;
constexpr int problemsChip = verdictCount + 1;

enum DetailColumn { FieldColumn, BeforeColumn, AfterColumn, DetailColumnCount };

constexpr int columnRole = Qt::UserRole + 2;

} // namespace

ImportPreviewPage::ImportPreviewPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportPreviewModel(this))
    , m_filter(new ImportPreviewFilter(this))
    , m_policyLabel(new QLabel(this))
    , m_policy(new QComboBox(this))
    , m_notices(new QLabel(this))
    , m_chips(new QButtonGroup(this))
    , m_tableLabel(new QLabel(this))
    , m_table(new QTableView(this))
    , m_detailsLabel(new QLabel(this))
    , m_details(new QTreeWidget(this))
    , m_everywhere(new QCheckBox(this))
    , m_mend(new QPushButton(this))
    , m_skip(new QPushButton(this))
{
    m_filter->setSourceModel(m_model);
    m_policy->setObjectName(QStringLiteral("policyBox"));
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_details->setObjectName(QStringLiteral("detailsTree"));
    m_notices->setObjectName(QStringLiteral("noticesLabel"));
    m_policyLabel->setBuddy(m_policy);
    m_tableLabel->setBuddy(m_table);
    m_detailsLabel->setBuddy(m_details);
    m_notices->setWordWrap(true);
    m_notices->setTextFormat(Qt::PlainText);
    for (int i = 0; i < 4; ++i)
        m_policy->addItem(QString(), i);
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_policy->setMinimumContentsLength(16);
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_details->setRootIsDecorated(false);
    m_details->setColumnCount(DetailColumnCount);
    m_details->setWordWrap(true);
    m_details->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_everywhere->setObjectName(QStringLiteral("everywhereBox"));
    m_mend->setObjectName(QStringLiteral("mendButton"));
    m_skip->setObjectName(QStringLiteral("skipButton"));
    m_mend->setAutoDefault(false);
    m_skip->setAutoDefault(false);
    for (QWidget *list : QList<QWidget *>{m_table, m_details})
        list->installEventFilter(this);
    makeLayout();
    connectParts();
    retranslate();
}

void ImportPreviewPage::makeLayout()
{
    auto *policyRow = new QHBoxLayout;
    policyRow->addWidget(m_policyLabel);
    policyRow->addWidget(m_policy, 1);
    auto *chips = new QWidget(this);
    chips->setLayout(new FlowLayout);
    makeChips();
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_detailsLabel);
    lowerLayout->addWidget(m_details, 1);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_mend);
    acts->addWidget(m_everywhere, 1);
    acts->addWidget(m_skip);
    lowerLayout->addLayout(acts);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(policyRow);
    layout->addWidget(m_notices);
    layout->addWidget(m_tableLabel);
    layout->addWidget(chips);
    const QList<QAbstractButton *> buttons = m_chips->buttons();
    for (QAbstractButton *button : buttons)
        chips->layout()->addWidget(button);
    layout->addWidget(splitter, 1);
}

void ImportPreviewPage::connectParts()
{
    connect(m_policy, &QComboBox::activated, this, [this] { Q_EMIT policyChosen(policy()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPreviewPage::showDetails);
    connect(m_table, &QTableView::doubleClicked, this, &ImportPreviewPage::mendFirst);
    connect(m_mend, &QPushButton::clicked, this, &ImportPreviewPage::mendFirst);
    connect(m_details, &QTreeWidget::itemDoubleClicked, this, &ImportPreviewPage::mend);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (const int row = currentRow(); row >= 0)
            Q_EMIT skipChosen(m_model->plan()->rows[row].row,
                              m_model->plan()->rows[row].verdict != Verdict::Skipped);
    });
    auto *delegate = new MendingDelegate(m_details);
    m_details->setItemDelegateForColumn(AfterColumn, delegate);
    connect(delegate, &MendingDelegate::mended, this, [this](const QModelIndex &index, const QString &text) {
        if (const int row = currentRow(); row >= 0)
            Q_EMIT mended(m_model->plan()->rows[row].row, index.data(columnRole).toInt(),
                          index.data(MendingDelegate::sourceRole).toString(), text,
                          m_everywhere->isChecked());
    });
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

/// The line that is chosen in the details, else what is wrong, else the first value that stands in the table.
void ImportPreviewPage::mendFirst()
{
    QTreeWidgetItem *item = m_details->currentItem();
    for (int i = 0; i < m_details->topLevelItemCount() && !(item && item->flags() & Qt::ItemIsEditable); ++i)
        item = m_details->topLevelItem(i);
    if (item)
        mend(item);
}

void ImportPreviewPage::mend(QTreeWidgetItem *item)
{
    if (!(item->flags() & Qt::ItemIsEditable))
        return;
    m_details->setCurrentItem(item, AfterColumn);
    m_details->editItem(item, AfterColumn);
}

bool ImportPreviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        mendFirst();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ImportPreviewPage::showSkip()
{
    const int row = currentRow();
    const bool isSkipped = row >= 0 && m_model->plan()->rows[row].verdict == Verdict::Skipped;
    m_skip->setText(m_skip->property(isSkipped ? "takeBackText" : "skipText").toString());
    m_skip->setEnabled(row >= 0);
    bool canMend = false;
    for (int i = 0; i < m_details->topLevelItemCount(); ++i)
        canMend = canMend || (m_details->topLevelItem(i)->flags() & Qt::ItemIsEditable);
    m_mend->setEnabled(canMend);
    m_everywhere->setEnabled(canMend);
}

void ImportPreviewPage::makeChips()
{
    for (int id : {allChip, 0, 1, 2, 3, 4, 5, problemsChip}) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(QStringLiteral("chip%1").arg(id));
        chip->setCheckable(true);
        m_chips->addButton(chip, id);
    }
    m_chips->button(allChip)->setChecked(true);
    connect(m_chips, &QButtonGroup::idClicked, this, &ImportPreviewPage::showChosen);
}

void ImportPreviewPage::showChosen(int chip)
{
    if (chip == allChip)
        m_filter->showAll();
    else if (chip == problemsChip)
        m_filter->showWithProblems();
    else
        m_filter->showVerdict(Verdict(chip));
    if (m_filter->rowCount() > 0)
        m_table->selectRow(0);
    else
        m_details->clear();
}

void ImportPreviewPage::setTakenKeys(const QString &keys)
{
    m_taken = keys;
    retranslate();
}

ImportPolicy ImportPreviewPage::policy() const
{
    return ImportPolicy(m_policy->currentData().toInt());
}

void ImportPreviewPage::setPlan(const PlannedImport &planned)
{
    // After a value was mended the person goes on where they are.
    const ImportPlan *old = m_model->plan();
    const bool isSameTable =
        old && old->fileName == planned.plan->fileName && old->rows.size() == planned.plan->rows.size();
    const int row = isSameTable ? currentRow() : -1;
    int chip = isSameTable ? m_chips->checkedId() : allChip;
    m_details->clear();
    m_model->setPlan(planned);
    if (chip < verdictCount && planned.plan->count(Verdict(chip)) == 0)
        chip = allChip;
    m_chips->button(chip)->setChecked(true);
    showChosen(chip);
    if (const QModelIndex place = m_filter->mapFromSource(m_model->index(row, 0));
        row >= 0 && place.isValid())
        m_table->selectRow(place.row());
    showChips();
    showSkip();
    m_policy->setCurrentIndex(m_policy->findData(int(planned.plan->policy)));
    m_notices->setText(planned.plan->notices.join(u'\n'));
    m_notices->setVisible(!planned.plan->notices.isEmpty());
    m_table->resizeColumnToContents(int(ImportPreviewModel::Column::Row));
    m_table->setColumnWidth(int(ImportPreviewModel::Column::Verdict), fontMetrics().averageCharWidth() * 16);
    m_table->setColumnWidth(int(ImportPreviewModel::Column::Record), fontMetrics().averageCharWidth() * 24);
}

void ImportPreviewPage::showChips()
{
    const ImportPlan *plan = m_model->plan();
    const auto name = [this](int id, const QString &text, int count) {
        //: A filter with the number of its rows: "New (12)".
        m_chips->button(id)->setText(tr("%1 (%2)").arg(text, QLocale().toString(count)));
    };
    name(allChip, tr("All"), plan ? int(plan->rows.size()) : 0);
    int remarks = 0;
    if (plan)
        remarks = int(std::count_if(plan->rows.begin(), plan->rows.end(),
                                    [](const ImportPlan::Row &row) { return !row.problems.isEmpty(); }));
    name(problemsChip, tr("With remarks"), remarks);
    m_chips->button(problemsChip)->setIcon(lineIcon(QStringLiteral("warning")));
    for (int i = 0; i < verdictCount; ++i) {
        name(i, verdictText(Verdict(i)), plan ? plan->count(Verdict(i)) : 0);
        m_chips->button(i)->setIcon(lineIcon(verdictIcon(Verdict(i))));
        m_chips->button(i)->setEnabled(plan && plan->count(Verdict(i)) > 0);
    }
    m_chips->button(problemsChip)->setEnabled(remarks > 0);
}

void ImportPreviewPage::showDetails()
{
    m_details->clear();
    const int row = currentRow();
    if (row < 0) {
        showSkip();
        return;
    }
    const QList<ImportPreviewModel::Detail> details = m_model->details(row);
    for (const ImportPreviewModel::Detail &detail : details) {
        auto *item = new QTreeWidgetItem(m_details, {detail.field, detail.before, detail.after});
        if (detail.isProblem)
            item->setIcon(0, lineIcon(detail.isError ? QStringLiteral("error") : QStringLiteral("warning")));
        item->setToolTip(AfterColumn, detail.after);
        item->setData(AfterColumn, MendingDelegate::sourceRole, detail.source);
        item->setData(AfterColumn, columnRole, detail.column);
        item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, detail.column >= 0));
    }
    m_details->resizeColumnToContents(0);
    m_details->setColumnWidth(1, fontMetrics().averageCharWidth() * 28);
    if (details.isEmpty())
        new QTreeWidgetItem(m_details, {tr("Nothing changes.")});
    showSkip();
}

void ImportPreviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportPreviewPage::retranslate()
{
    const QStringList labels =
        withMnemonics({tr("Records that exist already"), tr("Rows of the table"), tr("Details"),
                       tr("Mend value"), tr("In all rows with the same value"), tr("Skip this row")},
                      messageLanguage(), m_taken);
    m_policyLabel->setText(labels[0]);
    m_tableLabel->setText(labels[1]);
    m_detailsLabel->setText(labels[2]);
    m_mend->setText(labels[3]);
    m_mend->setToolTip(tr("Type another value for this row (F2). The file itself stays as it is."));
    m_everywhere->setText(labels[4]);
    m_skip->setProperty("skipText", labels[5]);
    m_skip->setProperty("takeBackText", tr("Import this row again"));
    m_policy->setAccessibleName(tr("Records that exist already"));
    m_policy->setItemText(0, tr("Update: values of the table replace theirs"));
    m_policy->setItemText(1, tr("Fill: only their empty fields are filled"));
    m_policy->setItemText(2, tr("Skip: they stay as they are"));
    m_policy->setItemText(3, tr("Insert: every row makes a new record"));
    m_table->setAccessibleName(tr("Rows of the table"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setHeaderLabels({tr("Field"), tr("Before"), tr("After the import")});
    m_model->retranslate();
    showChips();
    showDetails();
}

} // namespace weltkontor
