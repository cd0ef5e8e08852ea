// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/milestonewords.h"

#include <QRegularExpression>

namespace weltkontor
{
namespace
{

struct Words {
    std::optional<MilestoneType> type; ///< None: it goes on, whatever it is.
    QRegularExpression pattern;
};

QRegularExpression beginning(const char *words)
{
    return QRegularExpression(
        QStringLiteral("\\A(?:%1)\\b:?\\s*(?:(?:seit|since|am|im|in|on|vom|ab|from)\\s+)?(?:dem\\s+)?")
            .arg(QString::fromUtf8(words)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Longer expressions before those they contain.
const QList<Words> &words()
{
    static const QList<Words> list{
        {std::nullopt, beginning("aktiv|active|besteht|lebendig|ongoing")},
        {MilestoneType::Suspension,
         beginning("ruht|ruhend|ruhen gelassen|ausgesetzt|eingefroren|suspendiert|suspended|frozen|on hold|"
                   "dormant")},
        {MilestoneType::Resumption,
         beginning("wieder ?aufgenommen|wieder ?aufnahme|reaktiviert|resumed|resumption|reactivated")},
        {MilestoneType::End, beginning("beendet|gekündigt|aufgelöst|erloschen|ended|ende|end|terminated")},
        {MilestoneType::Renewal, beginning("erneuert|erneuerung|bekräftigt|renewed|renewal")},
        {MilestoneType::FirstContact,
         beginning("erste kontakte|erster kontakt|erstkontakt|kontakte?|first contacts?|contacts?")},
        {MilestoneType::LetterOfIntent, beginning("absichtserklärung|letter of intent")},
        {MilestoneType::Friendship,
         beginning("freundschaftsvertrag|städtefreundschaft|freundschaft|friendship")},
        {MilestoneType::Agreement,
         beginning("partnerschaftsvertrag|städtepartnerschaft|partnerschaft|vertrag|abkommen|unterzeichnet|"
                   "agreement|signed|twinned|partnership")}};
    return list;
}

std::optional<ToldEvent> eventIn(const QString &text)
{
    ToldEvent event;
    QString date = text;
    for (const Words &one : words()) {
        const auto match = one.pattern.match(text);
        if (!match.hasMatch())
            continue;
        event.type = one.type;
        date = text.mid(match.capturedLength());
        break;
    }
    const auto read = PartialDate::fromText(date);
    if (!read || read->isEmpty())
        return std::nullopt;
    event.date = *read;
    return event;
}

/// "ausgesetzt", "März 2022": the date of an event may stand behind its word in brackets.
QStringList piecesOf(const QStringList &parts)
{
    QStringList pieces;
    for (const QString &part : parts) {
        const QString piece = part.simplified();
        const bool isDate = PartialDate::fromText(piece).isOk();
        const bool wantsDate =
            !pieces.isEmpty() && !eventIn(pieces.last()) &&
            std::any_of(words().begin(), words().end(), [&](const Words &one) {
                return one.pattern.match(pieces.last()).capturedLength() == pieces.last().size();
            });
        if (isDate && wantsDate)
            pieces.last() += u' ' + piece;
        else if (!piece.isEmpty())
            pieces += piece;
    }
    return pieces;
}

} // namespace

QList<ToldEvent> eventsInWords(const QString &text)
{
    const QString all = text.simplified();
    static const QRegularExpression years(QStringLiteral("\\A(\\d{4}) ?[/–] ?(\\d{4})\\z"));
    const auto pair = years.match(all);
    if (pair.hasMatch()) {
        const auto first = PartialDate::of(pair.captured(1).toInt());
        const auto second = PartialDate::of(pair.captured(2).toInt());
        if (first && second && *first < *second)
            return {{MilestoneType::FirstContact, *first}, {std::nullopt, *second}};
        return {};
    }
    static const QRegularExpression separators(QStringLiteral("\\s*[,;\\n\\r()]+\\s*"));
    QList<ToldEvent> events;
    for (const QString &part : piecesOf(text.split(separators, Qt::SkipEmptyParts))) {
        const auto event = eventIn(part);
        const bool isTwice = event && std::any_of(events.begin(), events.end(), [&](const ToldEvent &one) {
                                 return one.type == event->type;
                             });
        if (!event || isTwice)
            return {};
        events += *event;
    }
    return events;
}

std::optional<PartialDate> dayOfSerial(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\A\\d{5}\\z"));
    if (!digits.match(text.trimmed()).hasMatch())
        return std::nullopt;
    const QDate day = QDate(1899, 12, 30).addDays(text.trimmed().toInt());
    if (day.year() < 1900 || day.year() > 2099)
        return std::nullopt;
    return PartialDate(day);
}

std::optional<PartialDate> dayOfShortYear(const QString &text, const QDate &today)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 ?'?(\\d{2})\\z"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int years = 100;
    constexpr int ahead = 10;
    const int latest = today.year() + ahead;
    int year = latest - latest % years + match.captured(4).toInt();
    if (year > latest)
        year -= years;
    const auto date = PartialDate::of(year, match.captured(3).toInt(), match.captured(1).toInt());
    return date ? std::optional<PartialDate>(*date) : std::nullopt;
}

} // namespace weltkontor
