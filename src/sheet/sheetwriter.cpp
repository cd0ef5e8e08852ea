// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetwriter.h"

#include "base/phrases.h"
#include "sheet/csvwriter.h"
#include "sheet/workbookwriter.h"

#include <QFileInfo>

namespace weltkontor
{

Result<std::unique_ptr<SheetWriter>> SheetWriter::create(const QString &path, const WriteOptions &options)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    auto format = options.format;
    if (!format && suffix == QLatin1String("xlsx"))
        format = WriteOptions::Format::Xlsx;
    else if (!format && suffix == QLatin1String("csv"))
        format = WriteOptions::Format::Csv;
    if (!format)
        return Error{Error::Kind::Invalid,
                     message("Sheet", QT_TRANSLATE_NOOP(
                                          "Sheet", "“%1” ends neither in .xlsx nor in .csv. Choose a name "
                                                   "that does."))
                         .arg(QFileInfo(path).fileName()),
                     {}};
    return *format == WriteOptions::Format::Xlsx ? WorkbookWriter::create(path)
                                                 : CsvWriter::create(path, options);
}

std::unique_ptr<SheetWriter> SheetWriter::createCsv(QIODevice &device, const WriteOptions &options)
{
    return std::make_unique<CsvWriter>(device, options);
}

} // namespace weltkontor
