// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportdocument.h"

#include "report/labellayout.h"
#include "report/listlayout.h"

namespace weltkontor
{
namespace
{

template<typename Layout>
Result<std::shared_ptr<const PagedLayout>> paged(const Result<std::shared_ptr<const Layout>> &layout)
{
    if (!layout)
        return layout.error();
    return std::shared_ptr<const PagedLayout>(*layout);
}

} // namespace

Result<std::shared_ptr<const PagedLayout>> layOut(const ReportDocument &document, const PageSetup &setup,
                                                  Progress *progress)
{
    if (const auto *labels = std::get_if<LabelDocument>(&document))
        return paged(LabelLayout::of(*labels, progress));
    return paged(ListLayout::of(std::get<ListDocument>(document), setup, progress));
}

} // namespace weltkontor
