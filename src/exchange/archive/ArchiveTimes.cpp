// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/ArchiveTimes.h"

namespace rapport
{
namespace
{

ArchiveJson writtenInterests(const std::vector<SpecialtyInterest>& touched)
{
    ArchiveJson list = ArchiveJson::array();
    for (const SpecialtyInterest& each : touched) {
        ArchiveObjectWriter writer;
        writer.text("specialty", each.specialty);
        writer.word("before", each.before);
        writer.word("after", each.after);
        list.push_back(writer.take());
    }
    return list;
}

ArchiveJson writtenParticipants(const ArchivedMeeting& archived)
{
    ArchiveJson list = ArchiveJson::array();
    for (std::size_t i = 0; i < archived.meeting.participants.size(); ++i) {
        const Participant& participant = archived.meeting.participants[i];
        ArchiveObjectWriter writer;
        writer.text("contact", archived.people.value(qsizetype(i)));
        writer.word("role", participant.role);
        writer.text("note", participant.note);
        list.push_back(writer.take());
    }
    return list;
}

QStringList wordsOf(const std::set<Took>& took)
{
    QStringList words;
    for (const Took each : took)
        words.push_back(wordOf(each));
    return words;
}

void readTime(ArchiveObjectReader& reader, MeetingTime& time)
{
    time.startOn = reader.day("start_on");
    time.endOn = reader.day("end_on");
    if (time.endOn.isNull())
        time.endOn = time.startOn;
    time.startAt = reader.optionalInstant("start_at");
    time.endAt = reader.optionalInstant("end_at");
    time.timeZone = reader.text("time_zone").toLatin1();
}

void readParticipants(ArchiveObjectReader& reader, ArchivedMeeting& archived)
{
    reader.objects("people", [&](ArchiveObjectReader& each) {
        Participant participant;
        archived.people.push_back(each.text("contact"));
        participant.role = each.word<Role>("role").value_or(Role::MetThere);
        participant.note = each.text("note");
        archived.meeting.participants.push_back(std::move(participant));
    });
}

} // namespace

ArchiveJson written(const ArchivedMeeting& archived)
{
    const Meeting& meeting = archived.meeting;
    ArchiveObjectWriter writer;
    writer.text("uid", meeting.uid);
    writer.text("topic", meeting.topic);
    writer.texts("groups", archived.groups);
    writer.text("kind", meeting.kind);
    writer.word("level", meeting.level);
    writer.word("status", meeting.status);
    writer.day("start_on", meeting.time.startOn);
    writer.day("end_on", meeting.time.endOn);
    writer.instant("start_at", meeting.time.startAt);
    writer.instant("end_at", meeting.time.endAt);
    writer.text("time_zone", QString::fromLatin1(meeting.time.timeZone));
    writer.text("line", meeting.line);
    writer.text("place", meeting.place);
    writer.text("link", meeting.link);
    writer.text("notes", meeting.notes);
    writer.text("take_away", meeting.takeAway);
    writer.decimal("cost", meeting.cost);
    writer.texts("took", wordsOf(meeting.took));
    writer.value("specialties", writtenInterests(meeting.specialties));
    writer.text("mood", meeting.mood);
    writer.text("quote", meeting.quote);
    writer.value("people", writtenParticipants(archived));
    writer.text("series_uid", meeting.seriesUid);
    writer.text("recurrence_id", meeting.recurrenceId);
    writer.texts("properties", meeting.properties);
    writer.text("import", archived.batch);
    writer.instant("created_at", meeting.createdAt);
    writer.instant("trashed_at", meeting.trashedAt);
    return writer.take();
}

void read(ArchiveObjectReader& reader, ArchivedMeeting& archived)
{
    Meeting& meeting = archived.meeting;
    meeting.uid = reader.text("uid");
    meeting.topic = reader.text("topic");
    archived.groups = reader.texts("groups");
    const QString kind = reader.text("kind");
    meeting.kind = kind.isEmpty() ? meeting.kind : kind;
    meeting.level = reader.word<MeetingLevel>("level");
    meeting.status = reader.word<MeetingStatus>("status").value_or(MeetingStatus::Attended);
    readTime(reader, meeting.time);
    meeting.line = reader.text("line");
    meeting.place = reader.text("place");
    meeting.link = reader.text("link");
    meeting.notes = reader.text("notes");
    meeting.takeAway = reader.text("take_away");
    meeting.cost = reader.decimal("cost");
    for (const QString& word : reader.texts("took")) {
        if (const std::optional<Took> took = fromWord<Took>(word))
            meeting.took.insert(*took);
        else
            reader.complain("took");
    }
    reader.objects("specialties", [&](ArchiveObjectReader& each) {
        meeting.specialties.push_back(
            {each.text("specialty"), each.word<Interest>("before"), each.word<Interest>("after")});
    });
    meeting.mood = reader.text("mood");
    meeting.quote = reader.text("quote");
    readParticipants(reader, archived);
    meeting.seriesUid = reader.text("series_uid");
    meeting.recurrenceId = reader.text("recurrence_id");
    meeting.properties = reader.textList("properties");
    archived.batch = reader.text("import");
    meeting.createdAt = reader.instant("created_at");
    meeting.trashedAt = reader.optionalInstant("trashed_at");
}

ArchiveJson written(const ArchivedInteraction& archived)
{
    const Interaction& interaction = archived.interaction;
    ArchiveObjectWriter writer;
    writer.text("uid", interaction.uid);
    writer.word("channel", interaction.channel);
    writer.day("on", interaction.on);
    writer.number("minutes", interaction.minutes);
    writer.text("words", interaction.words);
    writer.texts("people", archived.people);
    writer.instant("created_at", interaction.createdAt);
    writer.instant("trashed_at", interaction.trashedAt);
    return writer.take();
}

void read(ArchiveObjectReader& reader, ArchivedInteraction& archived)
{
    Interaction& interaction = archived.interaction;
    interaction.uid = reader.text("uid");
    interaction.channel = reader.word<Channel>("channel").value_or(Channel::Other);
    interaction.on = reader.day("on");
    interaction.minutes = reader.number("minutes");
    interaction.words = reader.text("words");
    archived.people = reader.texts("people");
    interaction.createdAt = reader.instant("created_at");
    interaction.trashedAt = reader.optionalInstant("trashed_at");
}

ArchiveJson written(const ArchivedAdvice& archived)
{
    const Advice& advice = archived.advice;
    ArchiveObjectWriter writer;
    writer.text("uid", advice.uid);
    writer.text("contact", archived.contact);
    writer.text("meeting", archived.meeting);
    writer.text("words", advice.words);
    writer.day("given_on", advice.givenOn);
    writer.text("next_step", advice.nextStep);
    writer.text("result", advice.result);
    writer.day("told_on", advice.toldOn);
    writer.instant("created_at", advice.createdAt);
    writer.instant("trashed_at", advice.trashedAt);
    return writer.take();
}

void read(ArchiveObjectReader& reader, ArchivedAdvice& archived)
{
    Advice& advice = archived.advice;
    advice.uid = reader.text("uid");
    archived.contact = reader.text("contact");
    archived.meeting = reader.text("meeting");
    advice.words = reader.text("words");
    advice.givenOn = reader.day("given_on");
    advice.nextStep = reader.text("next_step");
    advice.result = reader.text("result");
    advice.toldOn = reader.day("told_on");
    advice.createdAt = reader.instant("created_at");
    advice.trashedAt = reader.optionalInstant("trashed_at");
}

ArchiveJson written(const ArchivedOpportunity& archived)
{
    const Opportunity& opportunity = archived.opportunity;
    ArchiveObjectWriter writer;
    writer.text("uid", opportunity.uid);
    writer.word("kind", opportunity.kind);
    writer.text("title", opportunity.title);
    writer.word("stage", opportunity.stage);
    writer.text("contact", archived.contact);
    writer.text("meeting", archived.meeting);
    writer.day("deadline_on", opportunity.deadlineOn);
    writer.text("next_step", opportunity.nextStep);
    writer.text("notes", opportunity.notes);
    writer.instant("created_at", opportunity.createdAt);
    writer.instant("trashed_at", opportunity.trashedAt);
    return writer.take();
}

void read(ArchiveObjectReader& reader, ArchivedOpportunity& archived)
{
    Opportunity& opportunity = archived.opportunity;
    opportunity.uid = reader.text("uid");
    opportunity.kind = reader.word<OpportunityKind>("kind").value_or(OpportunityKind::Research);
    opportunity.title = reader.text("title");
    opportunity.stage = reader.word<Stage>("stage").value_or(Stage::HeardOf);
    archived.contact = reader.text("contact");
    archived.meeting = reader.text("meeting");
    opportunity.deadlineOn = reader.day("deadline_on");
    opportunity.nextStep = reader.text("next_step");
    opportunity.notes = reader.text("notes");
    opportunity.createdAt = reader.instant("created_at");
    opportunity.trashedAt = reader.optionalInstant("trashed_at");
}

ArchiveJson written(const ArchivedFollowUp& archived)
{
    const FollowUp& followUp = archived.followUp;
    ArchiveObjectWriter writer;
    writer.text("uid", followUp.uid);
    writer.word("kind", followUp.kind);
    writer.text("title", followUp.title);
    writer.text("contact", archived.contact);
    writer.text("meeting", archived.meeting);
    writer.text("advice", archived.advice);
    writer.text("opportunity", archived.opportunity);
    writer.day("due_on", followUp.dueOn);
    writer.hour("due_hour", followUp.dueHour);
    writer.text("note", followUp.note);
    writer.flag("hard", followUp.hard);
    writer.word("state", followUp.state);
    writer.instant("snoozed_until", followUp.snoozedUntil);
    writer.day("nudge_on", followUp.nudgeOn);
    writer.instant("closed_at", followUp.closedAt);
    writer.text("outcome", followUp.outcome);
    writer.texts("properties", followUp.properties);
    writer.text("import", archived.batch);
    writer.instant("created_at", followUp.createdAt);
    writer.instant("trashed_at", followUp.trashedAt);
    return writer.take();
}

void read(ArchiveObjectReader& reader, ArchivedFollowUp& archived)
{
    FollowUp& followUp = archived.followUp;
    followUp.uid = reader.text("uid");
    followUp.kind = reader.word<FollowUpKind>("kind").value_or(FollowUpKind::Other);
    followUp.title = reader.text("title");
    archived.contact = reader.text("contact");
    archived.meeting = reader.text("meeting");
    archived.advice = reader.text("advice");
    archived.opportunity = reader.text("opportunity");
    followUp.dueOn = reader.day("due_on");
    followUp.dueHour = reader.hour("due_hour");
    followUp.note = reader.text("note");
    followUp.hard = reader.flag("hard").value_or(false);
    followUp.state = reader.word<FollowUpState>("state").value_or(FollowUpState::Open);
    followUp.snoozedUntil = reader.optionalInstant("snoozed_until");
    followUp.nudgeOn = reader.day("nudge_on");
    followUp.closedAt = reader.optionalInstant("closed_at");
    followUp.outcome = reader.text("outcome");
    followUp.properties = reader.textList("properties");
    archived.batch = reader.text("import");
    followUp.createdAt = reader.instant("created_at");
    followUp.trashedAt = reader.optionalInstant("trashed_at");
}

} // namespace rapport
