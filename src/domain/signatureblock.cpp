// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatureblock.h"

#include "base/textfolding.h"
#include "domain/personname.h"
#include "domain/postaladdress.h"
#include "domain/signaturecontacts.h"
#include "domain/signaturewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace weltkontor
{

namespace
{

constexpr auto patternOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Part of a line that is still to be understood.
struct Piece {
    QString text;
    int line = 0;
};

bool isOtherScript(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.isLetter() || c.isSurrogate()) && c.unicode() >= 0x0370 &&
               c.script() != QChar::Script_Latin;
    });
}

/// The part of a line that is a person's name: "Erika Mustermann (she/her)", "Erika Mustermann, Leiterin".
/// Empty when none is.
QString nameIn(const QString &line)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*[(（][^()（）]*[)）]\\s*"));
    static const QRegularExpression parting(QStringLiteral("\\s*,\\s+|\\s+[-–/]\\s+"));
    QString text = line;
    text.remove(brackets);
    if (looksLikeName(text))
        return text;
    const QString head = text.section(parting, 0, 0);
    return looksLikeName(head) ? head : QString();
}

/// Fills a SignatureBlock step by step: what is certain (numbers, addresses) before what is guessed (names).
class SignatureReader
{
public:
    SignatureReader(const QString &text, const Country &home)
        : m_home(home)
        , m_contacts(m_fields, home)
    {
        QString unified = normalized(text);
        unified.replace(QChar(0x00A0), u' ').remove(u'\r');
        m_lines = unified.split(u'\n');
    }

    SignatureBlock read();

private:
    void readLine(int line);
    void keep(const QString &left, int line);
    void readPlace();
    bool readPlaceFrom(qsizetype index);
    bool readJapanesePlace(qsizetype index);
    void takeStreetBefore(qsizetype index);
    void readCountry();
    void readName();
    void takeName(const Piece &piece);
    void readRest();

    Country m_home;
    QStringList m_lines;
    QList<Piece> m_pieces; ///< Not understood yet.
    QList<Piece> m_rest;   ///< Not to be understood.
    SignatureFields m_fields;
    SignatureContacts m_contacts;
};

SignatureBlock SignatureReader::read()
{
    for (int i = 0; i < m_lines.size(); ++i)
        readLine(i);
    readPlace();
    readCountry();
    readName();
    readRest();
    QList<SignatureFields::Found> found = m_fields.all();
    const auto byLine = [](const auto &a, const auto &b) { return a.line < b.line; };
    std::stable_sort(found.begin(), found.end(), byLine);
    std::stable_sort(m_rest.begin(), m_rest.end(), byLine);
    SignatureBlock block;
    for (const SignatureFields::Found &each : std::as_const(found))
        block.parts.append({each.field, each.value, m_lines[each.line].trimmed()});
    for (const Piece &piece : std::as_const(m_rest))
        block.rest.append(piece.text);
    return block;
}

void SignatureReader::readLine(int line)
{
    const QString text = m_lines[line].trimmed();
    if (text.isEmpty())
        return;
    if (isGreeting(text)) {
        m_rest.append({text, line});
        return;
    }
    static const QRegularExpression parting(QStringLiteral("\\s*[|•·¦\\t]\\s*|\\s{3,}"));
    for (const QString &segment : text.split(parting, Qt::SkipEmptyParts)) {
        const QString left = m_contacts.take(segment.trimmed(), line);
        for (const QString &piece : left.split(QStringLiteral(" | "), Qt::SkipEmptyParts))
            keep(piece, line);
    }
}

/// What is left of a line, without the words that only introduce it.
void SignatureReader::keep(const QString &left, int line)
{
    static const QRegularExpression introduction(
        QStringLiteral(
            "\\A(?:(?:i\\. ?[AV]\\.|ppa\\.|gez\\.)\\s+|(?:(?:post|besucher|haus|büro)?(?:anschrift|"
            "adresse)|(?:postal |office )?address|name)\\s*:\\s*)"),
        patternOptions);
    QString text = withoutOuterSigns(left);
    text.remove(introduction);
    // "Wang Xiaoming 王小明": the name twice.
    static const QRegularExpression latinFirst(
        QStringLiteral("\\A([\\p{Latin}\\s.'’-]+)\\s([^\\p{Latin}\\d@:()]+)\\z"), patternOptions);
    static const QRegularExpression latinLast(
        QStringLiteral("\\A([^\\p{Latin}\\d@:()]+)\\s([\\p{Latin}\\s.'’-]+)\\z"), patternOptions);
    for (const QRegularExpression *pattern : {&latinFirst, &latinLast}) {
        const QRegularExpressionMatch match = pattern->match(text);
        if (match.hasMatch() && isOtherScript(text)) {
            m_pieces.append({match.captured(1).trimmed(), line});
            m_pieces.append({match.captured(2).trimmed(), line});
            return;
        }
    }
    if (!text.isEmpty())
        m_pieces.append({text, line});
}

