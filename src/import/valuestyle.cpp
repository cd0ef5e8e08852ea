// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/valuestyle.h"

#include "base/phrases.h"

#include <QRegularExpression>

namespace weltkontor
{
namespace
{

/// Values for one reading and for the other, with the first of each.
struct Votes {
    int first = 0, second = 0;
    QString firstExample, secondExample;

    void add(bool forFirst, const QString &text)
    {
        int &count = forFirst ? first : second;
        QString &example = forFirst ? firstExample : secondExample;
        if (count++ == 0)
            example = text;
    }
    bool decide() const { return first != second; }
    QString example() const { return first > second ? firstExample : secondExample; }
};

/// "1.234,5" and "2,50" speak for the comma; "1,234" alone could be both.
void countDecimal(const QString &text, Votes &votes)
{
    static const QRegularExpression comma(
        QStringLiteral("^-?(\\d{1,3}(\\.\\d{3})+,\\d+|\\d+,(\\d{1,2}|\\d{4,})|\\d{1,3}(\\.\\d{3}){2,})$"));
    static const QRegularExpression point(
        QStringLiteral("^-?(\\d{1,3}(,\\d{3})+\\.\\d+|\\d+\\.(\\d{1,2}|\\d{4,})|\\d{1,3}(,\\d{3}){2,})$"));
    if (comma.match(text).hasMatch())
        votes.add(true, text);
    else if (point.match(text).hasMatch())
        votes.add(false, text);
}

const QRegularExpression &numericDate()
{
    static const QRegularExpression date(QStringLiteral("^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})$"));
    return date;
}

void countDates(const QString &text, Votes &votes)
{
    const auto match = numericDate().match(text);
    if (!match.hasMatch())
        return;
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    if (first > 12 && second <= 12)
        votes.add(true, text);
    else if (second > 12 && first <= 12)
        votes.add(false, text);
}

QString evidence(bool isChosen, const Votes &votes)
{
    if (isChosen)
        return message("Import", QT_TRANSLATE_NOOP("Import", "You chose it."));
    if (votes.decide())
        return message("Import", QT_TRANSLATE_NOOP("Import", "Values such as “%1” show it."))
            .arg(votes.example());
    return message("Import", QT_TRANSLATE_NOOP("Import", "Assumed: no value shows it."));
}

} // namespace

ValueStyle ValueStyle::of(const QList<SourceColumn> &columns, const Choice &choice)
{
    Votes decimals, dates;
    for (const SourceColumn &column : columns) {
        for (const QString &sample : column.samples) {
            countDecimal(sample, decimals);
            countDates(sample, dates);
        }
    }
    ValueStyle style;
    style.decimal =
        choice.decimal.value_or(decimals.second > decimals.first ? Decimal::Point : Decimal::Comma);
    style.decimalIsKnown = choice.decimal || decimals.decide();
    style.decimalEvidence = evidence(choice.decimal.has_value(), decimals);
    style.dates =
        choice.dates.value_or(dates.second > dates.first ? DateOrder::MonthFirst : DateOrder::DayFirst);
    style.datesAreKnown = choice.dates || dates.decide();
    style.datesEvidence = evidence(choice.dates.has_value(), dates);
    return style;
}

Result<QString> ValueStyle::canonical(const Field &field, const QString &text) const
{
    const QString trimmed = text.trimmed();
    if (field.type() == FieldType::PartialDate || field.type() == FieldType::Date) {
        const auto match = numericDate().match(trimmed);
        if (dates != DateOrder::MonthFirst || !match.hasMatch() || match.capturedView(1).toInt() > 12)
            return text;
        return QString(match.captured(3) + u'.' + match.captured(1) + u'.' + match.captured(4));
    }
    if (field.type() != FieldType::Integer || !decimalIsKnown)
        return text;
    const QChar group = decimal == Decimal::Comma ? u'.' : u',';
    const QChar mark = decimal == Decimal::Comma ? u',' : u'.';
    QString number = trimmed;
    const qsizetype place = number.indexOf(mark);
    if (place < 0)
        return text;
    const QString fraction = number.mid(place + 1);
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    if (!digits.match(fraction).hasMatch())
        return text;
    if (fraction.count(u'0') != fraction.size())
        return Error{Error::Kind::Invalid,
                     message("Import", QT_TRANSLATE_NOOP("Import", "“%1” is no whole number.")).arg(trimmed),
                     {}};
    return number.left(place).remove(group);
}

bool hasLostLetters(const QString &text)
{
    static const QRegularExpression inside(QStringLiteral("\\p{L}\\?\\p{L}"));
    return text.contains(QChar::ReplacementCharacter) ||
           (inside.match(text).hasMatch() && !text.contains(u"://") && !text.contains(u"www."));
}

} // namespace weltkontor
