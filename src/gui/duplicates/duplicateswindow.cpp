// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/duplicates/duplicateswindow.h"

#include "base/phrases.h"
#include "gui/duplicates/mergepane.h"
#include "models/answer.h"
#include "storage/history.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTableView>

namespace weltkontor
{
namespace
{

/// A proposal with the titles that its values are shown by.
struct Comparison {
    MergeProposal proposal;
    FieldContext context;
};

Result<Comparison> compareRecords(Database &database, const RecordRef &kept, const RecordRef &other,
                                  Language language)
{
    auto proposal = RecordMerge::propose(database, kept, other);
    if (!proposal)
        return proposal.error();
    RecordReader reader(database);
    auto context = reader.fieldContext(language);
    if (!context)
        return context.error();
    QList<RecordRef> references;
    for (const Record *record : {&proposal->kept, &proposal->other}) {
        for (const Field &field : record->description().fields()) {
            if (field.type() == FieldType::Reference && record->value(field).isValid())
                references += RecordRef(field.spec().target, record->value(field).toLongLong());
        }
    }
    const auto titles = reader.titles(references);
    if (!titles)
        return titles.error();
    // The window asks on its own thread, so the answers are taken along.
    context->titleOf = [titles = *titles, language](const RecordRef &reference) {
        return titles.value(reference).in(language);
    };
    return Comparison{*std::move(proposal), *std::move(context)};
}

} // namespace

DuplicatesWindow::DuplicatesWindow(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_model(new DuplicateModel(m_service, this))
    , m_type(new QComboBox(this))
    , m_typeLabel(new QLabel(this))
    , m_state(new QLabel(this))
    , m_message(new QLabel(this))
    , m_table(new QTableView(this))
    , m_pane(new MergePane(this))
    , m_merge(new QPushButton(this))
    , m_apart(new QPushButton(this))
    , m_swap(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("duplicatesWindow"));
    m_type->setObjectName(QStringLiteral("typeChoice"));
    m_table->setObjectName(QStringLiteral("pairTable"));
    m_merge->setObjectName(QStringLiteral("mergeButton"));
    m_apart->setObjectName(QStringLiteral("apartButton"));
    m_swap->setObjectName(QStringLiteral("swapButton"));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_type->addItem(QString(), QVariant::fromValue(int(RecordType::Contact)));
    m_type->addItem(QString(), QVariant::fromValue(int(RecordType::Partner)));
    buildLayout();
    connectParts();
    retranslate();
    updateButtons();
}

void DuplicatesWindow::buildLayout()
{
    m_typeLabel->setBuddy(m_type);
    m_state->setWordWrap(true);
    m_message->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const auto column :
         {DuplicateModel::Column::One, DuplicateModel::Column::Other, DuplicateModel::Column::Reason})
        header->setSectionResizeMode(static_cast<int>(column), QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(DuplicateModel::Column::Score),
                                 QHeaderView::ResizeToContents);
    m_merge->setDefault(true);
    for (QPushButton *button : {m_apart, m_swap, m_undo, m_close})
        button->setAutoDefault(false);
    m_undo->hide();
    m_message->hide();

    auto *top = new QHBoxLayout;
    top->addWidget(m_typeLabel);
    top->addWidget(m_type);
    top->addWidget(m_state, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setChildrenCollapsible(false);
    // On a small screen both give way.
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({fontMetrics().height() * 11, fontMetrics().height() * 20});
    auto *saying = new QHBoxLayout;
    saying->addWidget(m_message, 1);
    saying->addWidget(m_undo);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_swap);
    buttons->addStretch();
    buttons->addWidget(m_merge);
    buttons->addWidget(m_apart);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    layout->addLayout(saying);
    layout->addLayout(buttons);
    const QSize available = screen()->availableSize();
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36)
               .boundedTo(QSize(available.width() - 40, available.height() - 60)));
}

void DuplicatesWindow::connectParts()
{
    connect(m_type, &QComboBox::activated, this, [this] {
        m_first = {};
        look();
    });
    connect(m_model, &DuplicateModel::loaded, this, &DuplicatesWindow::showPairs);
    connect(m_model, &DuplicateModel::failed, this, &DuplicatesWindow::fail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_swapped = false;
        compare();
    });
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesWindow::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesWindow::keepApart);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_swapped = !m_swapped;
        compare();
    });
    connect(m_undo, &QPushButton::clicked, this, &DuplicatesWindow::takeBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void DuplicatesWindow::showFor(RecordType type, const RecordRef &record)
{
    const RecordType wanted = MatchProfile::isMatched(type) ? type : RecordType::Contact;
    m_type->setCurrentIndex(m_type->findData(int(wanted)));
    m_first = record;
    open();
    look();
    m_table->setFocus();
}

void DuplicatesWindow::look()
{
    m_state->setText(tr("Looking for duplicates …"));
    m_model->load(static_cast<RecordType>(m_type->currentData().toInt()), m_first);
}

void DuplicatesWindow::showPairs()
{
    const int count = m_model->rowCount();
    m_state->setText(count == 0 ? tr("No two records look alike.")
                                : tr("%n pair(s) of records look alike.", nullptr, count));
    if (count > 0)
        m_table->selectRow(0);
    else
        compare();
}

const DuplicatePair *DuplicatesWindow::currentPair() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->pairs().size() ? &m_model->pairs()[row] : nullptr;
}

