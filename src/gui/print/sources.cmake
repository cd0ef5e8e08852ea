# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND gui_sources
    print/choicearea.cpp print/choicearea.h
    print/pagepreview.cpp print/pagepreview.h
    print/pageworker.cpp print/pageworker.h
    print/previewaccessible.cpp print/previewaccessible.h
    print/printchoices.cpp print/printchoices.h
    print/printwindow.cpp print/printwindow.h
)
