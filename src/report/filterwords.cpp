// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filterwords.h"

#include "base/phrases.h"
#include "domain/partnershipstatus.h"
#include "domain/recorddescription.h"

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

const Field *fieldOf(const QString &key)
{
    const QString bare = key.section(u'.', -1);
    for (const RecordType type : {RecordType::Partner, RecordType::Partnership}) {
        const RecordDescription &description = RecordDescription::of(type);
        if (key != bare && key != description.key() + u'.' + bare)
            continue;
        if (const Field *field = description.field(bare))
            return field;
    }
    return nullptr;
}

QString termInWords(const QString &term, const FieldContext &context)
{
    const qsizetype colon = term.indexOf(u':');
    const QString key = term.left(colon);
    const QString value = term.mid(colon + 1);
    const QString quoted = localeOf(context.language).quoteString(term);
    if (colon <= 0 || value.isEmpty())
        return quoted;
    if (key == QLatin1String("status")) {
        const auto status = statusFromKey(value);
        const QString label =
            phrase(context.language, "PartnerList", QT_TRANSLATE_NOOP("PartnerList", "Status"));
        return status ? label + QStringLiteral(": ") + statusLabel(*status, context.language) : quoted;
    }
    const Field *field = fieldOf(key);
    if (!field)
        return quoted;
    const auto parsed = parseText(*field, value, context);
    return field->plainLabel(context.language) + QStringLiteral(": ") +
           (parsed ? displayText(*field, *parsed, context) : value);
}

} // namespace

QString filterInWords(const QString &filter, const FieldContext &context)
{
    QStringList words;
    for (const QString &term : termsOf(filter))
        words.append(termInWords(term, context));
    return words.join(QStringLiteral("; "));
}

} // namespace weltkontor
