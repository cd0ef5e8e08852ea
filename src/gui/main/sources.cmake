# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND gui_sources
    main/appearance.cpp main/appearance.h
    main/dashboardpage.cpp main/dashboardpage.h
    main/elidedlabel.cpp main/elidedlabel.h
    main/emptystate.cpp main/emptystate.h
    main/filechoice.cpp main/filechoice.h
    main/filterchips.cpp main/filterchips.h
    main/flowlayout.cpp main/flowlayout.h
    main/globalsearch.cpp main/globalsearch.h
    main/headinglabel.cpp main/headinglabel.h
    main/helpdialog.cpp main/helpdialog.h
    main/historypage.cpp main/historypage.h
    main/lineicon.cpp main/lineicon.h
    main/listpage.cpp main/listpage.h
    main/mainwindow.cpp main/mainwindow.h
    main/mainwindowacts.cpp
    main/messagebar.cpp main/messagebar.h
    main/navigationpane.cpp main/navigationpane.h
    main/page.cpp main/page.h
    main/panepair.cpp main/panepair.h
    main/passworddialog.cpp main/passworddialog.h
    main/progressrelay.cpp main/progressrelay.h
    main/recordacts.cpp main/recordacts.h
    main/recorddelegate.cpp main/recorddelegate.h
    main/recordexport.cpp main/recordexport.h
    main/recordpane.cpp main/recordpane.h
    main/recordtableview.cpp main/recordtableview.h
    main/recordview.cpp main/recordview.h
    main/recordwords.cpp main/recordwords.h
    main/runwindow.cpp
    main/settingspage.cpp main/settingspage.h
    main/startwindow.cpp main/startwindow.h
    main/statusline.cpp main/statusline.h
    main/undocontroller.cpp main/undocontroller.h
    main/viewnamedialog.cpp main/viewnamedialog.h
    main/windowlanguage.cpp main/windowlanguage.h
    main/windowmenus.cpp main/windowmenus.h
    main/windowparts.cpp main/windowparts.h
    main/windowplace.cpp main/windowplace.h
    main/windowsettings.cpp main/windowsettings.h
    main/windowstyle.cpp main/windowstyle.h
)
