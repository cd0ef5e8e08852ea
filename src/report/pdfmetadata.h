// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace weltkontor
{

/// What a PDF file says about itself.
struct PdfMetadata {
    QString title;    ///< Required: viewers show it as the window's title.
    QString language; ///< BCP 47, of the whole document.
    QString author;   ///< Empty: not said.
    QDateTime created;
};

/// The XMP packet (ISO 16684-1) with the identification of PDF/UA-1 (ISO 14289-1, clause 5).
QByteArray xmpPacket(const PdfMetadata &metadata);

/// The document information dictionary, equal in content.
QByteArray informationDictionary(const PdfMetadata &metadata);

} // namespace weltkontor
