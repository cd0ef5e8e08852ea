// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/placecompleter.h"

#include "gui/forms/suggestionpopup.h"
#include "models/answer.h"

#include <QFuture>
#include <QLineEdit>
#include <QPromise>
#include <QThreadPool>

namespace weltkontor
{
namespace
{

constexpr int lettersAtLeast = 2;
constexpr int placesAtMost = 8;

QFuture<QList<Place>> suggestInBackground(const QString &text)
{
    auto promise = std::make_shared<QPromise<QList<Place>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, text] {
        promise->addResult(Gazetteer::instance().suggest(text, placesAtMost));
        promise->finish();
    });
    return future;
}

} // namespace

PlaceCompleter::PlaceCompleter(FieldEditor &editor, FormEnvironment &environment)
    : QObject(&editor)
    , m_environment(environment)
{
    auto *line = qobject_cast<QLineEdit *>(editor.widget());
    Q_ASSERT(line);
    m_suggestions = new SuggestionPopup(line, SuggestionPopup::Preselection::None);
    connect(&editor, &FieldEditor::edited, this, [this, line] {
        const QString text = line->text().trimmed();
        if (line->hasFocus() && text.size() >= lettersAtLeast)
            m_suggestions->ask(text);
        else
            m_suggestions->dismiss();
    });
    connect(&editor, &FieldEditor::left, m_suggestions, &SuggestionPopup::dismiss);
    connect(m_suggestions, &SuggestionPopup::wanted, this, &PlaceCompleter::look);
    connect(m_suggestions, &SuggestionPopup::chosen, this,
            [this](const QVariant &data) { Q_EMIT placeChosen(data.value<Place>()); });
}

void PlaceCompleter::look(const QString &text)
{
    const auto answer = suggestInBackground(text);
    onAnswer(this, answer, [this, text](const QList<Place> &places) {
        QList<SuggestionPopup::Suggestion> suggestions;
        for (const Place &place : places)
            suggestions += {describe(place), QVariant::fromValue(place)};
        m_suggestions->show(text, suggestions);
    });
}

QString PlaceCompleter::describe(const Place &place) const
{
    const Language language = m_environment.context.language;
    QStringList parts{place.name(language)};
    if (!place.nameLocal.isEmpty() && place.nameLocal != parts.first())
        parts.first() += QStringLiteral(" (%1)").arg(place.nameLocal);
    if (!place.state(language).isEmpty())
        parts += place.state(language);
    parts += place.country.name(language);
    return parts.join(QStringLiteral(", "));
}

} // namespace weltkontor
