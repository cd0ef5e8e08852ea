// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gift.h"

#include "base/textfolding.h"

#include <QCoreApplication>
#include <QSet>

namespace weltkontor
{
namespace
{

constexpr auto gift = QT_TRANSLATE_NOOP("FieldGroup", "Gift");

constinit const FieldSpec giftFields[] = {
    field<&Gift::visit>("visit_id", QT_TRANSLATE_NOOP("Field", "Visit")).in(gift).required().listed(),
    field<&Gift::direction>("direction", QT_TRANSLATE_NOOP("Field", "Given or received")).in(gift).listed(),
    field<&Gift::description>("description", QT_TRANSLATE_NOOP("Field", "What it is"))
        .in(gift)
        .required()
        .searchable()
        .listed()
        .namesRecord()
        .upTo(300),
    field<&Gift::contact>("contact_id", QT_TRANSLATE_NOOP("Field", "To or from whom")).in(gift).listed(),
    field<&Gift::worth>("worth", QT_TRANSLATE_NOOP("Field", "Worth")).in(gift).internal(),
    field<&Gift::note>("note", QT_TRANSLATE_NOOP("Field", "Note"))
        .as(FieldType::MultilineText)
        .in(gift)
        .internal(),
};

QSet<QString> wordsOf(const QString &text)
{
    // Such words say nothing about the thing.
    static const QSet<QString> idle{QStringLiteral("DER"), QStringLiteral("DIE"),  QStringLiteral("DAS"),
                                    QStringLiteral("VON"), QStringLiteral("MIT"),  QStringLiteral("UND"),
                                    QStringLiteral("THE"), QStringLiteral("OF"),   QStringLiteral("A"),
                                    QStringLiteral("EIN"), QStringLiteral("EINE"), QStringLiteral("AND")};
    QSet<QString> words;
    const QStringList all = searchForm(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (!idle.contains(word))
            words += word;
    }
    return words;
}

} // namespace

const ChoiceSpec ChoicesOf<GiftDirection>::values[2] = {
    {"given", QT_TRANSLATE_NOOP("Choice", "Given by us")},
    {"received", QT_TRANSLATE_NOOP("Choice", "Received by us")},
};

std::span<const FieldSpec> Gift::fields()
{
    return giftFields;
}

bool isSameGift(const QString &one, const QString &other)
{
    const QSet<QString> first = wordsOf(one);
    const QSet<QString> second = wordsOf(other);
    if (first.isEmpty() || second.isEmpty())
        return false;
    return first.contains(second) || second.contains(first);
}

} // namespace weltkontor
