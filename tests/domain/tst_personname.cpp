// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"

#include "base/phrases.h"

#include <QTest>

using namespace weltkontor;

class PersonNameTest : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void losesNoWord_data() { splits_data(); }
    void losesNoWord();
    void readsItsOwnForms_data();
    void readsItsOwnForms();
    void addresses();
    void letters_data();
    void letters();
};

void PersonNameTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("salutation");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    const auto row = [](const char *text, const char *salutation, const char *title, const char *given,
                        const char *family) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(salutation)
                            << QString::fromUtf8(title) << QString::fromUtf8(given)
                            << QString::fromUtf8(family);
    };
    row("Erika Mustermann", "", "", "Erika", "Mustermann");
    row("Frau Dr. Erika Mustermann", "mrs", "Dr.", "Erika", "Mustermann");
    row("Herr Prof. Dr. med. Karl Weiß", "mr", "Prof. Dr. med.", "Karl", "Weiß");
    row("Herrn Karl Weiß", "mr", "", "Karl", "Weiß");
    row("Herr Müller", "mr", "", "", "Müller");
    row("Müller", "", "", "", "Müller");
    row("Mustermann, Erika", "", "", "Erika", "Mustermann");
    row("Dr. Mustermann, Erika", "", "Dr.", "Erika", "Mustermann");
    row("Mustermann, Dr. Erika", "", "Dr.", "Erika", "Mustermann");
    row("Mustermann, Erika, Dr.", "", "Dr.", "Erika", "Mustermann");
    row("Mustermann Erika, Dr.", "", "Dr.", "Erika", "Mustermann");
    row("Mustermann, Frau Erika", "mrs", "", "Erika", "Mustermann");
    row("Erika Mustermann, M.A.", "", "M.A.", "Erika", "Mustermann");
    row("Erika Mustermann M.A.", "", "M.A.", "Erika", "Mustermann");
    row("Dr. Jane Doe, MBA", "", "Dr. MBA", "Jane", "Doe");
    row("Ms Jane Doe", "mrs", "", "Jane", "Doe");
    row("Mr. John Smith Jr.", "mr", "", "John", "Smith Jr.");
    row("Karl von Berg", "", "", "Karl", "von Berg");
    row("Berg, Karl von", "", "", "Karl", "von Berg");
    row("von Berg, Karl", "", "", "Karl", "von Berg");
    row("Ludwig van der Linden", "", "", "Ludwig", "van der Linden");
    row("Jan Van der Linden", "", "", "Jan", "Van der Linden");
    row("Karl Freiherr von und zu Berg", "", "", "Karl", "Freiherr von und zu Berg");
    row("Maria da Silva", "", "", "Maria", "da Silva");
    row("José de la Cruz", "", "", "José", "de la Cruz");
    row("Anna Maria Müller-Lüdenscheid", "", "", "Anna Maria", "Müller-Lüdenscheid");
    row("WANG Xiaoming", "", "", "Xiaoming", "WANG");
    row("Jean DUPONT", "", "", "Jean", "DUPONT");
    row("ERIKA MUSTERMANN", "", "", "ERIKA", "MUSTERMANN");
    row("Prof.Dr.med. Karl Weiß", "", "Prof. Dr. med.", "Karl", "Weiß");
    row("Dipl.-Ing. Karl Weiß", "", "Dipl.-Ing.", "Karl", "Weiß");
    row("Dr.-Ing. Karl Weiß", "", "Dr.-Ing.", "Karl", "Weiß");
    row("Dr. h. c. Karl Weiß", "", "Dr. h. c.", "Karl", "Weiß");
    row("mgr Anna Kowalska", "", "mgr", "Anna", "Kowalska");
    row("Pani Anna Kowalska", "mrs", "", "Anna", "Kowalska");
    row("Ma Li", "", "", "Ma", "Li");
    row("王小明", "", "", "", "王小明");
    row("  Erika \t Mustermann ", "", "", "Erika", "Mustermann");
    row("", "", "", "", "");
    row("a, b, c, d", "", "", "", "a, b, c, d");
}

void PersonNameTest::splits()
{
    QFETCH(QString, text);
    const PersonName name = PersonName::fromText(text);
    QTEST(name.salutation, "salutation");
    QTEST(name.academicTitle, "title");
    QTEST(name.givenName, "given");
    QTEST(name.familyName, "family");
}

