// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importpreviewpage.h"

#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "gui/main/flowlayout.h"
#include "gui/main/lineicon.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
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
    m_details->setColumnCount(3);
    m_details->setWordWrap(true);

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

    connect(m_policy, &QComboBox::activated, this, [this] { Q_EMIT policyChosen(policy()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPreviewPage::showDetails);
    retranslate();
}

void ImportPreviewPage::makeChips()
{
    for (int id : {allChip, 0, 1, 2, 3, 4, problemsChip}) {
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
    m_details->clear();
    m_model->setPlan(planned);
    m_chips->button(allChip)->setChecked(true);
    showChosen(allChip);
    showChips();
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
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    if (!current.isValid())
        return;
    const QList<ImportPreviewModel::Detail> details = m_model->details(current.row());
    for (const ImportPreviewModel::Detail &detail : details) {
        auto *item = new QTreeWidgetItem(m_details, {detail.field, detail.before, detail.after});
        if (detail.isProblem)
            item->setIcon(0, lineIcon(detail.isError ? QStringLiteral("error") : QStringLiteral("warning")));
        item->setToolTip(2, detail.after);
    }
    m_details->resizeColumnToContents(0);
    m_details->setColumnWidth(1, fontMetrics().averageCharWidth() * 28);
    if (details.isEmpty())
        new QTreeWidgetItem(m_details, {tr("Nothing changes.")});
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
        withMnemonics({tr("Records that exist already"), tr("Rows of the table"), tr("Details")},
                      messageLanguage(), m_taken);
    m_policyLabel->setText(labels[0]);
    m_tableLabel->setText(labels[1]);
    m_detailsLabel->setText(labels[2]);
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
