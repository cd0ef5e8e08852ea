// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

namespace weltkontor
{

/// Lets Ctrl+C (SIGINT) and SIGTERM cancel the work once; the second time the program ends as usual. One at a
/// time.
class Interruption
{
public:
    /// @p progress must outlive it.
    explicit Interruption(Progress &progress);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
};

} // namespace weltkontor
