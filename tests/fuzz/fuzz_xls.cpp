// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzedfile.h"
#include "sheet/xlsreader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    weltkontor::readFuzzedFile(data, size, &weltkontor::XlsReader::open);
    return 0;
}
