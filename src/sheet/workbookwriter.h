// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetwriter.h"

#include <QHash>
#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace weltkontor
{

/**
 * Writes .xlsx with libxlsxwriter.
 *
 * The library writes into a folder of its own in the system's place for temporary files. finish() reads that
 * file once to be sure that it is whole, since the library does not notice a full disk everywhere, then
 * copies it to its place.
 */
class WorkbookWriter final : public SheetWriter
{
public:
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path);
    ~WorkbookWriter() override;

    Result<void> beginSheet(const QString &name, const QStringList &header) override;
    Result<void> writeRow(const QList<Cell> &cells) override;
    Result<void> finish() override;

private:
    /// What was written, to compare with what can be read.
    struct Written {
        qint64 rows = 0;
        qint64 cells = 0;
    };

    /// What is known of a column from the first rows of its sheet.
    struct Column {
        int width = 0;          ///< In characters.
        bool hasTexts = false;  ///< Short ones, such as names, phones and postal codes.
        bool hasOthers = false; ///< Numbers, days, long texts.
    };

    explicit WorkbookWriter(const QString &path);

    void measure(int column, const Cell &cell);

    Result<void> writeCell(int column, const Cell &cell, lxw_format *format);
    Result<void> writeText(int column, const QString &text, lxw_format *format);
    lxw_format *formatOf(const Cell &cell);
    lxw_format *formatOf(quint8 builtIn, const QString &code);
    void endSheet();
    Result<void> close();
    Result<void> verify() const;
    Result<void> putInPlace() const;
    QString sheetName(const QString &wanted) const;
    QString workingFile() const { return m_folder.filePath(QStringLiteral("sheet.xlsx")); }

    QString m_path;
    QTemporaryDir m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_headerFormat = nullptr;
    QHash<QString, lxw_format *> m_formats;
    QStringList m_names;
    QList<Written> m_written;
    QList<Column> m_columns;
    bool m_hasHeader = false;
    qint64 m_row = 0;
};

} // namespace weltkontor
