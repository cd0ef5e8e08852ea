// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit.h"
#include "gui/formfixture.h"
#include "gui/forms/documentlist.h"
#include "gui/forms/fieldbox.h"
#include "gui/forms/formicons.h"
#include "gui/forms/mnemonics.h"
#include "gui/forms/recordform.h"

#include <QDir>
#include <QPushButton>
#include <QStyleFactory>
#include <QTranslator>

using namespace weltkontor;

/// Every form in both languages and sizes, as a whole: names, access keys, cut texts, Tab.
class FormAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void init() { setLanguage(Language::English); }

    void formKeepsTheRules_data();
    void formKeepsTheRules();
    void everyFieldHasItsPlace_data();
    void everyFieldHasItsPlace();
    void narrowFormHasOneColumn();
    void coloursCanBeRead();

private:
    /// As the window does when the person switches.
    void setLanguage(Language language);
    void addSample();
    RecordRef sampleOf(RecordType type) const;

    QTranslator m_translator;
    std::unique_ptr<FormFixture> m_fixture;
    Record m_partner, m_partnership, m_contact, m_article;
};

namespace
{

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2b, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    return palette;
}

/// For looking at: WELTKONTOR_PICTURES names a folder.
void picture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("WELTKONTOR_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace

void FormAuditTest::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_fixture = std::make_unique<FormFixture>();
    addSample();
}

void FormAuditTest::setLanguage(Language language)
{
    QCoreApplication::removeTranslator(&m_translator);
    QVERIFY(m_translator.load(QStringLiteral(":/i18n/weltkontor_%1.qm").arg(languageCode(language))));
    QCoreApplication::installTranslator(&m_translator);
    setMessageLanguage(language);
}

void FormAuditTest::addSample()
{
    FormFixture &f = *m_fixture;
    for (const char *name : {"Economy", "Culture", "Education", "Sport", "Meetings of citizens", "Science",
                             "Environment", "Administration", "Youth"}) {
        const QString label = QString::fromLatin1(name);
        f.save(FormFixture::make(RecordType::CatalogueEntry,
                                 {{QStringLiteral("catalogue"), QStringLiteral("cooperation_field")},
                                  {QStringLiteral("key"), label.toLower().replace(u' ', u'_')},
                                  {QStringLiteral("label_de"), label},
                                  {QStringLiteral("label_en"), label}}));
    }
    m_partner = f.save(FormFixture::make(
        RecordType::Partner,
        {{QStringLiteral("name_de"), QStringLiteral("Warschau")},
         {QStringLiteral("name_en"), QStringLiteral("Warsaw")},
         {QStringLiteral("name_local"), QStringLiteral("Warszawa")},
         {QStringLiteral("country"), QStringLiteral("PL")},
         {QStringLiteral("state"), QStringLiteral("Masowien")},
         {QStringLiteral("place"), QStringLiteral("52.22977, 21.01178")},
         {QStringLiteral("population"), 1860281},
         {QStringLiteral("website"), QStringLiteral("https://www.example.org")},
         {QStringLiteral("description_de"),
          QStringLiteral("Die Hauptstadt Polens liegt an der Weichsel.\n\nSeit 1989 eine Partnerstadt.")},
         {QStringLiteral("published"), true}}));
    m_partnership = f.save(FormFixture::make(
        RecordType::Partnership, {{QStringLiteral("partner_id"), m_partner.id},
                                  {QStringLiteral("kind"), QStringLiteral("town_twinning")},
                                  {QStringLiteral("responsible"), QStringLiteral("Ada Beispiel")}}));
    f.save(FormFixture::make(RecordType::Milestone, {{QStringLiteral("partnership_id"), m_partnership.id},
                                                     {QStringLiteral("type"), QStringLiteral("agreement")},
                                                     {QStringLiteral("date"), QStringLiteral("1989")}}));
    m_contact = f.save(FormFixture::make(
        RecordType::Contact, {{QStringLiteral("given_name"), QStringLiteral("Ada")},
                              {QStringLiteral("family_name"), QStringLiteral("Beispiel")},
                              {QStringLiteral("function_de"), QStringLiteral("Bürgermeisterin")},
                              {QStringLiteral("email"), QStringLiteral("ada.beispiel@example.org")},
                              {QStringLiteral("phone"), QStringLiteral("+48 12 6161200")},
                              {QStringLiteral("country"), QStringLiteral("PL")}}));
    f.save(FormFixture::make(RecordType::Role,
                             {{QStringLiteral("contact_id"), m_contact.id},
                              {QStringLiteral("function_de"), QStringLiteral("Bürgermeisterin")},
                              {QStringLiteral("partner_id"), m_partner.id}}));
    m_article = f.save(
        FormFixture::make(RecordType::Article,
                          {{QStringLiteral("title_de"), QStringLiteral("Neues aus Warschau")},
                           {QStringLiteral("title_en"), QStringLiteral("News from Warsaw")},
                           {QStringLiteral("body_de"), QStringLiteral("## Chor\n\nAm **Montag** kommt er.")},
                           {QStringLiteral("body_en"), QStringLiteral("## Choir\n\nIt comes on *Monday*.")},
                           {QStringLiteral("date"), QStringLiteral("2026-03-01")},
                           {QStringLiteral("partners"), QVariantList{qlonglong(m_partner.id)}}}));
    // The English text stays behind: what changed stands under it.
    m_article.setTrusted(m_article.description().field(u"body_de")->index(),
                         QStringLiteral("## Chor\n\nAm **Dienstag** kommt er."));
    m_article = f.save(m_article);
}

