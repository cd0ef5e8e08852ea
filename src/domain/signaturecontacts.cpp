// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signaturecontacts.h"

#include "base/textfolding.h"
#include "domain/mailaddress.h"
#include "domain/phonenumber.h"
#include "domain/signaturewords.h"
#include "domain/webaddress.h"

#include <QRegularExpression>

namespace weltkontor
{

namespace
{

constexpr auto patternOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QString phoneLabels = QStringLiteral(
    "telefax|télécopie|faks|fax|f|mobiltelefon|mobile|mobil|handy|cell|gsm|portable|kom|mob|m|📱|telefon|"
    "telephone|téléphone|phone|tél|tel|ph|t|p|durchwahl|direct|direkt|office|zentrale|büro|dw|d|☎|☏|📞");

enum PhoneKind { Phone = 1, Mobile = 2, Fax = 4 };

int phoneKinds(const QString &labels)
{
    static const QRegularExpression fax(QStringLiteral("\\A(?:telefax|télécopie|faks|fax|f)\\z"),
                                        patternOptions);
    static const QRegularExpression mobile(
        QStringLiteral("\\A(?:mobiltelefon|mobile|mobil|handy|cell|gsm|portable|kom|mob|m|📱)\\z"),
        patternOptions);
    static const QRegularExpression between(QStringLiteral("[\\s./&+,:]+"));
    int kinds = 0;
    for (const QString &label : labels.split(between, Qt::SkipEmptyParts)) {
        if (fax.match(label).hasMatch())
            kinds |= Fax;
        else
            kinds |= mobile.match(label).hasMatch() ? Mobile : Phone;
    }
    return kinds == 0 ? Phone : kinds;
}

} // namespace

QString withoutOuterSigns(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("\\A[\\s,;:/|<>·•–*-]+|[\\s,;:/|<>·•–*-]+\\z"));
    static const QRegularExpression emptyBrackets(QStringLiteral("\\(\\s*\\)"));
    QString trimmed = text;
    trimmed.remove(signs);
    trimmed.remove(emptyBrackets);
    return trimmed.simplified();
}

QString SignatureContacts::take(const QString &segment, int line)
{
    QString left = takeLabelled(segment, line);
    left = takeMails(left, line);
    left = takePhones(left, line);
    left = withoutOuterSigns(takeWeb(left, line));
    return isLabelAlone(left) ? QString() : left;
}

/// "Firma: Beispiel GmbH": the block says itself what it is.
QString SignatureContacts::takeLabelled(const QString &segment, int line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\A(?:(firma|organisation|organization|company|institution)|(funktion|position|function|job "
            "title)|"
            "(straße|strasse|street)|(ort|stadt|city|town)|(plz|postal code|zip))\\s*:\\s*(.+)\\z"),
        patternOptions);
    const QRegularExpressionMatch match = pattern.match(segment);
    if (!match.hasMatch())
        return segment;
    const QString text = match.captured(6).trimmed();
    const char *function = languageOfFunction(text) == Language::German ? "function_de" : "function_en";
    const char *const fields[] = {"organisation", function, "street", "city", "postal_code"};
    for (int group = 1; group <= 5; ++group) {
        if (!match.captured(group).isEmpty() && m_fields.add(fields[group - 1], text, line))
            return {};
    }
    return segment;
}

QString SignatureContacts::takeMails(const QString &segment, int line)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?<!\\p{L})(?:e-?mail|mail|e)(?:\\s*:\\s*|\\.?\\s+)|[✉📧]\\s*)?<?(?:mailto:)?"
                       "([^\\s<>()\\[\\],;:\"|]+@[^\\s<>()\\[\\],;:\"|]+[^\\s<>()\\[\\],;:\"|.])>?"),
        patternOptions);
    QString left = segment;
    qsizetype from = 0;
    for (QRegularExpressionMatch match = pattern.match(left); match.hasMatch();
         match = pattern.match(left, from)) {
        const auto mail = MailAddress::fromText(match.captured(1));
        const QString text = mail ? mail->toText() : QString();
        const bool known = mail && (text == m_fields.value("email") || text == m_fields.value("email2"));
        if (known || (mail && m_fields.add("email", "email2", text, line))) {
            left.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" | "));
            from = match.capturedStart();
        } else {
            from = match.capturedEnd();
        }
    }
    return left;
}

