# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND gui_sources
    import/importassistant.cpp import/importassistant.h
    import/importassistantparts.cpp
    import/importbeginning.cpp import/importbeginning.h
    import/importfilepage.cpp import/importfilepage.h
    import/importmappingpage.cpp import/importmappingpage.h
    import/importpolicybox.cpp import/importpolicybox.h
    import/importpreviewmodel.cpp import/importpreviewmodel.h
    import/importpreviewpage.cpp import/importpreviewpage.h
    import/importresultpage.cpp import/importresultpage.h
    import/importrowdetails.cpp import/importrowdetails.h
    import/importrowpane.cpp import/importrowpane.h
    import/importsheetpage.cpp import/importsheetpage.h
    import/mendingdelegate.cpp import/mendingdelegate.h
    import/importtargetbox.cpp import/importtargetbox.h
    import/importwork.cpp import/importwork.h
    import/recipeswindow.cpp import/recipeswindow.h
)
