// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/followup.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "domain/role.h"
#include "domain/visit.h"
#include "listsamples.h"
#include "report/addresslabels.h"
#include "report/factsheet.h"
#include "report/listreport.h"
#include "report/tablelist.h"
#include "support/resultmacros.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace weltkontor;

namespace
{

const QDate today(2026, 11, 24);

template<typename T>
void put(ListRecords &records, T typed, qint64 id)
{
    typed.id.value = id;
    records.ofType[T::recordType] += Record::from(typed);
}

struct Person {
    const char *given, *family, *original, *organisation, *city, *country;
};

/// Names in the scripts that partners write in.
constexpr Person people[] = {
    {"Jana", "Lindner-Groß", "", "Stadt Chemnitz", "Chemnitz", "DE"},
    {"Agnieszka", "Żółkiewska", "", "Miasto Stołeczne Warszawa", "Warszawa", "PL"},
    {"Lei", "Wang", "王磊", "重庆市人民政府", "Chongqing", "CN"},
    {"Yuki", "Tanaka", "田中 由紀", "千葉県", "Chiba", "JP"},
    {"Noa", "Levi", "נועה לוי", "עיריית חיפה", "Haifa", "IL"},
    {"Andrij", "Kowal", "Андрій Коваль", "Чернівецька міська рада", "Chernivtsi", "UA"},
    {"Layla", "Haddad", "ليلى حداد", "بلدية", "Amman", "JO"},
};

/// As many records of every type as there are to be rows.
ListRecords sampleRecords(int rows)
{
    ListRecords records;
    records.home = Country::fromCode(QStringLiteral("DE")).valueOr({});
    records.office = QStringLiteral("Landeshauptstadt Düsseldorf");
    records.titleOf = [](const RecordRef &reference) { return QStringLiteral("Nr. %1").arg(reference.id); };
    for (int i = 1; i <= rows; ++i) {
        const Person &person = people[size_t(i) % std::size(people)];
        const Country country = Country::fromCode(QString::fromLatin1(person.country)).valueOr({});
        Partner partner;
        partner.name.de = QString::fromUtf8(person.city) + QStringLiteral(" %1").arg(i);
        partner.nameLocal = QString::fromUtf8(person.original);
        partner.country = country;
        partner.description.de = QStringLiteral("Eine **wichtige** Stadt.\n\nMit einer Beschreibung.");
        put(records, partner, i);
        Partnership partnership;
        partnership.partner.value = i;
        partnership.kind = i % 3 ? QStringLiteral("twin_town") : QStringLiteral("friendship");
        put(records, partnership, i);
        Milestone milestone;
        milestone.partnership.value = i;
        milestone.date = PartialDate::of(1950 + i % 70, i % 12 + 1, i % 28 + 1).valueOr({});
        put(records, milestone, i);
        Contact contact;
        contact.givenName = QString::fromUtf8(person.given);
        contact.familyName = QString::fromUtf8(person.family) + QStringLiteral(" %1").arg(i);
        contact.nameOriginal = QString::fromUtf8(person.original);
        contact.organisation = QString::fromUtf8(person.organisation);
        contact.phone = QStringLiteral("+49 211 89-%1").arg(i, 5, 10, QLatin1Char('0'));
        contact.email = MailAddress::fromText(QStringLiteral("person%1@example.org").arg(i)).valueOr({});
        contact.city = QString::fromUtf8(person.city);
        contact.country = country;
        put(records, contact, i);
        Role role;
        role.contact.value = i;
        role.partner.value = i;
        role.function.de = QStringLiteral("Ansprechperson für Städtepartnerschaften");
        put(records, role, i);
        ProcessingBasis basis;
        basis.contact.value = i;
        basis.reviewOn = today.addDays(i);
        // Every fourth lacks the one for correspondence.
        if (i % 4 == 0) {
            basis.purpose = ProcessingPurpose::Infoletter;
            basis.legalBasis = LegalBasis::Consent;
        }
        put(records, basis, i);
        Visit visit;
        visit.title.de = QStringLiteral("Besuch %1").arg(i);
        visit.begin = PartialDate::of(2026, i % 12 + 1).valueOr({});
        visit.partners = {PartnerId{i}};
        put(records, visit, i);
        FollowUp followUp;
        followUp.text = QStringLiteral("Antworten auf den Brief Nr. %1").arg(i);
        followUp.due = today.addDays(i % 9 - 4);
        put(records, followUp, i);
    }
    return records;
}

Result<ReportDocument> documentOf(const PrintableList &list, ListRecords records, Language language)
{
    ListParameters parameters;
    parameters.language = language;
    parameters.date = parameters.asOf = today;
    parameters.withoutBasis = WithoutBasis::Mark;
    if (list.form == ListForm::Labels) {
        const auto labels = addressLabels(list, records, parameters);
        return labels ? Result<ReportDocument>(*labels) : labels.error();
    }
    if (list.form == ListForm::FactSheet)
        records.ofType[RecordType::Partner] = records.of(RecordType::Partner).mid(0, 1);
    const auto table = list.form == ListForm::FactSheet ? factSheet(records, parameters)
                                                        : tableList(list, records, parameters);
    return table ? Result<ReportDocument>(*table) : table.error();
}

QString withoutSpaces(QString text)
{
    erase_if(text, [](QChar unit) {
        return unit.isSpace() || unit == QChar(0x200e) || unit == QChar(0x200f) || unit == QChar(0xfeff) ||
               (unit >= QChar(0x202a) && unit <= QChar(0x202e));
    });
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

/// Every list as a file: with the tools that others check such files with.
class ListFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListIsAccessible_data();
    void everyListIsAccessible();
    void twoReadersFindEveryCell_data();
    void twoReadersFindEveryCell();
    void pictureHasItsAlternative();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime::fromSecsSinceEpoch(1764000000)};
};

