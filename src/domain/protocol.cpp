// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/protocol.h"

#include "base/textfolding.h"
#include "domain/personname.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

// Resources of a static library are registered by hand; the macro must stand outside of all namespaces.
static void registerProtocol()
{
    Q_INIT_RESOURCE(protocol);
}

namespace weltkontor
{
namespace
{

struct Variant {
    QStringList words;
    QString mr, mrs;
};

struct Office {
    QString key;
    int rank = 0;
    QStringList words, but; ///< In their search forms, with a space on both sides.
    QJsonObject forms, home, abroad;
    QList<Variant> variants;
};

struct Rules {
    QList<Office> offices;
    int otherRank = 0;
};

/// " OBERBUERGERMEISTER DER STADT ": whole words are looked for with their spaces.
QString spaced(const QString &text)
{
    QString folded = searchForm(text);
    for (QChar &c : folded) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return u' ' + folded.simplified() + u' ';
}

QStringList wordsOf(const QJsonValue &list)
{
    QStringList words;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &word : array)
        words += spaced(word.toString());
    return words;
}

Rules readRules()
{
    registerProtocol();
    QFile file(QStringLiteral(":/weltkontor/protocol/offices.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the rules of protocol are missing");
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    Rules rules;
    rules.otherRank = data.value(u"otherRank").toInt();
    const QJsonArray offices = data.value(u"offices").toArray();
    for (const QJsonValue &value : offices) {
        const QJsonObject one = value.toObject();
        Office office{one.value(u"key").toString(),
                      one.value(u"rank").toInt(),
                      wordsOf(one.value(u"words")),
                      wordsOf(one.value(u"but")),
                      one,
                      one.value(u"home").toObject(),
                      one.value(u"abroad").toObject(),
                      {}};
        const QJsonArray variants = one.value(u"variants").toArray();
        for (const QJsonValue &variant : variants)
            office.variants += Variant{wordsOf(variant.toObject().value(u"words")),
                                       variant.toObject().value(u"mr").toString(),
                                       variant.toObject().value(u"mrs").toString()};
        rules.offices += office;
    }
    return rules;
}

const Rules &rules()
{
    static const Rules all = readRules();
    return all;
}

bool hasAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

/// What takes an office out again may begin a word: "Vize" in "Vizemarschall".
bool isTakenOut(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &word) { return text.contains(word.left(word.size() - 1)); });
}

/// "Oberbürgermeisterin" is a holder of the office "Oberbürgermeister", too.
bool namesOffice(const QString &text, const Office &office)
{
    if (isTakenOut(text, office.but))
        return false;
    return std::any_of(office.words.begin(), office.words.end(), [&](const QString &word) {
        return text.contains(word) || text.contains(word.left(word.size() - 1) + QStringLiteral("IN "));
    });
}

const Office *findOffice(const Contact &contact)
{
    if (contact.kind != ContactKind::Person)
        return nullptr;
    for (const QString &function : {contact.function.de, contact.function.en}) {
        const QString text = spaced(function);
        // Who works for somebody does not hold their office.
        static const QStringList staff = [] {
            QStringList words;
            for (const char *word : {"Büro", "Referent", "Referentin", "Assistent", "Assistentin",
                                     "Assistant", "Office of", "Secretary to", "Sekretariat", "Mitarbeiter",
                                     "Mitarbeiterin", "Advisor", "Persönlicher", "Persönliche"})
                words += spaced(QString::fromUtf8(word));
            return words;
        }();
        if (function.isEmpty() || hasAny(text, staff))
            continue;
        for (const Office &office : rules().offices) {
            if (namesOffice(text, office))
                return &office;
        }
    }
    return nullptr;
}

PersonName nameOf(const Contact &contact)
{
    PersonName name;
    name.salutation = contact.salutation == Salutation::Mr    ? QStringLiteral("mr")
                      : contact.salutation == Salutation::Mrs ? QStringLiteral("mrs")
                                                              : QString();
    name.academicTitle = contact.academicTitle;
    name.givenName = contact.givenName;
    name.familyName = contact.familyName;
    return name;
}

QString formOf(const Contact &contact, Language language)
{
    const bool isGerman = language == Language::German;
    if (contact.salutation == Salutation::Mr)
        return isGerman ? QStringLiteral("Herr") : QStringLiteral("Mr");
    return isGerman ? QStringLiteral("Frau") : QStringLiteral("Ms");
}

