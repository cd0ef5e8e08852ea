# SPDX-License-Identifier: GPL-3.0-or-later
#
# The layers of the program, the one place that says who may use whom and with which Qt modules.
# A layer that includes or links anything else stops the configure step.
#
# Gui without Widgets draws into memory and needs no display: the lists, and the pictures of the site.
#
#     layer      may use (besides base)                              Qt modules
set(WELTKONTOR_LAYERS
    "base|                                                          |Core"
    "domain|                                                        |Core"
    "sheet|                                                         |Core"
    "storage|domain                                                 |Core Sql Concurrent"
    "import|domain sheet storage                                    |Core"
    "report|domain storage                                          |Core Gui"
    "site|domain storage                                            |Core"
    "publish|                                                       |Core Network"
    "workflow|domain storage import sheet report site publish       |Core Gui"
    "models|domain storage                                          |Core"
    "gui|domain storage import report publish workflow models       |Gui Widgets PrintSupport"
    "cli|domain storage sheet workflow                              |Core"
    "app|domain storage import sheet report site publish workflow models gui cli |Core Gui Widgets"
)

# Sets <prefix>_USES and <prefix>_QT to what the table allows the layer.
function(weltkontor_layer_rule layer prefix)
    foreach(row IN LISTS WELTKONTOR_LAYERS)
        string(REPLACE "|" ";" cells "${row}")
        list(GET cells 0 name)
        string(STRIP "${name}" name)
        if(name STREQUAL layer)
            list(GET cells 1 uses)
            list(GET cells 2 modules)
            separate_arguments(uses UNIX_COMMAND "${uses}")
            separate_arguments(modules UNIX_COMMAND "${modules}")
            if(NOT layer STREQUAL "base")
                list(PREPEND uses base)
            endif()
            set(${prefix}_USES "${uses}" PARENT_SCOPE)
            set(${prefix}_QT "${modules}" PARENT_SCOPE)
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "Layer '${layer}' is not in the table of src/layers.cmake.")
endfunction()

# Stops where a source file of the layer includes a header of a layer that it may not use, or a Qt
# header by the long form <QtModule/Class>, which would compile in any layer.
function(weltkontor_check_includes layer allowed)
    foreach(source IN LISTS ARGN)
        get_filename_component(path "${source}" ABSOLUTE)
        if(NOT EXISTS "${path}")
            continue()
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
        file(STRINGS "${path}" includes REGEX "^#include ")
        foreach(line IN LISTS includes)
            if(line MATCHES "<Qt[A-Z][A-Za-z]*/")
                message(FATAL_ERROR "${path}: write <QLabel>, never <QtWidgets/QLabel>: ${line}")
            endif()
            if(line MATCHES "^#include \"([a-z]+)/")
                set(used "${CMAKE_MATCH_1}")
                if(NOT used STREQUAL layer AND NOT used IN_LIST allowed)
                    message(FATAL_ERROR "${path}: layer '${layer}' may not use layer '${used}'.")
                endif()
            endif()
        endforeach()
    endforeach()
endfunction()

# weltkontor_layer(NAME SOURCES file… [USES layer…] [LIBRARIES target…] [MOC])
#
# Declares the static library weltkontor_NAME. USES are the layers it uses, each must be allowed by
# the table; base is always linked. LIBRARIES are other libraries, linked privately.
function(weltkontor_layer layer)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;USES;LIBRARIES;PUBLIC_LIBRARIES" ${ARGN})
    weltkontor_layer_rule(${layer} rule)
    foreach(used IN LISTS arg_USES)
        if(NOT used IN_LIST rule_USES)
            message(FATAL_ERROR "Layer '${layer}' may not use layer '${used}': see src/layers.cmake.")
        endif()
    endforeach()
    weltkontor_check_includes(${layer} "${rule_USES}" ${arg_SOURCES})

    set(target weltkontor_${layer})
    add_library(${target} STATIC ${arg_SOURCES})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    foreach(module IN LISTS rule_QT)
        target_link_libraries(${target} PUBLIC Qt6::${module})
    endforeach()
    if(NOT layer STREQUAL "base")
        list(PREPEND arg_USES base)
    endif()
    list(REMOVE_DUPLICATES arg_USES)
    foreach(used IN LISTS arg_USES)
        target_link_libraries(${target} PUBLIC weltkontor_${used})
    endforeach()
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC_LIBRARIES} PRIVATE ${arg_LIBRARIES})
    target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/src/base/precompiled.h)
    if(arg_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
    set_property(GLOBAL APPEND PROPERTY WELTKONTOR_TRANSLATED_TARGETS ${target})
endfunction()
