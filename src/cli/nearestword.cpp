// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nearestword.h"

#include <QVector>

namespace weltkontor
{
namespace
{

/// Letters that are missing, too many, wrong, or have changed places with their neighbour (the optimal string
/// alignment distance).
int slips(const QString &one, const QString &other)
{
    QVector<int> before, last, row(other.size() + 1);
    for (int j = 0; j <= other.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= one.size(); ++i) {
        before = last;
        last = row;
        row[0] = i;
        for (int j = 1; j <= other.size(); ++j) {
            const bool isSame = one[i - 1] == other[j - 1];
            row[j] = qMin(qMin(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[j] = qMin(row[j], before[j - 2] + 1);
        }
    }
    return row.last();
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &known)
{
    constexpr qsizetype shortest = 3; // of fewer letters anything could be made
    constexpr int lettersPerSlip = 3, mostSlips = 2;
    if (typed.size() < shortest)
        return {};
    const QString wanted = typed.toLower();
    int least = qBound(1, int(wanted.size()) / lettersPerSlip, mostSlips) + 1;
    QString nearest;
    for (const QString &word : known) {
        if (word.startsWith(wanted))
            return word;
        const int distance = word.size() < shortest ? least : slips(wanted, word);
        if (distance < least) {
            least = distance;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace weltkontor
