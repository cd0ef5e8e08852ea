// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Fails the test with the error's message and detail where @p result is no success.
#define QVERIFY_RESULT(result)                                                                               \
    do {                                                                                                     \
        const auto &verifiedResult = (result);                                                               \
        if (!verifiedResult)                                                                                 \
            QFAIL(qPrintable(verifiedResult.error().message + QLatin1String(" | ") +                         \
                             verifiedResult.error().detail));                                                \
    } while (false)

/// Fails the test where @p result is a success or an error of another kind.
#define QVERIFY_ERROR(result, expectedKind)                                                                  \
    do {                                                                                                     \
        const auto &verifiedResult = (result);                                                               \
        QVERIFY2(!verifiedResult, "an error was expected");                                                  \
        QCOMPARE(int(verifiedResult.error().kind), int(weltkontor::Error::Kind::expectedKind));              \
    } while (false)
