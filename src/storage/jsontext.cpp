// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace weltkontor
{
namespace
{

void appendEscaped(QByteArray &json, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        json += '\\';
        json += c;
    } else if (c == '\n') {
        json += "\\n";
    } else {
        json += "\\u00";
        json += digits[(c >> 4) & 0xf];
        json += digits[c & 0xf];
    }
}

void appendValue(QByteArray &json, const Field &field, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && !field.isList()) {
        appendJson(json, value.toString());
    } else if (value.typeId() == QMetaType::Bool) {
        json += value.toBool() ? "true" : "false";
    } else if (value.typeId() == QMetaType::LongLong) {
        json += QByteArray::number(value.toLongLong());
    } else {
        // The brackets are cut off: Qt writes no bare value.
        const QByteArray array =
            QJsonDocument(QJsonArray{Record::jsonOf(field, value)}).toJson(QJsonDocument::Compact);
        json += array.sliced(1, array.size() - 2);
    }
}

} // namespace

void appendJson(QByteArray &json, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
            continue;
        json.append(utf8.constData() + written, i - written);
        appendEscaped(json, c);
        written = i + 1;
    }
    json.append(utf8.constData() + written, utf8.size() - written);
    json += '"';
}

QByteArray jsonText(const Record &record)
{
    QByteArray json;
    json.reserve(512);
    json += '{';
    for (const Field &field : record.description().fields()) {
        const QVariant &value = record.value(field);
        if (!value.isValid())
            continue;
        if (json.size() > 1)
            json += ',';
        appendJson(json, field.key());
        json += ':';
        appendValue(json, field, value);
    }
    json += '}';
    return json;
}

} // namespace weltkontor
