// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/choiceeditors.h"

#include "domain/country.h"
#include "domain/languagetag.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStyle>

#include <map>

namespace weltkontor
{
namespace
{

/// A combo box whose width does not depend on its longest entry, so that forms may be narrow.
void makeModest(QComboBox &combo)
{
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(16);
    combo.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

struct Choice {
    QString key, label;
};

QList<Choice> choicesOf(const Field &field, const FieldContext &context)
{
    QList<Choice> choices;
    if (field.type() == FieldType::Choice) {
        for (const ChoiceSpec &choice : field.spec().choices) {
            const QString key = QString::fromLatin1(choice.key);
            choices += {key, choiceLabel(field, key, context.language)};
        }
        return choices;
    }
    choices += {QString(), QStringLiteral("–")};
    for (const auto &entry : context.catalogues.entries(QString::fromLatin1(field.spec().catalogue)))
        choices += {entry.key, entry.label(context.language)};
    return choices;
}

/// Names of all countries or languages, sorted as one reads them. Made once: there are hundreds, and every
/// form shows them.
const QStringList &namesFor(FieldType type, Language language)
{
    static std::map<std::pair<FieldType, Language>, QStringList> known;
    QStringList &names = known[{type, language}];
    if (!names.isEmpty())
        return names;
    if (type == FieldType::Country) {
        for (const Country &country : Country::all())
            names += country.name(language);
    } else {
        for (const LanguageTag &tag : LanguageTag::all())
            names += tag.name(language);
    }
    QCollator collator(localeOf(language));
    std::sort(names.begin(), names.end(), collator);
    return names;
}

} // namespace

CheckEditor::CheckEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_box(new QCheckBox(parent))
{
    setWidget(m_box);
    connect(m_box, &QCheckBox::toggled, this, &CheckEditor::noteEdit);
}

FieldContent CheckEditor::content() const
{
    return m_box->isChecked();
}

void CheckEditor::put(const FieldContent &content, bool undoable)
{
    Q_UNUSED(undoable)
    m_box->setChecked(content.toBool());
}

ChoiceEditor::ChoiceEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_combo(new QComboBox(parent))
{
    setWidget(m_combo);
    makeModest(*m_combo);
    retranslate();
    connect(m_combo, &QComboBox::currentIndexChanged, this, &ChoiceEditor::noteEdit);
}

FieldContent ChoiceEditor::content() const
{
    return m_combo->currentData().toString();
}

void ChoiceEditor::select(const QString &key)
{
    int index = m_combo->findData(key);
    // An entry that was taken out of the catalogue stays with the records that have it.
    if (index < 0 && !key.isEmpty()) {
        m_combo->addItem(key, key);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

void ChoiceEditor::put(const FieldContent &content, bool undoable)
{
    Q_UNUSED(undoable)
    select(content.toString());
}

void ChoiceEditor::retranslate()
{
    const QSignalBlocker quiet(m_combo);
    const QString key = content().toString();
    m_combo->clear();
    for (const Choice &choice : choicesOf(field(), environment().context))
        m_combo->addItem(choice.label, choice.key);
    select(key);
}

NameSearchEditor::NameSearchEditor(const Field &field, std::shared_ptr<FormEnvironment> environment,
                                   QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_combo(new QComboBox(parent))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    makeModest(*m_combo);
    setWidget(m_combo);
    retranslate();
    connect(m_combo, &QComboBox::editTextChanged, this, &NameSearchEditor::noteEdit);
}

FieldContent NameSearchEditor::content() const
{
    return m_combo->currentText();
}

bool NameSearchEditor::canUndoTyping() const
{
    return m_combo->lineEdit()->isUndoAvailable();
}

void NameSearchEditor::put(const FieldContent &content, bool undoable)
{
    const QString text = content.toString();
    if (undoable && text != m_combo->currentText()) {
        // As if typed, but without the list that opens for typing.
        QCompleter *completer = m_combo->completer();
        m_combo->lineEdit()->setCompleter(nullptr);
        m_combo->lineEdit()->selectAll();
        m_combo->lineEdit()->insert(text);
        m_combo->lineEdit()->setCompleter(completer);
        return;
    }
    m_combo->setCurrentIndex(m_combo->findText(text));
    if (text != m_combo->currentText())
        m_combo->setEditText(text);
    m_combo->lineEdit()->setCursorPosition(0);
}

void NameSearchEditor::retranslate()
{
    if (m_shown == environment().context.language)
        return;
    m_shown = environment().context.language;
    const QSignalBlocker quiet(m_combo);
    const QString text = m_combo->currentText();
    m_combo->clear();
    m_combo->addItems(namesFor(field().type(), environment().context.language));
    auto *completer = new QCompleter(m_combo->model(), m_combo);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    if (QCompleter *old = m_combo->completer())
        old->deleteLater();
    m_combo->setCompleter(completer);
    m_combo->setCurrentIndex(m_combo->findText(text));
    m_combo->setEditText(text);
}

CatalogueListEditor::CatalogueListEditor(const Field &field, std::shared_ptr<FormEnvironment> environment,
                                         QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_list(new QListWidget(parent))
{
    setWidget(m_list);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setSelectionMode(QAbstractItemView::NoSelection); // The boxes say what is chosen.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setTabKeyNavigation(false);
    retranslate();
    connect(m_list, &QListWidget::itemChanged, this, &CatalogueListEditor::noteEdit);
}

FieldContent CatalogueListEditor::content() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys += m_list->item(row)->data(Qt::UserRole).toString();
    }
    return keys.join(u';');
}

void CatalogueListEditor::put(const FieldContent &content, bool undoable)
{
    Q_UNUSED(undoable)
    QStringList keys = content.toString().split(u';', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setCheckState(keys.removeAll(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                : Qt::Unchecked);
    }
    for (const QString &unknown : std::as_const(keys)) {
        auto *item = new QListWidgetItem(unknown, m_list);
        item->setData(Qt::UserRole, unknown);
        item->setCheckState(Qt::Checked);
    }
    fitSize();
}

void CatalogueListEditor::retranslate()
{
    const FieldContent before = content();
    const QSignalBlocker quiet(m_list);
    const int current = m_list->currentRow();
    m_list->clear();
    const FieldContext &context = environment().context;
    for (const auto &entry : context.catalogues.entries(QString::fromLatin1(field().spec().catalogue))) {
        auto *item = new QListWidgetItem(entry.label(context.language), m_list);
        item->setData(Qt::UserRole, entry.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    put(before, false);
    m_list->setCurrentRow(qMax(current, 0));
}

void CatalogueListEditor::fitSize()
{
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row)
        widest = qMax(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text()));
    const int box = m_list->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_list);
    const QSize cell(widest + box + 28, m_list->fontMetrics().height() + 8);
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(cell);
    if (m_list->count() == 0) {
        m_list->setFixedHeight(2 * cell.height());
        return;
    }
    m_list->setGridSize(cell);
    const int columns = qMax(1, m_list->viewport()->width() / cell.width());
    const int rows = (m_list->count() + columns - 1) / columns;
    m_list->setFixedHeight(qBound(2, rows, 12) * cell.height() + 2 * m_list->frameWidth() + 4);
}

bool CatalogueListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &CatalogueListEditor::fitSize, Qt::QueuedConnection);
    return FieldEditor::eventFilter(watched, event);
}

} // namespace weltkontor