/// "Prof. Dr. med." is said "Professor".
QString spokenTitle(const QString &title, Language language)
{
    if (title.startsWith(u"Prof"))
        return QStringLiteral("Professor");
    if (title.contains(u"Dr"))
        return language == Language::German ? QStringLiteral("Dr.") : QStringLiteral("Dr");
    return {};
}

QString spokenName(const Contact &contact, Language language)
{
    const QString title = spokenTitle(contact.academicTitle, language);
    QStringList parts;
    if (contact.salutation != Salutation::None && (language == Language::German || title.isEmpty()))
        parts += formOf(contact, language);
    else if (title.isEmpty())
        parts += contact.givenName;
    parts += title;
    parts += contact.familyName;
    parts.removeAll(QString());
    return parts.isEmpty() ? contact.organisation : parts.join(u' ');
}

QString filled(QString text, const Contact &contact, Language language)
{
    const PersonName name = nameOf(contact);
    const QString title = spokenTitle(contact.academicTitle, language);
    text.replace(QStringLiteral("{name}"), name.toText());
    text.replace(QStringLiteral("{family}"), contact.familyName);
    text.replace(QStringLiteral("{title}"), title.isEmpty() ? QString() : title + u' ');
    text.replace(QStringLiteral("{form}"), formOf(contact, language));
    text.replace(QStringLiteral("{office}"), contact.function.inOrOther(language));
    return text.simplified();
}

QJsonObject formsOf(const Office &office, const Contact &contact, const Country &home)
{
    const bool isHome = contact.country.code().isEmpty() || contact.country.code() == home.code();
    if (isHome && !office.home.isEmpty())
        return office.home;
    return !isHome && !office.abroad.isEmpty() ? office.abroad : office.forms;
}

/// "Stadtdirektor" in place of "Beigeordneter" where that is what the function says.
QString withVariant(QString text, const Office &office, const Contact &contact)
{
    const QString function = spaced(contact.function.de);
    const bool isMr = contact.salutation == Salutation::Mr;
    for (const Variant &variant : office.variants) {
        if (!hasAny(function, variant.words))
            continue;
        const QString usual = office.forms.value(u"de")
                                  .toObject()
                                  .value(u"spoken")
                                  .toObject()
                                  .value(isMr ? u"mr" : u"mrs")
                                  .toString();
        const QString word = usual.section(u' ', 1);
        return text.replace(word, isMr ? variant.mr : variant.mrs);
    }
    return text;
}

} // namespace

namespace protocol
{

QString officeOf(const Contact &contact)
{
    const Office *office = findOffice(contact);
    return office ? office->key : QString();
}

int rankOf(const Contact &contact)
{
    const Office *office = findOffice(contact);
    return office ? office->rank : rules().otherRank;
}

ProtocolAddress addressOf(const Contact &contact, Language language, const Country &home)
{
    const PersonName name = nameOf(contact);
    ProtocolAddress address{spokenName(contact, language), name.toLetterText(language),
                            name.toAddressText(language)};
    const Office *office = findOffice(contact);
    // Without a salutation nobody guesses one from a name.
    if (office && contact.salutation != Salutation::None) {
        const QString form =
            contact.salutation == Salutation::Mr ? QStringLiteral("mr") : QStringLiteral("mrs");
        const QJsonObject forms = formsOf(*office, contact, home).value(languageCode(language)).toObject();
        const auto one = [&](QStringView kind) {
            QString text = forms.value(kind).toObject().value(form).toString();
            if (language == Language::German)
                text = withVariant(text, *office, contact);
            return filled(text, contact, language);
        };
        address = {one(u"spoken"), one(u"written"), one(u"envelope")};
    }
    const bool isGermanContact = contact.language.tag().isEmpty() || contact.language.tag().startsWith(u"de");
    if (!contact.writtenSalutation.isEmpty() && isGermanContact == (language == Language::German))
        address.written = contact.writtenSalutation;
    return address;
}

QList<Contact> inOrder(const QList<Contact> &contacts, const QHash<qint64, qint64> &roleRanks)
{
    QList<Contact> sorted = contacts;
    const auto key = [&](const Contact &contact) {
        const auto rank = roleRanks.constFind(contact.id.value);
        const bool isRanked = rank != roleRanks.cend();
        return std::tuple(isRanked ? 0 : 1, isRanked ? *rank : qint64(rankOf(contact)),
                          searchForm(contact.familyName), searchForm(contact.givenName));
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Contact &one, const Contact &other) { return key(one) < key(other); });
    return sorted;
}

} // namespace protocol
} // namespace weltkontor
