// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzedfile.h"
#include "sheet/csvreader.h"

namespace
{

weltkontor::Result<std::unique_ptr<weltkontor::SheetReader>> openText(const QString &path,
                                                                      const weltkontor::ReadOptions &options)
{
    weltkontor::Progress progress;
    return weltkontor::CsvReader::open(path, options, progress);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    weltkontor::readFuzzedFile(data, size, &openText);
    return 0;
}
