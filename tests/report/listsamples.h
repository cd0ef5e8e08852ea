// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/listdocument.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace weltkontor
{

inline PrintColumn sampleColumn(const QString &title, PrintColumn::Kind kind = PrintColumn::Kind::Text,
                                double weight = 1)
{
    PrintColumn column;
    column.key = title.toLower();
    column.title = title;
    column.kind = kind;
    column.weight = weight;
    return column;
}

struct SampleName {
    const char *german;
    const char *local;
    const char *language;
    const char *country;
};

inline constexpr SampleName sampleNames[] = {
    {"Warschau", "Warszawa", "pl", "Polen"},
    {"Moskau", "Москва", "ru", "Russische Föderation"},
    {"Haifa", "חיפה", "he", "Israel"},
    {"Chongqing", "重庆", "zh", "China"},
    {"Osaka", "大阪市", "ja", "Japan"},
    {"Reading", "Reading", "en", "Vereinigtes Königreich"},
    {"Bethlehem", "بيت لحم", "ar", "Palästinensische Gebiete"},
    {"Präfektur Chiba", "千葉県", "ja", "Japan"},
    {"Chemnitz", "Chemnitz", "de", "Deutschland"},
    {"Jerusalem (Altstadt)", "ירושלים (העיר העתיקה)", "he", "Israel"},
    {"Żółkiew", "Жовква", "uk", "Ukraine"},
    {"Palermo", "Palermo", "it", "Italien"},
};

/// A list of partners in four groups. Each name is followed by its number, so that no two rows are alike.
inline ListDocument sampleList(int rows, Language language)
{
    const bool isGerman = language == Language::German;
    ListDocument document;
    document.language = language;
    document.office = isGerman ? QStringLiteral("Landeshauptstadt Düsseldorf · Büro für Internationales")
                               : QStringLiteral("City of Düsseldorf · International Affairs");
    document.title = isGerman ? QStringLiteral("Partnerliste") : QStringLiteral("List of partners");
    document.subtitles = {isGerman ? QStringLiteral("Alle Partner, gruppiert nach Art der Partnerschaft.")
                                   : QStringLiteral("All partners, grouped by kind of partnership.")};
    document.columns = {sampleColumn(QStringLiteral("Name"), PrintColumn::Kind::Text, 3),
                        sampleColumn(isGerman ? QStringLiteral("Eigener Name") : QStringLiteral("Own name")),
                        sampleColumn(isGerman ? QStringLiteral("Land") : QStringLiteral("Country")),
                        sampleColumn(isGerman ? QStringLiteral("Einwohner") : QStringLiteral("Population"),
                                     PrintColumn::Kind::Number),
                        sampleColumn(isGerman ? QStringLiteral("Zuständig") : QStringLiteral("Responsible"))};
    document.columns.first().isRowHeader = true;
    document.columns.first().isRequired = true;
    document.emptyText = isGerman ? QStringLiteral("Kein Partner entspricht der Auswahl.")
                                  : QStringLiteral("No partner matches.");
    const QStringList kinds{QStringLiteral("Städtepartnerschaft"), QStringLiteral("Städtefreundschaft"),
                            QStringLiteral("Wirtschaftskooperation"), QStringLiteral("Kontakt")};
    for (int i = 0; i < rows; ++i) {
        if (i % qMax(1, (rows + 3) / 4) == 0) {
            ListGroup group;
            group.heading.text = kinds.at(int(document.groups.size()));
            document.groups.append(group);
        }
        const SampleName &name = sampleNames[size_t(i) % std::size(sampleNames)];
        const QString number = QString::number(i + 1);
        document.groups.last().rows.append(
            {ListCell(QString::fromUtf8(name.german) + u' ' + number),
             ListCell(QString::fromUtf8(name.local) + u' ' + number, QString::fromLatin1(name.language)),
             ListCell(QString::fromUtf8(name.country)),
             ListCell(localeOf(language).toString(1000 + 1379 * i)),
             ListCell(i % 3 ? QStringLiteral("Dr. Anna-Lena Müller-Lüdenscheidt")
                            : QStringLiteral("Jonas Weiß"))});
    }
    return document;
}

/// What a program prints, and how it ends.
struct ToolResult {
    int exitCode = -1;
    QString output;
};

inline ToolResult runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(240'000))
        return {-1, program + QStringLiteral(": ") + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// The PDF/UA checker of this folder on @p path.
inline ToolResult checkPdf(const QString &path, const QStringList &arguments = {})
{
    return runTool(QStringLiteral("/usr/bin/python3"),
                   QStringList{QStringLiteral(WELTKONTOR_SOURCE_DIR "/tests/report/pdfua_check.py"), path} +
                       arguments);
}

/// The file's text as a person would copy it, without the marks that pdftotext adds around right-to-left
/// text.
inline QString extractedText(const QString &path, const QStringList &arguments = {})
{
    QString text =
        runTool(QStringLiteral("pdftotext"), arguments + QStringList{path, QStringLiteral("-")}).output;
    const auto isMark = [](QChar unit) {
        return unit == QChar(0x200e) || unit == QChar(0x200f) ||
               (unit >= QChar(0x202a) && unit <= QChar(0x202e));
    };
    erase_if(text, isMark);
    return text;
}

} // namespace weltkontor
