// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace rapport
{

// Days as people say them: "today", "tomorrow", "yesterday", "Thu 16 Oct", "2 Mar 2027".
QString dayText(QDate day, QDate today);
// "Today", "1 day late", "Thu 16": the badge of a follow-up.
QString dueText(QDate due, QDate today);
// "12:00–13:00", "6–7 Nov": see MeetingTime.
QString hourText(QTime hour);
// "25 minutes ago", "yesterday", "3 weeks ago".
QString agoText(const QDateTime& then, const QDateTime& now);

} // namespace rapport
