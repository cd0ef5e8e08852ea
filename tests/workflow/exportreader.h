// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace weltkontor
{

/// What somebody else's reader found in an exported file, or why it refused it: see read_export.py.
struct ReadExport {
    QJsonObject content;
    QString refusal;
};

inline ReadExport readExport(const QString &kind, const QString &file, const QString &schema = {})
{
    QProcess reader;
    QStringList arguments{QStringLiteral(WELTKONTOR_SOURCE_DIR "/tests/workflow/read_export.py"), kind, file};
    if (!schema.isEmpty())
        arguments += schema;
    // Debian's own Python has the readers, another one in the path need not.
    reader.start(QStringLiteral("/usr/bin/python3"), arguments);
    if (!reader.waitForFinished(120'000))
        return {{}, reader.errorString()};
    const QString refusal = QString::fromUtf8(reader.readAllStandardError());
    const auto document = QJsonDocument::fromJson(reader.readAllStandardOutput());
    if (reader.exitCode() != 0 || !document.isObject())
        return {{}, refusal.isEmpty() ? QStringLiteral("no answer") : refusal};
    return {document.object(), {}};
}

} // namespace weltkontor