void ListFilesTest::everyListIsAccessible_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    for (const PrintableList &list : printableLists()) {
        for (const int rows : {0, 1, 12, 1000}) {
            const bool exists = list.form != ListForm::FactSheet || rows == 1 || rows == 12;
            if (exists)
                QTest::addRow("%s of %d", qPrintable(list.name), rows) << list.name << rows;
        }
    }
}

void ListFilesTest::everyListIsAccessible()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    const QString path = m_folder.filePath(QStringLiteral("list.pdf"));
    const Language language = rows == 1 ? Language::English : Language::German;
    const auto document = documentOf(*printableList(name), sampleRecords(rows), language);
    QVERIFY_RESULT(document);
    const auto rendered = renderPdf(*document, path, m_clock);
    QVERIFY_RESULT(rendered);
    if (name == u"processing_activities")
        QCOMPARE(rendered->rows, rows < 4 ? rows : 2);
    else if (name != u"fact_sheet")
        QCOMPARE(rendered->rows, rows);
    const ToolResult checked = checkPdf(path);
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
}

void ListFilesTest::twoReadersFindEveryCell_data()
{
    QTest::addColumn<QString>("name");
    for (const PrintableList &list : printableLists()) {
        if (list.form == ListForm::Table)
            QTest::newRow(qPrintable(list.name)) << list.name;
    }
}

void ListFilesTest::twoReadersFindEveryCell()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(QStringLiteral("cells.pdf"));
    const auto document = documentOf(*printableList(name), sampleRecords(12), Language::German);
    QVERIFY_RESULT(document);
    QVERIFY_RESULT(renderPdf(*document, path, m_clock));
    const QString poppler = withoutSpaces(extractedText(path));
    const QString mupdf =
        withoutSpaces(runTool(QStringLiteral("mutool"), {QStringLiteral("draw"), QStringLiteral("-q"),
                                                         QStringLiteral("-F"), QStringLiteral("text"), path})
                          .output);
    for (const ListGroup &group : std::get<ListDocument>(*document).groups) {
        for (const PrintRow &row : group.rows) {
            for (const ListCell &cell : row) {
                for (const ListText &text : cell.texts) {
                    // Lines of one cell stand between those of its neighbours, so words are looked for.
                    const QStringList words = text.text.split(u' ', Qt::SkipEmptyParts);
                    for (const QString &word : words) {
                        if (word.contains(u'-') || word.contains(u'@'))
                            continue; // may be broken there
                        QVERIFY2(poppler.contains(withoutSpaces(word)), qPrintable(word));
                        // MuPDF 1.21 knows no ActualText, which the joined letters of Arabic need.
                        if (word.at(0).script() != QChar::Script_Arabic)
                            QVERIFY2(mupdf.contains(withoutSpaces(word)), qPrintable(word));
                    }
                }
            }
        }
    }
}

void ListFilesTest::pictureHasItsAlternative()
{
    ListRecords records = sampleRecords(1);
    Partner partner = *records.of(RecordType::Partner).first().to<Partner>();
    partner.picture.value = 7;
    partner.pictureAlt.de = QStringLiteral("Der Marktplatz im Schnee");
    partner.pictureCredit = QStringLiteral("Foto: Ada Beispiel");
    records.ofType[RecordType::Partner] = {Record::from(partner)};
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray content;
    QBuffer buffer(&content);
    QVERIFY(image.save(&buffer, "PNG"));
    records.contentOf = [&content](qint64 document) { return document == 7 ? content : QByteArray(); };
    const QString path = m_folder.filePath(QStringLiteral("picture.pdf"));
    const auto document = documentOf(*printableList(QStringLiteral("fact_sheet")), records, Language::German);
    QVERIFY_RESULT(document);
    QVERIFY_RESULT(renderPdf(*document, path, m_clock));
    const ToolResult checked = checkPdf(path);
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    const QString pictures = runTool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).output;
    QVERIFY2(pictures.contains(QLatin1String("800")), qPrintable(pictures));
    QVERIFY(extractedText(path).contains(partner.pictureCredit));
    const QString structure =
        runTool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path}).output;
    QVERIFY2(structure.contains(QLatin1String("Figure")), qPrintable(structure));
    // Something that is no picture leaves the sheet as it is without one.
    content = "no picture";
    QVERIFY_RESULT(renderPdf(
        *documentOf(*printableList(QStringLiteral("fact_sheet")), records, Language::German), path, m_clock));
    QCOMPARE(checkPdf(path).exitCode, 0);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    ListFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_listfiles.moc"
