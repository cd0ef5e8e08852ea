// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QStringView>

namespace weltkontor
{

/**
 * The one description of a record type, made from the FieldSpecs of its C++ struct.
 *
 * Descriptions are constant and live as long as the program; any thread.
 */
class RecordDescription
{
public:
    static const RecordDescription &of(RecordType type);

    /// In the order of RecordType.
    static const QList<RecordType> &allTypes();

    /// By the key or the plural ("partner", "partners"); none when unknown.
    static std::optional<RecordType> typeFromKey(QStringView keyOrPlural);

    RecordType type() const { return m_type; }
    const QString &key() const { return m_key; }       ///< "processing_basis"
    const QString &plural() const { return m_plural; } ///< "processing_bases": also the table's name.

    /// "Partner", "2 Kontakte" …: the name of the type for @p count records.
    QString name(Language language, int count = 1) const;

    /// In the order of description; German before English.
    const QList<Field> &fields() const { return m_fields; }

    /// By key; for a bilingual field also by its base key (then the German one). Null when unknown.
    const Field *field(QStringView key) const;

    /// The other language of a bilingual field, else null.
    const Field *counterpart(const Field &field) const;

    /// The values of a fresh record, those of its C++ struct, in the order of fields().
    const QVariantList &defaults() const { return m_defaults; }

    /// Names of the record in lists, search and history.
    const QList<int> &titleFields() const { return m_titleFields; }

    /// A record type of its own page in the window and TYPE on the command line (no auxiliary record).
    bool isPrincipal() const { return m_principal; }

private:
    friend class RecordDescriptions;
    RecordDescription() = default;

    RecordType m_type = RecordType::Partner;
    QString m_key;
    QString m_plural;
    bool m_principal = false;
    QList<Field> m_fields;
    QHash<QString, int> m_indexes;
    QList<int> m_titleFields;
    QVariantList m_defaults;
};

} // namespace weltkontor
