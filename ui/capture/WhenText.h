// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"

#include <QLocale>
#include <QStringList>

namespace rapport
{

// When a meeting is, as one line to read and to type: "Today 12:00 – 13:00", "Thu 6 Nov – Fri 7
// Nov".
QString typedWhenText(const MeetingTime& time, const QDateTime& now);

struct TypedWhen {
    MeetingTime time;
    QStringList notices; // what was read differently than typed
};

// Reads such a line; absent where it is none. A day alone is a whole day, an hour alone is today's.
std::optional<TypedWhen> readWhen(const QString& text, const QDateTime& now, const QLocale& locale);

} // namespace rapport
