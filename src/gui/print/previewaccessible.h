// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weltkontor
{

/// Makes PagePreview known to screen readers as a text that can only be read; needed once before the first.
void registerPreviewAccessibility();

} // namespace weltkontor
