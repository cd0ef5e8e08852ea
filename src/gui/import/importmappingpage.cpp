// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importmappingpage.h"

#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "gui/main/lineicon.h"
#include "import/tableoutline.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>

namespace weltkontor
{
namespace
{

enum Column { HeaderColumn, SamplesColumn, FieldColumn, ReasonColumn, ColumnCount };

constexpr int shownSamples = 3;

QString iconOf(Confidence confidence)
{
    switch (confidence) {
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
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_label->setBuddy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
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
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
}

QComboBox *ImportMappingPage::makeTargets(int row)
{
    auto *box = new QComboBox(m_table);
    box->setObjectName(QStringLiteral("targetBox%1").arg(row));
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->addItem(tr("– not imported –"), QString());
    for (const ImportTarget &target : ImportTarget::all())
        box->addItem(target.label(messageLanguage()), target.key());
    box->installEventFilter(this);
    box->setAccessibleName(tr("Field for the column “%1”").arg(m_mapping.columns[row].column.name));
    connect(box, &QComboBox::activated, this, [this, box, row] {
        const SourceColumn &column = m_mapping.columns[row].column;
        const QString field = box->currentData().toString();
        m_mapping.setTarget(row, ImportTarget::fromKey(field),
                            field.isEmpty() ? Confidence::None : Confidence::Chosen,
                            message("Import", QT_TRANSLATE_NOOP("Import", "You chose it.")));
        for (int other = 0; other < m_table->rowCount(); ++other)
            showRow(other);
        // By letter where there is no header, whose name depends on the language.
        Q_EMIT chosen({column.header.isEmpty() ? columnLetters(column.index) : column.name, field});
    });
    return box;
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
        m_table->setCellWidget(row, FieldColumn, makeTargets(row));
        showRow(row);
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void ImportMappingPage::showRow(int row)
{
    const MappedColumn &mapped = m_mapping.columns[row];
    auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, FieldColumn));
    const QString key = mapped.target ? mapped.target->key() : QString();
    if (box->findData(key) < 0)
        box->addItem(mapped.target->label(messageLanguage()), key);
    box->setCurrentIndex(box->findData(key));
    QTableWidgetItem *reason = m_table->item(row, ReasonColumn);
    //: How sure the program is of a field, and why: "Sure: The header is a name of this field."
    reason->setText(tr("%1: %2").arg(confidenceText(mapped.confidence), mapped.reason));
    reason->setIcon(lineIcon(iconOf(mapped.confidence)));
    reason->setToolTip(reason->text());
}

bool ImportMappingPage::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling the table must not change what it scrolls over.
    if (event->type() == QEvent::Wheel) {
        const auto *box = qobject_cast<QComboBox *>(watched);
        if (box && !box->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
    const QStringList labels = withMnemonics({tr("Where the columns go"), tr("Remember as"), tr("Forget"),
                                              tr("Take from file…"), tr("Save as file…")},
                                             messageLanguage(), m_taken);
    m_label->setText(labels[0]);
    m_nameLabel->setText(labels[1]);
    m_forget->setText(labels[2]);
    m_load->setText(labels[3]);
    m_save->setText(labels[4]);
    m_name->setAccessibleName(tr("Remember as"));
    m_name->setToolTip(tr("Tables with the same columns are mapped like this from then on."));
    m_table->setAccessibleName(tr("Where the columns go"));
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("Samples"), tr("Field"), tr("Why")});
    shareWidth();
}

void ImportMappingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

/// The field and the reason for it take more than header and samples; all four stay in view.
void ImportMappingPage::shareWidth()
{
    const int width = this->width() - m_table->verticalScrollBar()->sizeHint().width();
    m_table->setColumnWidth(HeaderColumn, width * 18 / 100);
    m_table->setColumnWidth(SamplesColumn, width * 20 / 100);
    m_table->setColumnWidth(FieldColumn, width * 32 / 100);
}

} // namespace weltkontor
