// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

#include <optional>

namespace weltkontor
{

/// What the navigation offers, in its order: Ctrl+1 to Ctrl+9, then the settings.
enum class Page {
    Dashboard,
    Partners,
    Partnerships,
    Contacts,
    News,
    Visits,
    Infoletter,
    Publish,
    History,
    Settings
};

inline constexpr Page allPages[] = {Page::Dashboard, Page::Partners, Page::Partnerships, Page::Contacts,
                                    Page::News,      Page::Visits,   Page::Infoletter,   Page::Publish,
                                    Page::History,   Page::Settings};

/// The kind of record that the page lists, if it is a list.
std::optional<RecordType> listedType(Page page);
std::optional<Page> pageOf(RecordType type);

QString pageName(Page page); ///< In the window's language.
QString pageIconName(Page page);

} // namespace weltkontor
