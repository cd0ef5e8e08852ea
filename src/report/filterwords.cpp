// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filterwords.h"

#include "base/phrases.h"
#include "domain/partnershipstatus.h"
#include "domain/recorddescription.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

/// Splits at spaces that stand in no quotation marks; the marks themselves are dropped.
QStringList termsOf(const QString &filter)
{
    QStringList terms;
    QString term;
    bool isQuoted = false;
    for (const QChar letter : filter.simplified()) {
        if (letter == u'"') {
            isQuoted = !isQuoted;
        } else if (letter == u' ' && !isQuoted) {
            terms.append(term);
            term.clear();
        } else {
            term += letter;
        }
    }
    terms.append(term);
    terms.removeAll(QString());
    return terms;
}

const Field *fieldOf(const QString &key, const QList<RecordType> &types)
{
    const QString bare = key.section(u'.', -1);
    for (const RecordType type : types) {
        const RecordDescription &description = RecordDescription::of(type);
        if (key != bare && key != description.key() + u'.' + bare)
            continue;
        if (const Field *field = description.field(bare))
            return field;
    }
    return nullptr;
}

/// The values of a condition, which are alternatives, as a person reads them.
QString valuesInWords(const Field &field, const QString &values, const FieldContext &context)
{
    QStringList words;
    const QStringList alternatives = values.split(u',');
    for (const QString &value : alternatives) {
        const auto parsed = parseText(field, value, context);
        words += parsed ? displayText(field, *parsed, context) : value;
    }
    return words.join(QStringLiteral(", "));
}

QString statusesInWords(const QString &values, Language language)
{
    QStringList words;
    const QStringList alternatives = values.split(u',');
    for (const QString &value : alternatives) {
        const auto status = statusFromKey(value);
        if (!status)
            return {};
        words += statusLabel(*status, language);
    }
    return words.join(QStringLiteral(", "));
}

QString termInWords(const QString &term, const QList<RecordType> &types, const FieldContext &context)
{
    const qsizetype colon = term.indexOf(u':');
    const bool isExcluded = term.startsWith(u'-') && colon > 1;
    const QString key = term.mid(isExcluded ? 1 : 0, colon - (isExcluded ? 1 : 0));
    const QString value = term.mid(colon + 1);
    const QString quoted = localeOf(context.language).quoteString(term);
    if (colon <= 0 || value.isEmpty())
        return quoted;
    if (key == QLatin1String("id"))
        return phrase(context.language, "FilterWords",
                      QT_TRANSLATE_N_NOOP("FilterWords", "%n chosen record(s)"), int(value.count(u',') + 1));
    const Field *field = fieldOf(key, types);
    QString label = phrase(context.language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Status"));
    QString words;
    if (key == QLatin1String("status")) {
        words = statusesInWords(value, context.language);
    } else if (field) {
        label = field->plainLabel(context.language);
        words = valuesInWords(*field, value, context);
    }
    if (words.isEmpty())
        return quoted;
    return (isExcluded
                ? phrase(context.language, "FilterWords", QT_TRANSLATE_NOOP("FilterWords", "%1: not %2"))
                : phrase(context.language, "FilterWords", QT_TRANSLATE_NOOP("FilterWords", "%1: %2")))
        .arg(label, words);
}

} // namespace

QString filterInWords(const QString &filter, const QList<RecordType> &types, const FieldContext &context)
{
    QStringList words;
    for (const QString &term : termsOf(filter))
        words.append(termInWords(term, types, context));
    return words.join(QStringLiteral("; "));
}

} // namespace weltkontor
