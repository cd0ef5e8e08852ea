// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/mnemonics.h"

#include <QHash>
#include <QSet>

namespace weltkontor
{
namespace
{

bool isLetterOrDigit(QChar c)
{
    return c.isLetterOrNumber() && c.unicode() < 0x250;
}

/// Places in the label that can carry the key: beginnings of words first.
QList<qsizetype> candidates(const QString &label)
{
    QList<qsizetype> starts, others;
    for (qsizetype at = 0; at < label.size(); ++at) {
        if (!isLetterOrDigit(label[at]))
            continue;
        const bool isStart = at == 0 || !label[at - 1].isLetterOrNumber();
        (isStart ? starts : others) += at;
    }
    return starts + others;
}

/// Letters to labels, as many as can be (Kuhn's algorithm): a label gives up its letter for another one where
/// that helps one that has none.
class Matching
{
public:
    Matching(const QStringList &labels, const QString &taken)
        : m_labels(labels)
        , m_places(labels.size(), -1)
    {
        for (const QChar c : taken)
            m_owner.insert(c.toUpper(), notFree);
        for (qsizetype label = 0; label < labels.size(); ++label) {
            QSet<QChar> tried;
            assign(label, tried);
        }
    }

    /// Of the key in the label; -1 without.
    qsizetype place(qsizetype label) const { return m_places[label]; }

private:
    static constexpr qsizetype notFree = -1;

    bool assign(qsizetype label, QSet<QChar> &tried)
    {
        const QList<qsizetype> places = candidates(m_labels[label]);
        for (const qsizetype at : places) {
            const QChar key = m_labels[label][at].toUpper();
            if (!m_owner.contains(key))
                return take(label, at, key);
        }
        for (const qsizetype at : places) {
            const QChar key = m_labels[label][at].toUpper();
            if (tried.contains(key))
                continue;
            tried += key;
            const qsizetype owner = m_owner.value(key);
            if (owner != notFree && assign(owner, tried))
                return take(label, at, key);
        }
        return false;
    }

    bool take(qsizetype label, qsizetype at, QChar key)
    {
        m_owner.insert(key, label);
        m_places[label] = at;
        return true;
    }

    QStringList m_labels;
    QList<qsizetype> m_places;
    QHash<QChar, qsizetype> m_owner;
};

} // namespace

QString mnemonicOf(const QString &label)
{
    for (qsizetype at = 0; at + 1 < label.size(); ++at) {
        if (label[at] != u'&')
            continue;
        if (label[at + 1] != u'&')
            return label[at + 1];
        ++at;
    }
    return {};
}

QString menuMnemonics(Language language)
{
    // File Edit View Go Tools Help; Datei Bearbeiten Ansicht Gehe zu Extras Hilfe.
    return language == Language::German ? QStringLiteral("DBAGEH") : QStringLiteral("FEVGTH");
}

QStringList withMnemonics(const QStringList &labels, Language language, const QString &taken)
{
    Matching matching(labels, menuMnemonics(language) + taken);
    QStringList result;
    for (qsizetype index = 0; index < labels.size(); ++index) {
        const qsizetype place = matching.place(index);
        // What is no mark must be doubled.
        QString marked;
        for (qsizetype at = 0; at < labels[index].size(); ++at) {
            if (at == place)
                marked += u'&';
            marked += labels[index][at];
            if (labels[index][at] == u'&')
                marked += u'&';
        }
        result += marked;
    }
    return result;
}

} // namespace weltkontor
