// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/SampleNouns.h"

#include "domain/LocalTime.h"

#include <QUuid>

namespace rapport
{
namespace
{

QJsonValue at(const QJsonValue& from, const char* key)
{
    return from[QLatin1StringView(key)];
}

QString text(const QJsonValue& from, const char* key)
{
    return at(from, key).toString();
}

// The same uid each time, so that pictures and tests of the sample stay the same.
QString fixedUid(const char* noun, const QString& key)
{
    const QUuid space(QStringLiteral("5a3c1f0e-7d52-4b8e-9a41-2f6c8e0b7d13"));
    return QUuid::createUuidV5(space, QLatin1StringView(noun) + key).toString(QUuid::WithoutBraces);
}

template <class E>
E worded(const QJsonValue& from, const char* key, E otherwise)
{
    return fromWord<E>(text(from, key)).value_or(otherwise);
}

std::optional<Interest> interest(const QJsonValue& word)
{
    return fromWord<Interest>(word.toString());
}

} // namespace

QDate SampleNouns::day(const QJsonValue& offset) const
{
    return offset.isDouble() ? m_now.date().addDays(offset.toInt()) : QDate();
}

QDateTime SampleNouns::instant(const QJsonValue& offset, QTime hour) const
{
    return resolveLocal(day(offset), hour, m_now.timeZone()).at.toUTC();
}

Profile SampleNouns::profile(const QJsonValue& from) const
{
    return {text(from, "name"), text(from, "email"), text(from, "school"),
            at(from, "year").toInt()};
}

Term SampleNouns::term(const QJsonValue& from) const
{
    Term term;
    term.name = text(from, "name");
    term.uid = fixedUid("term", term.name);
    term.firstOn = day(at(from, "first"));
    term.lastOn = day(at(from, "last"));
    return term;
}

Group SampleNouns::group(const QJsonValue& from) const
{
    Group group;
    group.uid = fixedUid("group", text(from, "key"));
    group.name = text(from, "name");
    group.kind = worded(from, "kind", GroupKind::Other);
    return group;
}

Contact SampleNouns::contact(const QJsonValue& from) const
{
    Contact contact;
    contact.id = m_keys.contacts.value(text(from, "key"));
    contact.uid = fixedUid("contact", text(from, "key"));
    contact.createdAt = m_now.toUTC();
    contact.title = text(from, "title");
    contact.given = text(from, "given");
    contact.family = text(from, "family");
    contact.suffix = text(from, "suffix");
    contact.kind = worded(from, "kind", ContactKind::Other);
    contact.emails.push_back({text(from, "email"), {}});
    if (const QString phone = text(from, "phone"); !phone.isEmpty())
        contact.phones.push_back({phone, {}});
    if (const QString link = text(from, "link"); !link.isEmpty())
        contact.links.push_back({link, text(from, "linkLabel")});
    Post post{
        text(from, "institution"), {}, text(from, "role"), text(from, "specialty"), {}, {}, {}};
    if (at(from, "pgy").isDouble())
        post.pgy = at(from, "pgy").toInt();
    if (post != Post{})
        contact.posts.push_back(post);
    for (const QJsonValue& specialty : at(from, "specialties").toArray())
        contact.specialties.push_back(specialty.toString());
    if (contact.specialties.empty() && !post.specialty.isEmpty())
        contact.specialties.push_back(post.specialty);
    contact.notes = text(from, "notes");
    contact.metOn = day(at(from, "metDay"));
    contact.metAtMeeting = m_keys.meetings.value(text(from, "metAt"));
    contact.metThrough = m_keys.contacts.value(text(from, "metThrough"));
    return contact;
}

MeetingTime SampleNouns::time(const QJsonValue& from) const
{
    MeetingTime time;
    time.startOn = day(at(from, "day"));
    time.endOn = time.startOn.addDays(at(from, "days").toInt(1) - 1);
    time.timeZone = m_now.timeZone().id();
    const QTime start = QTime::fromString(text(from, "start"), QStringLiteral("HH:mm"));
    if (start.isValid()) {
        time.startAt = instant(at(from, "day"), start);
        time.endAt = time.startAt->addSecs(qint64(60) * at(from, "minutes").toInt(60));
        time.endOn = time.endAt->toTimeZone(m_now.timeZone()).date();
    }
    return time;
}

Meeting SampleNouns::meeting(const QJsonValue& from) const
{
    Meeting meeting;
    meeting.uid = fixedUid("meeting", text(from, "key"));
    meeting.topic = text(from, "topic");
    for (const QJsonValue& group : at(from, "groups").toArray())
        meeting.groups.push_back(m_keys.groups.value(group.toString()));
    meeting.kind = text(from, "kind");
    meeting.level = fromWord<MeetingLevel>(text(from, "level"));
    meeting.status = worded(from, "status", MeetingStatus::Attended);
    meeting.time = time(from);
    meeting.place = text(from, "place");
    meeting.link = text(from, "link");
    meeting.notes = text(from, "notes");
    meeting.takeAway = text(from, "takeAway");
    if (at(from, "cost").isDouble())
        meeting.cost = at(from, "cost").toDouble();
    for (const QJsonValue& took : at(from, "took").toArray())
        if (const std::optional<Took> word = fromWord<Took>(took.toString()))
            meeting.took.insert(*word);
    for (const QJsonValue& touched : at(from, "specialties").toArray())
        meeting.specialties.push_back(
            {touched[0].toString(), interest(touched[1]), interest(touched[2])});
    for (const QJsonValue& person : at(from, "people").toArray())
        meeting.participants.push_back({m_keys.contacts.value(text(person, "who")),
                                        worded(person, "role", Role::MetThere),
                                        text(person, "note")});
    return meeting;
}

Interaction SampleNouns::interaction(const QJsonValue& from) const
{
    Interaction interaction;
    interaction.on = day(at(from, "day"));
    interaction.uid = fixedUid("interaction", text(from, "who") + text(from, "words"));
    interaction.channel = worded(from, "channel", Channel::InPerson);
    if (at(from, "minutes").isDouble())
        interaction.minutes = at(from, "minutes").toInt();
    interaction.words = text(from, "words");
    interaction.contacts.push_back(m_keys.contacts.value(text(from, "who")));
    return interaction;
}

Advice SampleNouns::advice(const QJsonValue& from) const
{
    Advice advice;
    advice.uid = fixedUid("advice", text(from, "key"));
    advice.contact = m_keys.contacts.value(text(from, "who"));
    advice.meeting = m_keys.meetings.value(text(from, "meeting"));
    advice.words = text(from, "words");
    advice.givenOn = day(at(from, "day"));
    advice.nextStep = text(from, "nextStep");
    advice.result = text(from, "result");
    advice.toldOn = day(at(from, "toldOn"));
    return advice;
}

Opportunity SampleNouns::opportunity(const QJsonValue& from) const
{
    Opportunity opportunity;
    opportunity.uid = fixedUid("opportunity", text(from, "key"));
    opportunity.kind = worded(from, "kind", OpportunityKind::Research);
    opportunity.title = text(from, "title");
    opportunity.stage = worded(from, "stage", Stage::HeardOf);
    opportunity.contact = m_keys.contacts.value(text(from, "who"));
    opportunity.meeting = m_keys.meetings.value(text(from, "meeting"));
    opportunity.deadlineOn = day(at(from, "deadline"));
    opportunity.nextStep = text(from, "nextStep");
    return opportunity;
}

FollowUp SampleNouns::followUp(const QJsonValue& from) const
{
    FollowUp followUp;
    followUp.kind = worded(from, "kind", FollowUpKind::Other);
    followUp.title = text(from, "title");
    followUp.uid =
        fixedUid("follow-up", wordOf(followUp.kind) + text(from, "who") + text(from, "meeting") +
                                  followUp.title + QString::number(at(from, "due").toInt()));
    followUp.contact = m_keys.contacts.value(text(from, "who"));
    followUp.meeting = m_keys.meetings.value(text(from, "meeting"));
    followUp.advice = m_keys.advice.value(text(from, "advice"));
    followUp.opportunity = m_keys.opportunities.value(text(from, "opportunity"));
    followUp.dueOn = day(at(from, "due"));
    followUp.note = text(from, "note");
    followUp.hard = at(from, "hard").toBool();
    followUp.state = worded(from, "state", FollowUpState::Open);
    followUp.nudgeOn = day(at(from, "nudge"));
    if (followUp.state == FollowUpState::Snoozed)
        followUp.snoozedUntil = instant(at(from, "snooze"), QTime(9, 0));
    if (followUp.isClosed())
        followUp.closedAt = instant(at(from, "closed"), QTime(19, 30));
    followUp.outcome = text(from, "outcome");
    return followUp;
}

} // namespace rapport
