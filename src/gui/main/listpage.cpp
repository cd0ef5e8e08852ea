// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/listpage.h"

#include "base/phrases.h"
#include "gui/main/emptystate.h"
#include "gui/main/filterchips.h"
#include "gui/main/headinglabel.h"
#include "gui/main/lineicon.h"
#include "gui/main/panepair.h"
#include "gui/main/recordacts.h"
#include "gui/main/recordpane.h"
#include "gui/main/recordtableview.h"
#include "gui/main/recordwords.h"
#include "gui/main/windowsettings.h"
#include "models/answer.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QWhatsThis>

namespace weltkontor
{
namespace
{

/// In a page of less height than this many lines the filter chips are menus.
constexpr int linesForChips = 26;

QString keyOf(RecordType type)
{
    return RecordDescription::of(type).key();
}

QToolButton *iconButton(const QString &icon, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ListPage::ListPage(std::shared_ptr<DatabaseService> service, RecordType type, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_model(new RecordListModel(m_service, type, this))
    , m_facets(new FacetLoader(m_service, RecordQuery(type), this))
    , m_pane(new RecordPane(m_service, type, this))
    , m_table(new RecordTableView(m_model, QStringLiteral("columns/") + keyOf(type), this))
    , m_heading(new HeadingLabel(this))
    , m_refusal(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_syntaxButton(iconButton(QStringLiteral("help"), QStringLiteral("syntaxButton"), this))
    , m_saveViewButton(iconButton(QStringLiteral("view"), QStringLiteral("saveViewButton"), this))
    , m_chips(new FilterChips(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_noMatch(new EmptyState(this))
{
    setObjectName(QStringLiteral("listPage:") + keyOf(type));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_panes = new PanePair(makeListSide(), m_pane, this);
    layout->addWidget(m_panes);
    m_panes->restoreState(WindowSettings::layout(QStringLiteral("splitter/") + keyOf(type)));
    connectAll();
    retranslate();
}

QWidget *ListPage::makeListSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 10, 6, 6);
    layout->setSpacing(8);

    auto *top = new QHBoxLayout;
    m_heading->setObjectName(QStringLiteral("pageHeading"));
    top->addWidget(m_heading, 1);
    m_newButton = new QPushButton(lineIcon(QStringLiteral("new")), {}, side);
    m_newButton->setObjectName(QStringLiteral("newButton"));
    m_newButton->setAutoDefault(false);
    top->addWidget(m_newButton);
    layout->addLayout(top);

    auto *searchRow = new QHBoxLayout;
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setClearButtonEnabled(true);
    searchRow->addWidget(m_filter, 1);
    searchRow->addWidget(m_syntaxButton);
    searchRow->addWidget(m_saveViewButton);
    layout->addLayout(searchRow);

    m_refusal->setObjectName(QStringLiteral("filterRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->setForegroundRole(QPalette::BrightText);
    m_refusal->hide();
    layout->addWidget(m_refusal);
    layout->addWidget(m_chips);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    layout->addWidget(m_stack, 1);
    m_emptyImport = m_empty->addAction(QStringLiteral("emptyImportButton"));
    m_emptyNew = m_empty->addAction(QStringLiteral("emptyNewButton"));
    m_clearFilter = m_noMatch->addAction(QStringLiteral("clearFilterButton"));
    return side;
}

void ListPage::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ListPage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &ListPage::focusList);
    connect(m_syntaxButton, &QToolButton::clicked, this, &ListPage::showSyntax);
    connect(m_saveViewButton, &QToolButton::clicked, this, [this] { Q_EMIT saveViewWanted(query()); });
    connect(m_chips, &FilterChips::toggled, this, [this](const QString &field, const QString &value) {
        m_filter->setText(RecordQuery(type(), m_filter->text()).toggled(field, value).text());
    });
    connect(m_facets, &FacetLoader::loaded, this, &ListPage::showFacets);
    connect(m_model, &RecordListModel::loaded, this, &ListPage::showList);
    connect(m_model, &RecordListModel::failed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::Invalid) {
            m_refusal->setText(error.message);
            m_refusal->show();
        } else {
            Q_EMIT failed(error);
        }
    });
    connect(m_table, &RecordTableView::currentChosen, this, &ListPage::openRecord);
    connect(m_table, &RecordTableView::opened, this, [this] {
        if (m_pane->record().id != m_table->currentId())
            openRecord(m_table->currentId());
        focusRecord();
    });
    connect(m_panes, &PanePair::backTaken, this, &ListPage::focusList);
    connect(m_table, &RecordTableView::typed, this, &ListPage::searchTyped);
    connect(m_table, &RecordTableView::deleteWanted, this, &ListPage::deleteSelected);
    connect(m_table, &RecordTableView::selectionCountChanged, this, &ListPage::stateChanged);
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_filter->setFocus();
    });
    connect(m_newButton, &QPushButton::clicked, this, [this] { newRecord(); });
    connect(m_emptyNew, &QPushButton::clicked, this, [this] { newRecord(); });
    connect(m_emptyImport, &QPushButton::clicked, this, &ListPage::importWanted);
    connect(m_pane, &RecordPane::saved, this, &ListPage::takeSaved);
    connect(m_pane, &RecordPane::titleChanged, this, &ListPage::stateChanged);
    connect(m_pane, &RecordPane::dirtyChanged, this, [this](bool dirty) {
        m_model->setPinned(m_pane->record().id);
        // A draft that was kept or thrown away is marked in the list.
        if (!dirty)
            m_model->reload();
        Q_EMIT stateChanged();
    });
    connect(m_pane, &RecordPane::stateText, this, [this](const QString &text) { Q_EMIT said(text, 0); });
    connect(m_pane, &RecordPane::openRequested, this, &ListPage::openRequested);
    connect(m_pane, &RecordPane::newRequested, this, &ListPage::newRequested);
}

QString ListPage::filter() const
{
    return m_filter->text();
}

void ListPage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void ListPage::applyFilter()
{
    m_refusal->hide();
    // A question mark alone asks what can be written here.
    if (m_filter->text() == u"?") {
        m_filter->clear();
        showSyntax();
        return;
    }
    const RecordQuery wanted(type(), m_filter->text());
    m_model->setQuery(wanted);
    RecordQuery counted = wanted;
    counted.language = messageLanguage();
    m_facets->setQuery(counted);
    m_saveViewButton->setEnabled(!wanted.isEmpty());
}

void ListPage::showFacets()
{
    m_chips->setFacets(m_facets->facets(), RecordQuery(type(), m_filter->text()));
}

void ListPage::showList()
{
    // A record that is being edited stays in sight even where nothing matches.
    if (m_model->matchCount() > 0 || (m_model->rowCount() > 0 && m_pane->isDirty()))
        m_stack->setCurrentWidget(m_table);
    else if (m_model->totalCount() == 0 && m_model->query().isEmpty())
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_noMatch);
    m_chips->setVisible(m_model->totalCount() > 0);
    // The open record keeps its row, wherever the new order puts it.
    const RecordRef open = m_pane->record();
    if (m_pane->isOpen() && !open.isNull() && m_table->selectedIds().size() <= 1 &&
        m_table->currentId() != open.id)
        m_table->showCurrent(open.id);
    // Where nothing is open yet the first record is, so that there is something to see.
    if (!m_pane->isOpen() && m_model->rowCount() > 0)
        show(m_model->idAt(0));
    Q_EMIT stateChanged();
}