/// "Burgplatz 1, 40213 Düsseldorf" too: the first comma behind which a place stands.
bool SignatureReader::readPlaceFrom(qsizetype index)
{
    const Piece piece = m_pieces[index];
    const QStringList parts = piece.text.split(QRegularExpression(QStringLiteral("\\s*,\\s*")));
    for (qsizetype first = 0; first < parts.size(); ++first) {
        const auto place = PlaceLine::fromText(parts.mid(first).join(QStringLiteral(", ")));
        if (!place)
            continue;
        m_fields.add("postal_code", place->postalCode, piece.line);
        m_fields.add("city", place->city, piece.line);
        m_fields.add("state", place->state, piece.line);
        m_fields.add("country", place->country.code(), piece.line);
        // Of the parts in front, the street is all from the first that looks like one.
        qsizetype street = 0;
        while (street < first && !looksLikeStreet(parts[street]))
            ++street;
        if (street < first)
            m_fields.add("street", parts.mid(street, first - street).join(QStringLiteral(", ")), piece.line);
        m_pieces.removeAt(index);
        for (qsizetype i = 0; i < street; ++i)
            m_pieces.insert(index + i, {parts[i], piece.line});
        takeStreetBefore(index + street);
        return true;
    }
    return false;
}

/// "〒163-8001 東京都新宿区西新宿2-8-1"
bool SignatureReader::readJapanesePlace(qsizetype index)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A〒?\\s*([0-9]{3}-[0-9]{4})\\s*(?:([^\\s0-9]{2,3}[都道府県]))?([^\\s0-9]+?["
                       "市区町村])\\s*(.*)\\z"));
    const Piece piece = m_pieces[index];
    const QRegularExpressionMatch match = pattern.match(piece.text);
    if (!match.hasMatch())
        return false;
    m_fields.add("postal_code", match.captured(1), piece.line);
    m_fields.add("state", match.captured(2), piece.line);
    m_fields.add("city", match.captured(3), piece.line);
    m_fields.add("street", match.captured(4), piece.line);
    m_fields.add("country", QStringLiteral("JP"), piece.line);
    m_pieces.removeAt(index);
    return true;
}

/// The city of a British address and the street stand in the lines above the postal code.
void SignatureReader::takeStreetBefore(qsizetype index)
{
    if (!m_fields.has("city") && index > 0 && !looksLikeStreet(m_pieces[index - 1].text, true)) {
        const Piece city = m_pieces.takeAt(--index);
        m_fields.add("city", city.text, city.line);
    }
    if (!m_fields.has("street") && index > 0 && looksLikeStreet(m_pieces[index - 1].text, true)) {
        const Piece street = m_pieces.takeAt(index - 1);
        m_fields.add("street", street.text, street.line);
    }
}

void SignatureReader::readPlace()
{
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (readJapanesePlace(i) || readPlaceFrom(i))
            break;
    }
    for (qsizetype i = 0; i < m_pieces.size() && !m_fields.has("street"); ++i) {
        if (looksLikeStreet(m_pieces[i].text) && functionAt(m_pieces[i].text) < 0) {
            const Piece street = m_pieces.takeAt(i);
            m_fields.add("street", street.text, street.line);
        }
    }
}

