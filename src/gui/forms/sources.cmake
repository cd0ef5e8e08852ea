# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND gui_sources
    forms/articleform.cpp forms/articleform.h
    forms/choiceeditors.cpp forms/choiceeditors.h
    forms/conflictview.cpp forms/conflictview.h
    forms/contactform.cpp forms/contactform.h
    forms/documentcopy.cpp forms/documentcopy.h
    forms/documentlist.cpp forms/documentlist.h
    forms/draftkeeper.cpp forms/draftkeeper.h
    forms/duplicatehint.cpp forms/duplicatehint.h
    forms/fieldbox.cpp forms/fieldbox.h
    forms/fieldcontent.cpp forms/fieldcontent.h
    forms/fieldeditor.cpp forms/fieldeditor.h
    forms/followuplist.cpp forms/followuplist.h
    forms/formbinder.cpp forms/formbinder.h
    forms/formdata.cpp forms/formdata.h
    forms/formenvironment.cpp forms/formenvironment.h
    forms/formicons.cpp forms/formicons.h
    forms/formsection.cpp forms/formsection.h
    forms/formstate.cpp forms/formstate.h
    forms/historypanel.cpp forms/historypanel.h
    forms/linkdialog.cpp forms/linkdialog.h
    forms/markdowneditor.cpp forms/markdowneditor.h
    forms/markdownhighlighter.cpp forms/markdownhighlighter.h
    forms/markdownicons.cpp forms/markdownicons.h
    forms/markdowntext.cpp forms/markdowntext.h
    forms/mnemonics.cpp forms/mnemonics.h
    forms/noticebar.cpp forms/noticebar.h
    forms/partforms.cpp forms/partforms.h
    forms/partwords.cpp forms/partwords.h
    forms/partlist.cpp forms/partlist.h
    forms/partnerform.cpp forms/partnerform.h
    forms/partnershipform.cpp forms/partnershipform.h
    forms/pastecontactdialog.cpp forms/pastecontactdialog.h
    forms/pictureeditor.cpp forms/pictureeditor.h
    forms/pictureintake.cpp forms/pictureintake.h
    forms/placecompleter.cpp forms/placecompleter.h
    forms/plainform.cpp forms/plainform.h
    forms/readingorder.cpp forms/readingorder.h
    forms/recordeditor.cpp forms/recordeditor.h
    forms/recordeditor_p.h
    forms/recordeditorwork.cpp
    forms/recordform.cpp forms/recordform.h
    forms/recordhead.cpp forms/recordhead.h
    forms/referenceeditor.cpp forms/referenceeditor.h
    forms/referencelisteditor.cpp forms/referencelisteditor.h
    forms/relatedlist.cpp forms/relatedlist.h
    forms/settingsform.cpp forms/settingsform.h
    forms/stateeditor.cpp forms/stateeditor.h
    forms/suggestionpopup.cpp forms/suggestionpopup.h
    forms/textcourse.cpp forms/textcourse.h
    forms/textdifference.cpp forms/textdifference.h
    forms/texteditors.cpp forms/texteditors.h
    forms/visitform.cpp forms/visitform.h
    ${PROJECT_SOURCE_DIR}/ui/articleform.ui
    ${PROJECT_SOURCE_DIR}/ui/contactform.ui
    ${PROJECT_SOURCE_DIR}/ui/documentform.ui
    ${PROJECT_SOURCE_DIR}/ui/followupform.ui
    ${PROJECT_SOURCE_DIR}/ui/giftform.ui
    ${PROJECT_SOURCE_DIR}/ui/milestoneform.ui
    ${PROJECT_SOURCE_DIR}/ui/partnerform.ui
    ${PROJECT_SOURCE_DIR}/ui/partnershipform.ui
    ${PROJECT_SOURCE_DIR}/ui/processingbasisform.ui
    ${PROJECT_SOURCE_DIR}/ui/programmeitemform.ui
    ${PROJECT_SOURCE_DIR}/ui/visitform.ui
    ${PROJECT_SOURCE_DIR}/ui/roleform.ui
    ${PROJECT_SOURCE_DIR}/ui/settingsform.ui
)
