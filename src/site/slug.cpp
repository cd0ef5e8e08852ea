// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/slug.h"

#include "base/textfolding.h"

namespace weltkontor
{

QString slugOf(const QString &name)
{
    constexpr qsizetype longest = 80;
    QString slug;
    const QStringList words = searchForm(name).toLower().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QString plain;
        for (const QChar letter : word) {
            if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
                plain += letter;
        }
        if (plain.isEmpty())
            continue;
        if (slug.isEmpty())
            slug = plain.left(longest);
        else if (slug.size() + 1 + plain.size() <= longest)
            slug += u'-' + plain;
        else
            break;
    }
    return slug;
}

QString SlugRegistry::take(const QString &name, const QString &fallback, qint64 id)
{
    QString slug = slugOf(name);
    const QString number = QString::number(id);
    if (slug.isEmpty())
        slug = fallback + u'-' + number;
    if (m_taken.contains(slug))
        slug += u'-' + number;
    while (m_taken.contains(slug))
        slug += QLatin1String("-x");
    m_taken += slug;
    return slug;
}

} // namespace weltkontor
