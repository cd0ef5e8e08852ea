// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/contentlines.h"

namespace weltkontor
{
namespace
{

constexpr qsizetype longestLine = 75; ///< Octets, without the line end.

/// With line ends as '\n' and without the control characters that no content line may hold.
QString cleaned(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.removeIf(
        [](QChar sign) { return sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t'; });
    return text;
}

QString parameterValue(const QString &value)
{
    QString text = cleaned(value);
    text.replace(u'^', QStringLiteral("^^"))
        .replace(u'\n', QStringLiteral("^n"))
        .replace(u'"', QStringLiteral("^'"));
    const bool isQuoted = text.contains(u',') || text.contains(u';') || text.contains(u':');
    return isQuoted ? u'"' + text + u'"' : text;
}

/// Where the line that begins at @p from is cut: never inside a letter's UTF-8 sequence.
qsizetype endOfLine(const QByteArray &line, qsizetype from, qsizetype room)
{
    if (line.size() - from <= room)
        return line.size();
    qsizetype end = from + room;
    while (end > from && (quint8(line[end]) & 0xc0) == 0x80)
        --end;
    return end;
}

} // namespace

void ContentLines::add(const char *name, const QString &value, const Parameters &parameters)
{
    QString line = QString::fromLatin1(name);
    for (const Parameter &parameter : parameters) {
        QStringList values;
        for (const QString &one : parameter.values)
            values += parameterValue(one);
        line += u';' + QString::fromLatin1(parameter.name) + u'=' + values.join(u',');
    }
    const QByteArray whole = (line + u':' + value).toUtf8();
    qsizetype from = 0;
    while (from < whole.size()) {
        // The blank of a continuation counts.
        const qsizetype end = endOfLine(whole, from, from == 0 ? longestLine : longestLine - 1);
        if (from > 0)
            m_bytes += ' ';
        m_bytes.append(whole.constData() + from, end - from);
        m_bytes += "\r\n";
        from = end;
    }
}

void ContentLines::addText(const char *name, const QString &text, const Parameters &parameters)
{
    if (!text.isEmpty())
        add(name, escaped(text), parameters);
}

QString ContentLines::escaped(const QString &text)
{
    QString value = cleaned(text);
    value.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u',', QStringLiteral("\\,"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u'\n', QStringLiteral("\\n"));
    return value;
}

QString ContentLines::structured(const QList<QStringList> &components)
{
    QStringList parts;
    for (const QStringList &texts : components) {
        QStringList values;
        for (const QString &text : texts) {
            if (!text.isEmpty())
                values += escaped(text);
        }
        parts += values.join(u',');
    }
    return parts.join(u';');
}

} // namespace weltkontor
