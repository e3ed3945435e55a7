// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"

#include "support/FakeClock.h"

namespace rapport
{
namespace
{

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace

ContactBuilder aContact()
{
    return {};
}

ContactBuilder& ContactBuilder::named(const char* givenName, const char* familyName)
{
    given = QString::fromUtf8(givenName);
    family = QString::fromUtf8(familyName);
    return *this;
}

ContactBuilder& ContactBuilder::titled(const char* text)
{
    title = QString::fromUtf8(text);
    return *this;
}

ContactBuilder& ContactBuilder::of(ContactKind value)
{
    kind = value;
    return *this;
}

ContactBuilder& ContactBuilder::email(const char* address)
{
    emails.push_back({QString::fromUtf8(address), {}});
    return *this;
}

ContactBuilder& ContactBuilder::phone(const char* number)
{
    phones.push_back({QString::fromUtf8(number), {}});
    return *this;
}

ContactBuilder& ContactBuilder::specialty(const char* name)
{
    specialties.push_back(QString::fromUtf8(name));
    return *this;
}

MeetingBuilder aMeeting()
{
    MeetingBuilder meeting;
    return meeting.on("2025-10-14");
}

MeetingBuilder& MeetingBuilder::about(const char* text)
{
    topic = QString::fromUtf8(text);
    return *this;
}

MeetingBuilder& MeetingBuilder::on(const char* iso)
{
    time = {day(iso), day(iso), {}, {}, "America/Chicago"};
    return *this;
}

MeetingBuilder& MeetingBuilder::from(const char* start, const char* end)
{
    const QDateTime startLocal = at(start);
    time = {startLocal.date(), startLocal.date(), startLocal.toUTC(), {}, "America/Chicago"};
    if (end) {
        time.endAt = at(end).toUTC();
        time.endOn = at(end).date();
    }
    return *this;
}

MeetingBuilder& MeetingBuilder::being(MeetingStatus value)
{
    status = value;
    return *this;
}

MeetingBuilder& MeetingBuilder::a(const char* kindWord)
{
    kind = QString::fromUtf8(kindWord);
    return *this;
}

MeetingBuilder& MeetingBuilder::with(ContactId contact, Role role)
{
    participants.push_back({contact, role, {}});
    return *this;
}

MeetingBuilder& MeetingBuilder::by(GroupId group)
{
    groups.push_back(group);
    return *this;
}

FollowUpBuilder aFollowUp()
{
    FollowUpBuilder followUp;
    followUp.kind = FollowUpKind::ThankYou;
    return followUp.due("2025-10-14");
}

FollowUpBuilder& FollowUpBuilder::to(ContactId value)
{
    contact = value;
    return *this;
}

FollowUpBuilder& FollowUpBuilder::about(MeetingId value)
{
    meeting = value;
    return *this;
}

FollowUpBuilder& FollowUpBuilder::of(FollowUpKind value)
{
    kind = value;
    return *this;
}

FollowUpBuilder& FollowUpBuilder::due(const char* iso, const char* hour)
{
    dueOn = day(iso);
    dueHour = hour ? std::optional(QTime::fromString(QString::fromLatin1(hour), Qt::ISODate))
                   : std::nullopt;
    return *this;
}

FollowUpBuilder& FollowUpBuilder::isHard()
{
    hard = true;
    return *this;
}

FollowUp snoozedUntil(const char* local)
{
    FollowUp followUp = aFollowUp().due("2025-10-01");
    followUp.state = FollowUpState::Snoozed;
    followUp.snoozedUntil = at(local).toUTC();
    return followUp;
}

FollowUp waitingUntil(QDate nudgeOn)
{
    FollowUp followUp = aFollowUp().due("2025-10-01");
    followUp.state = FollowUpState::Waiting;
    followUp.nudgeOn = nudgeOn;
    return followUp;
}

} // namespace rapport
