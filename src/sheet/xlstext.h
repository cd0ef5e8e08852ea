// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/textdecoder.h"
#include "sheet/xlsrecords.h"

#include <memory>

namespace weltkontor
{

/// Reads the texts of records: BIFF8 has UTF-16 or ISO-8859-1 with runs and phonetics, BIFF5 a code page.
class XlsText
{
public:
    enum class Length : quint8 { Byte, Word }; ///< How the number of signs is stored.

    void setUnicode(bool isUnicode) { m_isUnicode = isUnicode; }
    /// The content of a CodePage record; an unknown one is taken for Windows-1252.
    void setCodePage(quint16 codePage);

    /// The text at this place of the record. Where the record is too short it ends there and
    /// records.isBroken().
    QString read(XlsRecords &records, Length length);

private:
    QString ofBytes(const QByteArray &bytes);

    bool m_isUnicode = true;
    bool m_mixesUtf16 = false; ///< BIFF5 whose code page is that of BIFF8.
    std::unique_ptr<TextDecoder> m_decoder;
};

} // namespace weltkontor
