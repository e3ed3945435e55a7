// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/DraftForm.h"

#include "domain/FollowUp.h"
#include "ui/capture/MeetingFieldsJson.h"

#include <algorithm>

namespace rapport
{

DraftForm::DraftForm(CaptureContext context, QObject* parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    compose();
}

void DraftForm::startFrom(const DraftMeeting& meeting, std::vector<DraftPerson> people)
{
    m_base = meeting;
    m_base->status = MeetingStatus::Attended;
    m_people.setBase(std::move(people));
    compose();
    emit changed();
}

void DraftForm::readLine(const QString& line, const QDateTime& now)
{
    m_context.now = now;
    // An empty line is no fault here: the fields may be filled by hand.
    m_read = rapport::readLine(line, m_context).value_or(Draft{});
    m_read.line = line;
    m_people.setRead(m_read.people, m_context);
    compose();
    emit changed();
}

bool DraftForm::isEmpty() const
{
    return m_read.line.trimmed().isEmpty() && !m_base && !isTouched();
}

bool DraftForm::isTouched() const
{
    return !m_touched.empty() || m_heard || !m_followUpChanges.empty() ||
           !m_people.hand().isEmpty();
}

QJsonObject DraftForm::handFields() const
{
    QJsonObject json = fieldsToJson(m_touched, m_hand);
    peopleToJson(m_people.hand(), json);
    followUpsToJson(m_followUpChanges, json);
    if (m_heard)
        heardToJson(*m_heard, json);
    return json;
}

void DraftForm::putHandFields(const QJsonObject& json)
{
    m_hand = m_meeting;
    m_touched = fieldsFromJson(json, m_hand);
    m_people.putHand(peopleFromJson(json, m_context));
    m_followUpChanges = followUpsFromJson(json);
    m_heard = heardFromJson(json);
    compose();
    emit changed();
}

void DraftForm::edit(MeetingField field, const std::function<void(DraftMeeting&)>& change)
{
    m_hand = m_meeting;
    change(m_hand);
    m_touched.insert(field);
    compose();
    emit changed();
}

void DraftForm::editPeople(const std::function<void(DraftPeople&)>& change)
{
    change(m_people);
    compose();
    emit changed();
}

void DraftForm::setHeard(std::vector<Heard> heard)
{
    m_heard = std::move(heard);
    compose();
    emit changed();
}

void DraftForm::setTicked(int followUp, bool ticked)
{
    followUpChange(followUp).ticked = ticked;
    compose();
    emit changed();
}

void DraftForm::setTitle(int followUp, const QString& title)
{
    followUpChange(followUp).title = title;
    compose();
    emit changed();
}

void DraftForm::setDue(int followUp, QDate on, std::optional<QTime> hour)
{
    followUpChange(followUp).due = {on, hour};
    compose();
    emit changed();
}

QString DraftForm::titleOfFollowUp(int followUp) const
{
    const DraftFollowUp& each = m_draft.followUps[static_cast<size_t>(followUp)];
    FollowUp made;
    made.kind = each.kind;
    made.title = each.title;
    const bool hasPerson =
        each.person >= 0 && each.person < static_cast<int>(m_draft.people.size());
    return titleOf(made, hasPerson ? displayNameOf(m_draft.people[static_cast<size_t>(each.person)])
                                   : QString());
}

void DraftForm::compose()
{
    m_meeting = composedMeeting();
    Draft draft = m_read;
    draft.people = m_people.all();
    const bool isMeeting = m_read.meeting || m_base || !m_touched.empty() ||
                           (m_read.interactions.empty() && m_read.people.empty());
    draft.meeting = isMeeting ? std::optional(m_meeting) : std::nullopt;
    std::vector<Heard> heard = m_heard.value_or(heardIn(m_read));
    if (m_base) // contact at the meeting is part of it
        heard.erase(
            std::remove_if(heard.begin(), heard.end(),
                           [](const Heard& each) { return each.what == Heard::What::Interaction; }),
            heard.end());
    putHeard(heard, draft);
    m_draft = std::move(draft);
    composeFollowUps();
}

DraftMeeting DraftForm::composedMeeting() const
{
    DraftMeeting meeting = m_read.meeting.value_or(DraftMeeting{});
    if (!meeting.time.startOn.isValid())
        meeting.time = {
            m_context.now.date(), m_context.now.date(), {}, {}, m_context.now.timeZone().id()};
    if (m_base)
        for (const MeetingField field : allMeetingFields)
            if (isFilled(field, *m_base))
                copyField(field, *m_base, meeting);
    if (m_base && m_read.meeting && m_base->notes != m_read.meeting->notes)
        meeting.notes =
            QStringList{m_base->notes, m_read.meeting->notes}.join(QLatin1Char('\n')).trimmed();
    for (const MeetingField field : m_touched)
        copyField(field, m_hand, meeting);
    return meeting;
}

// What the line alone proposes stands; with changes by hand it is proposed again (F3), and what the
// line asked for on top of that is kept.
void DraftForm::composeFollowUps()
{
    if (m_base || m_heard || !m_touched.empty() || m_people.isTouched()) {
        m_draft.followUps = proposeFollowUps(m_draft, m_context);
        addAskedFollowUps();
    }
    m_followUpKeys = keysOf(m_draft, m_draft.followUps);
    for (size_t i = 0; i < m_followUpKeys.size(); ++i) {
        const auto found = m_followUpChanges.find(m_followUpKeys[i]);
        if (found == m_followUpChanges.end())
            continue;
        DraftFollowUp& each = m_draft.followUps[i];
        each.ticked = found->second.ticked.value_or(each.ticked);
        each.title = found->second.title.value_or(each.title);
        if (found->second.due)
            std::tie(each.dueOn, each.dueHour) = *found->second.due;
    }
}

void DraftForm::addAskedFollowUps()
{
    const auto proposed = keysOf(m_read, proposeFollowUps(m_read, m_context));
    const auto read = keysOf(m_read, m_read.followUps);
    for (size_t i = 0; i < read.size(); ++i) {
        if (std::find(proposed.begin(), proposed.end(), read[i]) != proposed.end())
            continue;
        DraftFollowUp asked = m_read.followUps[i];
        if (asked.person >= 0)
            asked.person =
                m_people.indexOf(keyOf(m_read.people[static_cast<size_t>(asked.person)]));
        m_draft.followUps.push_back(asked);
    }
}

// Kind and person, and a number where both are the same.
std::vector<QString> DraftForm::keysOf(const Draft& draft,
                                       const std::vector<DraftFollowUp>& followUps) const
{
    std::vector<QString> keys;
    std::map<QString, int> seen;
    for (const DraftFollowUp& each : followUps) {
        const bool hasPerson =
            each.person >= 0 && each.person < static_cast<int>(draft.people.size());
        const QString person =
            hasPerson ? keyOf(draft.people[static_cast<size_t>(each.person)]) : QString();
        const QString key = wordOf(each.kind) + QLatin1Char('|') + person;
        keys.push_back(key + u'|' + QString::number(seen[key]++));
    }
    return keys;
}

FollowUpChange& DraftForm::followUpChange(int followUp)
{
    return m_followUpChanges[m_followUpKeys[static_cast<size_t>(followUp)]];
}

} // namespace rapport
