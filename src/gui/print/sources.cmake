# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND gui_sources
)
