// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/translationstate.h"

#include "storage/history.h"

#include <algorithm>

namespace weltkontor
{
namespace
{

/// One bilingual text on its way through history.
struct Course {
    QString texts[2];
    QString agreed[2]; ///< When both fitted last.
    std::optional<Language> ahead;
    QDateTime at;
    QString by;

    void settle()
    {
        ahead.reset();
        agreed[0] = texts[0];
        agreed[1] = texts[1];
    }

    void note(Language language, const RecordChange &change)
    {
        const int own = language == Language::German ? 0 : 1;
        // Nothing stays behind where there is one language only, and the one behind has followed now.
        if (texts[0].isEmpty() || texts[1].isEmpty() || agreed[own].isEmpty() ||
            (ahead && *ahead != language) || texts[own] == agreed[own]) {
            settle();
            return;
        }
        ahead = language;
        at = change.at;
        by = change.by;
    }
};

int indexOf(Language language)
{
    return language == Language::German ? 0 : 1;
}

void follow(Course &course, const RecordDescription &description, const QString &key,
            const RecordChange &change)
{
    bool isChanged[2] = {false, false};
    bool isChecked = false;
    for (const RecordChange::FieldChange &one : change.fields) {
        isChecked = isChecked || one.field == u"translation_checked";
        const Field *field = description.field(one.field);
        if (!field || !field->language() || key != QLatin1String(field->spec().key))
            continue;
        const int index = indexOf(*field->language());
        course.texts[index] = one.after.toString();
        isChanged[index] = true;
    }
    if (isChecked || (isChanged[0] && isChanged[1]))
        course.settle();
    else if (isChanged[0] || isChanged[1])
        course.note(isChanged[0] ? Language::German : Language::English, change);
}

} // namespace

Result<QList<TranslationGap>> translationGaps(Database &database, const RecordRef &record)
{
    auto changes = History(database).changesOf(record);
    if (!changes)
        return changes.error();
    std::reverse(changes->begin(), changes->end());
    const RecordDescription &description = RecordDescription::of(record.type);
    QList<TranslationGap> gaps;
    for (const Field &field : description.fields()) {
        if (field.language() != Language::German)
            continue;
        const QString key = QString::fromLatin1(field.spec().key);
        Course course;
        for (const RecordChange &change : std::as_const(*changes))
            follow(course, description, key, change);
        if (!course.ahead)
            continue;
        const int index = indexOf(*course.ahead);
        gaps += TranslationGap{key,       *course.ahead, course.agreed[index], course.texts[index],
                               course.at, course.by};
    }
    return gaps;
}

} // namespace weltkontor
