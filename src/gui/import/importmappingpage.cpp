// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importmappingpage.h"

#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "gui/import/importpolicybox.h"
#include "gui/import/importtargetbox.h"
#include "gui/main/lineicon.h"
#include "import/tableoutline.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>

namespace weltkontor
{
namespace
{

enum Column { HeaderColumn, SamplesColumn, FieldColumn, PolicyColumn, ReasonColumn, ColumnCount };

constexpr int shownSamples = 3;

QString iconOf(const MappedColumn &column)
{
    if (!column.alternatives.isEmpty())
        return QStringLiteral("help");
    switch (column.confidence) {
    case Confidence::None:
        return QStringLiteral("clear");
    case Confidence::Low:
    case Confidence::Medium:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::None:
        return QCoreApplication::translate("ImportConfidence", "Not imported");
    case Confidence::Low:
        return QCoreApplication::translate("ImportConfidence", "Perhaps");
    case Confidence::Medium:
        return QCoreApplication::translate("ImportConfidence", "Likely");
    case Confidence::High:
        return QCoreApplication::translate("ImportConfidence", "Sure");
    case Confidence::Remembered:
        return QCoreApplication::translate("ImportConfidence", "Remembered");
    case Confidence::Chosen:
        return QCoreApplication::translate("ImportConfidence", "Chosen");
    }
    return {};
}

ImportMappingPage::ImportMappingPage(QWidget *parent)
    : QWidget(parent)
    , m_policyLabel(new QLabel(this))
    , m_policy(new ImportPolicyBox(ImportPolicyBox::Scope::Table, this))
    , m_label(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_load(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_forget(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("mappingTable"));
    m_table->setColumnCount(ColumnCount);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    // The reasons decide how high a row is, at every width.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMinimumHeight(fontMetrics().height() * 10);
    m_label->setBuddy(m_table);
    m_policy->setObjectName(QStringLiteral("tablePolicyBox"));
    m_policyLabel->setBuddy(m_policy);
    connect(m_policy, &ImportPolicyBox::chosen, this, [this](const std::optional<ImportPolicy> &policy) {
        showRows();
        Q_EMIT policyChosen(policy.value_or(ImportPolicy::Update));
    });
    auto *policy = new QHBoxLayout;
    policy->addWidget(m_policyLabel);
    policy->addWidget(m_policy, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(policy);
    layout->addWidget(m_label);
    layout->addWidget(m_table, 1);
    makeRecipeRow(*layout);
    retranslate();
}

void ImportMappingPage::makeRecipeRow(QBoxLayout &layout)
{
    m_name->setObjectName(QStringLiteral("mappingNameEdit"));
    m_load->setObjectName(QStringLiteral("loadMappingButton"));
    m_save->setObjectName(QStringLiteral("saveMappingButton"));
    m_forget->setObjectName(QStringLiteral("forgetMappingButton"));
    m_name->setMaxLength(100);
    m_nameLabel->setBuddy(m_name);
    auto *name = new QHBoxLayout;
    name->addWidget(m_nameLabel);
    name->addWidget(m_name, 1);
    name->addWidget(m_forget);
    auto *files = new QHBoxLayout;
    files->addWidget(m_load);
    files->addWidget(m_save);
    files->addStretch();
    layout.addLayout(name);
    layout.addLayout(files);
    for (QPushButton *button : {m_load, m_save, m_forget})
        button->setAutoDefault(false);
    connect(m_name, &QLineEdit::textEdited, this, [this] { Q_EMIT named(m_name->text().trimmed()); });
    connect(m_load, &QPushButton::clicked, this, &ImportMappingPage::chooseToLoad);
    connect(m_save, &QPushButton::clicked, this, &ImportMappingPage::chooseToSave);
    connect(m_forget, &QPushButton::clicked, this, &ImportMappingPage::forgetWanted);
}

void ImportMappingPage::setRecipe(const QString &name, bool isRemembered)
{
    if (m_name->text().trimmed() != name)
        m_name->setText(name);
    m_forget->setEnabled(isRemembered);
}

void ImportMappingPage::chooseToLoad()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Take a mapping from a file"), QString(),
                                                      tr("Mappings (*.json)"));
    if (!path.isEmpty())
        Q_EMIT loadWanted(path);
}

void ImportMappingPage::chooseToSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save this mapping as a file"),
                                                      m_name->text().trimmed() + QStringLiteral(".json"),
                                                      tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    const bool hasSuffix = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    Q_EMIT saveWanted(hasSuffix ? path : path + QStringLiteral(".json"));
}

void ImportMappingPage::setTakenKeys(const QString &keys)
{
    m_taken = keys;
    retranslate();
}

void ImportMappingPage::setMapping(const ColumnMapping &mapping)
{
    const bool sameColumns =
        m_table->rowCount() == mapping.columns.size() && m_mapping.fingerprint() == mapping.fingerprint();
    m_mapping = mapping;
    if (!sameColumns) {
        fill();
        return;
    }
    // The boxes stay, and with them where the person is.
    showRows();
}

void ImportMappingPage::setPolicy(ImportPolicy policy)
{
    m_policy->setPolicy(policy);
    showRows();
}

bool ImportMappingPage::focusQuestion()
{
    const QList<int> undecided = m_mapping.undecided();
    if (undecided.isEmpty() || undecided.first() >= m_table->rowCount())
        return false;
    m_table->setCurrentCell(undecided.first(), HeaderColumn);
    targets(undecided.first())->setFocus();
    return true;
}

ImportTargetBox *ImportMappingPage::targets(int row) const
{
    return qobject_cast<ImportTargetBox *>(m_table->cellWidget(row, FieldColumn));
}

ImportPolicyBox *ImportMappingPage::policies(int row) const
{
    return qobject_cast<ImportPolicyBox *>(m_table->cellWidget(row, PolicyColumn));
}

void ImportMappingPage::makeBoxes(int row)
{
    const QString column = m_mapping.columns[row].column.name;
    auto *targets = new ImportTargetBox(m_table);
    targets->setObjectName(QStringLiteral("targetBox%1").arg(row));
    targets->setAccessibleName(tr("Field for the column “%1”").arg(column));
    connect(targets, &ImportTargetBox::chosen, this, [this, row](const std::optional<ImportTarget> &target) {
        m_mapping.setTarget(row, target, target ? Confidence::Chosen : Confidence::None,
                            message("Import", QT_TRANSLATE_NOOP("Import", "You chose it.")));
        tell(row);
    });
    m_table->setCellWidget(row, FieldColumn, targets);
    auto *policies = new ImportPolicyBox(ImportPolicyBox::Scope::Column, m_table);
    policies->setObjectName(QStringLiteral("columnPolicyBox%1").arg(row));
    policies->setAccessibleName(tr("Existing values of the column “%1”").arg(column));
    connect(policies, &ImportPolicyBox::chosen, this, [this, row](const std::optional<ImportPolicy> &policy) {
        m_mapping.columns[row].policy = policy;
        tell(row);
    });
    m_table->setCellWidget(row, PolicyColumn, policies);
}

/// What the person chose for a column, whose other choices stay.
void ImportMappingPage::tell(int row)
{
    showRows();
    const MappedColumn &mapped = m_mapping.columns[row];
    const SourceColumn &column = mapped.column;
    // By letter where there is no header, whose name depends on the language.
    Q_EMIT chosen({column.header.isEmpty() ? columnLetters(column.index) : column.name,
                   mapped.target ? mapped.target->key() : QString(), mapped.policy});
}

void ImportMappingPage::fill()
{
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_mapping.columns.size()));
    for (int row = 0; row < m_mapping.columns.size(); ++row) {
        const SourceColumn &column = m_mapping.columns[row].column;
        m_table->setItem(row, HeaderColumn, new QTableWidgetItem(column.name));
        const QString samples = column.samples.mid(0, shownSamples).join(QStringLiteral(" · "));
        auto *item = new QTableWidgetItem(QString(samples).replace(u'\n', u' '));
        item->setToolTip(samples);
        m_table->setItem(row, SamplesColumn, item);
        m_table->setItem(row, ReasonColumn, new QTableWidgetItem);
        makeBoxes(row);
        showRow(row);
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    shareWidth();
}