RecordRef FormAuditTest::sampleOf(RecordType type) const
{
    switch (type) {
    case RecordType::Partner:
        return m_partner.reference();
    case RecordType::Partnership:
        return m_partnership.reference();
    case RecordType::Contact:
        return m_contact.reference();
    case RecordType::Article:
        return m_article.reference();
    default:
        return {type, type == RecordType::Settings ? 1 : 0};
    }
}

void FormAuditTest::formKeepsTheRules_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width");
    for (const RecordType type : {RecordType::Partner, RecordType::Partnership, RecordType::Contact,
                                  RecordType::Article, RecordType::Visit, RecordType::Settings}) {
        for (const Language language : allLanguages) {
            for (const int width : {900, 560}) {
                const QString name = QStringLiteral("%1 %2 %3")
                                         .arg(RecordDescription::of(type).key(), languageCode(language))
                                         .arg(width);
                QTest::newRow(qPrintable(name)) << type << language << width;
            }
        }
    }
}

void FormAuditTest::formKeepsTheRules()
{
    QFETCH(RecordType, type);
    QFETCH(Language, language);
    QFETCH(int, width);
    setLanguage(language);
    RecordEditor editor(m_fixture->service, type);
    QVERIFY(showEditor(editor, QSize(width, 1300)));
    QVERIFY(openRecord(editor, sampleOf(type)));
    // The forms of the parts are there, too.
    for (auto *button : editor.findChildren<QPushButton *>()) {
        // That for documents asks for a file.
        if (button->objectName().endsWith(QLatin1String("_addButton")) &&
            !button->objectName().startsWith(QLatin1String("document_")))
            button->click();
    }
    if (auto *documents = editor.findChild<DocumentList *>())
        documents->addFilled({{QStringLiteral("file_name"), QStringLiteral("treaty.pdf")}});
    editor.setHistoryShown(type == RecordType::Partner);
    QTest::qWait(30);
    QCOMPARE(audit::all(editor, menuMnemonics(language)).join(u'\n'), QString());
    const QString name =
        QStringLiteral("%1-%2-%3").arg(RecordDescription::of(type).key(), languageCode(language)).arg(width);
    picture(editor, name);
    if (!qEnvironmentVariableIsEmpty("WELTKONTOR_PICTURES")) {
        editor.resize(width, 2300);
        QApplication::setPalette(darkPalette());
        QTest::qWait(30);
        picture(editor, name + QStringLiteral("-dark"));
        QApplication::setPalette(QApplication::style()->standardPalette());
    }
    editor.revert(); // No draft is left for the next one.
}

void FormAuditTest::everyFieldHasItsPlace_data()
{
    QTest::addColumn<RecordType>("type");
    for (const RecordType type : RecordDescription::allTypes())
        QTest::newRow(qPrintable(RecordDescription::of(type).key())) << type;
}

/// No field of a description is missing in its form, each has a label in both languages, and none is cut off
/// from the keyboard.
void FormAuditTest::everyFieldHasItsPlace()
{
    QFETCH(RecordType, type);
    QSet<QString> links; // Set by the form of the whole.
    for (const RecordType whole : RecordDescription::allTypes()) {
        for (const PartSpec &part : partsOf(whole)) {
            if (part.type == type)
                links += QString::fromLatin1(part.link);
        }
    }
    for (const Language language : allLanguages) {
        setMessageLanguage(language);
        const auto environment = FormEnvironment::make(m_fixture->service);
        QWidget window;
        RecordForm *form = RecordForm::make(type, environment, &window);
        form->load(FormData{Record(type), {}, {}, {}, {}, {}, {}});
        for (const Field &field : RecordDescription::of(type).fields()) {
            if (field.has(FieldSpec::Automatic) || links.contains(field.key()))
                continue;
            FieldBox *box = form->binder().box(field.key());
            QVERIFY2(box, qPrintable(field.key()));
            QVERIFY2(box->labelText().remove(u'&') == field.label(language), qPrintable(field.key()));
            auto *widget = form->findChild<QWidget *>(field.key());
            QVERIFY2(widget, qPrintable(field.key()));
            QCOMPARE(widget->accessibleName(), field.label(language));
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(field.key()));
            QCOMPARE(form->binder().boxes().count(box), 1);
        }
    }
}

void FormAuditTest::narrowFormHasOneColumn()
{
    setLanguage(Language::English);
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor, QSize(1000, 700)));
    QVERIFY(openRecord(editor, m_partner.reference()));
    auto *german = editor.findChild<QWidget *>(QStringLiteral("name_de"));
    auto *english = editor.findChild<QWidget *>(QStringLiteral("name_en"));
    const auto place = [&editor](QWidget *widget) { return widget->mapTo(&editor, QPoint(0, 0)); };
    QCOMPARE(place(german).y(), place(english).y());
    editor.resize(420, 700);
    QTRY_COMPARE(place(german).x(), place(english).x());
    QVERIFY(place(german).y() < place(english).y());
    editor.resize(1000, 700);
    QTRY_COMPARE(place(german).y(), place(english).y());
}

void FormAuditTest::coloursCanBeRead()
{
    for (const QPalette &palette : {QApplication::style()->standardPalette(), darkPalette(),
                                    QPalette(Qt::white), QPalette(Qt::black)}) {
        const QColor window = palette.color(QPalette::Window);
        QVERIFY(audit::contrast(errorColour(palette), window) >= 4.5);
        QVERIFY(audit::contrast(warningColour(palette), window) >= 4.5);
        QVERIFY(audit::contrast(quietColour(palette), window) >= 4.5);
    }
}

QTEST_MAIN(FormAuditTest)
#include "tst_formaudit.moc"
