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

/// What Qt itself shows in every window, for where its own translations are not installed. They are found
/// by their context; nobody reads this list.
[[maybe_unused]] constexpr const char *ofTheToolkit[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
};

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
