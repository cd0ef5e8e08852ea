// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsworkbook.h"

#include "base/phrases.h"
#include "sheet/sheeterrors.h"

#include <QFileInfo>

namespace weltkontor
{
namespace
{

constexpr quint16 worksheetPart = 0x0010;
constexpr quint16 versionOfExcel5 = 0x0500;
constexpr quint16 versionOfExcel97 = 0x0600;
constexpr qsizetype maximumSheets = 10'000;
constexpr size_t stringsBetweenChecks = 4096;

Error olderVersion(const QString &path)
{
    return {Error::Kind::Invalid,
            message("Sheet", QT_TRANSLATE_NOOP(
                                 "Sheet", "“%1” was written by Excel 4 or an older version, which cannot "
                                          "be read. Open it in LibreOffice, save it as .xlsx and use "
                                          "that file."))
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("xls: older than BIFF5")};
}

Error noWorksheet(const QString &path)
{
    return {Error::Kind::Invalid,
            message("Sheet", QT_TRANSLATE_NOOP("Sheet", "“%1” holds charts or macros only and no table. "
                                                        "Choose a file with a table in it."))
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("xls: no worksheet")};
}

/// Collects the records of the globals.
class GlobalsReader
{
public:
    GlobalsReader(XlsRecords &records, XlsText &text, const QString &path, const SheetLimits &limits)
        : m_records(records)
        , m_text(text)
        , m_path(path)
        , m_limits(limits)
    {
    }

    Result<XlsWorkbook> read()
    {
        const auto begun = begin();
        if (!begun)
            return begun.error();
        int depth = 1;
        while (depth > 0 && m_records.next()) {
            if (m_records.type() == xls::BeginOfPart)
                ++depth;
            else if (m_records.type() == xls::EndOfPart)
                --depth;
            else if (m_records.type() == xls::FilePass)
                return refusalOf(FileKind::Protected, m_path);
            else if (depth == 1)
                record();
            if (m_tooMany)
                return excessiveFile(m_path, QStringLiteral("xls: too many sheets or styles"));
        }
        if (depth > 0)
            return damagedFile(m_path, QStringLiteral("xls: the workbook breaks off"));
        if (m_book.sheets.isEmpty())
            return m_others > 0 ? noWorksheet(m_path)
                                : damagedFile(m_path, QStringLiteral("xls: no list of sheets"));
        finishStyles();
        return std::move(m_book);
    }

private:
    Result<void> begin()
    {
        m_records.seek(0);
        if (!m_records.next())
            return damagedFile(m_path, QStringLiteral("xls: the stream is empty"));
        // Excel 2, 3 and 4 begin with 0x0009, 0x0209 and 0x0409.
        if (m_records.type() != xls::BeginOfPart)
            return (m_records.type() & 0xF0FF) == 0x0009
                       ? olderVersion(m_path)
                       : damagedFile(m_path, QStringLiteral("xls: no beginning"));
        const quint16 version = m_records.u16();
        if (version != 0 && version < versionOfExcel5)
            return olderVersion(m_path);
        m_book.isUnicode = version >= versionOfExcel97;
        m_text.setUnicode(m_book.isUnicode);
        if (m_records.u16() == worksheetPart) // a sheet alone, without a workbook around it
            m_book.sheets.append({{QFileInfo(m_path).completeBaseName(), SheetInfo::Visibility::Visible}, 0});
        return {};
    }

    void record()
    {
        switch (m_records.type()) {
        case xls::CodePage:
            m_text.setCodePage(m_records.u16());
            break;
        case xls::DateMode:
            m_book.from1904 = m_records.u16() == 1;
            break;
        case xls::Format: {
            const quint16 id = m_records.u16();
            m_formats.insert(
                id, NumberFormat::fromCode(m_text.read(m_records, m_book.isUnicode ? XlsText::Length::Word
                                                                                   : XlsText::Length::Byte)));
            break;
        }
        case xls::ExtendedFormat:
            m_records.u16(); // font
            m_styleFormats.push_back(m_records.u16());
            break;
        case xls::BoundSheet:
            sheet();
            break;
        case xls::SharedStringTable:
            m_book.sharedStringsPosition = m_records.position();
            break;
        default:
            break;
        }
        m_tooMany = m_tooMany || qint64(m_styleFormats.size()) > m_limits.styles ||
                    m_book.sheets.size() > maximumSheets;
    }

    void sheet()
    {
        XlsWorkbook::Sheet sheet;
        sheet.position = m_records.u32();
        const quint8 state = m_records.u8() & 3;
        const quint8 kind = m_records.u8();
        sheet.info.name = m_text.read(m_records, XlsText::Length::Byte);
        if (state == 1)
            sheet.info.visibility = SheetInfo::Visibility::Hidden;
        else if (state == 2)
            sheet.info.visibility = SheetInfo::Visibility::VeryHidden;
        if (kind != 0) // a chart, macros, a dialog
            ++m_others;
        else
            m_book.sheets.append(sheet);
    }

    void finishStyles()
    {
        for (const quint16 id : m_styleFormats) {
            const auto own = m_formats.constFind(id);
            m_book.styles.push_back(own != m_formats.constEnd() ? own.value() : NumberFormat::builtIn(id));
        }
    }

    XlsRecords &m_records;
    XlsText &m_text;
    QString m_path;
    SheetLimits m_limits;
    XlsWorkbook m_book;
    QHash<quint16, NumberFormat> m_formats;
    std::vector<quint16> m_styleFormats;
    int m_others = 0;
    bool m_tooMany = false;
};

} // namespace

Result<XlsWorkbook> readXlsWorkbook(XlsRecords &records, XlsText &text, const QString &path,
                                    const SheetLimits &limits)
{
    return GlobalsReader(records, text, path, limits).read();
}

Result<StringTable> readXlsStrings(XlsRecords &records, XlsText &text, qint64 position, const QString &path,
                                   TimeBudget &budget, const SheetLimits &limits, Progress &progress)
{
    records.seek(position);
    if (!records.next())
        return damagedFile(path, QStringLiteral("xls: no shared strings"));
    records.u32(); // how often they are used
    const quint32 count = records.u32();
    StringTable strings;
    const QString phase = readingPhase();
    while (strings.count() < count && (records.left() > 0 || records.followingType() == xls::Continue)) {
        const QByteArray utf8 = text.read(records, XlsText::Length::Word).toUtf8();
        if (records.isBroken())
            return damagedFile(path, QStringLiteral("xls: shared string %1").arg(strings.count()));
        const bool isTaken = strings.append({utf8.constData(), size_t(utf8.size())});
        if (!isTaken || strings.bytes() > limits.sharedTextBytes ||
            qint64(strings.count()) > limits.sharedTexts)
            return excessiveFile(path, QStringLiteral("xls: too many shared strings"));
        if (strings.count() % stringsBetweenChecks != 0)
            continue;
        if (progress.isCancelled())
            return cancelledReading();
        if (budget.isSpent())
            return excessiveFile(path, QStringLiteral("xls: time is up"));
        progress.report(phase, records.reached(), 2 * records.size()); // the sheet takes the rest
    }
    return strings;
}

} // namespace weltkontor
