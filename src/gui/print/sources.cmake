# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND gui_sources
    print/pagepreview.cpp print/pagepreview.h
    print/pageworker.cpp print/pageworker.h
    print/printwindow.cpp print/printwindow.h
)
