// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzedfile.h"
#include "sheet/xlsxreader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    weltkontor::readFuzzedPackage(data, size, &weltkontor::XlsxReader::open);
    return 0;
}
