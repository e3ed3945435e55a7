// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LocalTime.h"

namespace rapport
{
namespace
{

// The instant that `on hour` names when read with a fixed offset from UTC.
QDateTime withOffset(QDate on, QTime hour, int offsetSeconds)
{
    return QDateTime(on, hour, Qt::UTC).addSecs(-offsetSeconds);
}

} // namespace

LocalInstant resolveLocal(QDate on, QTime hour, const QTimeZone& zone)
{
    const LocalInstant instant =
        resolveLocal(on, hour, [&zone](const QDateTime& utc) { return zone.offsetFromUtc(utc); });
    return {instant.at.toTimeZone(zone), instant.shifted};
}

LocalInstant resolveLocal(QDate on, QTime hour, const OffsetAt& offsetAt)
{
    // The offsets in force well before and well after cover both sides of any change of that day.
    const QDateTime asUtc(on, hour, Qt::UTC);
    const int before = offsetAt(asUtc.addDays(-1));
    const int after = offsetAt(asUtc.addDays(1));
    for (const int offset : {before, after}) {
        const QDateTime at = withOffset(on, hour, offset);
        if (offsetAt(at) == offset)
            return {at, false};
    }
    return {withOffset(on, hour, before), true};
}

} // namespace rapport
