# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND gui_sources
    publish/publicationlist.cpp publish/publicationlist.h
    publish/publishpage.cpp publish/publishpage.h
    publish/publishpagetargets.cpp
    publish/publishpreview.cpp publish/publishpreview.h
    publish/publishwork.cpp publish/publishwork.h
    publish/targetdialog.cpp publish/targetdialog.h
)
