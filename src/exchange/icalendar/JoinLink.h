// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapport
{

// Where to join a meeting held online, told only by a text: the first address of Meet, Teams, Zoom,
// Webex and their like, or the event's page at Luma. Help pages and dial-in lists are none.
// Empty where there is none.
QString joinLinkIn(const QString& text);

// What a mail gate or Google put in place of an address leads to: the address itself, else as it
// stands.
QString directAddress(const QString& address);

} // namespace rapport
