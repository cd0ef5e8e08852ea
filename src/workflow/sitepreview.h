// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/database.h"

namespace weltkontor
{

/// A page of the site as a file of this computer.
struct PagePreview {
    QString file; ///< Absolute.
};

/**
 * Builds the site into @p folder as if @p record, saved or not, were published today, and names its page in
 * the language. The database stays as it is, and nothing leaves this computer.
 *
 * On a thread that writes. Invalid where the record could not be saved as it is; NotFound where records of
 * its type have no page.
 */
Result<PagePreview> previewPage(Database &database, const Record &record, Language language,
                                const QString &folder);

} // namespace weltkontor