void ImportMappingPage::showRows()
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
}

void ImportMappingPage::showRow(int row)
{
    const MappedColumn &mapped = m_mapping.columns[row];
    targets(row)->show(mapped);
    policies(row)->setPolicy(mapped.policy);
    // Where every row makes a new record no value is there already.
    policies(row)->setEnabled(mapped.target && m_policy->policy() != ImportPolicy::Insert);
    QTableWidgetItem *reason = m_table->item(row, ReasonColumn);
    const QString sureness =
        mapped.alternatives.isEmpty() ? confidenceText(mapped.confidence) : tr("Please choose");
    //: How sure the program is of a field, and why: "Sure: The header is a name of this field."
    reason->setText(tr("%1: %2").arg(sureness, mapped.reason));
    reason->setIcon(lineIcon(iconOf(mapped)));
    reason->setToolTip(reason->text());
}

void ImportMappingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void ImportMappingPage::retranslate()
{
    const QStringList labels =
        withMnemonics({tr("Where the columns go"), tr("Remember as"), tr("Forget"), tr("Take from file…"),
                       tr("Save as file…"), tr("Records that exist already")},
                      messageLanguage(), m_taken);
    m_label->setText(labels[0]);
    m_nameLabel->setText(labels[1]);
    m_forget->setText(labels[2]);
    m_load->setText(labels[3]);
    m_save->setText(labels[4]);
    m_policyLabel->setText(labels[5]);
    m_policy->setAccessibleName(tr("Records that exist already"));
    m_name->setAccessibleName(tr("Remember as"));
    m_name->setToolTip(tr("Tables with the same columns are mapped like this from then on."));
    m_table->setAccessibleName(tr("Where the columns go"));
    m_table->setHorizontalHeaderLabels(
        {tr("Column"), tr("Samples"), tr("Field"), tr("Existing values"), tr("Why")});
    shareWidth();
}

void ImportMappingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

/// The field and the reason for it take more than header and samples; all stay in view where there is room,
/// else the table scrolls.
void ImportMappingPage::shareWidth()
{
    constexpr int shares[] = {15, 15, 26, 15}; // In percent; the reason has the rest.
    const int letter = fontMetrics().averageCharWidth();
    const int frame = 2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width();
    const int width = std::max(this->width() - frame, 95 * letter);
    const auto needed = [this](int column) {
        const QWidget *box = m_table->cellWidget(0, column);
        const int boxWidth = box && column == PolicyColumn ? box->sizeHint().width() : 0;
        return std::max(m_table->horizontalHeader()->sectionSizeHint(column), boxWidth);
    };
    int rest = width;
    for (int column = HeaderColumn; column < ReasonColumn; ++column) {
        m_table->setColumnWidth(column, std::max(width * shares[column] / 100, needed(column)));
        rest -= m_table->columnWidth(column);
    }
    m_table->setColumnWidth(ReasonColumn, std::max(rest, 25 * letter));
}

} // namespace weltkontor
