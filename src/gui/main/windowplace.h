// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace weltkontor
{

/// Moves and shrinks a window until all of it lies on its screen: where a larger or a second screen was
/// remembered.
void fitOnScreen(QWidget &window);

} // namespace weltkontor
