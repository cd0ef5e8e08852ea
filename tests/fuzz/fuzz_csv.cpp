// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzedfile.h"
#include "sheet/csvreader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    weltkontor::readFuzzedFile(data, size, &weltkontor::CsvReader::open);
    return 0;
}
