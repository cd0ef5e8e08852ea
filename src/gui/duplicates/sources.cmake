# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND gui_sources
    duplicates/duplicateswindow.cpp duplicates/duplicateswindow.h
    duplicates/mergepane.cpp duplicates/mergepane.h)
