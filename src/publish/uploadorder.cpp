// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/uploadorder.h"

#include <QRegularExpression>
#include <QSet>

namespace weltkontor
{
namespace
{

enum Place { HashNamed, NewOther, NewPage, ChangedOther, ChangedPage, Overview, PlaceCount };

Place placeOf(const QString &path, bool isNew)
{
    // At least eight hexadecimal digits before the ending: "style.3f2a91bc.css", "photo-3f2a91bc77.jpg".
    static const QRegularExpression hashNamed(QStringLiteral("[.-][0-9a-f]{8,64}\\.[A-Za-z0-9]+$"));
    static const QRegularExpression overview(
        QStringLiteral("^([^/]+/)?index\\.html?$|(^|/)(feed|sitemap|search|suche|news|aktuelles)[^/"
                       "]*\\.(xml|json|js|txt|atom|rss)$"
                       "|\\.(atom|rss)$"));
    static const QRegularExpression page(QStringLiteral("\\.(html?|xhtml)$"));
    if (hashNamed.match(path).hasMatch())
        return HashNamed;
    if (overview.match(path).hasMatch())
        return Overview;
    if (page.match(path).hasMatch())
        return isNew ? NewPage : ChangedPage;
    return isNew ? NewOther : ChangedOther;
}

} // namespace

QList<QStringList> uploadOrder(const FileManifest::Difference &difference)
{
    QList<QStringList> batches(PlaceCount);
    for (const QString &path : difference.added)
        batches[placeOf(path, true)] += path;
    for (const QString &path : difference.changed)
        batches[placeOf(path, false)] += path;
    batches.removeAll({});
    return batches;
}

QStringList foldersOf(const QStringList &paths)
{
    QSet<QString> folders;
    for (const QString &path : paths) {
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
            folders += path.left(slash);
    }
    QStringList sorted(folders.cbegin(), folders.cend());
    std::sort(sorted.begin(), sorted.end()); // a parent is a prefix of its children
    return sorted;
}

} // namespace weltkontor
