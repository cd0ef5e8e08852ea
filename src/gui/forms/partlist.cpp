// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/partlist.h"

#include "base/phrases.h"
#include "gui/forms/fieldbox.h"
#include "gui/forms/formbinder.h"
#include "gui/forms/formicons.h"
#include "gui/forms/partwords.h"
#include "gui/forms/recordform.h"
#include "gui/main/flowlayout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

namespace weltkontor
{
namespace
{

constexpr int rowsAtMost = 6;

} // namespace

PartList::PartList(const PartSpec &part, const QStringList &columns,
                   std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_columns(columns)
    , m_environment(std::move(environment))
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_emptyLabel(new QLabel(this))
    , m_addButton(new QPushButton(this))
    , m_removeButton(new QPushButton(this))
    , m_buttons(new FlowLayout(nullptr, 6))
    , m_form(RecordForm::make(part.type, m_environment, this))
{
    const QString key = RecordDescription::of(part.type).key();
    m_table->setObjectName(key + QStringLiteral("_table"));
    m_addButton->setObjectName(key + QStringLiteral("_addButton"));
    m_removeButton->setObjectName(key + QStringLiteral("_removeButton"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_model->setColumnCount(int(m_columns.size()));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_emptyLabel->setWordWrap(true);
    layout->addWidget(m_emptyLabel);
    layout->addWidget(m_table);
    m_buttons->addWidget(m_addButton);
    m_buttons->addWidget(m_removeButton);
    layout->addLayout(m_buttons);
    layout->addSpacing(8);
    layout->addWidget(m_form);

    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &PartList::fitHeight);
    connect(m_addButton, &QPushButton::clicked, this, &PartList::add);
    connect(m_removeButton, &QPushButton::clicked, this, &PartList::removeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    connect(&m_form->binder(), &FormBinder::edited, this, &PartList::rowEdited);
    connect(&m_form->binder(), &FormBinder::openRequested, this, &PartList::openRequested);
    retranslate();
    showRow(-1);
}

PartList::~PartList()
{
    m_form->binder().forgetState();
}

FormBinder &PartList::binder()
{
    return m_form->binder();
}

void PartList::load(const QList<Record> &saved)
{
    const RecordRef current =
        m_form->binder().state() ? m_form->binder().state()->saved().reference() : RecordRef();
    m_form->binder().setState(nullptr);
    m_rows.clear();
    m_model->removeRows(0, m_model->rowCount());
    for (const Record &record : saved)
        insertRow(record);
    updateTable();
    int row = -1;
    for (size_t index = 0; index < m_rows.size(); ++index) {
        if (!current.isNull() && m_rows[index]->state.saved().reference() == current)
            row = int(index);
    }
    m_table->setCurrentIndex(row >= 0 ? m_model->index(row, 0) : QModelIndex());
    showRow(row);
}

void PartList::insertRow(const Record &record)
{
    auto row = std::make_unique<Row>();
    row->state = FormState(record, QString::fromLatin1(m_part.link));
    m_rows.push_back(std::move(row));
    m_model->insertRow(m_model->rowCount());
}

bool PartList::isNew(const Row &row) const
{
    return row.state.saved().version == 0;
}

/// Removed parts stay in m_rows, not in the table.
PartList::Row *PartList::rowAt(int tableRow) const
{
    int shown = 0;
    for (const auto &row : m_rows) {
        if (row->isRemoved)
            continue;
        if (shown++ == tableRow)
            return row.get();
    }
    return nullptr;
}

int PartList::tableRowOf(const Row *wanted) const
{
    int shown = 0;
    for (const auto &row : m_rows) {
        if (row.get() == wanted)
            return row->isRemoved ? -1 : shown;
        if (!row->isRemoved)
            ++shown;
    }
    return -1;
}

void PartList::showRow(int tableRow)
{
    Row *row = tableRow < 0 ? nullptr : rowAt(tableRow);
    FormState *state = row ? &row->state : nullptr;
    if (m_form->binder().state() != state)
        m_form->binder().setState(state);
    m_form->setVisible(row != nullptr);
    m_removeButton->setEnabled(row != nullptr);
    Q_EMIT currentChanged();
}

void PartList::rowEdited()
{
    updateTable();
    Q_EMIT edited();
}

void PartList::updateTable()
{
    const QList<Field> &fields = RecordDescription::of(m_part.type).fields();
    for (int tableRow = 0; tableRow < m_model->rowCount(); ++tableRow) {
        const Row *row = rowAt(tableRow);
        const Record record = row->state.record(m_environment->context);
        for (int column = 0; column < m_columns.size(); ++column) {
            const Field &field = fields[RecordDescription::of(m_part.type).field(m_columns[column])->index()];
            auto *item = m_model->item(tableRow, column);
            if (!item) {
                item = new QStandardItem;
                item->setEditable(false);
                m_model->setItem(tableRow, column, item);
            }
            item->setText(displayText(field, record.value(field), m_environment->context));
        }
        const bool isMarked = row->state.isChanged();
        const bool isWrong = isMarked && !row->state.isValid(m_environment->context);
        QStandardItem *first = m_model->item(tableRow, 0);
        if (isNew(*row) && first->text().isEmpty())
            first->setText(tr("(new)"));
        first->setIcon(isWrong    ? signIcon(FormSign::Error, *m_table)
                       : isMarked ? signIcon(FormSign::Changed, *m_table)
                                  : QIcon());
        first->setToolTip(isWrong    ? tr("Something here cannot be saved yet")
                          : isMarked ? tr("Changed, not saved yet")
                                     : QString());
        first->setData(first->toolTip(), Qt::AccessibleDescriptionRole);
    }
    fitTable();
}

void PartList::fitTable()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_emptyLabel->setVisible(rows == 0);
    m_removeButton->setVisible(rows > 0);
    m_table->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, qBound(90, m_table->columnWidth(column) + 16, 260));
    fitHeight();
}

void PartList::fitHeight()
{
    const int rows = m_model->rowCount();
    const int rowHeight = rows > 0 ? m_table->rowHeight(0) : 0;
    const int last = m_model->columnCount() - 1;
    int narrowest = m_table->horizontalHeader()->sectionSizeHint(last);
    for (int row = 0; row < rows; ++row) {
        const QString text = m_model->index(row, last).data().toString();
        narrowest = qMax(narrowest, m_table->fontMetrics().horizontalAdvance(text) + 12);
    }
    for (int column = 0; column < last; ++column)
        narrowest += m_table->columnWidth(column);
    const bool isWide =
        narrowest > width() - 2 * m_table->frameWidth() || m_table->horizontalScrollBar()->maximum() > 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            qMin(rows, rowsAtMost) * rowHeight + 2 * m_table->frameWidth() + 2 +
                            (isWide ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

void PartList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void PartList::add()
{
    // One that nothing was entered into yet is enough.
    const auto untouched = std::find_if(m_rows.begin(), m_rows.end(), [this](const auto &one) {
        return !one->isRemoved && isNew(*one) && !one->state.isChanged();
    });
    const Row *found = untouched == m_rows.end() ? nullptr : untouched->get();
    if (!found) {
        insertRow(Record(m_part.type));
        updateTable();
    }
    enterRow(found ? tableRowOf(found) : m_model->rowCount() - 1);
}

void PartList::addFilled(const QHash<QString, QVariant> &values)
{
    insertRow(Record(m_part.type));
    setValues(*m_rows.back(), values);
    updateTable();
    enterRow(m_model->rowCount() - 1);
}

void PartList::enterRow(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
    showRow(row);
    if (!m_form->binder().boxes().isEmpty())
        m_form->binder().boxes().first()->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

void PartList::setValues(Row &row, const QHash<QString, QVariant> &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const Field &field = *RecordDescription::of(m_part.type).field(it.key());
        row.state.setContent(field, fieldContent(field, it.value(), m_environment->context),
                             m_environment->context);
    }
}

std::optional<Record> PartList::current() const
{
    const Row *row = rowAt(m_table->currentIndex().row());
    if (!row)
        return std::nullopt;
    return row->state.record(m_environment->context);
}

void PartList::fillCurrent(const QHash<QString, QVariant> &values)
{
    Row *row = rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    setValues(*row, values);
    m_form->binder().refresh();
    rowEdited();
}

void PartList::addAct(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
}

void PartList::removeCurrent()
{
    const int tableRow = m_table->currentIndex().row();
    Row *row = rowAt(tableRow);
    if (!row)
        return;
    m_form->binder().setState(nullptr);
    if (isNew(*row))
        m_rows.erase(
            std::find_if(m_rows.begin(), m_rows.end(), [row](const auto &one) { return one.get() == row; }));
    else
        row->isRemoved = true;
    m_model->removeRow(tableRow);
    updateTable();
    const int next = qMin(tableRow, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(next, 0));
    showRow(next);
    (next >= 0 ? static_cast<QWidget *>(m_table) : m_addButton)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

bool PartList::isChanged() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const auto &row) { return row->isRemoved || row->state.isChanged(); });
}

bool PartList::isValid() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [this](const auto &row) {
        return row->isRemoved || !row->state.isChanged() || row->state.isValid(m_environment->context);
    });
}

