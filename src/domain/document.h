// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

enum class DocumentType { Other, Agreement, Letter, Resolution, Picture };
template<>
struct ChoicesOf<DocumentType> {
    static const ChoiceSpec values[5];
};

/// A file kept in the database once by its hash; the record says what it is.
struct Document {
    static constexpr RecordType recordType = RecordType::Document;
    static std::span<const FieldSpec> fields();

    DocumentId id;
    qint64 version = 0;

    QString fileName;
    Bilingual title;
    DocumentType type = DocumentType::Other;
    QString mediaType;          ///< IANA media type, "application/pdf".
    QString sha256;             ///< Of the content, 64 hexadecimal digits.
    std::optional<qint64> size; ///< In bytes.
    QStringList languages;      ///< BCP 47.
    PartialDate date;
    QString signatories;
    QDate validUntil;
    RecordRef subject; ///< The record it belongs to.
};

} // namespace weltkontor
