// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/historypanel.h"
#include "models/answer.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace weltkontor
{
namespace
{

struct Versions {
    QList<RecordChange> changes;
    QHash<RecordRef, RecordTitle> titles;
};

void addReferences(const Field &field, const QVariant &value, QList<RecordRef> &references)
{
    if (field.type() == FieldType::Reference && value.isValid())
        references += RecordRef(field.spec().target, value.toLongLong());
}

Result<Versions> readVersions(Database &database, const RecordRef &record)
{
    const auto changes = History(database).changesOf(record);
    if (!changes)
        return changes.error();
    QList<RecordRef> references;
    for (const RecordChange &change : *changes) {
        for (const auto &one : change.fields) {
            if (const Field *field = RecordDescription::of(record.type).field(one.field)) {
                addReferences(*field, one.before, references);
                addReferences(*field, one.after, references);
            }
        }
    }
    const auto titles = RecordReader(database).titles(references);
    if (!titles)
        return titles.error();
    return Versions{*changes, *titles};
}

/// Long texts would fill the line; the whole is a click away.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest) + QStringLiteral("…") : line;
}

} // namespace

HistoryPanel::HistoryPanel(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(std::move(environment))
    , m_caption(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(0, 3, this))
    , m_version(new QPlainTextEdit(this))
    , m_show(new QPushButton(this))
    , m_restore(new QPushButton(this))
{
    setObjectName(QStringLiteral("historyPanel"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_version->setObjectName(QStringLiteral("versionText"));
    m_show->setObjectName(QStringLiteral("showVersionButton"));
    m_restore->setObjectName(QStringLiteral("restoreVersionButton"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_version->setReadOnly(true);
    m_version->setTabChangesFocus(true);
    m_version->hide();
    m_show->setCheckable(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caption);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_version, 1);
    m_caption->setBuddy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateButtons();
        showVersion();
    });
    connect(m_show, &QPushButton::toggled, this, &HistoryPanel::showVersion);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const RecordChange *change = current())
            Q_EMIT restoreRequested(change->changeSet);
    });
    retranslate();
}

void HistoryPanel::load(const RecordRef &record)
{
    m_record = record;
    if (record.isNull()) {
        fill({});
        return;
    }
    const auto answer =
        m_environment->service->read([record](Database &database) { return readVersions(database, record); });
    onAnswer(this, answer, [this, record](const Result<Versions> &versions) {
        if (record != m_record)
            return;
        if (!versions) {
            m_caption->setText(versions.error().message);
            return;
        }
        m_titles = versions->titles;
        fill(versions->changes);
    });
}

void HistoryPanel::fill(const QList<RecordChange> &changes)
{
    m_changes = changes;
    m_context = m_environment->context;
    m_context.titleOf = [this](const RecordRef &reference) {
        return m_titles.value(reference).in(m_context.language);
    };
    const int row = qMax(0, m_table->currentIndex().row());
    m_model->setRowCount(int(changes.size()));
    const QLocale locale = localeOf(m_context.language);
    for (int index = 0; index < changes.size(); ++index) {
        const RecordChange &change = changes[index];
        const QString texts[] = {locale.toString(change.at.toLocalTime(), tr("dd/MM/yyyy HH:mm")), change.by,
                                 describe(change)};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QStandardItem(texts[column]);
            item->setToolTip(texts[column]);
            m_model->setItem(index, column, item);
        }
    }
    m_table->resizeColumnToContents(0);
    m_table->resizeColumnToContents(1);
    if (!changes.isEmpty())
        m_table->setCurrentIndex(m_model->index(qMin(row, int(changes.size()) - 1), 0));
    updateButtons();
    showVersion();
}

QString HistoryPanel::describe(const RecordChange &change) const
{
    switch (change.kind) {
    case ChangeKind::Create:
        return tr("created");
    case ChangeKind::Delete:
        return tr("put into the bin");
    case ChangeKind::Restore:
        return tr("taken out of the bin");
    case ChangeKind::Edit:
        break;
    }
    QStringList parts;
    for (const auto &one : change.fields) {
        const Field *field = RecordDescription::of(change.record.type).field(one.field);
        if (!field)
            continue;
        const QString before = shortened(displayText(*field, one.before, m_context));
        const QString after = shortened(displayText(*field, one.after, m_context));
        //: %1 is a field's label, %2 the value before, %3 the value after.
        parts += tr("%1: %2 → %3")
                     .arg(field->label(m_context.language), before.isEmpty() ? tr("(empty)") : before,
                          after.isEmpty() ? tr("(empty)") : after);
    }
    return parts.join(QStringLiteral("; "));
}

const RecordChange *HistoryPanel::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_changes.size() ? &m_changes[row] : nullptr;
}

void HistoryPanel::showVersion()
{
    m_version->setVisible(m_show->isChecked());
    const RecordChange *change = current();
    if (!m_show->isChecked() || !change) {
        m_version->clear();
        return;
    }
    const qint64 changeSet = change->changeSet;
    const auto answer = m_environment->service->read([record = m_record, changeSet](Database &database) {
        return History(database).versionAfter(record, changeSet);
    });
    onAnswer(this, answer, [this, changeSet](const Result<Record> &version) {
        if (!current() || current()->changeSet != changeSet)
            return;
        if (!version) {
            m_version->setPlainText(version.error().message);
            return;
        }
        QStringList lines;
        for (const Field &field : version->description().fields()) {
            const QString text = displayText(field, version->value(field), m_context);
            if (!text.isEmpty())
                lines += field.label(m_context.language) + QStringLiteral(": ") + text;
        }
        m_version->setPlainText(lines.join(u'\n'));
    });
}

void HistoryPanel::setRestorable(bool restorable)
{
    m_isRestorable = restorable;
    updateButtons();
}

void HistoryPanel::updateButtons()
{
    const RecordChange *change = current();
    // The newest version is what is there already; a version in the bin is nothing to go back to.
    const bool isOlder = change && m_table->currentIndex().row() > 0 && change->kind != ChangeKind::Delete;
    m_show->setEnabled(change != nullptr);
    m_restore->setEnabled(isOlder && m_isRestorable && !m_environment->service->isReadOnly());
    m_restore->setToolTip(m_isRestorable ? QString() : tr("Please save or discard your changes first."));
}

void HistoryPanel::retranslate()
{
    m_caption->setText(tr("Versions of this record"));
    m_table->setAccessibleName(m_caption->text());
    m_version->setAccessibleName(tr("The record as it was"));
    m_show->setText(tr("Show version"));
    m_restore->setText(tr("Restore this version"));
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What")});
    fill(m_changes);
}

} // namespace weltkontor
