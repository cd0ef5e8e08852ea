// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"

#include <QTranslator>

#include <atomic>

// Resources of a static library are registered by hand; the macro must stand outside of all namespaces.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace weltkontor
{
namespace
{

/// One translator per language, loaded on first use and never changed afterwards, so any thread may read it.
const QTranslator &translatorOf(Language language)
{
    static const auto load = [](Language wanted) {
        registerTranslations();
        auto translator = std::make_unique<QTranslator>();
        (void)translator->load(QStringLiteral(":/i18n/weltkontor_%1.qm").arg(languageCode(wanted)));
        return translator;
    };
    static const std::unique_ptr<QTranslator> german = load(Language::German);
    static const std::unique_ptr<QTranslator> english = load(Language::English);
    return language == Language::German ? *german : *english;
}

std::atomic<Language> currentMessageLanguage{Language::German};

} // namespace

QString phrase(Language language, const char *context, const char *source, int n)
{
    QString text = translatorOf(language).translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), localeOf(language).toString(n));
    return text;
}

Language messageLanguage()
{
    return currentMessageLanguage;
}

void setMessageLanguage(Language language)
{
    currentMessageLanguage = language;
}

QString message(const char *context, const char *source, int n)
{
    return phrase(messageLanguage(), context, source, n);
}

} // namespace weltkontor
