// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listregistry.h"

#include "base/phrases.h"

#include <QCoreApplication>

namespace weltkontor
{

QString PrintableList::titleIn(Language language) const
{
    return phrase(language, "PrintableList", title);
}

const QList<PrintableList> &printableLists()
{
    static const QList<PrintableList> lists{
        {QStringLiteral("partners"),
         QT_TRANSLATE_NOOP("PrintableList", "List of partners"),
         {QStringLiteral("name"), QStringLiteral("country"), QStringLiteral("since"),
          QStringLiteral("status"), QStringLiteral("responsible")},
         QStringLiteral("kind")},
    };
    return lists;
}

std::optional<PrintableList> printableList(const QString &name)
{
    for (const PrintableList &list : printableLists()) {
        if (list.name == name)
            return list;
    }
    return std::nullopt;
}

} // namespace weltkontor
