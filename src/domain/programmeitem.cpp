// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programmeitem.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <tuple>

namespace weltkontor
{
namespace
{

constexpr auto programme = QT_TRANSLATE_NOOP("FieldGroup", "Item of the programme");

constinit const FieldSpec itemFields[] = {
    field<&ProgrammeItem::visit>("visit_id", QT_TRANSLATE_NOOP("Field", "Visit"))
        .in(programme)
        .required()
        .listed(),
    field<&ProgrammeItem::day>("day", QT_TRANSLATE_NOOP("Field", "Day")).in(programme).required().listed(),
    field<&ProgrammeItem::begins>("begins", QT_TRANSLATE_NOOP("Field", "Begins at"))
        .in(programme)
        .listed()
        .upTo(20)
        .like("09:30"),
    field<&ProgrammeItem::ends>("ends", QT_TRANSLATE_NOOP("Field", "Ends at"))
        .in(programme)
        .listed()
        .upTo(20)
        .like("10:15"),
    field<&ProgrammeItem::title>("title", QT_TRANSLATE_NOOP("Field", "Item"))
        .in(programme)
        .required()
        .searchable()
        .listed()
        .namesRecord()
        .upTo(300),
    field<&ProgrammeItem::place>("place", QT_TRANSLATE_NOOP("Field", "Place")).in(programme).listed(),
    field<&ProgrammeItem::contact>("contact_id", QT_TRANSLATE_NOOP("Field", "In charge on the day"))
        .in(programme)
        .listed(),
    field<&ProgrammeItem::note>("note", QT_TRANSLATE_NOOP("Field", "Note"))
        .as(FieldType::MultilineText)
        .in(programme)
        .internal(),
};

QString shown(const QString &text)
{
    const auto time = timeOfDay(text);
    return time ? time->toString(QStringLiteral("HH:mm")) : text;
}

} // namespace

std::span<const FieldSpec> ProgrammeItem::fields()
{
    return itemFields;
}

std::optional<QTime> timeOfDay(const QString &text)
{
    static const QRegularExpression written(
        QStringLiteral("^\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:uhr|h)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = written.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

bool comesBefore(const ProgrammeItem &one, const ProgrammeItem &other)
{
    const auto key = [](const ProgrammeItem &item) {
        return std::tuple(item.day, timeOfDay(item.begins).value_or(QTime(0, 0)), item.id.value);
    };
    return key(one) < key(other);
}

QString timeSpan(const ProgrammeItem &item)
{
    if (item.begins.isEmpty() || item.ends.isEmpty())
        return shown(item.begins.isEmpty() ? item.ends : item.begins);
    return shown(item.begins) + u'–' + shown(item.ends);
}

} // namespace weltkontor
