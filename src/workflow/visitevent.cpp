// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/visitevent.h"

#include "base/phrases.h"
#include "domain/recorddescription.h"
#include "workflow/contentlines.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

using Precision = PartialDate::Precision;

/// The last day that the visit can reach; one without an end may be over at once.
QDate lastDayOf(const Visit &visit)
{
    const QDate first = visit.begin.firstDay();
    const QDate last = (visit.end.isEmpty() ? visit.begin : visit.end).lastDay();
    return last < first ? visit.begin.lastDay() : last;
}

QString dateText(const QDate &day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// "April 2027", "March to April 2027".
QString spanText(const Visit &visit, Language language)
{
    const QString begin = visit.begin.toText(language);
    if (visit.end.isEmpty() || visit.end == visit.begin)
        return begin;
    return phrase(language, "VisitEvent", QT_TRANSLATE_NOOP("VisitEvent", "%1 to %2"))
        .arg(begin, visit.end.toText(language));
}

QString summaryOf(const Visit &visit, Language language)
{
    const QString title = visit.title.inOrOther(language);
    if (hasExactDays(visit))
        return title;
    //: A visit in a calendar whose date is known to the month or year only: "Journey to Haifa (April 2027,
    //: day not known)".
    return phrase(language, "VisitEvent", QT_TRANSLATE_NOOP("VisitEvent", "%1 (%2, day not known)"))
        .arg(title, spanText(visit, language));
}

QString labelled(const char *key, const QString &text, Language language)
{
    const Field *field = RecordDescription::of(RecordType::Visit).field(QString::fromLatin1(key));
    return QStringLiteral("%1: %2").arg(field->label(language), text);
}

QString descriptionOf(const Visit &visit, const VisitDetails &details)
{
    QStringList lines;
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            lines += labelled(key, text, details.language);
    };
    add("partners", details.partners.join(QStringLiteral("; ")));
    add("host", visit.host);
    QStringList parts{lines.join(u'\n'), visit.text.inOrOther(details.language)};
    lines.clear();
    if (details.withInternal) {
        add("programme", visit.programme);
        add("gifts", visit.gifts);
        add("result", visit.result);
    }
    parts += lines;
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

bool hasExactDays(const Visit &visit)
{
    return visit.begin.precision() == Precision::Day &&
           (visit.end.isEmpty() || visit.end.precision() == Precision::Day);
}

QByteArray visitEvent(const Visit &visit, const RecordOrigin &origin, const VisitDetails &details)
{
    const Language language = details.language;
    const ContentLines::Parameters spoken{{"LANGUAGE", {languageCode(language)}}};
    const ContentLines::Parameters wholeDay{{"VALUE", {QStringLiteral("DATE")}}};
    const auto choice = [language](const ChoiceSpec &spec) {
        return ContentLines::escaped(phrase(language, "Choice", spec.label));
    };
    ContentLines lines;
    lines.add("BEGIN", QStringLiteral("VEVENT"));
    lines.add("UID", origin.uid.toString(QUuid::WithoutBraces)); // RFC 7986
    // Without METHOD it is when the information was last revised, so the same visits give the same file.
    const QDateTime revised =
        origin.changed.isValid() ? origin.changed : visit.begin.firstDay().startOfDay(Qt::UTC);
    lines.add("DTSTAMP", timeText(revised));
    if (origin.created.isValid())
        lines.add("CREATED", timeText(origin.created));
    lines.add("LAST-MODIFIED", timeText(revised));
    lines.add("SEQUENCE", QString::number(origin.revision));
    lines.add("DTSTART", dateText(visit.begin.firstDay()), wholeDay);
    lines.add("DTEND", dateText(lastDayOf(visit).addDays(1)), wholeDay); // the first day that is free again
    lines.addText("SUMMARY", summaryOf(visit, language), spoken);
    lines.addText("LOCATION", visit.place);
    lines.addText("DESCRIPTION", descriptionOf(visit, details), spoken);
    lines.add("CATEGORIES",
              choice(ChoicesOf<VisitType>::values[size_t(visit.type)]) + u',' +
                  choice(ChoicesOf<VisitDirection>::values[size_t(visit.direction)]),
              spoken);
    lines.add("STATUS", hasExactDays(visit) ? QStringLiteral("CONFIRMED") : QStringLiteral("TENTATIVE"));
    lines.add("TRANSP", QStringLiteral("TRANSPARENT")); // a visit blocks nobody's day
    lines.add("END", QStringLiteral("VEVENT"));
    return lines.bytes();
}

QByteArray calendarBegin(Language language, const QString &name)
{
    ContentLines lines;
    lines.add("BEGIN", QStringLiteral("VCALENDAR"));
    lines.add("VERSION", QStringLiteral("2.0"));
    lines.add("PRODID",
              QStringLiteral("-//Weltkontor//NONSGML Weltkontor//") + languageCode(language).toUpper());
    lines.add("CALSCALE", QStringLiteral("GREGORIAN"));
    lines.addText("NAME", name);         // RFC 7986
    lines.addText("X-WR-CALNAME", name); // what came before it and is still read by more programs
    return lines.bytes();
}

QByteArray calendarEnd()
{
    ContentLines lines;
    lines.add("END", QStringLiteral("VCALENDAR"));
    return lines.bytes();
}

} // namespace weltkontor
