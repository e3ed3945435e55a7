// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>
#include <functional>

namespace rapport
{

// A local date and hour as an instant.
struct LocalInstant {
    QDateTime at;         // in the zone asked for, valid
    bool shifted = false; // the hour does not exist that night; `at` is what RFC 5545 makes of it
};

// RFC 5545 3.3.5: an hour that a clock change skips is read with the offset before the gap (02:30
// becomes 03:30); an hour that occurs twice is the first one.
LocalInstant resolveLocal(QDate on, QTime hour, const QTimeZone& zone);

// For clocks that no QTimeZone knows: seconds east of UTC at an instant. `at` is then in UTC.
using OffsetAt = std::function<int(const QDateTime& utc)>;
LocalInstant resolveLocal(QDate on, QTime hour, const OffsetAt& offsetAt);

} // namespace rapport
