// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/Archive.h"
#include "exchange/archive/ArchiveFields.h"

// How what happened and what is owed looks in the archive, for writing and for reading.
namespace rapport
{

template <class Fields>
void timeOf(Fields& fields, typename Fields::template Of<MeetingTime>& time)
{
    fields.day("start_on", time.startOn);
    fields.day("end_on", time.endOn);
    fields.instant("start_at", time.startAt);
    fields.instant("end_at", time.endAt);
    fields.text("time_zone", time.timeZone);
    if constexpr (Fields::reads)
        if (time.endOn.isNull())
            time.endOn = time.startOn;
}

template <class Fields>
void interestsOf(Fields& fields,
                 typename Fields::template Of<std::vector<SpecialtyInterest>>& touched)
{
    fields.objects("specialties", touched, [](auto& each, auto& interest, qsizetype) {
        each.text("specialty", interest.specialty);
        each.word("before", interest.before);
        each.word("after", interest.after);
    });
}

template <class Fields>
void participantsOf(Fields& fields, typename Fields::template Of<ArchivedMeeting>& archived)
{
    fields.objects("people", archived.meeting.participants,
                   [&archived](auto& each, auto& participant, qsizetype at) {
                       if constexpr (Fields::reads)
                           archived.people.resize(at + 1);
                       each.text("contact", archived.people[at]);
                       each.word("role", participant.role);
                       each.text("note", participant.note);
                   });
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<ArchivedMeeting>& archived)
{
    auto& meeting = archived.meeting;
    fields.text("uid", meeting.uid);
    fields.text("topic", meeting.topic);
    fields.texts("groups", archived.groups);
    fields.text("kind", meeting.kind);
    fields.word("level", meeting.level);
    fields.word("status", meeting.status);
    timeOf(fields, meeting.time);
    fields.text("line", meeting.line);
    fields.text("place", meeting.place);
    fields.text("link", meeting.link);
    fields.text("notes", meeting.notes);
    fields.text("take_away", meeting.takeAway);
    fields.decimal("cost", meeting.cost);
    fields.words("took", meeting.took);
    interestsOf(fields, meeting.specialties);
    fields.text("mood", meeting.mood);
    fields.text("quote", meeting.quote);
    participantsOf(fields, archived);
    fields.text("series_uid", meeting.seriesUid);
    fields.text("recurrence_id", meeting.recurrenceId);
    fields.texts("properties", meeting.properties);
    fields.text("import", archived.batch);
    fields.bytes("said", meeting.said);
    fields.instant("created_at", meeting.createdAt);
    fields.instant("trashed_at", meeting.trashedAt);
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<ArchivedInteraction>& archived)
{
    auto& interaction = archived.interaction;
    if constexpr (Fields::reads)
        interaction.channel = Channel::Other;
    fields.text("uid", interaction.uid);
    fields.word("channel", interaction.channel);
    fields.day("on", interaction.on);
    fields.number("minutes", interaction.minutes);
    fields.text("words", interaction.words);
    fields.texts("people", archived.people);
    fields.instant("created_at", interaction.createdAt);
    fields.instant("trashed_at", interaction.trashedAt);
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<ArchivedAdvice>& archived)
{
    auto& advice = archived.advice;
    fields.text("uid", advice.uid);
    fields.text("contact", archived.contact);
    fields.text("meeting", archived.meeting);
    fields.text("words", advice.words);
    fields.day("given_on", advice.givenOn);
    fields.text("next_step", advice.nextStep);
    fields.text("result", advice.result);
    fields.day("told_on", advice.toldOn);
    fields.instant("created_at", advice.createdAt);
    fields.instant("trashed_at", advice.trashedAt);
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<ArchivedOpportunity>& archived)
{
    auto& opportunity = archived.opportunity;
    fields.text("uid", opportunity.uid);
    fields.word("kind", opportunity.kind);
    fields.text("title", opportunity.title);
    fields.word("stage", opportunity.stage);
    fields.text("contact", archived.contact);
    fields.text("meeting", archived.meeting);
    fields.day("deadline_on", opportunity.deadlineOn);
    fields.text("next_step", opportunity.nextStep);
    fields.text("notes", opportunity.notes);
    fields.instant("created_at", opportunity.createdAt);
    fields.instant("trashed_at", opportunity.trashedAt);
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<ArchivedFollowUp>& archived)
{
    auto& followUp = archived.followUp;
    fields.text("uid", followUp.uid);
    fields.word("kind", followUp.kind);
    fields.text("title", followUp.title);
    fields.text("contact", archived.contact);
    fields.text("meeting", archived.meeting);
    fields.text("advice", archived.advice);
    fields.text("opportunity", archived.opportunity);
    fields.day("due_on", followUp.dueOn);
    fields.hour("due_hour", followUp.dueHour);
    fields.text("note", followUp.note);
    fields.flag("hard", followUp.hard);
    fields.word("state", followUp.state);
    fields.instant("snoozed_until", followUp.snoozedUntil);
    fields.day("nudge_on", followUp.nudgeOn);
    fields.instant("closed_at", followUp.closedAt);
    fields.text("outcome", followUp.outcome);
    fields.texts("properties", followUp.properties);
    fields.text("import", archived.batch);
    fields.bytes("said", followUp.said);
    fields.instant("created_at", followUp.createdAt);
    fields.instant("trashed_at", followUp.trashedAt);
}

} // namespace rapport
