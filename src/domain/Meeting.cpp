// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Meeting.h"

#include "domain/LocalTime.h"

#include <QCoreApplication>

namespace rapport
{

QDateTime endOf(const MeetingTime& time, const QTimeZone& zone)
{
    if (time.endAt)
        return *time.endAt;
    if (time.startAt)
        return time.startAt->addSecs(qint64{60} * 60);
    return resolveLocal(time.endOn.addDays(1), QTime(0, 0), zone).at;
}

std::optional<int> minutesOf(const MeetingTime& time)
{
    if (!time.startAt || !time.endAt)
        return std::nullopt;
    return static_cast<int>(time.startAt->secsTo(*time.endAt) / 60);
}

QString meetingTitle(const QString& topic, const QString& group, const QString& kind)
{
    if (!topic.isEmpty())
        return topic;
    const bool unnamed = kind.isEmpty() || kind == QLatin1String("other");
    if (group.isEmpty())
        return unnamed ? QCoreApplication::translate("Meeting", "Meeting") : labelOfWord(kind);
    const QString what = unnamed ? QCoreApplication::translate("Meeting", "meeting")
                                 : QCoreApplication::translate("Words", kind.toUtf8().constData());
    return group + QLatin1Char(' ') + what;
}

QString roleText(Role role, MeetingStatus status)
{
    if (role != Role::MetThere || status == MeetingStatus::Attended)
        return labelOf(role);
    return status == MeetingStatus::Planned
               ? QCoreApplication::translate("Meeting", "Will be there")
               : QCoreApplication::translate("Meeting", "Was there");
}

bool isToLog(const Meeting& meeting, const QDateTime& now)
{
    return meeting.status == MeetingStatus::Planned && endOf(meeting.time, now.timeZone()) <= now;
}

} // namespace rapport
