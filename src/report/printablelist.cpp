// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printablelist.h"

#include "base/phrases.h"
#include "report/calendarlists.h"
#include "report/contactlists.h"
#include "report/factsheet.h"
#include "report/maplist.h"
#include "report/privacylists.h"
#include "report/relationlists.h"

namespace weltkontor
{

QString PrintableList::titleIn(Language language) const
{
    return phrase(language, "PrintableList", title);
}

const QList<PrintableList> &printableLists()
{
    static const QList<PrintableList> lists{
        partnerList(),  partnershipList(), contactList(),           phoneList(),    addressList(),
        labelList(),    visitList(),       anniversaryList(),       followUpList(), factSheetList(),
        worldMapList(), reviewList(),      processingActivityList()};
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
