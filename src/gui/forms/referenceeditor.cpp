// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/referenceeditor.h"

#include "base/textfolding.h"
#include "gui/forms/formicons.h"
#include "gui/forms/suggestionpopup.h"
#include "models/answer.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace weltkontor
{
namespace
{

constexpr int suggestionsAtMost = 10;

} // namespace

ReferenceEditor::ReferenceEditor(const Field &field, std::shared_ptr<FormEnvironment> environment,
                                 QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_line(new QLineEdit(parent))
    , m_open(new QToolButton(parent))
    , m_suggestions(new SuggestionPopup(m_line, SuggestionPopup::Preselection::First))
{
    setWidget(m_line);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 22);
    m_open->setObjectName(field.key() + QStringLiteral("_openButton"));
    m_open->setAutoRaise(true);
    addExtra(m_open);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_isSettingText)
            return;
        m_id = 0;
        update();
        noteEdit();
        m_suggestions->ask(text);
    });
    connect(m_suggestions, &SuggestionPopup::wanted, this, &ReferenceEditor::search);
    connect(m_suggestions, &SuggestionPopup::chosen, this,
            [this](const QVariant &data) { choose(data.value<SearchGroup::Hit>()); });
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(reference()); });
    retranslate();
}

FieldContent ReferenceEditor::content() const
{
    if (m_id != 0)
        return qint64(m_id);
    return m_line->text();
}

void ReferenceEditor::put(const FieldContent &content, bool undoable)
{
    Q_UNUSED(undoable)
    m_suggestions->dismiss();
    m_id = content.isDouble() ? content.toInteger() : 0;
    setText(m_id != 0 ? environment().title(reference()) : content.toString());
    update();
}

void ReferenceEditor::setText(const QString &text)
{
    const QScopedValueRollback<bool> setting(m_isSettingText, true);
    if (m_line->text() != text)
        m_line->setText(text);
}

void ReferenceEditor::retranslate()
{
    const Language language = environment().context.language;
    if (m_id != 0)
        setText(environment().title(reference()));
    m_line->setPlaceholderText(tr("type to search"));
    m_open->setIcon(signIcon(FormSign::Open, *m_open));
    m_open->setAccessibleName(tr("Open: %1").arg(field().label(language)));
    m_open->setToolTip(tr("Open this record"));
    update();
}

bool ReferenceEditor::canUndoTyping() const
{
    return m_line->isUndoAvailable();
}

void ReferenceEditor::update()
{
    m_open->setEnabled(m_id != 0);
}

void ReferenceEditor::search(const QString &text)
{
    const Language language = environment().context.language;
    const auto answer =
        environment().service->read([text, language, target = field().spec().target](Database &database) {
            return RecordFinder(database).search(text, language, {target}, suggestionsAtMost);
        });
    onAnswer(this, answer, [this, text](const Result<QList<SearchGroup>> &groups) {
        if (groups && !groups->isEmpty())
            showHits(text, groups->first().hits);
    });
}

void ReferenceEditor::showHits(const QString &text, const QList<SearchGroup::Hit> &hits)
{
    const Language language = environment().context.language;
    QList<SuggestionPopup::Suggestion> suggestions;
    const SearchGroup::Hit *exact = nullptr;
    int exactHits = 0;
    for (const SearchGroup::Hit &hit : hits) {
        suggestions += {hit.title.in(language), QVariant::fromValue(hit)};
        if (searchForm(hit.title.in(language)) == searchForm(text)) {
            exact = &hit;
            ++exactHits;
        }
    }
    // Typed to the end and gone on to the next field: meant is the one of just that name.
    if (!m_line->hasFocus() && exactHits == 1 && m_id == 0 && m_line->text().trimmed() == text)
        choose(*exact);
    else
        m_suggestions->show(text, suggestions);
}

void ReferenceEditor::choose(const SearchGroup::Hit &hit)
{
    if (hit.record.isNull())
        return;
    environment().titles.insert(hit.record, hit.title);
    m_id = hit.record.id;
    setText(environment().title(hit.record));
    update();
    noteEdit();
}

} // namespace weltkontor
