// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordquery.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "storage/derivedfields.h"

namespace weltkontor
{
namespace
{

/// Splits at white space; parts in double quotes keep theirs, and a doubled quote inside is one. Each token
/// comes with the positions that were quoted, so that a quoted ':' or ',' is a letter like others.
struct Token {
    QString text;
    QList<bool> quoted;
};

QList<Token> tokens(const QString &text)
{
    QList<Token> found;
    Token token;
    bool inQuotes = false, begun = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            if (inQuotes && i + 1 < text.size() && text[i + 1] == u'"') {
                token.text += c;
                token.quoted += true;
                ++i;
                continue;
            }
            inQuotes = !inQuotes;
            begun = true;
        } else if (c.isSpace() && !inQuotes) {
            if (begun)
                found += std::exchange(token, {});
            begun = false;
        } else {
            token.text += c;
            token.quoted += inQuotes;
            begun = true;
        }
    }
    if (begun)
        found += token;
    return found;
}

QString quotedIfNeeded(const QString &text)
{
    // White space as tokens() sees it, no-break spaces included.
    const bool special = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c == u'"' || c == u',' || c == u':';
    });
    if (!text.isEmpty() && !special && !text.startsWith(u'-') && !text.startsWith(u"//"))
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// A colon in the middle of a word, such as in a web address, makes no condition: field names are plain.
qsizetype colonOf(const Token &token)
{
    static const QRegularExpression name(QStringLiteral("^-?[A-Za-z][A-Za-z0-9_.]*$"));
    for (qsizetype i = 0; i < token.text.size(); ++i) {
        if (token.text[i] == u':' && !token.quoted[i]) {
            const bool isAddress = QStringView(token.text).mid(i).startsWith(u"://") && !token.quoted[i + 1];
            return !isAddress && name.match(token.text.left(i)).hasMatch() ? i : -1;
        }
        if (token.quoted[i])
            return -1;
    }
    return -1;
}

QStringList valuesOf(const Token &token, qsizetype from)
{
    QStringList values;
    QString value;
    for (qsizetype i = from; i < token.text.size(); ++i) {
        if (token.text[i] == u',' && !token.quoted[i])
            values += normalized(std::exchange(value, {}));
        else
            value += token.text[i];
    }
    values += normalized(value);
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

} // namespace

RecordQuery::RecordQuery(RecordType type, const QString &text)
    : m_type(type)
{
    const QList<Token> parts = tokens(normalized(text));
    for (const Token &part : parts) {
        const qsizetype colon = colonOf(part);
        if (colon < 0) {
            if (!part.text.isEmpty())
                m_words += normalized(part.text); // quotes may have stood between letter and accent
            continue;
        }
        Condition condition;
        QString field = part.text.left(colon).toLower();
        condition.excluded = field.startsWith(u'-');
        if (condition.excluded)
            field.remove(0, 1);
        // "contact.email", as mappings and exports write it, means the same as "email" in a list of contacts.
        const QString own = RecordDescription::of(type).key() + u'.';
        while (field.startsWith(own) && field.size() > own.size() && field[own.size()].isLetter())
            field.remove(0, own.size());
        condition.field = field;
        condition.values = valuesOf(part, colon + 1);
        const auto same = std::find_if(m_conditions.begin(), m_conditions.end(), [&](const Condition &other) {
            return other.field == condition.field && other.excluded == condition.excluded &&
                   !other.values.isEmpty() && !condition.values.isEmpty();
        });
        if (same == m_conditions.end()) {
            if (!m_conditions.contains(condition))
                m_conditions += condition;
            continue;
        }
        same->values += condition.values;
        same->values.removeDuplicates();
    }
}

QString RecordQuery::text() const
{
    QStringList parts;
    for (const Condition &condition : m_conditions) {
        QStringList values;
        for (const QString &value : condition.values)
            values += quotedIfNeeded(value);
        parts += (condition.excluded ? QStringLiteral("-") : QString()) + condition.field + u':' +
                 values.join(u',');
    }
    for (const QString &word : m_words)
        parts += quotedIfNeeded(word);
    return parts.join(u' ');
}

bool RecordQuery::has(const QString &field, const QString &value) const
{
    for (const Condition &condition : m_conditions) {
        if (condition.field == field && !condition.excluded &&
            condition.values.contains(value, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

RecordQuery RecordQuery::toggled(const QString &field, const QString &value) const
{
    RecordQuery query = *this;
    for (qsizetype i = 0; i < query.m_conditions.size(); ++i) {
        Condition &condition = query.m_conditions[i];
        if (condition.field != field || condition.excluded || condition.values.isEmpty())
            continue;
        if (has(field, value))
            condition.values.removeIf(
                [&](const QString &one) { return one.compare(value, Qt::CaseInsensitive) == 0; });
        else
            condition.values += value;
        if (condition.values.isEmpty())
            query.m_conditions.removeAt(i);
        return query;
    }
    query.m_conditions += Condition{field, {value}, false};
    return query;
}

QString conditionText(const RecordQuery::Condition &condition, RecordType type, const FieldContext &context)
{
    const bool derived = DerivedFields::exists(type, condition.field);
    const Field *field = derived ? nullptr : RecordDescription::of(type).field(condition.field);
    QStringList values;
    for (const QString &value : condition.values) {
        if (derived) {
            const auto country =
                condition.field == u"country" ? Country::fromText(value) : Result<Country>(Country());
            values += DerivedFields::label(condition.field,
                                           country && !country->isEmpty() ? country->code() : value, context);
        } else if (field) {
            const auto parsed = parseText(*field, value, context);
            values += parsed && parsed->isValid() ? displayText(*field, *parsed, context) : value;
        } else {
            values += value;
        }
    }
    const QString name = derived ? DerivedFields::fieldLabel(condition.field, context.language)
                         : field ? field->plainLabel(context.language)
                                 : condition.field;
    const QString joined =
        values.isEmpty() ? phrase(context.language, "Query", QT_TRANSLATE_NOOP("Query", "not stated"))
                         : values.join(phrase(context.language, "Query", QT_TRANSLATE_NOOP("Query", " or ")));
    return condition.excluded
               ? phrase(context.language, "Query", QT_TRANSLATE_NOOP("Query", "%1: not %2")).arg(name, joined)
               : phrase(context.language, "Query", QT_TRANSLATE_NOOP("Query", "%1: %2")).arg(name, joined);
}

} // namespace weltkontor