QList<Record> PartList::toSave() const
{
    QList<Record> records;
    for (const auto &row : m_rows) {
        // A new one that nothing was entered into is nothing to keep.
        if (!row->isRemoved && row->state.isChanged())
            records += row->state.record(m_environment->context);
    }
    return records;
}

QList<RecordRef> PartList::removed() const
{
    QList<RecordRef> references;
    for (const auto &row : m_rows) {
        if (row->isRemoved)
            references += row->state.saved().reference();
    }
    return references;
}

QList<Record> PartList::all() const
{
    QList<Record> records;
    for (const auto &row : m_rows) {
        // A new one that nothing was entered into yet says nothing.
        if (!row->isRemoved && (!isNew(*row) || row->state.isChanged()))
            records += row->state.record(m_environment->context);
    }
    return records;
}

QJsonArray PartList::changes() const
{
    QJsonArray changes;
    for (const auto &row : m_rows) {
        if (!row->isRemoved && !row->state.isChanged())
            continue;
        QJsonObject change{{QStringLiteral("id"), row->state.saved().id},
                           {QStringLiteral("fields"), row->state.changes()}};
        if (row->isRemoved)
            change.insert(QStringLiteral("removed"), true);
        changes.append(change);
    }
    return changes;
}

void PartList::apply(const QJsonArray &changes)
{
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        const qint64 id = change.value(QStringLiteral("id")).toInteger();
        Row *target = nullptr;
        for (const auto &row : m_rows) {
            if (id != 0 && row->state.saved().id == id)
                target = row.get();
        }
        if (change.value(QStringLiteral("removed")).toBool()) {
            if (target && !target->isRemoved) {
                m_model->removeRow(tableRowOf(target));
                target->isRemoved = true;
            }
            continue;
        }
        // A part that somebody deleted since comes back as a new one: what was typed is not thrown away.
        if (!target) {
            insertRow(Record(m_part.type));
            target = m_rows.back().get();
        }
        target->state.apply(change.value(QStringLiteral("fields")).toObject(), m_environment->context);
    }
    updateTable();
    m_form->binder().refresh();
}

