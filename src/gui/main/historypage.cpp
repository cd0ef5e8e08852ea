// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/historypage.h"

#include "base/phrases.h"
#include "gui/main/headinglabel.h"
#include "gui/main/recordacts.h"
#include "gui/main/windowsettings.h"
#include "models/answer.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace weltkontor
{

HistoryPage::HistoryPage(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_model(new HistoryModel(m_service, this))
    , m_changes(new RecordChangeModel(m_service, this))
    , m_heading(new HeadingLabel(this))
    , m_allButton(new QPushButton(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_setTable(new QTableView(this))
    , m_changeTable(new QTableView(this))
    , m_cut(new QLabel(this))
    , m_showButton(new QPushButton(this))
    , m_undoButton(new QPushButton(this))
    , m_restoreButton(new QPushButton(this))
{
    setObjectName(QStringLiteral("historyPage"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_setTable->setObjectName(QStringLiteral("changeSetTable"));
    m_setTable->setModel(m_model);
    m_changeTable->setObjectName(QStringLiteral("changeTable"));
    m_changeTable->setModel(m_changes);
    prepareTable(m_setTable);
    prepareTable(m_changeTable);
    m_cut->setWordWrap(true);
    m_cut->hide();
    m_allButton->hide();
    m_allButton->setObjectName(QStringLiteral("allButton"));
    m_showButton->setObjectName(QStringLiteral("showButton"));
    m_undoButton->setObjectName(QStringLiteral("undoButton"));
    m_restoreButton->setObjectName(QStringLiteral("restoreButton"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_allButton);
    layout->addLayout(top);
    auto *details = new QWidget(this);
    auto *detailLayout = new QVBoxLayout(details);
    detailLayout->setContentsMargins(0, 0, 0, 0);
    detailLayout->addWidget(m_changeTable, 1);
    detailLayout->addWidget(m_cut);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_showButton);
    buttons->addWidget(m_restoreButton);
    buttons->addStretch();
    buttons->addWidget(m_undoButton);
    detailLayout->addLayout(buttons);
    m_splitter->addWidget(m_setTable);
    m_splitter->addWidget(details);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(WindowSettings::layout(QStringLiteral("splitter/history"))))
        m_splitter->setSizes({320, 280});
    layout->addWidget(m_splitter, 1);
    connectAll();
    retranslate();
}

void HistoryPage::prepareTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    if (table == m_setTable) {
        table->setColumnWidth(static_cast<int>(HistoryModel::Column::When), 22 * character);
        table->setColumnWidth(static_cast<int>(HistoryModel::Column::Who), 18 * character);
        table->horizontalHeader()->setSectionResizeMode(static_cast<int>(HistoryModel::Column::What),
                                                        QHeaderView::Stretch);
    } else {
        table->setColumnWidth(static_cast<int>(RecordChangeModel::Column::Record), 28 * character);
        table->setColumnWidth(static_cast<int>(RecordChangeModel::Column::Field), 24 * character);
        table->setColumnWidth(static_cast<int>(RecordChangeModel::Column::Before), 34 * character);
        table->horizontalHeader()->setStretchLastSection(true);
    }
}

void HistoryPage::connectAll()
{
    connect(m_setTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showChanges);
    connect(m_changeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showButtons);
    connect(m_model, &HistoryModel::loaded, this, [this] {
        if (!m_setTable->currentIndex().isValid() && m_model->rowCount() > 0)
            m_setTable->selectRow(0);
        showChanges();
    });
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::failed);
    connect(m_changes, &RecordChangeModel::failed, this, &HistoryPage::failed);
    connect(m_changes, &RecordChangeModel::loaded, this, [this] {
        m_cut->setVisible(m_changes->isCut());
        if (m_changes->rowCount() > 0)
            m_changeTable->selectRow(0);
        showButtons();
    });
    connect(m_allButton, &QPushButton::clicked, this, &HistoryPage::showAll);
    const auto open = [this] {
        if (const auto *line = currentLine())
            Q_EMIT openRequested(line->record);
    };
    connect(m_showButton, &QPushButton::clicked, this, open);
    connect(m_changeTable, &QTableView::activated, this, open);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        if (const auto *info = currentSet())
            Q_EMIT undoWanted(info->id);
    });
    connect(m_restoreButton, &QPushButton::clicked, this, &HistoryPage::restore);
}

void HistoryPage::showRecord(const RecordRef &record, const QString &title)
{
    m_recordTitle = title;
    m_model->setRecord(record);
    m_allButton->show();
    retranslate();
}

void HistoryPage::showAll()
{
    m_recordTitle.clear();
    m_model->setRecord({});
    m_allButton->hide();
    retranslate();
}

const ChangeSetInfo *HistoryPage::currentSet() const
{
    const QModelIndex index = m_setTable->currentIndex();
    return index.isValid() ? &m_model->infoAt(index.row()) : nullptr;
}

const RecordChangeModel::Line *HistoryPage::currentLine() const
{
    const QModelIndex index = m_changeTable->currentIndex();
    return index.isValid() ? &m_changes->lineAt(index.row()) : nullptr;
}

void HistoryPage::showChanges()
{
    const ChangeSetInfo *info = currentSet();
    m_changes->setChangeSet(info == nullptr ? 0 : info->id);
    showButtons();
}

void HistoryPage::showButtons()
{
    const ChangeSetInfo *info = currentSet();
    const auto *line = currentLine();
    const bool writable = !m_service->isReadOnly();
    m_undoButton->setEnabled(writable && info != nullptr && !info->isUndone());
    m_showButton->setEnabled(line != nullptr);
    m_restoreButton->setEnabled(writable && line != nullptr);
}

void HistoryPage::restore()
{
    const auto *line = currentLine();
    const ChangeSetInfo *info = currentSet();
    if (line == nullptr || info == nullptr)
        return;
    const QString text = tr("“%1” is as it was on %2 again.")
                             .arg(line->title, m_model
                                                   ->index(m_setTable->currentIndex().row(),
                                                           static_cast<int>(HistoryModel::Column::When))
                                                   .data()
                                                   .toString());
    onAnswer(this, restoreRecord(*m_service, line->record, info->id),
             [this, text, title = line->title](const ActAnswer &answer) {
                 if (!answer)
                     Q_EMIT failed(answer.error());
                 else if (answer->has_value())
                     Q_EMIT said(text, **answer);
                 else
                     Q_EMIT said(tr("“%1” is like that already.").arg(title), 0);
             });
}

void HistoryPage::saveLayout() const
{
    WindowSettings::setLayout(QStringLiteral("splitter/history"), m_splitter->saveState());
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPage::retranslate()
{
    m_model->setLanguage(messageLanguage());
    m_changes->setLanguage(messageLanguage());
    m_heading->setText(m_recordTitle.isEmpty() ? tr("History") : tr("History of “%1”").arg(m_recordTitle));
    m_allButton->setText(tr("Show all changes"));
    m_setTable->setAccessibleName(tr("Changes, newest first"));
    m_changeTable->setAccessibleName(tr("What was changed"));
    m_cut->setText(
        tr("Only the first %1 changes are listed.").arg(QLocale().toString(RecordChangeModel::lineLimit)));
    m_showButton->setText(tr("Show record"));
    m_undoButton->setText(tr("Undo this"));
    m_restoreButton->setText(tr("Restore this version"));
    m_restoreButton->setToolTip(tr("The record becomes what it was after this change, as a new version"));
}

} // namespace weltkontor
