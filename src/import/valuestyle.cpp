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

/// Without the unit and the sign for "no cents": "1.200,50 €", "12,5 %", "300,-" → "300".
QString withoutUnit(const QString &text)
{
    static const QRegularExpression unit(
        QStringLiteral(
            "^(?:€|EUR|Euro|CHF|SFr\\.|Fr\\.|\\$|US\\$|USD|£|GBP)\\s*|\\s*(?:€|EUR|Euro|CHF|SFr\\.|Fr\\."
            "|\\$|USD|£|GBP|%|Prozent)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression noCents(QStringLiteral("[,.][-–—]+$"));
    return QString(text).trimmed().remove(unit).remove(noCents);
}

/// Swiss groups: "1'200.50".
QString withoutApostrophes(const QString &text)
{
    static const QRegularExpression groups(QStringLiteral("(?<=\\d)['’](?=\\d{3})"));
    return QString(text).remove(groups);
}

/// Without the clock time of midnight, which programs write behind a day.
QString withoutMidnight(const QString &text)
{
    static const QRegularExpression midnight(QStringLiteral(
        "(?<=\\d)[T ,]\\s*0?0[:.]00(?:[:.]00(?:\\.0+)?)?(?: ?Uhr)?$|(?<=\\d) 12:00(?::00)? AM$"));
    return QString(text).trimmed().remove(midnight);
}

/// "1.234,5" and "2,50" speak for the comma; "1,234" alone could be both.
void countDecimal(const QString &given, Votes &votes)
{
    const QString text = withoutApostrophes(withoutUnit(given));
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
    static const QRegularExpression time(QStringLiteral("(?<=\\d) \\d{1,2}:\\d{2}(?::\\d{2})?(?: [AP]M)?$"));
    const auto match = numericDate().match(QString(text).remove(time));
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
            if (column.numbers.contains(sample))
                continue;
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
    const bool isDate = field.type() == FieldType::PartialDate || field.type() == FieldType::Date;
    const QString trimmed = isDate ? withoutMidnight(text) : text.trimmed();
    if (isDate) {
        const auto match = numericDate().match(trimmed);
        if (dates != DateOrder::MonthFirst || !match.hasMatch() || match.capturedView(1).toInt() > 12)
            return trimmed;
        return QString(match.captured(3) + u'.' + match.captured(1) + u'.' + match.captured(4));
    }
    if (field.type() != FieldType::Integer)
        return text;
    QString number = withoutUnit(trimmed);
    const QString plain = withoutApostrophes(number);
    const bool isSwiss = plain != number;
    number = plain;
    // Apostrophes between the groups leave the point for the fraction.
    if (!decimalIsKnown && !isSwiss)
        return number;
    const bool isComma = decimal == Decimal::Comma && !isSwiss;
    const QChar group = isComma ? u'.' : u',';
    const QChar mark = isComma ? u',' : u'.';
    const qsizetype place = number.indexOf(mark);
    if (place < 0)
        return number;
    const QString fraction = number.mid(place + 1);
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    if (!digits.match(fraction).hasMatch())
        return number;
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
