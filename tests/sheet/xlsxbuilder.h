// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

namespace weltkontor
{

/// Makes zip files, and workbooks out of the parts a test is about; the others are the plainest that work.
class XlsxBuilder
{
public:
    /// A zip file with nothing in it.
    static XlsxBuilder empty() { return XlsxBuilder(); }

    /// A workbook with one sheet "Eins", whose XML inside <worksheet> is @p content.
    static XlsxBuilder withSheet(const QByteArray &content)
    {
        XlsxBuilder builder;
        builder.set("[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    "<Override PartName='/xl/workbook.xml' "
                    "ContentType='application/vnd.openxmlformats-officedocument."
                    "spreadsheetml.sheet.main+xml'/></Types>");
        builder.set("_rels/.rels", "<Relationships><Relationship Id='rId1' Type='http://x/officeDocument' "
                                   "Target='xl/workbook.xml'/></Relationships>");
        builder.set("xl/workbook.xml",
                    "<workbook xmlns:r='r'><sheets><sheet name='Eins' sheetId='1' r:id='rId1'/>"
                    "</sheets></workbook>");
        builder.set(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='rId1' Type='http://x/worksheet' "
            "Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='http://x/sharedStrings' "
            "Target='sharedStrings.xml'/><Relationship Id='rId3' Type='http://x/styles' Target='styles.xml'/>"
            "</Relationships>");
        builder.set("xl/worksheets/sheet1.xml", "<worksheet>" + content + "</worksheet>");
        return builder;
    }

    /// A workbook whose sheet has these rows: the XML inside <sheetData>.
    static XlsxBuilder withRows(const QByteArray &rows)
    {
        return withSheet("<sheetData>" + rows + "</sheetData>");
    }

    XlsxBuilder &set(const QByteArray &name, const QByteArray &content)
    {
        m_parts[name] = content;
        return *this;
    }

    XlsxBuilder &remove(const QByteArray &name)
    {
        m_parts.remove(name);
        return *this;
    }

    XlsxBuilder &strings(const QByteArray &items)
    {
        return set("xl/sharedStrings.xml", "<sst count='7' uniqueCount='1'>" + items + "</sst>");
    }

    /// Number formats 164, 165 … and the cell styles 1, 2 … that use them; style 0 is General.
    XlsxBuilder &formats(const QList<QByteArray> &codes)
    {
        QByteArray formats;
        QByteArray styles = "<xf numFmtId='0'/>";
        for (int index = 0; index < codes.size(); ++index) {
            const QByteArray id = QByteArray::number(164 + index);
            formats += "<numFmt numFmtId='" + id + "' formatCode='" +
                       QString::fromUtf8(codes.at(index)).toHtmlEscaped().toUtf8() + "'/>";
            styles += "<xf numFmtId='" + id + "'/>";
        }
        return set("xl/styles.xml", "<styleSheet><numFmts>" + formats +
                                        "</numFmts><cellStyleXfs><xf numFmtId='14'/>"
                                        "</cellStyleXfs><cellXfs>" +
                                        styles + "</cellXfs></styleSheet>");
    }

    XlsxBuilder &stored()
    {
        m_method = ZIP_CM_STORE;
        return *this;
    }

    const QMap<QByteArray, QByteArray> &parts() const { return m_parts; }

    void save(const QString &path) const
    {
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        QVERIFY(archive != nullptr);
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
            zip_source_t *source =
                zip_source_buffer(archive, part.value().constData(), zip_uint64_t(part.value().size()), 0);
            const zip_int64_t index = zip_file_add(archive, part.key().constData(), source, ZIP_FL_ENC_UTF_8);
            QVERIFY(index >= 0);
            zip_set_file_compression(archive, zip_uint64_t(index), m_method, 0);
        }
        QCOMPARE(zip_close(archive), 0);
    }

private:
    QMap<QByteArray, QByteArray> m_parts;
    zip_int32_t m_method = ZIP_CM_DEFLATE;
};

/// What a test reads: the rows of one sheet, or the error.
struct SheetContent {
    Result<void> outcome;
    RowCollector rows;
    QList<SheetInfo> sheets;
    std::optional<CsvDialect> dialect;

    /// The texts of the row at @p position among those delivered.
    QStringList texts(qsizetype position) const
    {
        QStringList list;
        if (position < rows.rows.size()) {
            for (const Cell &cell : rows.rows.at(position).cells)
                list.append(cell.text());
        }
        return list;
    }

    QList<QStringList> allTexts() const
    {
        QList<QStringList> all;
        for (qsizetype row = 0; row < rows.rows.size(); ++row)
            all.append(texts(row));
        return all;
    }

    /// The cell in row and column of the delivered rows, empty where there is none.
    Cell cell(qsizetype row, qsizetype column) const
    {
        if (row >= rows.rows.size() || column >= rows.rows.at(row).cells.size())
            return {};
        return rows.rows.at(row).cells.at(column);
    }
};

inline SheetContent readSheet(const QString &path, const ReadOptions &options = {}, int sheet = 0)
{
    SheetContent content;
    auto reader = SheetReader::open(path, options);
    if (!reader) {
        content.outcome = reader.error();
        return content;
    }
    content.sheets = (*reader)->sheets();
    content.dialect = (*reader)->csvDialect();
    Progress progress;
    content.outcome = (*reader)->read(sheet, content.rows, progress);
    return content;
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace weltkontor