QString SignatureContacts::takePhones(const QString &segment, int line)
{
    // A label, or several ("Tel./Fax"); without one a number must be international or the whole segment.
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<label>(?<![\\p{L}\\p{N}])(?:%1)\\.?(?:\\s*[/&+,]\\s*(?:%1)\\.?)*)?\\s*[:.]*\\s*"
            "(?<![\\p{N}\\p{L}+])(?<number>[+(]{0,2}[0-9][0-9 ()/.–‑-]{1,24}[0-9])(?![\\p{N}\\p{L}@])")
            .arg(phoneLabels),
        patternOptions);
    QString left = segment;
    qsizetype from = 0;
    for (QRegularExpressionMatch match = pattern.match(left); match.hasMatch();
         match = pattern.match(left, from)) {
        const QString number = match.captured(QStringLiteral("number"));
        QString label = match.captured(QStringLiteral("label"));
        if (label.isEmpty() && withoutOuterSigns(match.captured()) == withoutOuterSigns(left))
            label = std::exchange(m_pendingLabel, QString());
        const bool whole = withoutOuterSigns(number) == withoutOuterSigns(left) &&
                           digitsOf(number).size() >= 7 &&
                           (number.startsWith(u'0') || number.startsWith(u'('));
        if ((!label.isEmpty() || whole || number.startsWith(u'+')) &&
            addPhone(label, number.trimmed(), line)) {
            left.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" | "));
            from = match.capturedStart();
        } else {
            from = match.capturedEnd();
        }
    }
    return left;
}

bool SignatureContacts::addPhone(const QString &label, const QString &number, int line)
{
    const auto phone = PhoneNumber::fromText(number, m_home);
    if (!phone || phone->isEmpty())
        return false;
    const int kinds = phoneKinds(label);
    bool added = false;
    if (kinds & Phone)
        added = m_fields.add("phone", "phone2", number, line);
    if (kinds & Mobile)
        added = m_fields.add("mobile", "phone2", number, line) || added;
    if (kinds & Fax)
        added = m_fields.add("fax", number, line) || added;
    const bool international = number.startsWith(u'+') || number.startsWith(u"00");
    if (added && m_dialledLine < 0 && (international || number.startsWith(u'0') || number.startsWith(u'('))) {
        m_dialled = international ? phone->e164() : QString();
        m_dialledLine = line;
    }
    return added;
}

QString SignatureContacts::takeWeb(const QString &segment, int line)
{
    const QString label = QStringLiteral(
        "(?:(?<!\\p{L})(?:web(?:site|seite)?|internet|homepage|url|w)(?:\\s*:\\s*|\\s+)|🌐\\s*)?");
    static const QRegularExpression marked(
        label + QStringLiteral("(?<![\\p{L}\\p{N}.@])((?:https?://|www\\.)[^\\s<>\"|]+[^\\s<>\"|.,;)])"),
        patternOptions);
    static const QRegularExpression bare(
        QStringLiteral("\\A%1((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}(?:/[^\\s<>\"]*)?)\\z")
            .arg(label),
        patternOptions);
    QString left = segment;
    for (const QRegularExpression *pattern : {&marked, &bare}) {
        if (pattern == &bare)
            left = withoutOuterSigns(left);
        const QRegularExpressionMatch match = pattern->match(left);
        const auto web = WebAddress::fromText(match.captured(1));
        if (match.hasMatch() && web && m_fields.add("website", web->toText(), line))
            left.replace(match.capturedStart(), match.capturedLength(), u' ');
    }
    return left;
}

/// A label alone belongs to the next line's number.
bool SignatureContacts::isLabelAlone(const QString &left)
{
    static const QRegularExpression phone(QStringLiteral("\\A(?:%1)[.:]?\\z").arg(phoneLabels),
                                          patternOptions);
    static const QRegularExpression other(
        QStringLiteral("\\A(?:e-?mail|mail|web|website|internet|homepage)[.:]?\\z"), patternOptions);
    if (phone.match(left).hasMatch()) {
        m_pendingLabel = left;
        return true;
    }
    return other.match(left).hasMatch();
}

} // namespace weltkontor