void ListPage::show(qint64 id)
{
    m_model->setPinned(id);
    m_pane->open({type(), id});
    m_table->showCurrent(id);
    Q_EMIT stateChanged();
}

void ListPage::openRecord(qint64 id)
{
    if (id == 0 || m_leaving || (m_pane->isOpen() && m_pane->record().id == id))
        return;
    m_leaving = true;
    leave([this, id](bool may) {
        m_leaving = false;
        if (may)
            show(id);
        else
            m_table->showCurrent(m_pane->record().id);
    });
}

void ListPage::newRecord(const QHash<QString, QVariant> &presets)
{
    leave([this, presets](bool may) {
        if (!may)
            return;
        m_model->setPinned(0);
        m_table->showCurrent(0);
        m_panes->showRecord();
        m_pane->openNew(presets);
        Q_EMIT stateChanged();
    });
}

void ListPage::leave(std::function<void(bool)> then)
{
    m_pane->leave(std::move(then));
}

void ListPage::step(int by)
{
    const int row = m_model->rowOf(m_pane->record().id);
    const int next = row < 0 ? 0 : row + by;
    if (next >= 0 && next < m_model->rowCount())
        openRecord(m_model->idAt(next));
}

void ListPage::focusFilter()
{
    m_panes->showList();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPage::focusList()
{
    m_panes->showList();
    if (m_stack->currentWidget() != m_table) {
        // Not yet answered, or nothing there: the way on is what the keyboard gets.
        QPushButton *way = m_stack->currentWidget() == m_empty ? m_emptyNew : m_clearFilter;
        (way != nullptr ? static_cast<QWidget *>(way) : m_filter)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (m_table->currentId() == 0)
        openRecord(m_model->idAt(0));
}

void ListPage::focusRecord()
{
    m_panes->showRecord();
    m_pane->focusForm();
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    // What the record itself has no use for leads back to the list.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        focusList();
    else
        QWidget::keyPressEvent(event);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_chips->setCompact(height() < linesForChips * fontMetrics().height());
}

QList<qint64> ListPage::selectedIds() const
{
    return m_table->selectedIds();
}

void ListPage::deleteSelected()
{
    QList<RecordRef> records;
    for (const qint64 id : m_table->selectedIds())
        records += RecordRef(type(), id);
    if (records.isEmpty())
        return;
    const int count = static_cast<int>(records.size());
    const int row = m_model->rowOf(records.first().id);
    const bool openGoes = records.contains(m_pane->record());
    onAnswer(this, deleteRecords(*m_service, records), [this, count, row, openGoes](const ActAnswer &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        if (openGoes) {
            m_pane->open({type(), 0});
            m_model->setPinned(0);
            // The next one takes its place, as soon as the list is without it.
            connect(
                m_model, &RecordListModel::loaded, this,
                [this, row] {
                    if (const qint64 next = m_model->idAt(qMin(row, m_model->rowCount() - 1)); next != 0)
                        openRecord(next);
                },
                Qt::SingleShotConnection);
            m_model->reload();
        }
        if (answer->has_value())
            Q_EMIT said(deletedText(type(), count), **answer);
    });
}

void ListPage::takeSaved(const RecordRef &record, bool created, qint64 changeSet)
{
    m_model->setPinned(record.id);
    m_model->reload();
    if (created)
        m_table->showCurrent(record.id);
    Q_EMIT said(created ? tr("“%1” was created.").arg(m_pane->title())
                        : tr("“%1” was saved.").arg(m_pane->title()),
                changeSet);
    Q_EMIT stateChanged();
}

QString ListPage::countText() const
{
    if (!m_model->isLoaded())
        return {};
    const QLocale locale;
    const QString counts =
        tr("%1 of %2").arg(locale.toString(m_model->matchCount()), locale.toString(m_model->totalCount()));
    const int selected = static_cast<int>(m_table->selectedIds().size());
    if (selected == 0)
        return counts;
    //: %1: "7 of 30"
    return tr("%1 · %n selected", nullptr, selected).arg(counts);
}

QString ListPage::newText() const
{
    return newRecordText(type());
}

QString ListPage::deleteText() const
{
    return deleteRecordsText(type(), static_cast<int>(m_table->selectedIds().size()));
}

void ListPage::saveLayout() const
{
    m_table->saveColumns();
    WindowSettings::setLayout(QStringLiteral("splitter/") + keyOf(type()), m_panes->saveState());
}

void ListPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListPage::showSyntax()
{
    QWhatsThis::showText(m_syntaxButton->mapToGlobal(QPoint(0, m_syntaxButton->height())), filterSyntaxText(),
                         m_syntaxButton);
}

QString ListPage::emptyText() const
{
    return emptyListText(type());
}

void ListPage::retranslate()
{
    m_model->setLanguage(messageLanguage());
    RecordQuery counted(type(), m_filter->text());
    counted.language = messageLanguage();
    m_facets->setQuery(counted);

    m_heading->setText(pageTitle(type()));
    m_table->setAccessibleName(pageTitle(type()));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setPlaceholderText(tr("Filter this list (Ctrl+F)"));
    m_filter->setToolTip(tr("Words and conditions that the records of this list have to match"));
    m_syntaxButton->setAccessibleName(tr("What can be written into the filter"));
    m_syntaxButton->setToolTip(m_syntaxButton->accessibleName());
    m_saveViewButton->setAccessibleName(tr("Keep this filter as a view"));
    m_saveViewButton->setToolTip(m_saveViewButton->accessibleName());
    m_saveViewButton->setEnabled(!m_filter->text().trimmed().isEmpty());
    m_panes->setBackText(tr("Back to the list"));
    m_empty->setText(emptyText());
    m_noMatch->setText(tr("No match."));
    m_clearFilter->setText(tr("Clear filter"));
    m_newButton->setText(newText());
    m_emptyNew->setText(newText());
    m_emptyImport->setText(tr("Import a table"));
    Q_EMIT stateChanged();
}

} // namespace weltkontor
