// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/FollowUp.h"
#include "domain/Meeting.h"
#include "domain/Opportunity.h"

#include <QStringList>

namespace rapport
{

// What one typed line will make, before it is saved (Q1). Plain values that the capture dialog
// edits; notebook/CaptureOperations.h saves them. Nothing here is in the notebook yet, but for
// `known`, which names a person already there.

struct DraftPerson {
    ContactId known; // valid: matched, not made again
    Contact contact; // as read from the line; for a known person what the line adds
    Role role = Role::MetThere;
    QString note;
};

struct DraftMeeting {
    QString topic;
    QStringList groups; // names as typed
    QString kind = QStringLiteral("other");
    MeetingStatus status = MeetingStatus::Attended;
    MeetingTime time;
    QString place;
    QString link;
    QString notes;
    QString takeAway;
    std::optional<double> cost;
    std::vector<SpecialtyInterest> specialties;
    std::set<Took> took;
};

struct DraftFollowUp {
    FollowUpKind kind = FollowUpKind::Other;
    QString title;   // empty: from kind and person
    int person = -1; // index into Draft::people; -1: nobody
    QDate dueOn;
    std::optional<QTime> dueHour;
    QString note;
    bool hard = false;
    bool asked = false; // the line says it itself, so a planned meeting has it too
    bool ticked = true; // unticked ones are not made (F3)
};

struct DraftAdvice {
    int person = -1;
    QString words;
};

struct DraftOpportunity {
    int person = -1;
    OpportunityKind kind = OpportunityKind::Research;
    QString title;
};

struct DraftInteraction {
    int person = -1;
    Channel channel = Channel::InPerson;
    QDate on;
    std::optional<int> minutes;
    QString words;
};

struct Draft {
    QString line; // as typed
    std::optional<DraftMeeting> meeting;
    std::vector<DraftPerson> people;
    std::vector<DraftFollowUp> followUps;
    std::vector<DraftAdvice> advice;
    std::vector<DraftOpportunity> opportunities;
    std::vector<DraftInteraction> interactions;
    QStringList notices; // sentences: what was read differently than typed
};

} // namespace rapport
