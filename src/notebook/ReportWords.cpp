// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ReportWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace rapport
{
namespace
{

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString monthText(QDate day)
{
    return QLocale::c().toString(day, QStringLiteral("MMM yyyy"));
}

} // namespace

QString dayText(QDate day)
{
    return QLocale::c().toString(day, QStringLiteral("d MMM yyyy"));
}

QString daysText(QDate first, QDate last)
{
    if (first == last)
        return dayText(last);
    const char* form = first.year() != last.year()     ? "d MMM yyyy"
                       : first.month() != last.month() ? "d MMM"
                                                       : "d";
    return ReportWords::tr("%1 to %2")
        .arg(QLocale::c().toString(first, QString::fromLatin1(form)), dayText(last));
}

QString periodText(QDate since, QDate until, QDate today)
{
    const bool isOver = until.isValid() && until < today;
    if (since.isNull())
        return isOver ? ReportWords::tr("until %1").arg(monthText(until)) : QString();
    return ReportWords::tr("%1 to %2")
        .arg(monthText(since), isOver ? monthText(until) : ReportWords::tr("present"));
}

ReportLine lineOf(const Lookup& lookup, const Meeting& meeting)
{
    const std::optional<MeetingRow> row = lookup.meetingRow(meeting.id);
    QStringList details = row ? row->groups : QStringList();
    if (!meeting.place.isEmpty())
        details << meeting.place;
    return {daysText(meeting.time.startOn, meeting.time.endOn), row ? row->title : meeting.topic,
            details.join(QStringLiteral(", ")), minutesOf(meeting.time)};
}

std::vector<Meeting> attendedBetween(const Lookup& lookup, QDate from, QDate until,
                                     const QDateTime& now)
{
    std::vector<Meeting> meetings;
    MeetingFilter attended;
    attended.which = MeetingFilter::Which::Attended;
    for (const MeetingId id : lookup.meetings(attended, now)) {
        const std::optional<Meeting> meeting = lookup.meeting(id);
        if (meeting && meeting->time.endOn >= from && meeting->time.startOn <= until)
            meetings.push_back(*meeting);
    }
    std::reverse(meetings.begin(), meetings.end());
    return meetings;
}

} // namespace rapport
