// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sortkey.h"

#include "base/textfolding.h"

#include <memory>

#include <unicode/ucol.h>

namespace weltkontor
{
namespace
{

struct CloseCollator {
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, CloseCollator>;

Collator openCollator(Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    // ICU's standard German order is DIN 5007-1; its English order is the root order.
    Collator collator(ucol_open(language == Language::German ? "de" : "en_GB", &status));
    if (collator)
        ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    return U_SUCCESS(status) ? std::move(collator) : Collator();
}

const UCollator *collatorOf(Language language)
{
    static thread_local const Collator german = openCollator(Language::German);
    static thread_local const Collator english = openCollator(Language::English);
    return language == Language::German ? german.get() : english.get();
}

} // namespace

QByteArray sortKey(const QString &text, Language language)
{
    const UCollator *collator = collatorOf(language);
    if (!collator)
        return searchForm(text).toLatin1().toHex();
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    QByteArray key(text.size() * 3 + 32, Qt::Uninitialized);
    for (;;) {
        const int32_t size = ucol_getSortKey(collator, units, int32_t(text.size()),
                                             reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
        const bool complete = size <= key.size();
        key.resize(size);
        if (complete)
            break;
    }
    key.chop(1); // the closing zero byte
    return key.toHex();
}

} // namespace weltkontor
