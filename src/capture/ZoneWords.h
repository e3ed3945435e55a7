// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/WhenCursor.h"

#include <QByteArray>
#include <QString>

namespace rapport
{

// A time zone named behind an hour: "7pm ET", "19:00 UTC".
struct ZoneMention {
    QString word;      // as typed
    QByteArray zoneId; // IANA; a place, so that daylight saving is right whichever was typed
};

// Found, the cursor stands behind it; else it stays. CT, MT and PT, which are also a scan, a
// metatarsal and physical therapy, only at the end of what is said.
std::optional<ZoneMention> readZone(WhenCursor& cursor);

} // namespace rapport