void DuplicatesWindow::compare()
{
    m_proposal.reset();
    const int question = ++m_question;
    const DuplicatePair *pair = currentPair();
    if (pair == nullptr) {
        m_pane->clear();
        updateButtons();
        return;
    }
    updateButtons();
    const RecordRef kept = m_swapped ? pair->second : pair->first;
    const RecordRef other = m_swapped ? pair->first : pair->second;
    onAnswer(this, m_service->read([kept, other, language = messageLanguage()](Database &database) {
        return compareRecords(database, kept, other, language);
    }),
             [this, question](const Result<Comparison> &comparison) {
                 if (question != m_question)
                     return;
                 if (!comparison) {
                     m_pane->clear();
                     fail(comparison.error());
                     return;
                 }
                 m_proposal = comparison->proposal;
                 m_pane->show(comparison->proposal, comparison->context);
                 updateButtons();
                 Q_EMIT compared();
             });
}

void DuplicatesWindow::merge()
{
    if (!m_proposal)
        return;
    m_writing = true;
    updateButtons();
    onAnswer(this,
             m_service->write([proposal = *m_proposal, choices = m_pane->choices()](Database &database) {
                 return RecordMerge::apply(database, proposal, choices);
             }),
             [this, gone = m_proposal->other.reference()](const Result<qint64> &changeSet) {
                 m_writing = false;
                 if (!changeSet) {
                     fail(changeSet.error());
                     compare();
                     return;
                 }
                 told(tr("Both are one record now."), *changeSet);
                 m_model->removePairsWith(gone);
                 showPairs();
             });
}

void DuplicatesWindow::keepApart()
{
    const DuplicatePair *pair = currentPair();
    if (pair == nullptr)
        return;
    m_writing = true;
    updateButtons();
    onAnswer(this, m_service->write([one = pair->first, other = pair->second](Database &database) {
        return weltkontor::keepApart(database, one, other);
    }),
             [this, row = m_table->currentIndex().row()](const Result<std::optional<qint64>> &changeSet) {
                 m_writing = false;
                 if (!changeSet) {
                     fail(changeSet.error());
                     updateButtons();
                     return;
                 }
                 told(tr("These two are kept apart from now on."), changeSet->value_or(0));
                 m_model->removePair(row);
                 showPairs();
             });
}

void DuplicatesWindow::takeBack()
{
    const qint64 changeSet = std::exchange(m_changeSet, 0);
    m_undo->hide();
    onAnswer(this,
             m_service->write([changeSet](Database &database) { return History(database).undo(changeSet); }),
             [this](const Result<UndoOutcome> &outcome) {
                 if (!outcome)
                     fail(outcome.error());
                 else if (!outcome->conflicts.isEmpty())
                     told(outcome->conflicts.first().message, 0);
                 else
                     told(tr("Taken back."), 0);
                 look();
             });
}

void DuplicatesWindow::told(const QString &text, qint64 changeSet)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_changeSet = changeSet;
    m_undo->setVisible(changeSet != 0);
    if (changeSet != 0)
        Q_EMIT done(changeSet);
}

void DuplicatesWindow::fail(const Error &error)
{
    m_state->clear();
    told(error.message, 0);
    updateButtons();
}

void DuplicatesWindow::updateButtons()
{
    const bool can = currentPair() != nullptr && !m_writing;
    m_merge->setEnabled(can && m_proposal && !m_service->isReadOnly());
    m_apart->setEnabled(can && !m_service->isReadOnly());
    m_swap->setEnabled(can && m_proposal);
}

void DuplicatesWindow::retranslate()
{
    setWindowTitle(tr("Duplicates"));
    m_typeLabel->setText(tr("&Look among:"));
    m_type->setItemText(0, tr("Contacts"));
    m_type->setItemText(1, tr("Partners"));
    m_merge->setText(tr("&Make one record of both"));
    m_apart->setText(tr("&Not the same"));
    m_swap->setText(tr("&Swap sides"));
    m_undo->setText(tr("&Undo"));
    m_close->setText(tr("&Close"));
    m_table->setAccessibleName(tr("Pairs of records that look alike"));
    m_model->retranslate();
    // On a small screen the table scrolls rather than cutting its headers.
    int widest = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widest = std::max(widest, m_table->horizontalHeader()->sectionSizeHint(column));
    m_table->horizontalHeader()->setMinimumSectionSize(widest);
}

void DuplicatesWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible() && !m_model->isLoading())
            showPairs();
    }
}

} // namespace weltkontor
