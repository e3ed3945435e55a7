// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/LoggedText.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

struct LoggedWords {
    Q_DECLARE_TR_FUNCTIONS(rapport::LoggedWords)
};

QString whatWasLogged(const Draft& draft)
{
    if (!draft.meeting)
        return draft.people.empty() ? LoggedWords::tr("Saved")
                                    : LoggedWords::tr("Logged contact with %1")
                                          .arg(displayNameOf(draft.people[0].contact));
    const DraftMeeting& meeting = *draft.meeting;
    const QString title = meeting.topic.isEmpty() ? labelOfWord(meeting.kind) : meeting.topic;
    return (meeting.status == MeetingStatus::Planned ? LoggedWords::tr("Planned “%1”")
                                                     : LoggedWords::tr("Logged “%1”"))
        .arg(title);
}

} // namespace

QString loggedText(const Draft& draft, const Logged& logged)
{
    QStringList parts{whatWasLogged(draft)};
    const auto people = draft.meeting ? logged.contacts.size() : 0;
    if (people == 1)
        parts << LoggedWords::tr("1 person");
    else if (people > 1)
        parts << LoggedWords::tr("%1 people").arg(people);
    if (logged.followUps.size() == 1)
        parts << LoggedWords::tr("1 follow-up");
    else if (logged.followUps.size() > 1)
        parts << LoggedWords::tr("%1 follow-ups").arg(logged.followUps.size());
    return LoggedWords::tr("%1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace rapport
