// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtypewords.h"
#include "storage/recordreader.h"
#include "storage/relations.h"

#include <QJsonObject>

namespace weltkontor
{

/// Records of one type as a table for people: texts in the chosen language.
struct RecordColumns {
    struct Column {
        QString key; ///< "id", "title", the key of a field or of a derived one: "kind", "status", "since".
        QString title;
        bool isNumber = false;
    };
    QList<Column> columns;
    QList<QStringList> rows;
};

/// One record in full for people: its filled fields by section, and what it is linked with.
struct RecordPage {
    struct Line {
        QString label;
        QString text; ///< May have several lines.
    };
    struct Section {
        QString title;
        QList<Line> lines;
    };
    struct Link {
        RecordRef record;
        QString title;
        QString field;      ///< Key: of this record, or of the other one where it points here.
        QString fieldLabel; ///< In the chosen language.
        bool isIncoming = false;
    };
    RecordRef record;
    QString title;
    QList<Section> sections;
    QList<Link> links;
};

/**
 * Records as the command line shows and exports them: JSON objects with the derived status and "since",
 * tables and whole records in words.
 *
 * JSON holds "type", "id", "title" and every field by its key, empty ones as null. A field that is itself
 * called "type" stands under "visit_type", "document_type" … Partnerships have "status", "since" and
 * "status_since", partners "status" (the best of their partnerships'), "since" (the earliest) and "kinds".
 *
 * Lives as long as its Database; same thread.
 */
class RecordOutput
{
public:
    /// @p asOf: the day that derived values are meant for; null: today.
    RecordOutput(Database &database, Language language, const QDate &asOf = {});

    /// In the order of @p ids; those that do not exist are left out.
    Result<QList<QJsonObject>> json(RecordType type, const QList<qint64> &ids);

    /// json() of one record, and "links": [{"type","id","title","field","incoming"}].
    Result<QJsonObject> jsonWithLinks(const RecordRef &reference);

    /// @p columns are keys; empty: those that lists show. Invalid names a key that is none.
    Result<RecordColumns> table(RecordType type, const QList<qint64> &ids, const QStringList &columns = {});

    Result<RecordPage> page(const RecordRef &reference);

private:
    struct Batch {
        QList<Record> records;
        QHash<RecordRef, RecordTitle> titles; ///< Of the records and of those they point to.
        QHash<qint64, Relations> relations;
    };

    Result<Batch> read(RecordType type, const QList<qint64> &ids);
    /// With the one record; NotFound where there is none.
    Result<Batch> readOne(const RecordRef &reference);
    Result<FieldContext> context(const Batch &batch);
    QJsonObject objectOf(const Record &record, const Batch &batch) const;
    QString cellText(const QString &key, const Record &record, const Batch &batch,
                     const FieldContext &context) const;
    QStringList standardColumns(RecordType type) const;
    Result<RecordColumns::Column> column(RecordType type, const QString &key) const;
    Result<QList<RecordPage::Link>> links(const Record &record);

    Database &m_database;
    Language m_language;
    QDate m_asOf;
};

/// The references that the fields of a record hold, with the key of the field, in order of description.
QList<QPair<RecordRef, QString>> referencesOf(const Record &record);

} // namespace weltkontor
