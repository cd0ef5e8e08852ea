// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listselection.h"

#include "base/phrases.h"
#include "domain/partialdate.h"
#include "domain/recordtypewords.h"
#include "report/filterwords.h"

#include <algorithm>

namespace weltkontor
{
namespace
{

ListParameters completed(const PrintableList &list, ListParameters parameters)
{
    if (!parameters.asOf.isValid())
        parameters.asOf = parameters.date;
    if (!parameters.withoutBasis)
        parameters.withoutBasis = list.withoutBasis;
    return parameters;
}

} // namespace

ListSelection::ListSelection(const PrintableList &list, const ListRecords &records,
                             const ListParameters &parameters)
    : m_list(&list)
    , m_parameters(completed(list, parameters))
    , m_fields(list, records, parameters.language)
    , m_personal(records, m_parameters)
{
}

Result<ListSelection> ListSelection::of(const PrintableList &list, const ListRecords &records,
                                        const ListParameters &parameters)
{
    ListSelection selection(list, records, parameters);
    if (const auto chosen = selection.choose(); !chosen)
        return chosen.error();
    for (ListEntry &entry : list.entries(records, selection.m_parameters)) {
        if (selection.m_personal.admits(entry))
            selection.m_entries += entry;
    }
    selection.sort();
    return selection;
}

Result<void> ListSelection::choose()
{
    m_groupBy = m_parameters.groupBy.isEmpty() ? m_list->groupBy : m_fields.canonical(m_parameters.groupBy);
    m_isDescending = m_parameters.sortBy.startsWith(u'-');
    const QString sortBy = m_parameters.sortBy.mid(m_isDescending ? 1 : 0);
    m_sortBy = sortBy.isEmpty() ? m_list->sortBy : m_fields.canonical(sortBy);
    for (const QString &key : m_parameters.columns.isEmpty() ? m_list->columns : m_parameters.columns)
        m_columns += m_fields.canonical(key);
    if (m_parameters.columns.isEmpty() && m_groupBy != m_list->groupBy) {
        // What the headings say need not stand in each row; what they no longer say must.
        if (m_columns.first() != m_groupBy)
            m_columns.removeAll(m_groupBy);
        if (m_list->groupBy != u"none" && !m_columns.contains(m_list->groupBy))
            m_columns.insert(1, m_list->groupBy);
    }
    m_columns.removeDuplicates();
    QStringList keys = m_columns + QStringList{m_sortBy};
    if (m_groupBy != u"none")
        keys += m_groupBy;
    for (const QString &key : std::as_const(keys)) {
        if (!m_fields.isKnown(key))
            return unknownListKey(m_fields, key);
    }
    return {};
}

void ListSelection::sort()
{
    struct Place {
        QByteArray order, second;
        qsizetype index;
    };
    const bool isOwnOrder = m_sortBy == m_list->sortBy;
    std::vector<Place> places;
    places.reserve(size_t(m_entries.size()));
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        places.push_back({m_fields.order(m_sortBy, m_entries[i]),
                          isOwnOrder ? QByteArray() : m_fields.order(m_list->sortBy, m_entries[i]), i});
    std::stable_sort(places.begin(), places.end(), [this](const Place &one, const Place &other) {
        if (one.order.isEmpty() != other.order.isEmpty())
            return other.order.isEmpty(); // those without a value come last, either way
        if (one.order != other.order)
            return m_isDescending ? one.order > other.order : one.order < other.order;
        return one.second < other.second;
    });
    QList<ListEntry> sorted;
    sorted.reserve(m_entries.size());
    for (const Place &place : places)
        sorted += m_entries[place.index];
    m_entries = sorted;
}

/// "All partners, grouped by: Kind, ordered by: Since".
QString ListSelection::selectionWords() const
{
    const Language language = m_parameters.language;
    const QString filter = filterInWords(m_parameters.filter, m_list->types, m_fields.context());
    QString words =
        filter.isEmpty()
            ? phrase(language, "PrintableList", m_list->everything)
            : phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "Selection – %1")).arg(filter);
    if (m_groupBy != u"none")
        words = phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "%1, grouped by: %2"))
                    .arg(words, m_fields.title(m_groupBy));
    if (m_sortBy != m_list->sortBy || m_isDescending)
        words = (m_isDescending
                     ? phrase(language, "TableList",
                              QT_TRANSLATE_NOOP("TableList", "%1, ordered by: %2, from last to first"))
                     : phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "%1, ordered by: %2")))
                    .arg(words, m_fields.title(m_sortBy));
    return words;
}

QString ListSelection::timeWords() const
{
    const Language language = m_parameters.language;
    const QString from = PartialDate(m_parameters.from).toText(language);
    const QString to = PartialDate(m_parameters.to).toText(language);
    if (m_parameters.from.isValid() && m_parameters.to.isValid())
        return phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "From %1 to %2")).arg(from, to);
    if (m_parameters.from.isValid())
        return phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "From %1")).arg(from);
    return phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "Until %1")).arg(to);
}

/// "As of 24 November 2025 · 6 partners · 7 partnerships".
QString ListSelection::countWords() const
{
    const Language language = m_parameters.language;
    QString words = phrase(language, "TableList", QT_TRANSLATE_NOOP("TableList", "As of %1"))
                        .arg(PartialDate(m_parameters.asOf).toText(language));
    for (const RecordType type : m_list->counted) {
        QSet<qint64> ids;
        for (const ListEntry &entry : m_entries) {
            if (const Record *record = entry.record(type))
                ids.insert(record->id);
        }
        words += QStringLiteral(" · ") + countedRecords(type, ids.size(), language);
    }
    return words;
}

QStringList historyWords(const ListParameters &parameters)
{
    if (!parameters.historyBegins.isValid())
        return {};
    return {phrase(parameters.language, "TableList",
                   QT_TRANSLATE_NOOP("TableList",
                                     "Changes are recorded from %1 on: of earlier days only relations "
                                     "and roles are known by their dates."))
                .arg(PartialDate(parameters.historyBegins).toText(parameters.language))};
}

QStringList ListSelection::words() const
{
    QStringList words{selectionWords()};
    if (m_list->hasTime && (m_parameters.from.isValid() || m_parameters.to.isValid()))
        words += timeWords();
    words += countWords();
    words += historyWords(m_parameters);
    return words + basisWords();
}

} // namespace weltkontor
