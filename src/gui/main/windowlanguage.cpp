// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/windowlanguage.h"

#include "base/phrases.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QTranslator>

namespace weltkontor
{
namespace
{

/// Children of the application, so that they go away before the resources do.
QTranslator *translator(const char *name)
{
    auto *found = qApp->findChild<QTranslator *>(QLatin1String(name), Qt::FindDirectChildrenOnly);
    if (found == nullptr) {
        found = new QTranslator(qApp);
        found->setObjectName(QLatin1String(name));
    }
    return found;
}

} // namespace

void applyWindowLanguage(Language language)
{
    // First what widgets ask for while they translate themselves.
    setMessageLanguage(language);
    QLocale::setDefault(localeOf(language));

    QTranslator *own = translator("weltkontorTranslator");
    QTranslator *toolkit = translator("toolkitTranslator");
    QCoreApplication::removeTranslator(own);
    QCoreApplication::removeTranslator(toolkit);
    const QString code = languageCode(language);
    if (toolkit->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    if (own->load(QStringLiteral(":/i18n/weltkontor_%1.qm").arg(code)))
        QCoreApplication::installTranslator(own);

    // Neither may have been there before or now, yet dates and phrases changed.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &change);
}

QString ownName(Language language)
{
    return language == Language::German ? QStringLiteral("Deutsch") : QStringLiteral("English");
}

} // namespace weltkontor
