// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webaddress.h"

#include "base/phrases.h"

#include <QRegularExpression>
#include <QUrl>

namespace weltkontor
{

namespace
{

Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, text, {}};
}

Error notUnderstood(const QString &text)
{
    return invalid(message("Values", QT_TRANSLATE_NOOP("Values", "“%1” is no address of a web page. Example: "
                                                                 "https://www.example.org."))
                       .arg(text));
}

constexpr qsizetype longestAddress = 2000; ///< Characters; what browsers and servers are sure to take.

} // namespace

Result<WebAddress> WebAddress::fromText(const QString &given)
{
    QString text = given.trimmed();
    if (text.isEmpty())
        return WebAddress();
    static const QRegularExpression schemePattern(
        QStringLiteral("\\A([A-Za-z][A-Za-z0-9+.-]*):(?![0-9]+(?:[/?#]|\\z))"));
    const QRegularExpressionMatch scheme = schemePattern.match(text);
    if (!scheme.hasMatch()) {
        text.prepend(QStringLiteral("https://"));
    } else {
        const QString name = scheme.captured(1).toLower();
        if (name != u"http" && name != u"https")
            return invalid(
                message("Values", QT_TRANSLATE_NOOP("Values", "“%1” does not begin with https:// or "
                                                              "http://. Example: https://www.example.org."))
                    .arg(given.trimmed()));
        text.replace(0, name.size(), name);
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool named = url.host().contains(u'.') || url.host().contains(u':') || scheme.hasMatch();
    if (!url.isValid() || url.host().isEmpty() || !named || !text.contains(u"://") ||
        text.size() > longestAddress)
        return notUnderstood(given.trimmed());
    if (!url.userInfo().isEmpty())
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "A web address must not hold a user name or "
                                                          "password. Example: https://www.example.org.")));
    return WebAddress(text);
}

} // namespace weltkontor
