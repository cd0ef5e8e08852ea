// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitemodel.h"

namespace weltkontor
{

/// What a person should know about this content before it is published, in the order of its pages; with the
/// findings of reading.
QList<SiteFinding> checkSite(const SiteModel &site);

} // namespace weltkontor
