// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/labeldocument.h"
#include "report/listdocument.h"
#include "report/pagedlayout.h"
#include "report/pagestyle.h"

#include <variant>

namespace weltkontor
{

/// Whatever can be printed, complete in words.
using ReportDocument = std::variant<ListDocument, LabelDocument>;

/// Laid out in pages; labels have the paper of their sheet. Errors of ListLayout::of() and LabelLayout::of().
Result<std::shared_ptr<const PagedLayout>> layOut(const ReportDocument &document, const PageSetup &setup = {},
                                                  Progress *progress = nullptr);

} // namespace weltkontor