void SignatureReader::readCountry()
{
    for (qsizetype i = 0; i < m_pieces.size() && m_fields.has("city"); ++i) {
        const Piece &piece = m_pieces[i];
        const bool isName = piece.text.size() >= 4 || piece.text == u"UK" || piece.text == u"USA";
        const auto country = isName ? Country::fromText(piece.text) : Result<Country>(Country());
        if (!country || country->isEmpty())
            continue;
        // The address's own word goes before what its postal code looks like.
        m_fields.replace("country", country->code(), piece.line);
        m_pieces.removeAt(i);
        break;
    }
    static const std::pair<const char *, const char *> callingCodes[] = {
        {"+49", "DE"},  {"+43", "AT"},  {"+41", "CH"},  {"+33", "FR"},  {"+48", "PL"},  {"+44", "GB"},
        {"+81", "JP"},  {"+39", "IT"},  {"+34", "ES"},  {"+31", "NL"},  {"+32", "BE"},  {"+45", "DK"},
        {"+46", "SE"},  {"+47", "NO"},  {"+358", "FI"}, {"+420", "CZ"}, {"+421", "SK"}, {"+36", "HU"},
        {"+40", "RO"},  {"+380", "UA"}, {"+375", "BY"}, {"+972", "IL"}, {"+86", "CN"},  {"+82", "KR"},
        {"+90", "TR"},  {"+351", "PT"}, {"+353", "IE"}, {"+30", "GR"},  {"+385", "HR"}, {"+386", "SI"},
        {"+359", "BG"}, {"+370", "LT"}, {"+371", "LV"}, {"+372", "EE"}, {"+381", "RS"}, {"+55", "BR"},
        {"+27", "ZA"},  {"+61", "AU"},  {"+352", "LU"}, {"+91", "IN"},  {"+52", "MX"},  {"+20", "EG"},
        {"+77", "KZ"},  {"+7", "RU"}};
    if (!m_fields.has("city") || m_contacts.dialledLine() < 0)
        return;
    if (m_contacts.dialled().isEmpty())
        m_fields.add("country", m_home.code(), m_contacts.dialledLine());
    for (const auto &[code, country] : callingCodes) {
        if (m_contacts.dialled().startsWith(QLatin1String(code)))
            m_fields.add("country", QString::fromLatin1(country), m_contacts.dialledLine());
    }
}

void SignatureReader::takeName(const Piece &piece)
{
    const QString text = nameIn(piece.text);
    const PersonName name = PersonName::fromText(text);
    m_fields.add("salutation", name.salutation, piece.line);
    m_fields.add("academic_title", name.academicTitle, piece.line);
    m_fields.add("given_name", name.givenName, piece.line);
    m_fields.add("family_name", name.familyName, piece.line);
    static const QRegularExpression brackets(QStringLiteral("[(（]([^()（）]*)[)）]"));
    const QRegularExpressionMatch match = brackets.match(piece.text);
    QString behind = piece.text;
    behind.remove(brackets);
    behind.remove(text);
    const Piece taken = piece; // the reference may point into the list
    m_pieces.removeIf([&](const Piece &each) { return each.line == taken.line && each.text == taken.text; });
    for (const QString &other : {withoutOuterSigns(behind), match.captured(1).trimmed()}) {
        if (!other.isEmpty())
            m_pieces.prepend({other, taken.line});
    }
}

/// The line that is most likely the person: with a title, or found in the mail address, else the first one.
void SignatureReader::readName()
{
    const QString mailbox = searchForm(m_fields.value("email").section(u'@', 0, 0));
    const QStringList mailWords = mailbox.split(u' ', Qt::SkipEmptyParts);
    Piece best;
    int bestScore = 0;
    for (const Piece &piece : std::as_const(m_pieces)) {
        const QString text = nameIn(piece.text);
        if (text.isEmpty())
            continue;
        const PersonName name = PersonName::fromText(text);
        const bool marked = !name.salutation.isEmpty() || !name.academicTitle.isEmpty();
        const QStringList words = searchWords(text);
        const bool inMail = std::any_of(mailWords.begin(), mailWords.end(), [&](const QString &word) {
            return word.size() > 2 && words.contains(word);
        });
        const bool otherKind = organisationAt(text) >= 0 || functionAt(text) >= 0;
        const int score = (marked ? 3 : 0) + (inMail ? 4 : 0) + (otherKind ? -4 : 1);
        if (score > bestScore) {
            best = piece;
            bestScore = score;
        }
    }
    if (bestScore > 0)
        takeName(best);
}

void SignatureReader::readRest()
{
    for (const Piece &piece : std::as_const(m_pieces)) {
        if (isFunction(piece.text)) {
            const bool german = languageOfFunction(piece.text) == Language::German;
            if (!m_fields.add(german ? "function_de" : "function_en", piece.text, piece.line))
                m_rest.append(piece);
            continue;
        }
        if (organisationAt(piece.text) >= 0) {
            m_fields.extend("organisation", piece.text, piece.line); // with its department
            continue;
        }
        const bool isOriginal =
            isOtherScript(piece.text) && piece.text.size() <= 30 && m_fields.has("family_name");
        if (!isOriginal || !m_fields.add("name_original", piece.text, piece.line))
            m_rest.append(piece);
    }
}

} // namespace

QString SignatureBlock::value(const QString &field) const
{
    for (const Part &part : parts) {
        if (part.field == field)
            return part.value;
    }
    return {};
}

SignatureBlock splitSignature(const QString &text, const Country &home)
{
    return SignatureReader(text, home).read();
}

} // namespace weltkontor
