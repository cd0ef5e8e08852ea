// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordreader.h"

namespace weltkontor
{

/**
 * What lists filter, count and sort by that is not a field of the record itself but follows from others:
 * `status`, `since` and `kind` by partnerships and milestones, `country` of a partnership, `partner` of a
 * contact, `followup` of any record.
 */
class DerivedFields
{
public:
    /// @p day: for which status and follow-ups are meant.
    DerivedFields(Database &database, const QDate &day)
        : m_database(database)
        , m_day(day)
    {
    }

    static bool exists(RecordType type, const QString &field);

    /// The values of each record that has any, by id: keys of the status, catalogue keys, EDTF dates, country
    /// codes, ids of partners, "due" and "coming".
    Result<QHash<qint64, QStringList>> values(RecordType type, const QString &field);

    /// How a value is called; @p context for the language, the catalogues and titles of partners.
    static QString label(const QString &field, const QString &value, const FieldContext &context);

    /// "Status", "Since", "Follow-up" …
    static QString fieldLabel(const QString &field, Language language);

private:
    Result<QHash<qint64, QStringList>> partnershipValues(const QString &field);
    Result<QHash<qint64, QStringList>> partnerValues(const QString &field);
    Result<QHash<qint64, QStringList>> partnersOfContacts();
    Result<QHash<qint64, QStringList>> followUps(RecordType type);
    Result<QList<QPair<qint64, qint64>>> partnershipsWithPartner();

    Database &m_database;
    QDate m_day;
};

} // namespace weltkontor
