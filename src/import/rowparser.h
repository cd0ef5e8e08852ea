// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"
#include "import/columnmapping.h"
#include "import/rowdraft.h"
#include "import/valuestyle.h"

namespace weltkontor
{

/// What the rows above tell about a row of a table.
struct RowSurroundings {
    QString country;                ///< Of the heading above; code of ISO 3166-1, empty without one.
    QString kind;                   ///< Key of the kind of partnership in the heading above; or empty.
    std::optional<PartDraft> above; ///< The partner of the row above, for rows that only add a contact.
};

/**
 * Turns rows of cells into drafts of records by a mapping.
 *
 * A value that a required field cannot take rejects the row; one that another field cannot take goes into the
 * internal note of the record under its header, with a warning. Nothing is dropped and nothing is changed but
 * by the rules of parseText() and PersonName. Not thread-safe.
 */
class RowParser
{
public:
    /// @p defaultKind is the kind of a partnership where the table has no column for it.
    RowParser(const ColumnMapping &mapping, const FieldContext &context, const QString &defaultKind,
              const ValueStyle &style = {});

    /// @p index is the row's index in the sheet, from 0.
    RowDraft parse(qint64 index, const QList<Cell> &cells, const RowSurroundings &surroundings = {}) const;

private:
    struct Value {
        const MappedColumn *column;
        QString text;
        bool isText = true; ///< Not a number or date of the workbook.
    };

    void readValue(RowDraft &draft, const Value &value) const;
    void readField(RowDraft &draft, const Value &value) const;
    /// Reads a date that is told in other words; false: it is not understood.
    bool readDateInWords(RowDraft &draft, const Value &value, const QString &text) const;
    /// Takes the entries of the catalogue that are known; gives the others.
    QStringList readKnownEntries(PartDraft &part, const Field &field, const QString &text) const;
    bool readSeveral(RowDraft &draft, const Value &value) const;
    bool readNumberInWords(RowDraft &draft, const Value &value) const;
    bool readRoughDate(RowDraft &draft, const Value &value) const;
    bool readSalutation(RowDraft &draft, const Value &value) const;
    bool readPhoneWithRemark(RowDraft &draft, const Value &value) const;
    bool readAddress(RowDraft &draft, const Value &value) const;
    bool readInOtherWords(RowDraft &draft, const Value &value, const QString &text) const;
    void readStatus(RowDraft &draft, const Value &value) const;
    void readFunctionBeside(RowDraft &draft, const Value &value, const QString &function) const;
    bool hasOwnColumn(const char *key, int slot) const;
    static void keep(PartDraft &part, const Value &value);
    void readPlaceLine(RowDraft &draft, const Value &value) const;
    bool isTotals(const QList<Cell> &cells) const;
    void readWholeName(RowDraft &draft, const Value &value) const;
    void refuse(RowDraft &draft, const Value &value, const QString &shown, const QString &why) const;
    void complete(RowDraft &draft, const RowSurroundings &surroundings) const;
    void takeFromAbove(RowDraft &draft, const RowSurroundings &surroundings) const;
    void completePartner(RowDraft &draft) const;
    void completeRelations(RowDraft &draft, const RowSurroundings &surroundings) const;
    static void takeEventsOfRemark(RowDraft &draft);
    void completeContacts(RowDraft &draft) const;
    QString milestoneType(const QString &kind) const;

    ColumnMapping m_mapping;
    FieldContext m_context;
    QString m_defaultKind;
    ValueStyle m_style;
};

} // namespace weltkontor
