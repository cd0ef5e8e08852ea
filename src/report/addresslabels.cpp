// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/addresslabels.h"

#include "base/phrases.h"
#include "report/contactaddress.h"
#include "report/listselection.h"

#include <QCoreApplication>

namespace weltkontor
{

Result<LabelDocument> addressLabels(const PrintableList &list, const ListRecords &records,
                                    const ListParameters &parameters)
{
    const Language language = parameters.language;
    const auto sheet =
        parameters.labelSheet.isEmpty() ? labelSheets().first() : labelSheet(parameters.labelSheet);
    if (!sheet)
        return sheet.error();
    const auto selection = ListSelection::of(list, records, parameters);
    if (!selection)
        return selection.error();

    LabelDocument document;
    document.language = language;
    document.office = records.office;
    document.title = list.titleIn(language);
    document.sheet = *sheet;
    document.firstPosition = parameters.firstLabel - 1;
    document.date = parameters.date;
    int withoutAddress = 0;
    for (const ListEntry &entry : selection->entries()) {
        const auto address = addressOf(*entry.record(RecordType::Contact), language);
        if (address)
            document.labels += address->toLines(records.home);
        else
            ++withoutAddress;
    }
    if (withoutAddress > 0)
        document.notices +=
            phrase(language, "LabelSheet",
                   QT_TRANSLATE_N_NOOP("LabelSheet", "%n contact(s) without a postal address have no label."),
                   withoutAddress);
    document.notices += selection->basisWords();
    return document;
}

} // namespace weltkontor
