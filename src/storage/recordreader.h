// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/cityprofile.h"
#include "domain/fieldtext.h"
#include "storage/database.h"

#include <functional>

namespace weltkontor
{

/// How a record is called in lists, search and history, in both languages. Never empty.
struct RecordTitle {
    QString de;
    QString en;
    const QString &in(Language language) const { return language == Language::German ? de : en; }
    bool operator==(const RecordTitle &) const = default;
};

/// Whether records in the bin count too.
enum class Bin { Without, With };

/// Reads records of any type by their description. Lives as long as its Database; same thread.
class RecordReader
{
public:
    explicit RecordReader(Database &database)
        : m_database(database)
    {
    }

    /// NotFound when there is none, or it is in the bin and @p bin is Without.
    Result<Record> record(const RecordRef &reference, Bin bin = Bin::Without);

    /// In the order of @p ids; those that do not exist are left out.
    Result<QList<Record>> records(RecordType type, const QList<qint64> &ids, Bin bin = Bin::Without);

    /// All of a type by id, without those in the bin.
    Result<QList<Record>> all(RecordType type);

    /// Like all(), one at a time, with memory flat in their number; stops when @p record returns false.
    Result<void> each(RecordType type, const std::function<bool(Record &&)> &record);

    /// All of a type as their C++ structs: all<Partner>().
    template<typename T>
    Result<QList<T>> all();
    template<RecordType Type>
    Result<Record> record(Id<Type> id)
    {
        return record(RecordRef(id));
    }

    Result<qint64> count(RecordType type);

    /// True when no record of the kinds that a person enters exists.
    Result<bool> isEmpty();

    /// Records that point to this one, in the order of RecordType and id; of one type only where one is
    /// given.
    Result<QList<RecordRef>> linksTo(const RecordRef &reference, std::optional<RecordType> from = {});

    /// Records of type @p from that point to any of @p ids of type @p to by the field @p field, in order of
    /// id.
    Result<QList<Record>> pointingTo(RecordType from, const QString &field, const QList<qint64> &ids);

    /// Those that exist, the bin's included.
    Result<QHash<RecordRef, RecordTitle>> titles(const QList<RecordRef> &references);

    Result<Catalogues> catalogues();

    /// The one record of settings; a fresh one where none was saved yet.
    Result<CityProfile> cityProfile();

    /// For displayText(), parseText() and titleOf(); its titleOf asks this database and is for this thread.
    Result<FieldContext> fieldContext(Language language);

    /// The bytes of a document; NotFound where they were never stored.
    Result<QByteArray> documentContent(const QString &sha256);

private:
    Database &m_database;
};

template<typename T>
Result<QList<T>> RecordReader::all()
{
    QList<T> typed;
    Error problem;
    const auto read = each(T::recordType, [&](Record &&record) {
        auto one = record.to<T>();
        if (!one) {
            problem = one.error();
            return false;
        }
        typed += *std::move(one);
        return true;
    });
    if (!read)
        return read.error();
    if (!problem.message.isEmpty())
        return problem;
    return typed;
}

} // namespace weltkontor
