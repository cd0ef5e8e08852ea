// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"
#include "storage/databaseservice.h"
#include "storage/recordreader.h"

namespace weltkontor
{

/**
 * What all fields of one form work with: the database, and how values are read and shown. Shared by the
 * fields of one form and changed by its editor only, on the window's thread.
 */
struct FormEnvironment {
    std::shared_ptr<DatabaseService> service;

    /// Its titleOf() answers from @c titles, so it may be asked on the window's thread.
    FieldContext context;

    /// Of the records that fields point to.
    QHash<RecordRef, RecordTitle> titles;

    /// Why the user may not approve the record of the form; empty where they may.
    QString approvalRefusal;

    static std::shared_ptr<FormEnvironment> make(std::shared_ptr<DatabaseService> service);
    FormEnvironment() = default;
    FormEnvironment(const FormEnvironment &) = delete;
    FormEnvironment &operator=(const FormEnvironment &) = delete;

    /// Empty when the title is not known.
    QString title(const RecordRef &reference) const;
};

} // namespace weltkontor
