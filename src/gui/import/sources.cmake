# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND gui_sources
    import/importassistant.cpp import/importassistant.h
    import/importassistantparts.cpp
    import/importbeginning.cpp import/importbeginning.h
    import/importfilepage.cpp import/importfilepage.h
    import/importmappingpage.cpp import/importmappingpage.h
    import/importpreviewmodel.cpp import/importpreviewmodel.h
    import/importpreviewpage.cpp import/importpreviewpage.h
    import/importresultpage.cpp import/importresultpage.h
    import/importsheetpage.cpp import/importsheetpage.h
    import/mendingdelegate.cpp import/mendingdelegate.h
    import/importwork.cpp import/importwork.h
)
