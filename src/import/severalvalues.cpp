// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/severalvalues.h"

#include "base/textfolding.h"

#include <QRegularExpression>
#include <QSet>

namespace weltkontor
{
namespace
{

constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption;

/// The field that the words around a number ask for.
QString fieldOfWords(const QString &text)
{
    static const QRegularExpression mobile(QStringLiteral("mobil|handy|cell"), insensitive);
    static const QRegularExpression fax(QStringLiteral("fax"), insensitive);
    static const QRegularExpression second(QStringLiteral("priv|home"), insensitive);
    if (text.contains(mobile))
        return QStringLiteral("mobile");
    if (text.contains(fax))
        return QStringLiteral("fax");
    return text.contains(second) ? QStringLiteral("phone2") : QString();
}

/// Whether there are letters beside the words that people write around numbers and addresses.
bool hasOtherWords(const QString &text)
{
    static const QRegularExpression known(
        QStringLiteral(
            "\\b(?:telefon|tel|fon|phone|telefax|fax|mobiltelefon|mobil|mobile|handy|cell|privat|priv|"
            "dienstlich|dienstl|büro|office|home|e-?mail|mail|oder|or|und|and|sowie)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString rest = QString(text).remove(known);
    return std::any_of(rest.begin(), rest.end(), [](QChar letter) { return letter.isLetter(); });
}

} // namespace

QList<WrittenReach> phonesIn(const QString &text)
{
    static const QRegularExpression nextWord(
        QStringLiteral("(?<=\\d)\\s+(?=(?:tel|fon|phone|fax|mobil|handy|cell|priv|dienst|büro|office))"),
        insensitive);
    static const QRegularExpression separators(
        QStringLiteral("[;,|\\n\\r]+|\\s+/\\s+|\\s+(?:oder|or|und|and|sowie)\\s+"), insensitive);
    static const QRegularExpression words(QStringLiteral("[\\p{L}][\\p{L}.-]*\\s*:?|[()](?!\\s*\\d)"));
    QList<WrittenReach> reaches;
    const QStringList pieces =
        QString(text).replace(nextWord, QStringLiteral("\n")).split(separators, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        // Words that say nothing about a phone make the piece something else, which stays as it is.
        const QString number =
            hasOtherWords(piece) ? piece.trimmed() : QString(piece).remove(words).trimmed();
        if (!number.isEmpty())
            reaches += {number, fieldOfWords(piece)};
    }
    return reaches;
}

QList<WrittenReach> mailsIn(const QString &text)
{
    static const QRegularExpression mail(QStringLiteral("[^\\s;,|<>()/:]+@[^\\s;,|<>()/]+"));
    QList<WrittenReach> reaches;
    for (auto found = mail.globalMatch(text); found.hasNext();)
        reaches += {found.next().captured(), {}};
    return reaches;
}

bool saysMoreThan(const QList<WrittenReach> &reaches, const QString &text)
{
    QString rest = text;
    for (const WrittenReach &reach : reaches)
        rest.remove(reach.text);
    return hasOtherWords(rest) || !digitsOf(rest).isEmpty();
}

bool saysNoValue(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("^[\\s\\-–—_./?]+$"));
    static const QSet<QString> words{
        QStringLiteral("KA"),        QStringLiteral("KEINEANGABE"),  QStringLiteral("KEINEANGABEN"),
        QStringLiteral("UNBEKANNT"), QStringLiteral("NICHTBEKANNT"), QStringLiteral("NA"),
        QStringLiteral("UNKNOWN"),   QStringLiteral("NOTKNOWN"),     QStringLiteral("ENTFAELLT")};
    if (text.trimmed().isEmpty())
        return false;
    if (text.contains(signs))
        return true;
    // "KA" and "NA" without their points may be somebody's name.
    const QString folded = searchForm(text).remove(u' ');
    const bool isShort = folded == u"KA" || folded == u"NA";
    return words.contains(folded) && (!isShort || text.contains(u'.') || text.contains(u'/'));
}

bool beginsTotals(const QString &text)
{
    static const QRegularExpression totals(
        QStringLiteral(
            "^\\s*(?:summe|gesamt(?:summe|zahl)?|insgesamt|total|sum|anzahl|zusammen)\\s*[:=]?\\s*[\\d."
            "]*\\s*$"),
        insensitive);
    // "Anzahl Partner:" stands beside the number.
    static const QRegularExpression named(
        QStringLiteral(
            "^\\s*(?:summe|gesamt(?:summe|zahl)?|insgesamt|total|sum|anzahl|zusammen)\\s[^\\d:]{1,40}:\\s*$"),
        insensitive);
    return text.contains(totals) || text.contains(named);
}

} // namespace weltkontor
