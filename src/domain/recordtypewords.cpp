// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtypewords.h"

#include "domain/recorddescription.h"

#include <QRegularExpression>

namespace weltkontor
{
namespace
{

/// The translation of a singular may have its number or not.
QString withoutCount(const QString &name)
{
    static const QRegularExpression count(QStringLiteral("^[0-9]+[ \\x{a0}]"));
    return QString(name).remove(count);
}

} // namespace

QString typeName(RecordType type, Language language)
{
    QString name = withoutCount(RecordDescription::of(type).name(language, 1));
    name[0] = name[0].toUpper();
    return name;
}

QString typeNames(RecordType type, Language language)
{
    return withoutCount(RecordDescription::of(type).name(language, 2));
}

QString countedRecords(RecordType type, qint64 count, Language language)
{
    QString name = RecordDescription::of(type).name(language, int(count));
    if (name.at(0).isDigit())
        return name;
    if (language == Language::English)
        name[0] = name[0].toLower(); // it no longer begins anything
    return QString::number(count) + u' ' + name;
}

} // namespace weltkontor
