// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

namespace weltkontor
{

/**
 * A text of the program in a chosen language, whatever the language of the window is.
 *
 * Lists, pages and command output are made in a language of their own, so they do not use the translator that
 * is installed for the window. Source texts are marked with QT_TRANSLATE_NOOP(context, text), or with
 * QT_TRANSLATE_N_NOOP where @p n chooses the plural form and replaces %n.
 *
 * Returns the source text where no translation is known. Reentrant; any thread.
 */
QString phrase(Language language, const char *context, const char *source, int n = -1);

/// The language that messages of errors are written in: set once at start and when the person switches.
Language messageLanguage();
void setMessageLanguage(Language language);

/// phrase() in the messageLanguage(), for errors.
QString message(const char *context, const char *source, int n = -1);

} // namespace weltkontor
