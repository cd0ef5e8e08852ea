// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/contactcard.h"

#include "base/phrases.h"
#include "domain/personname.h"
#include "domain/phonenumber.h"
#include "domain/recorddescription.h"
#include "site/namelanguage.h"
#include "workflow/contentlines.h"

namespace weltkontor
{
namespace
{

using Parameters = ContentLines::Parameters;

/// Makes the lines of one card.
class CardLines
{
public:
    CardLines(const Contact &contact, const CardStyle &style)
        : m_contact(contact)
        , m_style(style)
    {
    }

    QByteArray made(const RecordOrigin &origin);

private:
    bool isNewest() const { return m_style.version == CardVersion::V4; }
    Parameters typed(const QStringList &types, bool isPreferred = false) const;
    void addIdentity(const RecordOrigin &origin);
    void addNames();
    void addOffice();
    void addPhone(const QString &number, const QStringList &types, bool isPreferred);
    void addReach();
    void addAddress();
    void addNote();

    const Contact &m_contact;
    const CardStyle &m_style;
    ContentLines m_lines;
};

PersonName nameOf(const Contact &contact)
{
    return {{}, contact.academicTitle, contact.givenName, contact.familyName};
}

/// What stands in place of a name that is not known: a card must have one.
QString formattedName(const Contact &contact)
{
    const PersonName name = nameOf(contact);
    for (const QString &text : {name.isEmpty() ? QString() : name.toText(), contact.organisation,
                                contact.nameOriginal, contact.email.toText()}) {
        if (!text.isEmpty())
            return text;
    }
    return RecordRef(contact.id).toText();
}

/// The types of 4.0 are written small, those of 3.0 in capitals, as their examples are.
Parameters CardLines::typed(const QStringList &types, bool isPreferred) const
{
    QStringList written;
    for (const QString &type : types)
        written += isNewest() ? type : type.toUpper();
    if (isPreferred && !isNewest())
        written += QStringLiteral("PREF");
    Parameters parameters;
    if (!written.isEmpty())
        parameters += {"TYPE", written};
    if (isPreferred && isNewest())
        parameters += {"PREF", {QStringLiteral("1")}};
    return parameters;
}

void CardLines::addIdentity(const RecordOrigin &origin)
{
    m_lines.add("PRODID", QStringLiteral("-//Weltkontor//NONSGML Weltkontor//") +
                              languageCode(m_style.language).toUpper());
    m_lines.add("UID", QStringLiteral("urn:uuid:") + origin.uid.toString(QUuid::WithoutBraces));
    if (origin.changed.isValid())
        m_lines.add("REV",
                    origin.changed.toUTC().toString(isNewest() ? QStringLiteral("yyyyMMdd'T'HHmmss'Z'")
                                                               : QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
    if (isNewest())
        m_lines.add("KIND", m_contact.kind == ContactKind::Organisation ? QStringLiteral("org")
                                                                        : QStringLiteral("individual"));
}

void CardLines::addNames()
{
    const QString name = formattedName(m_contact);
    const bool hasOriginal =
        isNewest() && !m_contact.nameOriginal.isEmpty() && m_contact.nameOriginal != name;
    Parameters together;
    if (hasOriginal)
        together += {"ALTID", {QStringLiteral("1")}};
    m_lines.addText("FN", name, together);
    if (hasOriginal) {
        if (const QString language = languageOfName(m_contact.nameOriginal, m_contact.country);
            !language.isEmpty())
            together += {"LANGUAGE", {language}};
        m_lines.addText("FN", m_contact.nameOriginal, together);
    }
    // 3.0 wants the parts of a name also where there are none.
    if (isNewest() && nameOf(m_contact).isEmpty())
        return;
    QString salutation;
    if (m_contact.salutation != Salutation::None)
        salutation = phrase(m_style.language, "Choice",
                            ChoicesOf<Salutation>::values[size_t(m_contact.salutation)].label);
    m_lines.add(
        "N",
        ContentLines::structured(
            {{m_contact.familyName}, {m_contact.givenName}, {}, {salutation, m_contact.academicTitle}, {}}));
}

void CardLines::addOffice()
{
    m_lines.addText("ORG", m_contact.organisation);
    const Bilingual &function = m_contact.function;
    if (!isNewest()) {
        m_lines.addText("TITLE", function.inOrOther(m_style.language));
        return;
    }
    const bool isBilingual = !function.de.isEmpty() && !function.en.isEmpty();
    for (const Language language : {m_style.language, otherLanguage(m_style.language)}) {
        Parameters parameters;
        if (isBilingual)
            parameters += {"ALTID", {QStringLiteral("1")}};
        parameters += {"LANGUAGE", {languageCode(language)}};
        m_lines.addText("TITLE", function.in(language), parameters);
    }
    if (!m_contact.language.isEmpty())
        m_lines.add("LANG", m_contact.language.tag());
}

void CardLines::addPhone(const QString &number, const QStringList &types, bool isPreferred)
{
    if (number.isEmpty())
        return;
    const auto phone = PhoneNumber::fromText(number, m_style.home);
    const QString known = phone ? phone->e164() : QString();
    Parameters parameters = typed(types, isPreferred);
    if (!isNewest() || known.isEmpty()) {
        m_lines.addText("TEL", known.isEmpty() ? number : known, parameters);
        return;
    }
    parameters.prepend({"VALUE", {QStringLiteral("uri")}});
    m_lines.add("TEL", QStringLiteral("tel:") + known, parameters);
}

void CardLines::addReach()
{
    const QString work = QStringLiteral("work");
    const QString voice = QStringLiteral("voice");
    const bool hasSeveral = !m_contact.mobile.isEmpty() || !m_contact.phone2.isEmpty();
    addPhone(m_contact.phone, {work, voice}, hasSeveral);
    // Whether the second number is the office's or a private one is not known.
    addPhone(m_contact.phone2, {voice}, false);
    addPhone(m_contact.mobile, {QStringLiteral("cell")}, false);
    addPhone(m_contact.fax, {work, QStringLiteral("fax")}, false);
    const QStringList mail = isNewest() ? QStringList() : QStringList{QStringLiteral("internet")};
    m_lines.addText("EMAIL", m_contact.email.toText(), typed(mail, !m_contact.email2.isEmpty()));
    m_lines.addText("EMAIL", m_contact.email2.toText(), typed(mail));
    if (!m_contact.website.isEmpty())
        // Readers disagree on whether a comma in an address ends it or is to be escaped; %2C means the same
        // to all.
        m_lines.add("URL", m_contact.website.toText().replace(u',', QStringLiteral("%2C")));
}

void CardLines::addAddress()
{
    const Contact &one = m_contact;
    if (one.street.isEmpty() && one.addressAddition.isEmpty() && one.postalCode.isEmpty() &&
        one.city.isEmpty() && one.state.isEmpty() && one.country.isEmpty())
        return;
    // RFC 6350 wants the first two components empty, since hardly any program shows them.
    const QStringList extension = isNewest() ? QStringList() : QStringList{one.addressAddition};
    const QStringList street =
        isNewest() ? QStringList{one.street, one.addressAddition} : QStringList{one.street};
    m_lines.add("ADR",
                ContentLines::structured({{},
                                          extension,
                                          street,
                                          {one.city},
                                          {one.state},
                                          {one.postalCode},
                                          {one.country.name(m_style.language)}}),
                typed({QStringLiteral("work")}));
}

void CardLines::addNote()
{
    QStringList parts;
    if (!isNewest() && !m_contact.nameOriginal.isEmpty() &&
        m_contact.nameOriginal != formattedName(m_contact))
        parts += m_contact.nameOriginal;
    if (m_style.withNotes && !m_contact.note.isEmpty())
        parts += m_contact.note;
    m_lines.addText("NOTE", parts.join(QStringLiteral("\n\n")));
}

QByteArray CardLines::made(const RecordOrigin &origin)
{
    m_lines.add("BEGIN", QStringLiteral("VCARD"));
    m_lines.add("VERSION", isNewest() ? QStringLiteral("4.0") : QStringLiteral("3.0"));
    addIdentity(origin);
    addNames();
    addOffice();
    addReach();
    addAddress();
    addNote();
    m_lines.add("END", QStringLiteral("VCARD"));
    return m_lines.bytes();
}

} // namespace

QByteArray contactCard(const Contact &contact, const RecordOrigin &origin, const CardStyle &style)
{
    return CardLines(contact, style).made(origin);
}

} // namespace weltkontor
