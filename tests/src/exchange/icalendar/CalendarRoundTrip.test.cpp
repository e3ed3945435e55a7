// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarWriter.h"
#include "src/exchange/icalendar/ReadCalendar.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

#include <rapidcheck.h>

using namespace rapport;

namespace
{

template <class T>
T pick(const std::vector<T>& values)
{
    return *rc::gen::elementOf(values);
}

bool chance()
{
    return *rc::gen::arbitrary<bool>();
}

// Text with what hurts a content line: separators, escapes, letters of several bytes.
QString calendarText(bool hasLines = false)
{
    static const std::vector<const char*> pieces = {
        "Ana", "é", "🩺", "山田",       ",",   ";",     ":",   "\\", "\\n",
        "\"",  "^", "^n",   "END:VEVENT", "b <", "&amp;", "%0A", "x",  "BEGIN:VALARM"};
    QString text;
    const int count = *rc::gen::inRange(0, 9);
    for (int at = 0; at < count; ++at) {
        text += QString::fromUtf8(pick(pieces));
        text += hasLines && chance() ? u'\n' : u' ';
    }
    return text.trimmed();
}

QString calendarWord()
{
    return u'w' + calendarText();
}

QByteArray anyZone()
{
    return pick<QByteArray>({"America/Chicago", "Europe/Berlin", "Asia/Kolkata",
                             "Australia/Lord_Howe", "America/St_Johns", "Africa/Casablanca", "UTC",
                             "UTC-06", "Etc/GMT+6"});
}

// Any instant from 1999 to 2035, clock changes and all.
QDateTime anyInstant()
{
    return QDateTime::fromSecsSinceEpoch(*rc::gen::inRange<qint64>(915148800, 2082758400), Qt::UTC);
}

QDate anyCalendarDay()
{
    return QDate(1999, 1, 1).addDays(*rc::gen::inRange(0, 13000));
}

MeetingTime anyTime()
{
    MeetingTime time;
    time.timeZone = "America/Chicago";
    if (chance()) {
        time.startOn = anyCalendarDay();
        time.endOn = time.startOn.addDays(*rc::gen::inRange(0, 5));
        return time;
    }
    time.timeZone = anyZone();
    const QTimeZone zone(time.timeZone);
    time.startAt = anyInstant();
    if (chance())
        time.endAt = time.startAt->addSecs(*rc::gen::inRange(1, 300000));
    time.startOn = time.startAt->toTimeZone(zone).date();
    time.endOn = time.endAt ? time.endAt->toTimeZone(zone).date() : time.startOn;
    return time;
}

IncomingPerson anyGuest(int number)
{
    IncomingPerson person;
    if (chance())
        person.name = "P%1 "_q.arg(number) + calendarText().remove(u'"').remove(u',').simplified();
    person.name = person.name.trimmed();
    if (chance() || person.name.isEmpty())
        person.email = "p%1@x.edu"_q.arg(number);
    person.role = pick<Role>({Role::Speaker, Role::Panelist, Role::Host, Role::MetThere,
                              Role::CameWithMe, Role::HopeToMeet, Role::Organizer});
    if (chance())
        person.note = calendarText().simplified();
    if (chance())
        person.uid = "uid-%1"_q.arg(number);
    return person;
}

IncomingMeeting anyMeeting()
{
    IncomingMeeting incoming;
    Meeting& meeting = incoming.meeting;
    meeting.uid = calendarWord();
    meeting.topic = chance() ? calendarWord() : QString();
    meeting.kind = pick<QString>({"other"_q, "lunch talk"_q, "panel"_q, "journal, club"_q});
    if (chance())
        meeting.level = MeetingLevel::Local;
    meeting.status = pick<MeetingStatus>(
        {MeetingStatus::Planned, MeetingStatus::Attended, MeetingStatus::Missed});
    meeting.time = anyTime();
    meeting.line = calendarText();
    meeting.place = calendarText();
    meeting.link = chance() ? "https://x.edu/a?b=c,d;e"_q : QString();
    meeting.notes = calendarText(true);
    meeting.takeAway = calendarText();
    if (chance())
        meeting.cost = *rc::gen::inRange(0, 100000) / 100.0;
    if (chance())
        meeting.took = {Took::Network, Took::Skill};
    if (chance())
        meeting.specialties = {{calendarWord(), Interest::Maybe, Interest::WantMore},
                               {calendarWord(), {}, Interest::NotForMe}};
    meeting.mood = calendarText();
    meeting.quote = calendarText(true);
    if (chance())
        meeting.properties = {"X-KEPT;A=\"b:c\":d\\, e"_q, "GEO:41.8;-87.6"_q, "BEGIN:VALARM"_q,
                              "TRIGGER:-PT5M"_q, "END:VALARM"_q};
    for (int at = *rc::gen::inRange(0, 3); at > 0; --at)
        incoming.groups += calendarWord() + QString::number(at);
    bool hasOrganizer = false; // there is one, and it stands first
    for (int at = *rc::gen::inRange(0, 4); at > 0; --at) {
        IncomingPerson guest = anyGuest(at);
        if (guest.role == Role::Organizer && (hasOrganizer || !incoming.people.empty()))
            guest.role = Role::Speaker;
        hasOrganizer = hasOrganizer || guest.role == Role::Organizer;
        incoming.people.push_back(guest);
    }
    return incoming;
}

IncomingFollowUp anyTask()
{
    IncomingFollowUp incoming;
    FollowUp& followUp = incoming.followUp;
    followUp.uid = calendarWord();
    followUp.kind =
        pick<FollowUpKind>({FollowUpKind::Other, FollowUpKind::ThankYou, FollowUpKind::Deadline});
    followUp.title = chance() ? calendarWord() : QString();
    followUp.dueOn = anyCalendarDay();
    if (chance())
        followUp.dueHour = QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
    followUp.note = calendarText(true);
    followUp.hard = chance();
    followUp.outcome = calendarText();
    followUp.state =
        pick<FollowUpState>({FollowUpState::Open, FollowUpState::Snoozed, FollowUpState::Waiting,
                             FollowUpState::Done, FollowUpState::Dropped});
    if (followUp.state == FollowUpState::Snoozed)
        followUp.snoozedUntil = anyInstant();
    if (followUp.state == FollowUpState::Waiting)
        followUp.nudgeOn = anyCalendarDay();
    if (followUp.isClosed())
        followUp.closedAt = anyInstant();
    if (chance())
        incoming.meetingUid = calendarWord();
    if (chance())
        incoming.person = anyGuest(1);
    return incoming;
}

bool isSame(const IncomingPerson& one, const IncomingPerson& other)
{
    return one.name == other.name && one.email == other.email && one.uid == other.uid &&
           one.role == other.role && one.note == other.note;
}

template <class Noun>
std::string writtenAlone(const Noun& noun, const CalendarOptions& options = {})
{
    CalendarWriter writer(at("2025-10-14T13:25"), options, [](auto&&...) { return 3; });
    writer.add(noun);
    return writer.text();
}

// Set RC_PARAMS="seed=..." to see a failure again.
void check(const char* what, const std::function<void()>& property)
{
    CHECK(rc::check(what, property));
}

} // namespace

