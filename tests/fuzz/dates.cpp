// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/TypedDate.h"

#include <QTimeZone>
#include <cstdint>
#include <cstdlib>

using namespace rapport;

// Whatever is typed for a day: what is taken for one is a day and an hour, in either order of
// month and day.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QDateTime now(QDate(2024, 2, 29), QTime(23, 59), QTimeZone("America/Chicago"));
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const QLocale::Country country : {QLocale::UnitedStates, QLocale::UnitedKingdom}) {
        const auto typed = readTypedDate(text, now, QLocale(QLocale::English, country));
        if (typed && (!typed->on.isValid() || (typed->hour && !typed->hour->isValid())))
            std::abort();
    }
    return 0;
}
