// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changeset.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/exportreader.h"
#include "workflow/exportrun.h"
#include "workflow/samplecity.h"

#include <QTemporaryDir>
#include <QTest>

namespace weltkontor
{

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// All of a card's properties of this name.
inline QList<QJsonObject> propertiesOf(const QJsonArray &card, const char *name)
{
    QList<QJsonObject> found;
    for (const QJsonValue &property : card) {
        if (property.toObject().value(text("name")).toString() == QLatin1String(name))
            found += property.toObject();
    }
    return found;
}

inline QStringList valuesOf(const QJsonArray &card, const char *name)
{
    QStringList values;
    const QList<QJsonObject> properties = propertiesOf(card, name);
    for (const QJsonObject &property : properties)
        values += property.value(text("value")).toString();
    return values;
}

inline QStringList parameterOf(const QJsonObject &property, const char *name)
{
    QStringList values;
    const QJsonArray given =
        property.value(text("params")).toObject().value(QString::fromLatin1(name)).toArray();
    for (const QJsonValue &value : given)
        values += value.toString();
    return values;
}

/// A database and a folder for the exports of one test.
class ExportFixture
{
public:
    qint64 add(RecordType type, const QList<QPair<const char *, QVariant>> &fields)
    {
        auto set = ChangeSet::begin(*database, Act{});
        Record record(type);
        for (const auto &[key, value] : fields) {
            if (const auto given = record.setValue(QString::fromLatin1(key), value); !given)
                qFatal("%s: %s", key, qPrintable(given.error().message));
        }
        if (!set || !(*set)->save(record) || !(*set)->commit())
            qFatal("a record of the test cannot be saved");
        return record.id;
    }

    /// With every field filled, and signs that formats escape.
    qint64 addContact()
    {
        return add(RecordType::Contact,
                   {{"salutation", text("mrs")},
                    {"academic_title", text("Prof. Dr.")},
                    {"given_name", text("Xiaoming, Ada")},
                    {"family_name", text("Wáng-Großmüller; die \\ Ältere")},
                    {"name_original", text("王小明")},
                    {"organisation",
                     text("Stadt Chongqing; Amt für Auswärtiges, Außenstelle mit einem Namen, der länger ist "
                          "als 75 Oktette 重庆市人民政府外事办公室重庆市人民政府外事办公室")},
                    {"function_de", text("Bürgermeisterin, 1. Stellvertreterin")},
                    {"function_en", text("Mayor")},
                    {"language", text("zh")},
                    {"phone", text("+86 23 6385 4444")},
                    {"mobile", text("+86 139 1099 8888")},
                    {"fax", text("0211 / 89-29155")},
                    {"email", text("wang@example.org")},
                    {"email2", text("x.wang@example.com")},
                    {"website", text("https://www.example.org/a?b=c,d;e=f")},
                    {"street", text("Renmin Lu 1")},
                    {"address_addition", text("Building 2, floor 3")},
                    {"postal_code", text("040001")},
                    {"city", text("Chongqing")},
                    {"state", text("Yuzhong")},
                    {"country", text("CN")},
                    {"note", text("intern:\nnicht \"weitergeben\"; mag Tee")}});
    }

    void addBasis(qint64 contact, const char *purpose, const char *withdrawn = nullptr)
    {
        add(RecordType::ProcessingBasis,
            {{"contact_id", contact},
             {"purpose", text(purpose)},
             {"legal_basis", text("public_task")},
             {"withdrawn_on", withdrawn == nullptr ? QVariant() : QVariant(text(withdrawn))}});
    }

    /// Exports and reads back with a reader of kind @p kind.
    QJsonObject exported(ExportRun::Options options, const char *ending, const char *kind,
                         const QString &schema = {})
    {
        options.file = m_folder.filePath(text("export.") + QLatin1String(ending));
        const auto done = ExportRun::run(*database, options);
        if (!done) {
            QTest::qFail(qPrintable(done.error().message), __FILE__, __LINE__);
            return {};
        }
        result = *done;
        const ReadExport read = readExport(QString::fromLatin1(kind), options.file, schema);
        if (!read.refusal.isEmpty())
            QTest::qFail(qPrintable(read.refusal), __FILE__, __LINE__);
        return read.content;
    }

    QJsonArray onlyCard(const ExportRun::Options &options)
    {
        const QJsonArray cards = exported(options, "vcf", "vcf").value(text("cards")).toArray();
        if (cards.size() != 1)
            QTest::qFail("one card was expected", __FILE__, __LINE__);
        return cards.first().toArray();
    }

    QJsonObject onlyEvent(const ExportRun::Options &options = {RecordQuery(RecordType::Visit), {}})
    {
        const QJsonArray events = exported(options, "ics", "ics").value(text("events")).toArray();
        if (events.size() != 1)
            QTest::qFail("one event was expected", __FILE__, __LINE__);
        return events.first().toObject();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    TestDatabase database{Backend::Sqlite};
    ExportResult result; ///< Of the last exported().

private:
    QTemporaryDir m_folder;
};

} // namespace weltkontor
