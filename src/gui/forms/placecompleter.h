// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gazetteer.h"
#include "gui/forms/fieldeditor.h"

namespace weltkontor
{

class SuggestionPopup;

/// Offers places of the gazetteer below the field of a name while somebody types; looking them up runs on
/// another thread.
class PlaceCompleter : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p editor, a field of one line.
    PlaceCompleter(FieldEditor &editor, FormEnvironment &environment);

Q_SIGNALS:
    void placeChosen(const Place &place);

private:
    void look(const QString &text);
    QString describe(const Place &place) const;

    FormEnvironment &m_environment;
    SuggestionPopup *m_suggestions;
};

} // namespace weltkontor
