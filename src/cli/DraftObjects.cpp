// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DraftObjects.h"

namespace rapport
{
namespace
{

Meeting asMeeting(const DraftMeeting& draft)
{
    Meeting meeting;
    meeting.topic = draft.topic;
    meeting.kind = draft.kind;
    meeting.status = draft.status;
    meeting.time = draft.time;
    meeting.place = draft.place;
    meeting.notes = draft.notes;
    meeting.cost = draft.cost;
    return meeting;
}

FollowUp asFollowUp(const DraftFollowUp& draft)
{
    FollowUp followUp;
    followUp.kind = draft.kind;
    followUp.title = draft.title;
    followUp.dueOn = draft.dueOn;
    followUp.dueHour = draft.dueHour;
    followUp.hard = draft.hard;
    return followUp;
}

// The people of a draft as they will be: a known one as stored, a new one as read.
std::vector<Contact> peopleOf(const Draft& draft, const Lookup& lookup)
{
    std::vector<Contact> people;
    for (const DraftPerson& each : draft.people)
        people.push_back(lookup.contact(each.known).value_or(each.contact));
    return people;
}

const Contact* personAt(const std::vector<Contact>& people, int index)
{
    return index >= 0 && static_cast<size_t>(index) < people.size()
               ? &people[static_cast<size_t>(index)]
               : nullptr;
}

// A line of what is owed says nothing of a role.
std::optional<Role> roleIn(const Draft& draft, size_t person)
{
    const bool met = draft.meeting || !draft.interactions.empty();
    return met ? std::optional(draft.people[person].role) : std::nullopt;
}

Object noticesOf(const Draft& draft)
{
    Object notices = Object::array();
    for (const QString& each : draft.notices)
        notices.push_back(utf8(each));
    return notices;
}

} // namespace

Object objectOfDraft(const Draft& draft, const Lookup& lookup, const QDate& today)
{
    const std::vector<Contact> people = peopleOf(draft, lookup);
    Object contacts = Object::array();
    for (size_t i = 0; i < people.size(); ++i)
        contacts.push_back(objectOf(people[i], roleIn(draft, i), !draft.people[i].known.isValid()));
    Object followUps = Object::array();
    for (const DraftFollowUp& each : draft.followUps)
        if (each.ticked)
            followUps.push_back(objectOf(asFollowUp(each), personAt(people, each.person)));
    Object opportunities = Object::array();
    for (const DraftOpportunity& each : draft.opportunities) {
        Opportunity opportunity;
        opportunity.kind = each.kind;
        opportunity.title = each.title;
        opportunities.push_back(objectOf(opportunity, personAt(people, each.person)));
    }
    Object advice = Object::array();
    for (const DraftAdvice& each : draft.advice) {
        Advice given;
        given.words = each.words;
        given.givenOn = today;
        advice.push_back(objectOf(given, personAt(people, each.person)));
    }
    Object interactions = Object::array();
    for (const DraftInteraction& each : draft.interactions) {
        Interaction interaction;
        interaction.channel = each.channel;
        interaction.on = each.on;
        interaction.words = each.words;
        interactions.push_back(objectOf(interaction, personAt(people, each.person)));
    }
    return {
        {"meeting",
         draft.meeting ? objectOf(asMeeting(*draft.meeting), draft.meeting->groups) : Object()},
        {"contacts", contacts},
        {"follow_ups", followUps},
        {"opportunities", opportunities},
        {"advice", advice},
        {"interactions", interactions},
        {"notices", noticesOf(draft)},
    };
}

Object objectOfLogged(const Logged& logged, const Draft& draft, const Lookup& lookup)
{
    Object contacts = Object::array();
    for (size_t i = 0; i < logged.contacts.size(); ++i) {
        if (const std::optional<Contact> contact = lookup.contact(logged.contacts[i]))
            contacts.push_back(objectOf(*contact, roleIn(draft, i), logged.contactIsNew[i]));
    }
    return {
        {"meeting", logged.meeting.isValid() ? objectOf(lookup, logged.meeting) : Object()},
        {"contacts", contacts},
        {"follow_ups", objectsOf(lookup, logged.followUps)},
        {"opportunities", objectsOf(lookup, logged.opportunities)},
        {"advice", objectsOf(lookup, logged.advice)},
        {"interactions", objectsOf(lookup, logged.interactions)},
        {"notices", noticesOf(draft)},
    };
}

} // namespace rapport