bool PartList::showFirstProblem()
{
    for (const auto &row : m_rows) {
        if (row->isRemoved || !row->state.isChanged() || row->state.isValid(m_environment->context))
            continue;
        const int tableRow = tableRowOf(row.get());
        m_table->setCurrentIndex(m_model->index(tableRow, 0));
        showRow(tableRow);
        const QString key = m_form->binder().showAllProblems();
        if (FieldBox *box = m_form->binder().box(key))
            box->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void PartList::rebase(const Record &theirs, const Record &chosen)
{
    for (const auto &row : m_rows) {
        if (row->state.saved().reference() != theirs.reference())
            continue;
        row->state = FormState(theirs, QString::fromLatin1(m_part.link));
        for (const Field &field : theirs.description().fields())
            row->state.setContent(field, fieldContent(field, chosen.value(field), m_environment->context),
                                  m_environment->context);
    }
    updateTable();
    m_form->binder().refresh();
}

void PartList::retranslate()
{
    const RecordDescription &description = RecordDescription::of(m_part.type);
    const Language language = m_environment->context.language;
    QStringList headers;
    for (const QString &column : std::as_const(m_columns))
        headers += description.field(column)->label(language);
    m_model->setHorizontalHeaderLabels(headers);
    const PartWords words = partWords(m_part.type);
    m_addButton->setText(words.add);
    m_removeButton->setText(words.remove);
    m_emptyLabel->setText(words.none);
    m_table->setAccessibleName(words.name);
    setTextColour(*m_emptyLabel, quietColour(palette()));
    m_form->retranslate();
    updateTable();
}

} // namespace weltkontor
