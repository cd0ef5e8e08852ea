// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/referencelisteditor.h"

#include "domain/recordtypewords.h"
#include "gui/forms/suggestionpopup.h"
#include "models/answer.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyle>
#include <QToolButton>

namespace weltkontor
{
namespace
{

constexpr int suggestionsAtMost = 10;
constexpr int rowsAtMost = 8;

QToolButton *arrowButton(Qt::ArrowType arrow, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // The keys of the list do the same.
    return button;
}

} // namespace

ReferenceListEditor::ReferenceListEditor(const Field &field, std::shared_ptr<FormEnvironment> environment,
                                         QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_line(new QLineEdit(parent))
    , m_pane(new QWidget(parent))
    , m_list(new QListWidget(m_pane))
    , m_up(arrowButton(Qt::UpArrow, field.key() + QStringLiteral("_upButton"), m_pane))
    , m_down(arrowButton(Qt::DownArrow, field.key() + QStringLiteral("_downButton"), m_pane))
    , m_remove(arrowButton(Qt::NoArrow, field.key() + QStringLiteral("_removeButton"), m_pane))
    , m_suggestions(new SuggestionPopup(m_line, SuggestionPopup::Preselection::First))
{
    setWidget(m_line);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 22);
    m_list->setObjectName(field.key() + QStringLiteral("_list"));
    m_list->setTabKeyNavigation(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->installEventFilter(this);
    m_remove->setText(QStringLiteral("×"));
    auto *layout = new QHBoxLayout(m_pane);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);

    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        noteEdit();
        m_suggestions->ask(text);
    });
    connect(m_suggestions, &SuggestionPopup::wanted, this, &ReferenceListEditor::search);
    connect(m_suggestions, &SuggestionPopup::chosen, this,
            [this](const QVariant &data) { choose(data.value<SearchGroup::Hit>()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ReferenceListEditor::updateButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ReferenceListEditor::open);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &ReferenceListEditor::removeCurrent);
    retranslate();
}

QWidget *ReferenceListEditor::below() const
{
    return m_pane;
}

FieldContent ReferenceListEditor::content() const
{
    QStringList parts;
    for (const RecordRef &record : m_records)
        parts += isOfAnyType() ? record.toText() : QString::number(record.id);
    // What is typed and not chosen yet is no record: saving says so.
    if (!m_line->text().trimmed().isEmpty())
        parts += m_line->text().trimmed();
    else if (!m_unread.isEmpty())
        parts += m_unread;
    return parts.join(QStringLiteral("; "));
}

void ReferenceListEditor::put(const FieldContent &content, bool undoable)
{
    Q_UNUSED(undoable)
    if (content == this->content())
        return;
    m_suggestions->dismiss();
    m_records.clear();
    m_unread.clear();
    QStringList unread;
    const QStringList parts = content.toString().split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString text = part.trimmed();
        bool isId = false;
        const qint64 id = text.toLongLong(&isId);
        if (const auto record = RecordRef::fromText(text); record && isOfAnyType())
            m_records += *record;
        else if (isId && !isOfAnyType())
            m_records += RecordRef(field().spec().target, id);
        else
            unread += text;
    }
    m_unread = unread.join(QStringLiteral("; "));
    m_line->setText(m_unread);
    showList();
    fetchTitles();
}

void ReferenceListEditor::fetchTitles()
{
    QList<RecordRef> unknown;
    for (const RecordRef &record : std::as_const(m_records)) {
        if (environment().title(record).isEmpty())
            unknown += record;
    }
    if (unknown.isEmpty())
        return;
    const auto answer = environment().service->read(
        [unknown](Database &database) { return RecordReader(database).titles(unknown); });
    onAnswer(this, answer, [this](const Result<QHash<RecordRef, RecordTitle>> &titles) {
        if (!titles)
            return;
        environment().titles.insert(*titles);
        showList();
    });
}

