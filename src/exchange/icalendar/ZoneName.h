// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>
#include <optional>

namespace rapport
{

// The zone of the tz database that a TZID names: "America/Chicago"; with a prefix
// "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin"; Windows' "Central Standard Time"; as
// Outlook shows it "(UTC-06:00) Central Time (US & Canada)"; or an offset, "GMT-0500". Qt has the
// Windows table of CLDR; resources/zone-names.json has what is not in it.
std::optional<QTimeZone> zoneNamed(const QByteArray& tzid);

// A name of UTC itself, which programs write in place of a "Z".
bool namesUtc(const QByteArray& tzid);

} // namespace rapport
