// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/samplecontacts.h"

#include "base/textfolding.h"
#include "bench/benchtable.h"
#include "domain/contact.h"
#include "sheet/sheetwriter.h"

namespace weltkontor
{
namespace
{

constexpr const char *givenNames[] = {
    "Anna",  "Łukasz",  "Jürgen", "Marie",     "José",   "Zofia",      "Matěj",    "Sándor",
    "Ülkü",  "Åsa",     "Björn",  "Chloé",     "Dagmar", "Eszter",     "Franz",    "Gudrun",
    "Heinz", "Irène",   "Jakub",  "Katarzyna", "Lars",   "Małgorzata", "Nils",     "Olga",
    "Petra", "Quentin", "Róza",   "Stanisław", "Théo",   "Ursula",     "Věra",     "Wolfgang",
    "Xaver", "Yvonne",  "Zdeněk", "Agnès",     "Bernd",  "Cecília",    "Dorothée", "Émile"};
constexpr const char *nameBeginnings[] = {
    "Müll", "Schäf", "Grün",  "Weiß",  "Krüg",   "Nowak", "Dvořá", "Szab",  "Bau",  "Köhl",
    "Lind", "Berg",  "Stein", "Hoff",  "Kowal",  "Żuraw", "Fisch", "Vog",   "Zimm", "Brand",
    "Hart", "Łęck",  "Novot", "Molná", "Sommer", "Wint",  "Kais",  "König", "Ritt", "Schmid",
    "Tóth", "Ostr",  "Wiś",   "Jan",   "Pawl",   "Dąb",   "Čern",  "Svobo", "Háje", "Ørst"};
constexpr const char *nameEndings[] = {"er",    "mann",  "berg",  "ski",   "ová",   "wicz",  "stein", "feld",
                                       "hardt", "inger", "ke",    "ens",   "sen",   "dahl",  "quist", "ák",
                                       "ný",    "házy",  "ecki",  "ing",   "hofer", "bach",  "thal",  "au",
                                       "lich",  "nik",   "czyk",  "eau",   "ier",   "old",   "rich",  "bert",
                                       "wald",  "meier", "huber", "egger", "kamp",  "horst", "brück", "loh"};
constexpr const char *cities[] = {
    "Kraków",  "Lyon",      "Wrocław",  "Brno",    "Praha",    "Gdańsk",  "Győr",          "Malmö",
    "Århus",   "Zürich",    "Genève",   "Porto",   "Córdoba",  "Málaga",  "Köln",          "Düsseldorf",
    "München", "Nürnberg",  "Zwickau",  "Görlitz", "Łódź",     "Poznań",  "Plzeň",         "Košice",
    "Pécs",    "Timișoara", "Chișinău", "Tromsø",  "Tampere",  "Tartu",   "Rīga",          "Kaunas",
    "Odense",  "Gent",      "Liège",    "Nîmes",   "Besançon", "Orléans", "Saint-Étienne", "Würzburg"};
constexpr const char *offices[] = {"Stadtverwaltung",      "Kulturamt",   "Amt für Internationales",
                                   "Handelskammer",        "Universität", "Theater",
                                   "Partnerschaftsverein", "Jugendring",  "Schulamt",
                                   "Verkehrsbetriebe"};
constexpr const char *functions[] = {"Leitung",     "Sachbearbeitung", "Referentin",    "Bürgermeister",
                                     "Sekretariat", "Vorstand",        "Koordinatorin", "Protokoll"};
constexpr int givenCount = int(std::size(givenNames));
constexpr int beginningCount = int(std::size(nameBeginnings));
constexpr int endingCount = int(std::size(nameEndings));
constexpr int nameCount = givenCount * beginningCount * endingCount;

template<size_t size>
QString pick(const char *const (&list)[size], int number)
{
    return QString::fromUtf8(list[size_t(number) % size]);
}

} // namespace

QStringList SampleContacts::headers()
{
    return {QStringLiteral("Anrede"),       QStringLiteral("Vorname"),  QStringLiteral("Nachname"),
            QStringLiteral("Organisation"), QStringLiteral("Funktion"), QStringLiteral("Telefon"),
            QStringLiteral("E-Mail"),       QStringLiteral("Straße"),   QStringLiteral("PLZ"),
            QStringLiteral("Ort"),          QStringLiteral("Land"),     QStringLiteral("Notiz")};
}

QStringList SampleContacts::cells(int number)
{
    // Neighbours in the list share no name; the step shares no factor with the number of names.
    const auto name = int(qint64(number) * 7919 % nameCount);
    const QString given = pick(givenNames, name % givenCount);
    const int family = name / givenCount;
    const QString familyName =
        pick(nameBeginnings, family % beginningCount) + pick(nameEndings, family / beginningCount);
    const QString city = pick(cities, number);
    const QString mail = QStringLiteral("%1.%2.%3@example.org")
                             .arg(searchForm(given).toLower(), searchForm(familyName).toLower().remove(u' '))
                             .arg(number);
    return {
        number % 2 == 0 ? QStringLiteral("Frau") : QStringLiteral("Herr"),
        given,
        familyName,
        QStringLiteral("%1 %2 %3").arg(pick(offices, number / 7), city).arg(number / nameCount + number % 97),
        pick(functions, number / 3),
        QStringLiteral("+49 211 %1-%2").arg(100 + number / 10000).arg(number % 10000, 4, 10, QChar(u'0')),
        mail,
        QStringLiteral("Große Gasse %1").arg(number % 211 + 1),
        QStringLiteral("%1").arg(1000 + number % 90000, 5, 10, QChar(u'0')),
        city,
        QStringLiteral("Deutschland"),
        number % 5 == 0 ? QStringLiteral("Kennt das Haus seit %1").arg(1960 + number % 60) : QString()};
}

Record SampleContacts::record(int number)
{
    const QStringList texts = cells(number);
    Record contact(RecordType::Contact);
    const std::pair<const char *, int> columns[] = {
        {"given_name", 1}, {"family_name", 2}, {"organisation", 3}, {"function_de", 4}, {"phone", 5},
        {"email", 6},      {"street", 7},      {"postal_code", 8},  {"city", 9}};
    for (const auto &[key, column] : columns)
        required(contact.setValue(QString::fromLatin1(key), texts[column]));
    required(contact.setValue(u"salutation", number % 2 == 0 ? QStringLiteral("mrs") : QStringLiteral("mr")));
    required(contact.setValue(u"country", QStringLiteral("DE")));
    if (!texts[11].isEmpty())
        required(contact.setValue(u"note", texts[11]));
    return contact;
}

void SampleContacts::writeSheet(const QString &path, int rows)
{
    auto writer = required(SheetWriter::create(path));
    required(writer->beginSheet(QStringLiteral("Kontakte"), headers()));
    for (int number = 0; number < rows; ++number) {
        QList<Cell> row;
        const QStringList texts = cells(number);
        for (const QString &text : texts)
            row += Cell::ofText(text);
        required(writer->writeRow(row));
    }
    required(writer->finish());
}

} // namespace weltkontor
