// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/headermatch.h"

#include "base/textfolding.h"
#include "import/headerrow.h"

#include <QRegularExpression>
#include <QSet>

namespace weltkontor
{
namespace
{

/// A name that may stand among other words of a header; shorter ones ("to", "ab") would be found everywhere.
constexpr qsizetype shortestPart = 4;

struct FoldedName {
    QString name;    ///< As in the description.
    QString words;   ///< In search form, with a space at both ends.
    QString compact; ///< Without spaces.
};

const QList<QPair<ImportTarget, QList<FoldedName>>> &foldedNames()
{
    static const auto names = [] {
        QList<QPair<ImportTarget, QList<FoldedName>>> all;
        for (const ImportTarget &target : ImportTarget::all()) {
            QList<FoldedName> folded;
            const QStringList headers = target.headers();
            for (const QString &header : headers)
                folded += {header, u' ' + searchForm(header) + u' ', foldedHeader(header)};
            all += {target, folded};
        }
        return all;
    }();
    return names;
}

QSet<QString> foldedSet(const char *words)
{
    QSet<QString> set;
    const QStringList parts = QString::fromUtf8(words).split(u'|');
    for (const QString &part : parts)
        set.insert(foldedHeader(part));
    return set;
}

} // namespace

QList<HeaderMatch> matchesOfHeader(const QString &header)
{
    QList<HeaderMatch> matches;
    const QString compact = foldedHeader(header);
    const QString words = u' ' + searchForm(header) + u' ';
    const auto byKey = ImportTarget::fromKey(header);
    if (byKey)
        matches += {*byKey, 1.0, header.trimmed()};
    if (compact.isEmpty())
        return matches;
    for (const auto &[target, names] : foldedNames()) {
        if (byKey == target)
            continue;
        HeaderMatch best{target, 0, {}};
        for (const FoldedName &name : names) {
            double score = 0;
            if (name.compact == compact)
                score = 0.9;
            else if (name.compact.size() >= shortestPart && words.contains(name.words))
                score = 0.5 + 0.3 * double(name.compact.size()) / double(compact.size());
            if (score > best.score) {
                best.score = score;
                best.name = name.name;
            }
        }
        if (best.score > 0)
            matches += best;
    }
    return matches;
}

Language languageOfHeaders(const QStringList &headers)
{
    static const QSet<QString> english = foldedSet(
        "City|Town|Country|Since|Year|State|County|Population|Inhabitants|Place|Twin town|Partner "
        "city|Partner "
        "town|Sister city|Municipality|Kind|Relation|Fields|Areas|Topics|Reason|Category|First "
        "name|Forename|Given "
        "name|Last name|Surname|Family name|Phone|Telephone|Mobile|Cell|Cell phone|Street|Address|Postal "
        "code|Postcode|ZIP|ZIP code|Company|Organization|Job "
        "title|Function|Role|Salutation|Title|Language|Note|Notes|"
        "Remarks|Comment|Description|Contact|Contact person|Full name|Display name|Mayor|First "
        "contact|Signed|Twinned "
        "since|Partnership since|Phone number|Email address|E-mail address|Other names|Former "
        "names|Formerly|Local "
        "name|Native name|Event|Date|Responsible|Website");
    static const QSet<QString> neutral = foldedSet(
        "Name|Partner|Region|Position|Fax|Website|Wikidata|Wikidata-ID|Organisation|Institution|Homepage|URL|"
        "www|Web|Email|E-Mail|ISO|Geo|QID|Transliteration|RGRE|Status|Date");
    int foreign = 0;
    int known = 0;
    for (const QString &header : headers) {
        const QString folded = foldedHeader(header);
        if (english.contains(folded) && !neutral.contains(folded))
            ++foreign;
        if (!neutral.contains(folded) && isFieldName(header))
            ++known;
    }
    return foreign * 2 > known ? Language::English : Language::German;
}

bool namesLanguage(const QString &header)
{
    static const QSet<QString> marks{QStringLiteral("DE"),        QStringLiteral("DEUTSCH"),
                                     QStringLiteral("GERMAN"),    QStringLiteral("EN"),
                                     QStringLiteral("ENGLISCH"),  QStringLiteral("ENGLISH"),
                                     QStringLiteral("DEUTSCHER"), QStringLiteral("ENGLISCHER")};
    const QStringList words = searchForm(header).split(u' ');
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return marks.contains(word); });
}

NumberedHeader numberedHeader(const QString &header)
{
    static const QRegularExpression ending(QStringLiteral("^(.*\\D)\\s*([1-9])$"));
    static const QRegularExpression leading(QStringLiteral("^([1-9])\\.\\s*(\\D+)$"));
    if (const auto first = leading.match(header.trimmed()); first.hasMatch())
        return {first.captured(2), first.capturedView(1).toInt()};
    const auto match = ending.match(header.trimmed());
    if (!match.hasMatch())
        return {header, 0};
    static const QRegularExpression trailing(QStringLiteral("[\\s_.(#-]+$"));
    return {match.captured(1).remove(trailing), match.capturedView(2).toInt()};
}

} // namespace weltkontor
