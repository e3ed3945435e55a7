// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/capture/MeetingFieldsJson.h"

#include <QTimeZone>

using namespace rapport;

TEST_CASE("every field of a meeting comes back from what was kept")
{
    const QDateTime noon(QDate(2025, 10, 14), QTime(12, 0), QTimeZone("America/Chicago"));
    DraftMeeting meeting;
    meeting.topic = QStringLiteral("Sepsis");
    meeting.groups = QStringList{QStringLiteral("EMIG"), QStringLiteral("A & B")};
    meeting.time = {noon.date(), noon.date(), noon.toUTC(), {}, "America/Chicago"};
    meeting.kind = QStringLiteral("lunch talk");
    meeting.status = MeetingStatus::Planned;
    meeting.takeAway = QStringLiteral("one\ntwo");
    meeting.specialties = {{QStringLiteral("Radiology"), {}, Interest::Maybe}};
    meeting.cost = 0;
    meeting.place = QStringLiteral("Room 204");
    meeting.link = QStringLiteral("https://example.edu");
    meeting.notes = QStringLiteral("- list");
    meeting.took = {Took::Skill, Took::Fun};
    const std::set<MeetingField> all(std::begin(allMeetingFields), std::end(allMeetingFields));

    DraftMeeting back;
    CHECK(fieldsFromJson(fieldsToJson(all, meeting), back) == all);
    CHECK(back.topic == meeting.topic);
    CHECK(back.groups == meeting.groups);
    CHECK(back.time == meeting.time);
    CHECK(back.kind == meeting.kind);
    CHECK(back.status == meeting.status);
    CHECK(back.takeAway == meeting.takeAway);
    CHECK(back.specialties == meeting.specialties);
    CHECK(back.cost == meeting.cost);
    CHECK(back.place == meeting.place);
    CHECK(back.link == meeting.link);
    CHECK(back.notes == meeting.notes);
    CHECK(back.took == meeting.took);
}

TEST_CASE("only what was kept is put back, and what cannot be read leaves the field as it is")
{
    DraftMeeting meeting;
    meeting.topic = QStringLiteral("Sepsis");
    const QJsonObject json{{QStringLiteral("status"), QStringLiteral("no such word")},
                           {QStringLiteral("when"), 7},
                           {QStringLiteral("mystery"), true}};
    meeting.time.startOn = QDate(2025, 10, 14);
    fieldsFromJson(json, meeting);
    CHECK(meeting.topic == QStringLiteral("Sepsis"));
    CHECK(meeting.status == MeetingStatus::Attended);
    CHECK(meeting.time.startOn == QDate(2025, 10, 14));
}
