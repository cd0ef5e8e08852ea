// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace weltkontor
{

/// One of the drawings in resources/icons by its file name without ".svg", painted in the text colour of the
/// application's palette at the moment of painting, so that it follows every change of palette.
QIcon lineIcon(const QString &name);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace weltkontor
