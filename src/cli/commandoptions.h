// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace weltkontor
{

// Options that several commands have.

inline CommandOption filterOption()
{
    return {{QStringLiteral("filter")},
            "TEXT",
            QT_TRANSLATE_NOOP("Command", "Only records with these words and values, such as country:PL "
                                         "status:active. -FIELD:VALUE excludes, FIELD: alone means empty.")};
}

inline CommandOption sortOption()
{
    return {{QStringLiteral("sort")},
            "FIELD",
            QT_TRANSLATE_NOOP("Command", "Ordered by this field; -FIELD from the last to the first.")};
}

inline CommandOption asOfOption()
{
    return {{QStringLiteral("as-of")},
            "DATE",
            QT_TRANSLATE_NOOP("Command", "Status and “since” of partnerships as on this day, such as "
                                         "2014-06-30; without it, today.")};
}

inline CommandOption columnsOption()
{
    return {{QStringLiteral("columns")},
            "FIELD,…",
            QT_TRANSLATE_NOOP("Command", "Which columns are shown, in this order.")};
}

inline CommandOption limitOption()
{
    return {{QStringLiteral("limit")}, "N", QT_TRANSLATE_NOOP("Command", "At most so many.")};
}

inline CommandOption outputOption(const char *value, const char *description)
{
    return {{QStringLiteral("output"), QStringLiteral("o")}, value, description};
}

} // namespace weltkontor
