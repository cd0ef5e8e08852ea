// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailaddress.h"

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

/// Letters and digits of any script above ASCII (RFC 6531); never white space and control characters.
bool isForeignLetter(QChar c)
{
    return c.unicode() >= 0x80 && (c.isLetterOrNumber() || c.isMark() || c.isSurrogate());
}

bool isLocalPart(const QString &part)
{
    if (part.isEmpty() || part.toUtf8().size() > 64)
        return false;
    for (const QString &atom : part.split(u'.')) {
        if (atom.isEmpty())
            return false;
        for (const QChar c : atom) {
            const bool ascii = c.unicode() < 0x80 &&
                               (c.isLetterOrNumber() || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c));
            if (!ascii && !isForeignLetter(c))
                return false;
        }
    }
    return true;
}

bool isDomain(const QString &domain)
{
    static const QRegularExpression label(QStringLiteral("\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    // The ASCII form is what mail programs use; where it cannot be made, no mail gets there.
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain));
    const QStringList labels = ascii.split(u'.');
    if (labels.size() < 2 || ascii.size() > 253)
        return false;
    for (const QString &part : labels) {
        if (!label.match(part).hasMatch())
            return false;
    }
    static const QRegularExpression digitsOnly(QStringLiteral("\\A[0-9]+\\z"));
    return !digitsOnly.match(labels.last()).hasMatch();
}

} // namespace

Result<MailAddress> MailAddress::fromText(const QString &given)
{
    QString text = given.trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.mid(7).trimmed();
    if (text.isEmpty())
        return MailAddress();
    static const QRegularExpression separators(QStringLiteral("[,;\\s]"));
    if (text.count(u'@') > 1 || (text.contains(u'@') && text.contains(separators)))
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "“%1” is not one e-mail address alone. Please "
                                                          "enter one here. Example: name@example.org."))
                .arg(text));
    const qsizetype at = text.indexOf(u'@');
    if (at < 0)
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "“%1” has no @ and is no e-mail address. "
                                                          "Example: name@example.org."))
                .arg(text));
    if (!isLocalPart(text.left(at)))
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "The part of “%1” in front of the @ cannot be "
                                                          "right. Example: name@example.org."))
                .arg(text));
    if (!isDomain(text.mid(at + 1)))
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "The part of “%1” behind the @ cannot be "
                                                          "right. Example: name@example.org."))
                .arg(text));
    if (text.toUtf8().size() > 254)
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "This e-mail address is longer than the 254 "
                                                          "bytes that mail servers accept.")));
    return MailAddress(text);
}

} // namespace weltkontor