TEST_CASE("any meeting survives being written and read", "[icalendar]")
{
    check("meeting", [] {
        const IncomingMeeting before = anyMeeting();
        const ReadCalendar read = readCalendar(writtenAlone(before));
        RC_ASSERT(read.meetings.size() == 1U);
        const IncomingMeeting& after = read.meetings.front();
        RC_ASSERT(after.meeting.properties == before.meeting.properties);
        RC_ASSERT(after.meeting.time == before.meeting.time);
        RC_ASSERT(after.meeting == before.meeting);
        RC_ASSERT(after.groups == before.groups);
        RC_ASSERT(after.people.size() == before.people.size());
        for (std::size_t i = 0; i < before.people.size(); ++i)
            RC_ASSERT(isSame(after.people[i], before.people[i]));
        RC_ASSERT(read.skips.empty());
    });
}

TEST_CASE("any follow-up survives being written and read", "[icalendar]")
{
    check("follow-up", [] {
        const IncomingFollowUp before = anyTask();
        CalendarOptions options;
        options.tasksAsEvents = chance();
        const ReadCalendar read = readCalendar(writtenAlone(before, options));
        RC_ASSERT(read.followUps.size() == 1U);
        const IncomingFollowUp& after = read.followUps.front();
        RC_ASSERT(after.followUp.properties == before.followUp.properties);
        RC_ASSERT(after.followUp == before.followUp);
        RC_ASSERT(after.meetingUid == before.meetingUid);
        RC_ASSERT(after.person.has_value() == before.person.has_value());
        if (before.person)
            RC_ASSERT(isSame(*after.person, *before.person));
        RC_ASSERT(read.skips.empty());
        RC_ASSERT(read.conversions.empty());
    });
}

TEST_CASE("any series survives being written and read", "[icalendar]")
{
    check("series", [] {
        const std::string zone = anyZone().toStdString();
        const std::string rule = pick<std::string>(
            {"FREQ=WEEKLY;COUNT=6", "FREQ=DAILY;COUNT=5", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=4",
             "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260401T000000Z", "FREQ=YEARLY"});
        const bool isWhole = chance();
        const std::string start = isWhole ? "DTSTART;VALUE=DATE:20251009\n"
                                          : "DTSTART;TZID=" + zone + ":20251009T013000\n";
        ReadCalendar read = readCalendar("BEGIN:VEVENT\nUID:s\nSUMMARY:Club\n" + start +
                                         "DURATION:" + (isWhole ? "P2D" : "PT45M") +
                                         "\nRRULE:" + rule + "\nEND:VEVENT\n");
        for (IncomingMeeting& each : read.meetings) { // the student changes some
            if (*rc::gen::inRange(0, 4) == 0)
                each.meeting.topic = calendarWord();
            if (*rc::gen::inRange(0, 4) == 0)
                each.meeting.status = MeetingStatus::Missed;
            if (*rc::gen::inRange(0, 4) == 0)
                each.meeting.time = anyTime();
        }
        CalendarWriter writer(at("2025-10-14T13:25"), {}, [](auto&&...) { return 3; });
        for (const IncomingMeeting& each : read.meetings)
            writer.add(each);
        const ReadCalendar again = readCalendar(writer.text());
        RC_ASSERT(again.meetings.size() == read.meetings.size());
        for (std::size_t i = 0; i < read.meetings.size(); ++i) {
            RC_ASSERT(again.meetings[i].meeting.uid == read.meetings[i].meeting.uid);
            RC_ASSERT(again.meetings[i].meeting.time == read.meetings[i].meeting.time);
            RC_ASSERT(again.meetings[i].meeting == read.meetings[i].meeting);
        }
    });
}
