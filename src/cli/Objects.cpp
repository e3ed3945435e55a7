// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Objects.h"

#include "domain/ErrorText.h"
#include "domain/NameOrder.h"

namespace rapport
{
namespace
{

Object dayOrNull(QDate day)
{
    return textOrNull(day.toString(Qt::ISODate));
}

Object hourOrNull(std::optional<QTime> hour)
{
    return hour ? Object(utf8(hour->toString(QStringLiteral("HH:mm")))) : Object();
}

Object instantOrNull(const std::optional<QDateTime>& at)
{
    return at ? Object(utf8(at->toLocalTime().toString(Qt::ISODate))) : Object();
}

template <class T>
Object numberOrNull(const std::optional<T>& number)
{
    return number ? Object(*number) : Object();
}

Object valuesOf(const std::vector<Reach>& reaches)
{
    Object all = Object::array();
    for (const Reach& each : reaches)
        all.push_back(utf8(each.value));
    return all;
}

Object firstOf(const std::vector<Reach>& reaches)
{
    return reaches.empty() ? Object() : textOrNull(reaches.front().value);
}

Object nameOrNull(const Contact* contact)
{
    return contact ? textOrNull(nameOf(*contact)) : Object();
}

// The hour in the meeting's own zone: what was typed.
Object startOf(const MeetingTime& time)
{
    if (!time.startAt)
        return {};
    const QTimeZone zone(time.timeZone);
    const QDateTime local =
        zone.isValid() ? time.startAt->toTimeZone(zone) : time.startAt->toLocalTime();
    return hourOrNull(local.time());
}

QString withoutMarks(QString text)
{
    return text.remove(QChar(2)).remove(QChar(3));
}

template <class Noun>
Object ofNoun(const Lookup& lookup, const std::optional<Noun>& noun)
{
    if (!noun)
        return {};
    const std::optional<Contact> contact = lookup.contact(noun->contact);
    return objectOf(*noun, contact ? &*contact : nullptr);
}

} // namespace

std::string utf8(const QString& text)
{
    return text.toStdString();
}

Object textOrNull(const QString& text)
{
    return text.isEmpty() ? Object() : Object(utf8(text));
}

Object objectOf(const Contact& contact, std::optional<Role> role, bool isNew)
{
    // As a card has it, not as they like to be called; an address stands in for no name.
    const QString name = wholeNameOf(contact.given, contact.family);
    return {
        {"uid", textOrNull(contact.uid)},
        {"name", utf8(name.isEmpty() ? nameOf(contact) : name)},
        {"title", textOrNull(contact.title)},
        {"kind", utf8(wordOf(contact.kind))},
        {"pgy", numberOrNull(pgyOf(contact))},
        {"email", firstOf(contact.emails)},
        {"emails", valuesOf(contact.emails)},
        {"phones", valuesOf(contact.phones)},
        {"phone_digits",
         contact.phones.empty() ? Object() : textOrNull(digitsOf(contact.phones.front().value))},
        {"role", role ? Object(utf8(wordOf(*role))) : Object()},
        {"new", isNew},
    };
}

Object objectOf(const Meeting& meeting, const QStringList& groups)
{
    Object names = Object::array();
    for (const QString& each : groups)
        names.push_back(utf8(each));
    return {
        {"uid", textOrNull(meeting.uid)},
        {"topic", utf8(meeting.topic)},
        {"groups", names},
        {"group", groups.isEmpty() ? Object() : Object(utf8(groups.first()))},
        {"kind", utf8(meeting.kind)},
        {"status", utf8(wordOf(meeting.status))},
        {"date", dayOrNull(meeting.time.startOn)},
        {"start", startOf(meeting.time)},
        {"time_zone", textOrNull(QString::fromLatin1(meeting.time.timeZone))},
        {"end_date", dayOrNull(meeting.time.endOn)},
        {"minutes", numberOrNull(minutesOf(meeting.time))},
        {"place", textOrNull(meeting.place)},
        {"cost", numberOrNull(meeting.cost)},
        {"notes", utf8(meeting.notes)},
    };
}

Object objectOf(const FollowUp& followUp, const Contact* contact)
{
    return {
        {"uid", textOrNull(followUp.uid)},
        {"kind", utf8(wordOf(followUp.kind))},
        {"title", utf8(titleOf(followUp, contact ? displayNameOf(*contact) : QString()))},
        {"contact", nameOrNull(contact)},
        {"due", dayOrNull(followUp.dueOn)},
        {"hour", hourOrNull(followUp.dueHour)},
        {"state", utf8(wordOf(followUp.state))},
        {"snoozed_until", instantOrNull(followUp.snoozedUntil)},
        {"nudge_on", dayOrNull(followUp.nudgeOn)},
        {"hard", followUp.hard},
    };
}

Object objectOf(const Opportunity& opportunity, const Contact* contact)
{
    return {
        {"uid", textOrNull(opportunity.uid)},       {"kind", utf8(wordOf(opportunity.kind))},
        {"title", utf8(opportunity.title)},         {"contact", nameOrNull(contact)},
        {"stage", utf8(wordOf(opportunity.stage))},
    };
}

Object objectOf(const Advice& advice, const Contact* contact)
{
    return {
        {"uid", textOrNull(advice.uid)},
        {"contact", nameOrNull(contact)},
        {"words", utf8(advice.words)},
    };
}

Object objectOf(const Interaction& interaction, const Contact* contact)
{
    return {
        {"uid", textOrNull(interaction.uid)},
        {"contact", nameOrNull(contact)},
        {"channel", utf8(wordOf(interaction.channel))},
        {"on", dayOrNull(interaction.on)},
        {"words", utf8(interaction.words)},
    };
}

Object objectOf(const Group& group)
{
    return {
        {"uid", textOrNull(group.uid)},
        {"name", utf8(group.name)},
        {"kind", utf8(wordOf(group.kind))},
        {"level", group.level ? Object(utf8(wordOf(*group.level))) : Object()},
        {"meets", textOrNull(group.meetsWhen)},
        {"web_page", textOrNull(group.webPage)},
    };
}

Object objectOf(const SearchHit& hit)
{
    return {
        {"kind", utf8(hit.kind)},
        {"uid", utf8(hit.uid)},
        {"title", utf8(withoutMarks(hit.title))},
        {"snippet", utf8(withoutMarks(hit.snippet))},
    };
}

Object objectOf(const Error& error)
{
    return {{"kind", utf8(wordOf(error.kind))},
            {"message", utf8(errorText(error))},
            {"kept", utf8(error.kept)}};
}

Object objectOf(const Lookup& lookup, ContactId id)
{
    const std::optional<Contact> contact = lookup.contact(id);
    return contact ? objectOf(*contact, std::nullopt, false) : Object();
}

Object objectOf(const Lookup& lookup, MeetingId id)
{
    const std::optional<Meeting> meeting = lookup.meeting(id);
    const std::optional<MeetingRow> row = lookup.meetingRow(id);
    return meeting && row ? objectOf(*meeting, row->groups) : Object();
}

Object objectOf(const Lookup& lookup, FollowUpId id)
{
    return ofNoun(lookup, lookup.followUp(id));
}

Object objectOf(const Lookup& lookup, OpportunityId id)
{
    return ofNoun(lookup, lookup.opportunity(id));
}

Object objectOf(const Lookup& lookup, AdviceId id)
{
    return ofNoun(lookup, lookup.advice(id));
}

Object objectOf(const Lookup& lookup, InteractionId id)
{
    const std::optional<Interaction> interaction = lookup.interaction(id);
    if (!interaction)
        return {};
    const std::optional<Contact> contact = interaction->contacts.empty()
                                               ? std::nullopt
                                               : lookup.contact(interaction->contacts.front());
    return objectOf(*interaction, contact ? &*contact : nullptr);
}

Object objectOf(const Lookup& lookup, GroupId id)
{
    const std::optional<Group> group = lookup.group(id);
    return group ? objectOf(*group) : Object();
}

} // namespace rapport