void ReferenceListEditor::showList()
{
    const int current = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const RecordRef &record : std::as_const(m_records)) {
        QString text = environment().title(record);
        if (text.isEmpty())
            text = record.toText();
        if (isOfAnyType())
            text += QStringLiteral(" · ") + typeName(record.type, environment().context.language);
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(text);
    }
    m_list->setCurrentRow(qBound(-1, qMax(0, current), int(m_records.size()) - 1));
    const int rowHeight = m_list->count() > 0 ? m_list->sizeHintForRow(0) : m_list->fontMetrics().height();
    const int rows = qBound(3, m_list->count(), rowsAtMost);
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth() + 4);
    m_pane->setVisible(!m_records.isEmpty());
    updateButtons();
}

void ReferenceListEditor::retranslate()
{
    const QString label = field().plainLabel(environment().context.language);
    m_line->setPlaceholderText(tr("type to search and add"));
    m_list->setAccessibleName(tr("%1, in order").arg(label));
    m_list->setToolTip(tr("Enter opens, Del takes out, Alt+Up and Alt+Down move"));
    m_up->setAccessibleName(tr("Move up"));
    m_down->setAccessibleName(tr("Move down"));
    m_remove->setAccessibleName(tr("Take out of the list"));
    for (QToolButton *button : {m_up, m_down, m_remove})
        button->setToolTip(button->accessibleName());
    showList();
}

bool ReferenceListEditor::canUndoTyping() const
{
    return m_line->isUndoAvailable();
}

void ReferenceListEditor::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_records.size());
    m_remove->setEnabled(row >= 0);
}

QList<RecordType> ReferenceListEditor::searchedTypes() const
{
    if (!isOfAnyType())
        return {field().spec().target};
    return {RecordType::Article, RecordType::Visit, RecordType::Milestone};
}

void ReferenceListEditor::search(const QString &text)
{
    const Language language = environment().context.language;
    const auto answer =
        environment().service->read([text, language, types = searchedTypes()](Database &database) {
            return RecordFinder(database).search(text, language, types, suggestionsAtMost);
        });
    onAnswer(this, answer, [this, text](const Result<QList<SearchGroup>> &groups) {
        if (groups)
            showHits(text, *groups);
    });
}

void ReferenceListEditor::showHits(const QString &text, const QList<SearchGroup> &groups)
{
    const Language language = environment().context.language;
    QList<SuggestionPopup::Suggestion> suggestions;
    for (const SearchGroup &group : groups) {
        for (const SearchGroup::Hit &hit : group.hits) {
            const QString kind = QStringLiteral(" · ") + typeName(hit.record.type, language);
            if (!m_records.contains(hit.record))
                suggestions +=
                    {hit.title.in(language) + (isOfAnyType() ? kind : QString()), QVariant::fromValue(hit)};
        }
    }
    m_suggestions->show(text, suggestions);
}

void ReferenceListEditor::choose(const SearchGroup::Hit &hit)
{
    if (hit.record.isNull() || m_records.contains(hit.record))
        return;
    environment().titles.insert(hit.record, hit.title);
    m_records += hit.record;
    m_unread.clear();
    m_line->clear();
    showList();
    m_list->setCurrentRow(int(m_records.size()) - 1);
    noteEdit();
}

void ReferenceListEditor::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const bool hadFocus = m_list->hasFocus();
    m_records.removeAt(row);
    showList();
    if (m_records.isEmpty() && hadFocus)
        m_line->setFocus();
    noteEdit();
}

void ReferenceListEditor::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_records.size())
        return;
    m_records.move(row, target);
    showList();
    m_list->setCurrentRow(target);
    noteEdit();
}

void ReferenceListEditor::open()
{
    if (m_list->currentRow() >= 0)
        Q_EMIT openRequested(m_records[m_list->currentRow()]);
}

bool ReferenceListEditor::listKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::AltModifier) && (key == Qt::Key_Up || key == Qt::Key_Down))
        move(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        removeCurrent();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        open();
    else
        return false;
    return true;
}

bool ReferenceListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list)
        return FieldEditor::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Alt+Up is the window's elsewhere: the record before this one.
        if (key->modifiers().testFlag(Qt::AltModifier) &&
            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return listKey(key->key(), key->modifiers());
    }
    return false;
}

} // namespace weltkontor