void PersonNameTest::losesNoWord()
{
    QFETCH(QString, text);
    const PersonName name = PersonName::fromText(text);
    const auto letters = [](const QString &of) {
        QList<QChar> list;
        for (const QChar c : of) {
            if (c.isLetter())
                list.append(c);
        }
        std::sort(list.begin(), list.end());
        return list;
    };
    QString whole = name.academicTitle + name.givenName + name.familyName;
    if (!name.salutation.isEmpty())
        whole += text.simplified().section(u' ', 0, 0).startsWith(name.familyName.section(u' ', 0, 0))
                     ? text.simplified().section(u' ', 1, 1)
                     : text.simplified().section(u' ', 0, 0);
    QCOMPARE(letters(whole), letters(text));
}

void PersonNameTest::readsItsOwnForms_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::newRow("plain") << ""
                           << "Erika"
                           << "Mustermann";
    QTest::newRow("title") << "Prof. Dr."
                           << "Erika"
                           << "Mustermann";
    QTest::newRow("particles") << "Dr."
                               << "Karl"
                               << "von der Berg";
    QTest::newRow("hyphen") << ""
                            << "Anna Maria"
                            << "Müller-Lüdenscheid";
    QTest::newRow("family only") << ""
                                 << ""
                                 << "Mustermann";
}

void PersonNameTest::readsItsOwnForms()
{
    QFETCH(QString, title);
    QFETCH(QString, given);
    QFETCH(QString, family);
    const PersonName name{{}, title, given, family};
    QCOMPARE(PersonName::fromText(name.toText()), name);
    QCOMPARE(PersonName::fromText(name.toListText()), name);
}

void PersonNameTest::addresses()
{
    const PersonName doctor{QStringLiteral("mrs"), QStringLiteral("Dr."), QStringLiteral("Erika"),
                            QStringLiteral("Weiß")};
    QCOMPARE(doctor.toText(), QStringLiteral("Dr. Erika Weiß"));
    QCOMPARE(doctor.toListText(), QStringLiteral("Weiß, Dr. Erika"));
    QCOMPARE(doctor.toAddressText(Language::English), QStringLiteral("Dr. Erika Weiß"));
    QCOMPARE(doctor.toAddressText(Language::German),
             phrase(Language::German, "Address", "Ms") + QStringLiteral(" Dr. Erika Weiß"));
    const PersonName plain{QStringLiteral("mr"), {}, QStringLiteral("Karl"), QStringLiteral("Weiß")};
    QCOMPARE(plain.toAddressText(Language::English), QStringLiteral("Mr Karl Weiß"));
    QCOMPARE(PersonName().toAddressText(Language::English), QString());
    QVERIFY(PersonName().isEmpty() && PersonName().toText().isEmpty() && PersonName().toListText().isEmpty());
}

void PersonNameTest::letters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("germanSource");
    QTest::addColumn<QString>("germanName");
    QTest::newRow("woman") << "Frau Erika Weiß"
                           << "Dear Ms Weiß"
                           << "Dear Ms %1"
                           << "Weiß";
    QTest::newRow("man") << "Herr Karl Weiß"
                         << "Dear Mr Weiß"
                         << "Dear Mr %1"
                         << "Weiß";
    QTest::newRow("doctor") << "Frau Dr. med. Erika Weiß"
                            << "Dear Dr Weiß"
                            << "Dear Ms %1"
                            << "Dr. Weiß";
    QTest::newRow("professor") << "Herr Prof. Dr. Karl Weiß"
                               << "Dear Professor Weiß"
                               << "Dear Mr %1"
                               << "Prof. Dr. Weiß";
    QTest::newRow("degree only") << "Frau Erika Weiß, M.A."
                                 << "Dear Ms Weiß"
                                 << "Dear Ms %1"
                                 << "Weiß";
    QTest::newRow("unknown") << "Kim Weiß"
                             << "Dear Kim Weiß"
                             << "Dear %1"
                             << "Kim Weiß";
    QTest::newRow("unknown doctor") << "Dr. Kim Weiß"
                                    << "Dear Dr Weiß"
                                    << "Dear %1"
                                    << "Dr. Kim Weiß";
    QTest::newRow("nobody") << ""
                            << "Dear Sir or Madam"
                            << "Dear Sir or Madam"
                            << "";
}

void PersonNameTest::letters()
{
    QFETCH(QString, name);
    QFETCH(QString, germanSource);
    QFETCH(QString, germanName);
    const PersonName person = PersonName::fromText(name);
    QTEST(person.toLetterText(Language::English), "english");
    const QString german = phrase(Language::German, "Address", germanSource.toLatin1().constData());
    QCOMPARE(person.toLetterText(Language::German), germanName.isEmpty() ? german : german.arg(germanName));
}

QTEST_GUILESS_MAIN(PersonNameTest)
#include "tst_personname.moc"
