// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/listdocument.h"
#include "workflow/recordoutput.h"

#include <QDateTime>

namespace weltkontor
{

/**
 * Everything that is kept of one person, to be handed to them (GDPR, articles 15 and 20): the contact with
 * its roles, why its data are kept, follow-ups and documents about it, what names it, who changed what since
 * when, and where it was published.
 *
 * A value, in words of one language.
 */
class PersonData
{
public:
    struct Change {
        QDateTime at; ///< UTC.
        QString by;
        RecordRef record;
        QString what;                   ///< "created", "changed", "deleted", "restored".
        QList<RecordPage::Line> fields; ///< What was entered: its label and "before → after".
    };
    struct Published {
        QString target;
        QDateTime at; ///< UTC.
    };

    /// NotFound where there is no such contact.
    static Result<PersonData> read(Database &database, ContactId contact, Language language);

    const QString &name() const { return m_pages.first().title; }

    QJsonObject toJson() const;
    ListDocument document() const;

    /// Writes a tagged PDF or, by the ending .json, JSON. Any thread with a QGuiApplication.
    Result<void> write(const QString &file, const Clock &clock) const;

private:
    PersonData() = default;
    ListGroup groupOf(const RecordPage &page, const QString &heading) const;
    ListGroup linkGroup() const;
    ListGroup changeGroup() const;
    ListGroup publicationGroup() const;

    Language m_language = Language::German;
    QDate m_day;
    QString m_office;
    QList<RecordPage> m_pages;    ///< The contact's, then those of what belongs to it.
    QList<QJsonObject> m_objects; ///< The same.
    QList<Change> m_changes;      ///< Oldest first.
    QList<Published> m_publications;
};

} // namespace weltkontor
