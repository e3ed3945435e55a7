// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/FollowUp.h"
#include "domain/Meeting.h"

// Tiny builders: aContact().named("Ana", "Ruiz"), aFollowUp().due("2025-10-14").
namespace rapport
{

struct ContactBuilder : Contact {
    ContactBuilder& named(const char* givenName, const char* familyName);
    ContactBuilder& titled(const char* text);
    ContactBuilder& of(ContactKind value);
    ContactBuilder& email(const char* address);
    ContactBuilder& phone(const char* number);
    ContactBuilder& specialty(const char* name);
};
ContactBuilder aContact();

struct MeetingBuilder : Meeting {
    MeetingBuilder& about(const char* text);
    MeetingBuilder& on(const char* day); // a whole day
    MeetingBuilder& from(const char* start,
                         const char* end = nullptr); // "2025-10-14T12:00", Chicago
    MeetingBuilder& being(MeetingStatus value);
    MeetingBuilder& a(const char* kindWord);
    MeetingBuilder& with(ContactId contact, Role role = Role::MetThere);
    MeetingBuilder& by(GroupId group);
};
MeetingBuilder aMeeting();

struct FollowUpBuilder : FollowUp {
    FollowUpBuilder& to(ContactId value);
    FollowUpBuilder& about(MeetingId value);
    FollowUpBuilder& of(FollowUpKind value);
    FollowUpBuilder& due(const char* day, const char* hour = nullptr);
    FollowUpBuilder& isHard();
};
FollowUpBuilder aFollowUp();

// Due on 1 October 2025, and put off: until an instant, Chicago; until a reply is asked for again.
FollowUp snoozedUntil(const char* local);
FollowUp waitingUntil(QDate nudgeOn);

} // namespace rapport
