// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace weltkontor
{

/// The fields that a signature block has given so far, each at most once; used by splitSignature().
class SignatureFields
{
public:
    struct Found {
        QString field, value;
        int line = 0; ///< Number of the line, from 0.
    };

    bool has(const char *field) const { return find(QString::fromLatin1(field)) != nullptr; }

    /// Empty when not found yet.
    QString value(const char *field) const
    {
        const Found *found = find(QString::fromLatin1(field));
        return found ? found->value : QString();
    }

    /// False when the field has a value already or there is none to add.
    bool add(const char *field, const QString &value, int line)
    {
        if (value.isEmpty() || has(field))
            return false;
        m_found.append({QString::fromLatin1(field), value, line});
        return true;
    }

    /// Into @p field, or into @p other when that is taken.
    bool add(const char *field, const char *other, const QString &value, int line)
    {
        return add(field, value, line) || add(other, value, line);
    }

    void replace(const char *field, const QString &value, int line)
    {
        m_found.removeIf([&](const Found &found) { return found.field == QLatin1String(field); });
        add(field, value, line);
    }

    /// Adds to a value, with a comma.
    void extend(const char *field, const QString &value, int line)
    {
        for (Found &found : m_found) {
            if (found.field == QLatin1String(field)) {
                found.value += QStringLiteral(", ") + value;
                return;
            }
        }
        add(field, value, line);
    }

    const QList<Found> &all() const { return m_found; }

private:
    const Found *find(const QString &field) const
    {
        for (const Found &found : m_found) {
            if (found.field == field)
                return &found;
        }
        return nullptr;
    }

    QList<Found> m_found;
};

} // namespace weltkontor
